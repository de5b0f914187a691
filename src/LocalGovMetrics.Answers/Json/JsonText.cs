using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Answers.Json;

/// <summary>Parts of a document of JSON that is written part by part.</summary>
internal static class JsonText
{
    /// <summary>Writes a result as a part of a larger one.</summary>
    /// <param name="result">The result.</param>
    /// <param name="type">Its form.</param>
    /// <param name="by">How many spaces further to the right its lines stand.</param>
    /// <returns>The lines, the first of them not moved.</returns>
    public static string Indented<T>(T result, JsonTypeInfo<T> type, int by) =>
        JsonSerializer.Serialize(result, type).Replace("\n", "\n" + new string(' ', by), StringComparison.Ordinal);

    /// <summary>Writes a list that is not the first member of its object.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="items">The items.</param>
    /// <param name="type">Their form.</param>
    /// <returns>The comma before it, and its lines.</returns>
    public static string List<T>(string name, IEnumerable<T> items, JsonTypeInfo<T> type) =>
        string.Join(',', items.Select(item => "\n    " + Indented(item, type, 4))) is { Length: > 0 } lines ? $",\n  \"{name}\": [{lines}\n  ]" : $",\n  \"{name}\": []";

    public static string Quoted(string? text) => text is null ? "null" : JsonSerializer.Serialize(text, ContractContext.Readable.String);
}
