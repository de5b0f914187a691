using System.CommandLine;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Answers.Views;
using LocalGovMetrics.Json;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm read value</c> and <c>lgm read target</c>: how the library reads one cell.</summary>
internal static class ReadCommand
{
    public static Verb Create(CommonOptions common, ToolContext context)
    {
        Verb value = Reading(
            new Verb("value", "help.readsCellReportsValue", "lgm read value \"31/38 (81,6%)\"", "lgm read value 2,796 --notation en --format json", "lgm read value -- \"-5,2%\""),
            (notation, text, known) => notation.ReadValue(text, known),
            (reading, text, run) => reading.Value is ReportedText { TextKind: var kind } && !CellQuestions.IsValue(kind)
                ? FailureText.Write(run.Context.Error, text, $"This is no value; it is read as {reading.Value}. (at character 1)", 0, text.Length)
                : run.Write(ReadAnswer.Of(ValueReadingJson.Of(reading) with { Version = ContractJson.Version }, reading.Value.ToString(), run.Choices.Language)));
        Verb target = Reading(
            new Verb(
                "target",
                "help.readsCellSetsTarget",
                "lgm read target \"14,5-15,5\"",
                "lgm read target \"từ 98% trở lên\" --format json"),
            (notation, text, known) => notation.ReadTarget(text, known),
            (reading, _, run) => run.Write(ReadAnswer.Of(TargetReadingJson.From(reading) with { Version = ContractJson.Version }, run.Choices.Language)));
        return new Verb("read", "help.showsHowOneCellRead", [.. value.Examples, .. target.Examples]) { Example = target.Examples[0] }.With(value, target);

        Verb Reading<T>(Verb verb, Func<ReportNotation, string, ReadingContext, Outcome<T, ReadFailure>> read, Func<T, string, Run, int> answer)
            where T : class
        {
            Argument<string> text = new("TEXT") { Description = "The text of the cell; one that begins with a dash comes after --." };
            Option<string?> indicator = Options.Text("--indicator", "NAME", "The name of the row's indicator: its words in the cell are labels.");
            return verb.With(text, indicator).Does(common, context, run =>
            {
                string cell = run.Of(text)!;
                Outcome<T, ReadFailure> result = read(CellNotation.Of(run.Choices.Notation, cell), cell, new ReadingContext { Indicator = run.Of(indicator) });
                return result.TryGetValue(out T? reading) ? answer(reading, cell, run) : FailureText.Write(run.Context.Error, cell, result.Reason!);
            });
        }
    }
}
