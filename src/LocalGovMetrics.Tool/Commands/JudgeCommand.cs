using System.CommandLine;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Answers.Views;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm judge</c>: one verdict from two printed texts.</summary>
internal sealed class JudgeCommand
{
    private readonly Argument<string> _target = new("TARGET") { Description = "What was planned, as printed; a text that begins with a dash comes after --. - alone reads questions from the standard input, an object of JSON a line, and answers each with a line." };
    private readonly Argument<string?> _actual = new("ACTUAL") { Description = "What came, as printed; empty where nothing was reported.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _direction = Options.Text("--direction", "WORD", "Which way is better: higher, lower, closer, none; without it the words of the target or the indicator's name tell.");
    private readonly Option<string?> _indicator = Options.Text("--indicator", "NAME", "The name of the indicator: for its direction, and for words of the cells that stand in it.");
    private readonly Option<string?> _base = Options.Text("--base", "VALUE", "The value at the base year, as printed.");
    private readonly Option<string?> _baseYear = Options.Text("--base-year", "YEAR", "The base year.");
    private readonly Option<string?> _period = Options.Text("--period", "PERIOD", Language.Said("help.timeActualCovers20242021"));
    private readonly Option<string?> _measureUnit = Options.Text("--measure-unit", "UNIT", Language.Said("help.unitMeasureTextsNameNone"));
    private readonly Option<string?> _status = Options.Text("--status", "STATUS", Language.Said("help.statusOfActual"));
    private readonly Option<string?> _verdict = Options.Text("--reported-verdict", "WORDS", "The verdict that the report prints itself.");

    public static Verb Create(CommonOptions common, ToolContext context)
    {
        JudgeCommand own = new();
        return new Verb(
            "judge",
            "help.oneVerdictFromTwoPrinted",
            "lgm judge \"14,5-15,5\" \"8,8\" --direction higher",
            "lgm judge \"Giảm 12-15 hộ/năm\" 990 --base 1000 --base-year 2020 --period 2021-2025 --measure-unit hộ",
            "lgm judge 2% 1,85% --indicator \"Tỷ lệ hộ nghèo\" --format json",
            "echo '{\"target\":\"14,5-15,5\",\"actual\":\"8,8\",\"direction\":\"higher\"}' | lgm judge -") { TakesJsonLines = true }
            .With([own._target, own._actual, own._direction, own._indicator, own._base, own._baseYear, own._period, own._measureUnit, own._status, own._verdict])
            .Does(common, context, own.Answer);
    }

    private int Answer(Run run)
    {
        OutputFormat format = run.Choices.Format;
        if (run.Of(_actual) is not { } actual)
        {
            return run.Of(_target) != StandardStreams.InputPath ? run.Refuse(Language.Said("command.judgeNeedsActual"))
                : format is OutputFormat.Table or OutputFormat.Json or OutputFormat.JsonLines ? Lines(run)
                : run.Refuse(Language.Said("command.judgeLinesAreJson", Invariant.Text(format)));
        }

        List<string> mistakes = format == OutputFormat.JsonLines ? [Language.Said("command.formatJsonlForAssessAnd")] : [];
        DesiredDirection? direction = null;
        if (run.Of(_direction) is { } word)
        {
            direction = PlanCellReader.TryReadDirection(word, out DesiredDirection read) ? read : null;
            if (direction is null)
            {
                mistakes.Add($"--direction is one of higher, lower, closer, none; not '{word}'.");
            }
        }

        ObservationStatus? status = Options.StatusOf(run.Of(_status), mistakes);
        Period? period = Options.PeriodOf(run.Of(_period), null, "--period", mistakes);
        int? baseYear = null;
        if (run.Of(_baseYear) is { } year)
        {
            baseYear = PlanCellReader.TryReadPeriod(year, null, out Period? read) && read.IsWholeYears && read.YearCount == 1 ? read.FirstYear : null;
            if (baseYear is null)
            {
                mistakes.Add(Language.Said("command.baseYearIsNoYear", year));
            }

            if (period is null && run.Of(_period) is null)
            {
                mistakes.Add(Language.Said("command.baseYearNeedsPeriodFrom"));
            }
        }

        if (mistakes.Count > 0)
        {
            return run.Refuse(mistakes);
        }

        AssessOptions options = new()
        {
            Direction = direction,
            Indicator = run.Of(_indicator),
            Base = run.Of(_base),
            BaseYear = baseYear,
            Period = period,
            MeasureUnit = run.Of(_measureUnit),
            Status = status,
            ReportedVerdict = run.Of(_verdict),
            Policy = run.Choices.Policy,
        };
        JudgeQuestion question = new(run.Of(_target)!, actual, options);
        Outcome<AssessedText, Diagnostic> outcome = question.NotationFor(run.Choices.Notation).Judge(question.Target, question.Actual, options);
        return outcome.IsSuccess ? run.Write(JudgeAnswer.Of(outcome.Value, question, run.Choices.Language)) : run.Fail(outcome.Reasons);
    }

    // What the command line says holds for every question that does not say it itself.
    private int Lines(Run run)
    {
        (string Key, Option<string?> Option)[] options =
        [
            ("direction", _direction), ("indicator", _indicator), ("base", _base), ("baseYear", _baseYear), ("period", _period), ("measureUnit", _measureUnit), ("status", _status), ("reportedVerdict", _verdict),
        ];
        Dictionary<string, string> stated = options.Where(one => run.Of(one.Option) is not null).ToDictionary(one => one.Key, one => run.Of(one.Option)!);
        return JsonLines.Write(
            QuestionLines.Answer(
                run.Context.Input,
                StandardStreams.InputName,
                (question, line) => new Question(question, StandardStreams.InputName, line) { Defaults = stated, DefaultNotation = run.Choices.Notation, DefaultPolicy = run.Choices.Policy },
                CellQuestions.Judge),
            run.Context.Output);
    }
}
