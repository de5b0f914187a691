using LocalGovMetrics.Answers.Json;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.AspNetCore;

/// <summary>All addresses.</summary>
internal static class Routes
{
    private static readonly (string, string, bool)[] TableQuery =
    [
        ("name", "What the table is called in the answer.", false),
        ("notation", "How numbers are written: infer, vi, en.", false),
        ("policy", "How printed numbers count: face, strict.", false),
        ("keepGoing", "Whether rows that cannot be read stand among the others: true or false.", false),
        ("unit", "The administrative unit of rows that name none.", false),
        ("period", "The period of rows that name none.", false),
        ("baseYear", "The base year of rows that name none.", false),
        ("status", "The status of actuals that have none of their own.", false),
    ];

    public static IReadOnlyList<Route> All { get; } =
    [
        new("POST", "/assess", "assess", "Tells of each row of a plan whether its target was achieved, and why.", "assessQuestion", "assessment", TableQuestions.Assess)
        {
            AskTable = TableQuestions.Assess,
            Query = TableQuery,
            Example = "{\"rows\":[{\"unit\":\"H\u01B0\u01A1ng Tr\u00E0\",\"indicator\":\"T\u1ED1c \u0111\u1ED9 t\u0103ng tr\u01B0\u1EDFng\",\"period\":\"2023\",\"measureUnit\":\"%\",\"direction\":\"higher\",\"target\":\"14,5-15,5\",\"actual\":\"8,8\"}]}",
        },
        new("POST", "/judge", "judge", "One verdict from two printed texts: was the target achieved, and why.", "judgeQuestion", "judged", (asked, _) => CellQuestions.Judge(asked))
        {
            Example = """{"target":"14,5-15,5","actual":"8,8","direction":"higher"}""",
        },
        new("POST", "/read/value", "readValue", "Reads a cell that reports a value.", "cellQuestion", "valueReading", (asked, _) => CellQuestions.ReadValue(asked))
        {
            Example = """{"text":"31/38 (81,6%)"}""",
        },
        new("POST", "/read/target", "readTarget", "Reads a cell that sets a target.", "cellQuestion", "targetReading", (asked, _) => CellQuestions.ReadTarget(asked))
        {
            Example = "{\"text\":\"t\u1EEB 98% tr\u1EDF l\u00EAn\"}",
        },
        new("POST", "/growth", "growth", "Compound growth a year between two printed values, and the bounds that their rounding leaves.", "growthQuestion", "growthAnswer", (asked, _) => CellQuestions.Growth(asked))
        {
            Example = """{"start":"98,1","end":"126,0","from":2020,"to":2025}""",
        },
        new("POST", "/audit", "audit", "Recomputes every printed number that was derived from others, and says where it does not add up.", "auditQuestion", "audit", TableQuestions.Audit)
        {
            AskTable = TableQuestions.Audit,
            Query = TableQuery,
            Example = """{"rows":[{"kind":"fraction","inputs":"31; 38","reported":"81,6%"}]}""",
        },
        new("POST", "/compare", "compare", "Puts units side by side: ranks where the prints settle them, and why not where they do not.", "compareQuestion", "compare", CompareQuestion.Answer)
        {
            Example = """{"samples":["all"],"indicators":["trained-labour"]}""",
        },
        new("GET", "/samples", "samples", "The reports that come with the library.", null, "samples", (asked, _) => asked.Answered(() => ReadingOutcome.Success(Reply.Of(SamplesJson.All(), AnswersJsonContext.Lines.SamplesJson)))),
        new("GET", "/units", "units", "The units that exist on a day, of the register that comes with the library.", null, "unitList", (asked, _) => UnitQuestions.List(asked))
        {
            Query = [("at", "The day: 2025-07-01.", true)],
        },
        new("GET", "/units/lineage", "lineage", "Every dated change that led to a unit and away from it, with the acts.", null, "lineage", (asked, _) => UnitQuestions.Lineage(asked))
        {
            Query = [("unit", "An identity, a code, or a name as people write it.", true), ("at", "A day on which the unit exists, where its name meant several.", false)],
        },
        new("GET", "/units/now", "now", "What a unit of then is now: every successor, with its part.", null, "now", (asked, _) => UnitQuestions.Now(asked))
        {
            Query = [("unit", "An identity, a code, or a name as people write it.", true), ("of", "The day on which the text meant the unit.", true), ("on", "The later day; without it, after all changes of the register.", false)],
        },
    ];
}
