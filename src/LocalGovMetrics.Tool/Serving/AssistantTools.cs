using System.Text.Json;
using System.Text.Json.Nodes;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tool.Serving;

/// <summary>All tools for an assistant.</summary>
internal static class AssistantTools
{
    private const string Kind = "kind";
    private const string Ask = "ask";

    public static IReadOnlyList<AssistantTool> All { get; } =
    [
        new(
            "judge",
            "Was a target achieved?",
            "Gives the verdict on a printed target and a printed actual of a local government (achieved, exceeded, not achieved, undetermined, pending, not assessable) with its reason and the attainment. Give both texts exactly as they were printed, in Vietnamese or English; do not convert numbers yourself.",
            Schemas.Inlined("judgeQuestion"),
            ["judged"],
            (asked, _) => CellQuestions.Judge(new Question(asked))),
        new(
            "read",
            "How is a cell read?",
            "Shows how a printed cell is read: its number with the values that the print leaves possible, its unit and qualifier; or the measure and the criterion of a target. kind is value or target.",
            With(Schemas.Inlined("cellQuestion"), Kind, "What the cell does: it reports a value, or it sets a target.", "value", "target"),
            ["valueReading", "targetReading"],
            (asked, _) => Chosen(asked, Kind, ("value", CellQuestions.ReadValue), ("target", CellQuestions.ReadTarget))),
        new(
            "growth",
            "How much growth a year?",
            "Compound growth a year between two printed values, as a rate and as an index of the previous year = 100, with the bounds that rounding leaves; and the growth that the remaining years need for a target. Use it instead of computing growth yourself.",
            Schemas.Inlined("growthQuestion"),
            ["growthAnswer"],
            (asked, _) => CellQuestions.Growth(new Question(asked))),
        new(
            "audit",
            "Do printed numbers add up?",
            "Recomputes printed numbers that were derived from others (shares, sums, growth, averages, attainment) and says which follow, which do not, and what explains them.",
            Schemas.Inlined("auditQuestion"),
            ["audit"],
            (asked, stop) => TableQuestions.Audit(new Question(asked), stop)),
        new(
            "compare",
            "Which units are ahead?",
            "Puts units side by side by indicator: ranks where the prints settle them, and reasons where values do not compare. Give rows, or samples (reports that come with the tool; all for all of them).",
            Schemas.Inlined("compareQuestion"),
            ["compare"],
            (asked, stop) => CompareQuestion.Answer(new Question(asked), stop)),
        new(
            "units",
            "Which administrative units?",
            "Administrative units of the register that comes with the tool: ask list (those of the day 'at'), lineage (every change of 'unit'), or now (what 'unit' of the day 'of' is 'on' a later one).",
            UnitsInput(),
            ["unitList", "lineage", "now"],
            (asked, _) => Chosen(asked, Ask, ("list", UnitQuestions.List), ("lineage", UnitQuestions.Lineage), ("now", UnitQuestions.Now))),
    ];

    private static JsonObject UnitsInput()
    {
        JsonObject schema = new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["unit"] = Text("An identity (gso:474@2025-07-01), a code, or a name as people write it; for lineage and now."),
                ["at"] = Text("A day such as 2025-07-01; for list, and for lineage where a name meant several."),
                ["of"] = Text("The day on which the text meant the unit; for now."),
                ["on"] = Text("The later day; for now. Without it, after all changes of the register."),
            },
        };
        return With(schema, Ask, "What is asked.", "list", "lineage", "now");
    }

    private static JsonObject Text(string description) => new() { ["description"] = description, ["type"] = "string" };

    private static JsonObject With(JsonObject schema, string key, string description, params string[] choices)
    {
        ((JsonObject)schema["properties"]!)[key] = new JsonObject { ["description"] = description, ["enum"] = new JsonArray([.. choices.Select(choice => (JsonNode)choice)]), ["type"] = "string" };
        schema["required"] = new JsonArray([.. schema["required"]?.AsArray().Select(name => name!.DeepClone()) ?? [], key]);
        return schema;
    }

    // The key that chooses is no key of the question that it chooses.
    private static Outcome<Reply, Diagnostic> Chosen(JsonElement asked, string key, params (string Name, Func<Question, Outcome<Reply, Diagnostic>> Answer)[] choices)
    {
        string? chosen = asked.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        foreach ((string name, Func<Question, Outcome<Reply, Diagnostic>> answer) in choices)
        {
            if (name == chosen)
            {
                JsonObject rest = JsonObject.Create(asked)!;
                rest.Remove(key);
                using JsonDocument document = JsonDocument.Parse(rest.ToJsonString());
                return answer(new Question(document.RootElement));
            }
        }

        return ReadingOutcome.Failure<Reply>([new Diagnostic("request", 1, key, chosen is null ? null : chosen[..Math.Min(chosen.Length, Diagnostic.LongestText)], Language.Said("question.needsChoice", key, string.Join(", ", choices.Select(choice => choice.Name))))]);
    }
}
