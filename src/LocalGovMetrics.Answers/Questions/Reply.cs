using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>What is answered: a document of the contract, not yet written.</summary>
internal abstract class Reply
{
    /// <summary>Takes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="form">Its form, on one line.</param>
    public static Reply Of<T>(T document, JsonTypeInfo<T> form) => new OfDocument<T>(document, form);

    /// <summary>Writes it.</summary>
    /// <param name="writer">Where to.</param>
    public abstract void Write(Utf8JsonWriter writer);

    /// <summary>Writes it on one line.</summary>
    /// <returns>UTF-8.</returns>
    public abstract byte[] ToBytes();

    private sealed class OfDocument<T>(T document, JsonTypeInfo<T> form) : Reply
    {
        public override void Write(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, document, form);

        public override byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(document, form);
    }
}
