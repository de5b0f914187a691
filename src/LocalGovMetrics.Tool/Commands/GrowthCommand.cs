using System.CommandLine;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Answers.Views;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm growth</c>: compound growth between two printed values.</summary>
internal static class GrowthCommand
{
    public static Verb Create(CommonOptions common, ToolContext context)
    {
        Argument<string> start = new("START") { Description = "The value at the base year, as printed." };
        Argument<string> end = new("END") { Description = "The value at the end year, as printed." };
        Option<int?> from = Options.Year("--from", "The base year.", isRequired: true);
        Option<int?> to = Options.Year("--to", "The end year; from 2020 to 2025 is five periods.", isRequired: true);
        Option<int?> by = Options.Year("--by", "The year by which the target is due, after --to.");
        Option<string?> target = Options.Text("--target", "RATE", "The average growth asked from the base year to --by, in per cent a year: 8% or 8. Adds the growth that the remaining years need.");
        return new Verb(
            "growth",
            "help.compoundGrowthYearBetweenTwo",
            "lgm growth 98,1 126,0 --from 2020 --to 2025",
            "lgm growth \"2.796 tỷ đồng\" \"5.164 tỷ đồng\" --from 2020 --to 2024 --target 17% --by 2025")
            .With(start, end, from, to, target, by)
            .Does(common, context, run =>
            {
                GrowthQuestion question = new()
                {
                    Start = run.Of(start)!,
                    End = run.Of(end)!,
                    From = run.Of(from).GetValueOrDefault(),
                    To = run.Of(to).GetValueOrDefault(),
                    Target = run.Of(target),
                    By = run.Of(by),
                };
                string[] mistakes = [.. question.Mistakes().Select(mistake => mistake.OfCommand)];
                return mistakes.Length > 0 ? run.Refuse(mistakes) : Answer(question, run);
            });
    }

    private static int Answer(GrowthQuestion question, Run run)
    {
        ReportNotation notation = CellNotation.Of(run.Choices.Notation, question.Start, question.End, question.Target);
        (ValueReading Reading, ReportedValue Number)? first = NumberOf(question.Start, notation, run);
        (ValueReading Reading, ReportedValue Number)? last = NumberOf(question.End, notation, run);
        if (first is null || last is null)
        {
            return ExitStatus.BadInput;
        }

        double? target = null;
        if (question.Target is { } text)
        {
            target = NumberOf(text, notation, run) is { } asked ? GrowthQuestion.RateOf(asked.Number) : null;
            if (target is null)
            {
                return run.Fail(run.Choices.Language.Text("command.targetGrowthInPerCent"), ExitStatus.WrongCommandLine);
            }
        }

        return question.Answer(first.Value, last.Value, target, out UndefinedReason reason) is { } answer
            ? run.Write(GrowthAnswer.Of(answer, run.Choices.Language))
            : run.Fail(run.Choices.Language.Text("command.thereNoGrowthRateFrom", question.Start, question.End, run.Choices.Language.WordFor(reason)));
    }

    // Says why where a text is not one number.
    private static (ValueReading Reading, ReportedValue Number)? NumberOf(string text, ReportNotation notation, Run run)
    {
        Outcome<ValueReading, ReadFailure> result = notation.ReadValue(text);
        if (!result.TryGetValue(out ValueReading? reading))
        {
            FailureText.Write(run.Context.Error, text, result.Reason!);
            return null;
        }

        if (reading.Value is ReportedValue number)
        {
            return (reading, number);
        }

        FailureText.Write(run.Context.Error, text, $"Expected one number, not {reading.Value}. (at character 1)", 0, text.Length);
        return null;
    }
}
