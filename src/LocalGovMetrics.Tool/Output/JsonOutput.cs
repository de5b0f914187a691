using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Results for a program.</summary>
internal static class JsonOutput
{
    public static string Write<T>(T result, JsonTypeInfo<T> type) => JsonSerializer.Serialize(result, type) + "\n";
}
