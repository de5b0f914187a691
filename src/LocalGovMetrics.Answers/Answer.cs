using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers;

/// <summary>A finished answer in every form in which it may leave: blocks for a person, CSV and JSON for a program. Only what is asked for is made.</summary>
internal sealed class Answer
{
    private Answer(Func<IEnumerable<DisplayBlock>> blocks, Action<TextWriter> csv, Action<Stream> json) => (Blocks, WriteCsv, WriteJson) = (blocks, csv, json);

    /// <summary>Gets what makes the blocks.</summary>
    public Func<IEnumerable<DisplayBlock>> Blocks { get; }

    /// <summary>Gets what writes the rows, their header first.</summary>
    public Action<TextWriter> WriteCsv { get; }

    /// <summary>Gets what writes the form of the contract, as UTF-8 and without a line feed at its end.</summary>
    public Action<Stream> WriteJson { get; }

    /// <summary>Makes an answer that writes its forms itself.</summary>
    public static Answer Of(Func<IEnumerable<DisplayBlock>> blocks, Action<TextWriter> csv, Action<Stream> json) => new(blocks, csv, json);

    /// <summary>Makes an answer whose forms are made as they are written.</summary>
    public static Answer Of<T>(Func<IEnumerable<DisplayBlock>> blocks, Action<TextWriter> csv, Func<T> contract, Func<JsonTypeInfo<T>> form) =>
        new(blocks, csv, output => JsonSerializer.Serialize(output, contract(), form()));

    /// <summary>Makes an answer of a document, whose table is its CSV.</summary>
    public static Answer Of<T>(DisplayDocument document, T contract, Func<JsonTypeInfo<T>> form, Language language) =>
        Of(() => document.Blocks, output => output.Write(document.ToCsv(language)), () => contract, form);
}
