using System.Text.Json;
using System.Text.Json.Serialization;

namespace LocalGovMetrics.Values;

/// <summary>Writes a value to JSON as its canonical text and reads it back; text that is not canonical is an error, never a default.</summary>
/// <typeparam name="T">A value with a canonical text form.</typeparam>
public sealed class CanonicalTextConverter<T> : JsonConverter<T>
    where T : ICanonicalText<T>
{
    /// <summary>Reads the canonical text of a value.</summary>
    /// <param name="reader">The reader, on a JSON string.</param>
    /// <param name="typeToConvert">The value's type.</param>
    /// <param name="options">Not used: there is one form.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON is not a string, or its text is not canonical.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && T.TryParse(reader.GetString().AsSpan(), out T? result)
            ? result
            : throw new JsonException($"Expected the canonical text of {typeof(T).Name}.");

    /// <summary>Writes the canonical text of a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used: there is one form.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <summary>Reads a dictionary key written as canonical text.</summary>
    /// <param name="reader">The reader, on a property name.</param>
    /// <param name="typeToConvert">The value's type.</param>
    /// <param name="options">Not used: there is one form.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The key's text is not canonical.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.TryParse(reader.GetString().AsSpan(), out T? result)
            ? result
            : throw new JsonException($"Expected the canonical text of {typeof(T).Name}.");

    /// <summary>Writes a dictionary key as canonical text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used: there is one form.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString() ?? string.Empty);
    }
}
