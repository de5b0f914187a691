using System.Text.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Targets;

/// <summary>What an unsettled criterion holds, as JSON: <c>text</c>, <c>words</c>, and <c>likely</c> where it can be told.</summary>
internal static class UnsettledWordsJson
{
    public static void Write(Utf8JsonWriter writer, UnsettledCriterion criterion)
    {
        writer.WriteString("text", criterion.Text);
        writer.WriteStartArray("words");
        foreach (UnsettledWord word in criterion.Words)
        {
            writer.WriteStartObject();
            writer.WriteString("text", word.Text);
            writer.WriteNumber("start", word.Start);
            writer.WriteNumber("length", word.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (criterion.Likely is { } likely)
        {
            writer.WritePropertyName("likely");
            TargetRuleConverter.Write(writer, likely);
        }
    }

    public static UnsettledCriterion? Read(JsonElement json)
    {
        if (!json.TryGetProperty("text", out JsonElement text)
            || !json.TryGetProperty("words", out JsonElement words)
            || words.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        TargetRule? likely = json.TryGetProperty("likely", out JsonElement rule) && rule.ValueKind != JsonValueKind.Null
            ? TargetRuleConverter.Read(rule) ?? throw new FormatException("What is likely is no rule.")
            : null;
        return new UnsettledCriterion(text.GetString() ?? string.Empty, [.. words.EnumerateArray().Select(Word)], likely);
    }

    private static UnsettledWord Word(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty("text", out JsonElement text)
        && json.TryGetProperty("start", out JsonElement start)
        && json.TryGetProperty("length", out JsonElement length)
            ? new UnsettledWord(text.GetString() ?? string.Empty, start.GetInt32(), length.GetInt32())
            : throw new FormatException("A word that leaves the target open has its text and its place.");
}
