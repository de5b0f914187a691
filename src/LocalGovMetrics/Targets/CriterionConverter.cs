using System.Text.Json;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Targets;

/// <summary>Criteria as JSON objects: <c>kind</c>, and <c>low</c>, <c>high</c>, <c>rank</c>, <c>date</c>, <c>grade</c>, <c>text</c>, <c>parts</c>, or <c>words</c> and <c>likely</c>.</summary>
internal sealed class CriterionConverter : JsonConverter<Criterion>
{
    public override bool CanConvert(Type typeToConvert) => typeof(Criterion).IsAssignableFrom(typeToConvert);

    public override Criterion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        Criterion? criterion;
        try
        {
            criterion = Read(document.RootElement);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException)
        {
            throw new JsonException("The JSON object is not a criterion: " + e.Message, e);
        }

        return criterion is not null && typeToConvert.IsInstanceOfType(criterion)
            ? criterion
            : throw new JsonException("Expected a criterion: an object with a known kind and what the kind needs.");
    }

    public override void Write(Utf8JsonWriter writer, Criterion value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, Criterion value)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", CanonicalText.FormatName(value.Kind));
        Action write = value.Match<Action>(
            numeric: numeric => () =>
            {
                WriteEnd(writer, "low", numeric.Low);
                WriteEnd(writer, "high", numeric.High);
            },
            date: date => () => writer.WriteString("date", LocalDateConverter.Format(date.LastDay)),
            rank: rank => () => writer.WriteNumber("rank", rank.Rank),
            grade: grade => () => writer.WriteString("grade", grade.Grade.ToString()),
            text: text => () => writer.WriteString("text", text.Statement),
            joint: joint => () => WriteParts(writer, joint),
            unsettled: unsettled => () => UnsettledWordsJson.Write(writer, unsettled));
        write();
        writer.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter writer, JointCriterion joint)
    {
        writer.WriteStartArray("parts");
        foreach (TargetRule part in joint.Parts)
        {
            TargetRuleConverter.Write(writer, part);
        }

        writer.WriteEndArray();
    }

    internal static Criterion? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object
            || !json.TryGetProperty("kind", out JsonElement name)
            || !CanonicalText.TryParseName(name.GetString(), out CriterionKind kind))
        {
            return null;
        }

        decimal? low = ReadEnd(json, "low");
        decimal? high = ReadEnd(json, "high");
        return kind switch
        {
            CriterionKind.AtLeast or CriterionKind.MoreThan => (low, high) is ({ } bound, null) ? new NumericCriterion(kind, bound, bound) : null,
            CriterionKind.AtMost or CriterionKind.LessThan => (low, high) is (null, { } bound) ? new NumericCriterion(kind, bound, bound) : null,
            CriterionKind.Reach or CriterionKind.Between or CriterionKind.Equal => (low, high) is ({ } from, { } to) ? new NumericCriterion(kind, from, to) : null,
            CriterionKind.ByDate => json.TryGetProperty("date", out JsonElement date) && LocalDateConverter.TryParse(date.GetString(), out LocalDate day) ? new DateCriterion(day) : null,
            CriterionKind.RankAtMost => json.TryGetProperty("rank", out JsonElement rank) ? new RankCriterion(rank.GetInt32()) : null,
            CriterionKind.GradeAtLeast => json.TryGetProperty("grade", out JsonElement grade) ? new GradeCriterion(Grade.Parse(grade.GetString() ?? string.Empty)) : null,
            CriterionKind.Text => json.TryGetProperty("text", out JsonElement text) ? new TextCriterion(text.GetString() ?? string.Empty) : null,
            CriterionKind.Unsettled => UnsettledWordsJson.Read(json),
            CriterionKind.AllOf or CriterionKind.AnyOf => json.TryGetProperty("parts", out JsonElement parts) && parts.ValueKind == JsonValueKind.Array
                ? new JointCriterion(kind, [.. parts.EnumerateArray().Select(part => TargetRuleConverter.Read(part) ?? throw new FormatException("A part is no rule."))])
                : null,
        };
    }

    private static decimal? ReadEnd(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement end) ? end.GetDecimal() : null;

    private static void WriteEnd(Utf8JsonWriter writer, string name, decimal? end)
    {
        if (end is { } value)
        {
            writer.WriteNumber(name, value);
        }
    }
}
