using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Json;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Results for a program.</summary>
internal static class JsonOutput
{
    public static string Write<T>(T result, JsonTypeInfo<T> type) => JsonSerializer.Serialize(result, type) + "\n";

    /// <summary>Writes a result that may be longer than a text can be.</summary>
    /// <param name="result">The result.</param>
    /// <param name="type">Its form.</param>
    /// <param name="output">Where it goes.</param>
    public static void WriteLarge<T>(T result, JsonTypeInfo<T> type, TextWriter output)
    {
        using Stream spool = Spooled.Create();
        JsonSerializer.Serialize(spool, result, type);
        Spooled.CopyTo(spool, output);
        output.Write('\n');
    }

    /// <summary>Writes a result as a part of a larger one.</summary>
    /// <param name="result">The result.</param>
    /// <param name="type">Its form.</param>
    /// <param name="by">How many spaces further to the right its lines stand.</param>
    /// <returns>The lines, the first of them not moved.</returns>
    public static string Indented<T>(T result, JsonTypeInfo<T> type, int by) =>
        JsonSerializer.Serialize(result, type).Replace("\n", "\n" + new string(' ', by), StringComparison.Ordinal);

    /// <summary>Writes a list that is not the first member of its object, one item after another.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="items">The items.</param>
    /// <param name="type">Their form.</param>
    /// <param name="output">Where they go.</param>
    /// <param name="by">How many spaces before the name.</param>
    public static void WriteList<T>(string name, IEnumerable<T> items, JsonTypeInfo<T> type, TextWriter output, int by = 2)
    {
        string indent = "\n" + new string(' ', by);
        output.Write($",{indent}\"{name}\": [");
        bool any = false;
        foreach (T item in items)
        {
            output.Write((any ? "," : string.Empty) + indent + "  " + Indented(item, type, by + 2));
            any = true;
        }

        output.Write(any ? indent + "]" : "]");
    }

    public static string Text(string? text) => text is null ? "null" : JsonSerializer.Serialize(text, ContractContext.Readable.String);
}
