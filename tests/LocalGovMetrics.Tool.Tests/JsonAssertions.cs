using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>Short ways to look into a result.</summary>
internal static class JsonAssertions
{
    public static string? Text(this JsonElement json, params string[] path) => At(json, path).GetString();

    public static decimal Number(this JsonElement json, params string[] path) => At(json, path).GetDecimal();

    public static bool IsNull(this JsonElement json, params string[] path) => At(json, path).ValueKind == JsonValueKind.Null;

    public static string Raw(this JsonElement json, params string[] path) => At(json, path).GetRawText();

    public static IEnumerable<string> Keys(this JsonElement json) => json.EnumerateObject().Select(property => property.Name);

    private static JsonElement At(JsonElement json, string[] path) => path.Aggregate(json, (at, key) => at.GetProperty(key));
}
