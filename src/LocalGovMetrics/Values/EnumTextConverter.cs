using System.Text.Json;
using System.Text.Json.Serialization;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Values;

/// <summary>Writes an enum to JSON as its camel-case name and reads that name in any case: numbers, unknown names and lists of names are errors.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class EnumTextConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>Reads the name of a member.</summary>
    /// <param name="reader">The reader, on a JSON string.</param>
    /// <param name="typeToConvert">The enum's type.</param>
    /// <param name="options">Not used: there is one form.</param>
    /// <returns>The member.</returns>
    /// <exception cref="JsonException">The JSON is not a string, or no name of a member.</exception>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Member(reader.GetString()) : throw Unexpected();

    /// <summary>Writes the name of a member.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The member.</param>
    /// <param name="options">Not used: there is one form.</param>
    /// <exception cref="JsonException">The value is no member of the enum.</exception>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Name(value));
    }

    /// <summary>Reads a dictionary key that is the name of a member.</summary>
    /// <param name="reader">The reader, on a property name.</param>
    /// <param name="typeToConvert">The enum's type.</param>
    /// <param name="options">Not used: there is one form.</param>
    /// <returns>The member.</returns>
    /// <exception cref="JsonException">The key is no name of a member.</exception>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Member(reader.GetString());

    /// <summary>Writes a dictionary key as the name of a member.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The member.</param>
    /// <param name="options">Not used: there is one form.</param>
    /// <exception cref="JsonException">The value is no member of the enum.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Name(value));
    }

    private static TEnum Member(string? name) => EnumNames<TEnum>.TryParse(name, StringComparison.OrdinalIgnoreCase, out TEnum member) ? member : throw Unexpected();

    private static string Name(TEnum value) =>
        EnumNames<TEnum>.Known.IndexOf(value) is >= 0 and int index ? EnumNames<TEnum>.Known.All[index] : throw new JsonException($"{value} is no {typeof(TEnum).Name}.");

    private static JsonException Unexpected() => new(Language.Said("command.wordIsNone", string.Join(", ", EnumNames<TEnum>.Known.All.Order(StringComparer.Ordinal))));
}
