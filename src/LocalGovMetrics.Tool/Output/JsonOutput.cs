using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Tool.Json;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Results for a program.</summary>
internal static class JsonOutput
{
    public static string Write<T>(T result, JsonTypeInfo<T> type) => JsonSerializer.Serialize(result, type) + "\n";

    /// <summary>Writes a result as a part of a larger one.</summary>
    /// <param name="result">The result.</param>
    /// <param name="type">Its form.</param>
    /// <param name="by">How many spaces further to the right its lines stand.</param>
    /// <returns>The lines, the first of them not moved.</returns>
    public static string Indented<T>(T result, JsonTypeInfo<T> type, int by) =>
        JsonSerializer.Serialize(result, type).Replace("\n", "\n" + new string(' ', by), StringComparison.Ordinal);

    public static string Text(string? text) => text is null ? "null" : JsonSerializer.Serialize(text, ToolJsonContext.Readable.String);
}
