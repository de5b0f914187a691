using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Json;

/// <summary>Writes a value as its form of the contract, and reads it back from it, whatever the options of the document around it.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <typeparam name="TForm">Its form.</typeparam>
internal sealed class FormConverter<T, TForm>(Func<T, TForm> of, Func<TForm, T> read, Func<JsonTypeInfo<TForm>> typeInfo) : JsonConverter<T>
    where T : notnull
    where TForm : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException(Language.Said("command.formIsObject"));
        }

        JsonTypeInfo<TForm> known = typeInfo();
        if (known.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow)
        {
            RefuseUnknownKeys(reader, known);
        }

        try
        {
            return read(JsonSerializer.Deserialize(ref reader, known)!);
        }
        catch (JsonException e) when (known.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow && e.Path is { Length: > 0 } path && !e.Message.Contains(path, StringComparison.Ordinal))
        {
            // What a converter says of a value does not name its key.
            throw new JsonException(Language.Said("command.atPlaceOfForm", path, e.Message), e);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or ArithmeticException)
        {
            throw new JsonException(Language.Said("command.formIsNone", e.Message), e);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, of(value), typeInfo());

    // The reader is a copy: what it reads is read again.
    private static void RefuseUnknownKeys(Utf8JsonReader reader, JsonTypeInfo<TForm> known)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            if (!known.Properties.Any(property => property.Name.Equals(key, StringComparison.OrdinalIgnoreCase)))
            {
                throw new JsonException(Language.Said("command.formHasNoKey", key, string.Join(", ", known.Properties.Select(property => property.Name))));
            }

            reader.Read();
            reader.Skip();
        }
    }
}
