using LocalGovMetrics.Answers.Questions;
using System.CommandLine;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm judge</c>: one verdict from two printed texts.</summary>
internal sealed class JudgeCommand
{
    public const string Name = "judge";

    private readonly Argument<string> _target = new("TARGET") { Description = "What was planned, as printed; a text that begins with a dash comes after --. - alone reads questions from the standard input, an object of JSON a line, and answers each with a line." };
    private readonly Argument<string?> _actual = new("ACTUAL") { Description = "What came, as printed; empty where nothing was reported.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _direction = Text("--direction", "WORD", "Which way is better: higher, lower, closer, none; without it the words of the target or the indicator's name tell.");
    private readonly Option<string?> _indicator = Text("--indicator", "NAME", "The name of the indicator: for its direction, and for words of the cells that stand in it.");
    private readonly Option<string?> _base = Text("--base", "VALUE", "The value at the base year, as printed.");
    private readonly Option<string?> _baseYear = Text("--base-year", "YEAR", "The base year.");
    private readonly Option<string?> _period = Text("--period", "PERIOD", Language.Said("help.timeActualCovers20242021"));
    private readonly Option<string?> _measureUnit = Text("--measure-unit", "UNIT", Language.Said("help.unitMeasureTextsNameNone"));
    private readonly Option<string?> _status = Text("--status", "STATUS", Language.Said("help.statusOfActual"));
    private readonly Option<string?> _verdict = Text("--reported-verdict", "WORDS", "The verdict that the report prints itself.");

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm judge \"14,5-15,5\" \"8,8\" --direction higher",
        "lgm judge \"Giảm 12-15 hộ/năm\" 990 --base 1000 --base-year 2020 --period 2021-2025 --measure-unit hộ",
        "lgm judge 2% 1,85% --indicator \"Tỷ lệ hộ nghèo\" --format json",
        "echo '{\"target\":\"14,5-15,5\",\"actual\":\"8,8\",\"direction\":\"higher\"}' | lgm judge -",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        JudgeCommand own = new();
        Command command = new(Name, HelpText.Of("help.oneVerdictFromTwoPrinted"));
        command.Add(own._target);
        command.Add(own._actual);
        foreach (Option option in (Option[])[own._direction, own._indicator, own._base, own._baseYear, own._period, own._measureUnit, own._status, own._verdict])
        {
            command.Add(option);
        }

        command.SetAction(parse => own.Answer(parse, common.ChosenIn(parse), context));
        return command;
    }

    private static Option<string?> Text(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };

    // What the command line says holds for every question that does not say it itself.
    private Dictionary<string, string> Stated(ParseResult parse) =>
        new (string Key, Option<string?> Option)[]
        {
            ("direction", _direction), ("indicator", _indicator), ("base", _base), ("baseYear", _baseYear), ("period", _period), ("measureUnit", _measureUnit), ("status", _status), ("reportedVerdict", _verdict),
        }
        .Select(one => (one.Key, Text: parse.GetValue(one.Option)))
        .Where(one => one.Text is not null)
        .ToDictionary(one => one.Key, one => one.Text!);

    private int Answer(ParseResult parse, CommonChoices choices, ToolContext context)
    {
        List<string> mistakes = [];
        if (parse.GetValue(_actual) is null)
        {
            string? wrong = parse.GetRequiredValue(_target) != SourceChoice.StandardInput ? Language.Said("command.judgeNeedsActual")
                : choices.Format is OutputFormat.Table or OutputFormat.Json or OutputFormat.JsonLines ? null
                : Language.Said("command.judgeLinesAreJson", Invariant.Text(choices.Format));
            return wrong is null ? JudgeRun.Lines(Stated(parse), choices, context) : Mistakes.Write(context.Error, parse, wrong);
        }

        if (choices.Format == OutputFormat.JsonLines)
        {
            mistakes.Add(Language.Said("command.formatJsonlForAssessAnd"));
        }

        DesiredDirection? direction = null;
        if (parse.GetValue(_direction) is { } word)
        {
            direction = PlanCellReader.TryReadDirection(word, out DesiredDirection read) ? read : null;
            if (direction is null)
            {
                mistakes.Add($"--direction is one of higher, lower, closer, none; not '{word}'.");
            }
        }

        ObservationStatus? status = PlanTexts.Status(parse.GetValue(_status), mistakes);
        Period? period = PlanTexts.Period(parse.GetValue(_period), null, "--period", mistakes);
        int? baseYear = null;
        if (parse.GetValue(_baseYear) is { } year)
        {
            baseYear = PlanCellReader.TryReadPeriod(year, null, out Period? read) && read.IsWholeYears && read.YearCount == 1 ? read.FirstYear : null;
            if (baseYear is null)
            {
                mistakes.Add(Language.Said("command.baseYearIsNoYear", year));
            }

            if (period is null && parse.GetValue(_period) is null)
            {
                mistakes.Add(Language.Said("command.baseYearNeedsPeriodFrom"));
            }
        }

        return mistakes.Count > 0
            ? Mistakes.Write(context.Error, parse, mistakes)
            : JudgeRun.Answer(
                new JudgeQuestion(
                    parse.GetRequiredValue(_target),
                    parse.GetRequiredValue(_actual)!,
                    new AssessOptions
                    {
                        Direction = direction,
                        Indicator = parse.GetValue(_indicator),
                        Base = parse.GetValue(_base),
                        BaseYear = baseYear,
                        Period = period,
                        MeasureUnit = parse.GetValue(_measureUnit),
                        Status = status,
                        ReportedVerdict = parse.GetValue(_verdict),
                        Policy = choices.Policy,
                    }),
                choices,
                context);
    }
}
