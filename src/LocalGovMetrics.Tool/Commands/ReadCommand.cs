using LocalGovMetrics.Answers.Questions;
using System.CommandLine;
using LocalGovMetrics.Json;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm read value</c> and <c>lgm read target</c>: how the library reads one cell.</summary>
internal static class ReadCommand
{
    public const string Name = "read";
    public const string ValueName = "value";
    public const string TargetName = "target";

    /// <summary>Gets examples for the help.</summary>
    public static string[] ValueExamples { get; } =
    [
        "lgm read value \"31/38 (81,6%)\"",
        "lgm read value 2,796 --notation en --format json",
        "lgm read value -- \"-5,2%\"",
    ];

    /// <summary>Gets examples for the help.</summary>
    public static string[] TargetExamples { get; } =
    [
        "lgm read target \"14,5-15,5\"",
        "lgm read target \"từ 98% trở lên\" --format json",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context) =>
        new(Name, HelpText.Of("help.showsHowOneCellRead"))
        {
            CreateVerb(ValueName, HelpText.Of("help.readsCellReportsValue"), ReadValue, common, context),
            CreateVerb(TargetName, HelpText.Of("help.readsCellSetsTarget"), ReadTarget, common, context),
        };

    private static Command CreateVerb(string name, string description, Func<string, ReadingContext, CommonChoices, ToolContext, int> run, CommonOptions common, ToolContext context)
    {
        Argument<string> text = new("TEXT") { Description = "The text of the cell; one that begins with a dash comes after --." };
        Option<string?> indicator = new("--indicator") { Description = "The name of the row's indicator: its words in the cell are labels.", HelpName = "NAME" };
        Command command = new(name, description) { text, indicator };
        command.SetAction(parse => run(parse.GetRequiredValue(text), new ReadingContext { Indicator = parse.GetValue(indicator) }, common.ChosenIn(parse), context));
        return command;
    }

    private static int ReadValue(string text, ReadingContext known, CommonChoices choices, ToolContext context)
    {
        Outcome<ValueReading, ReadFailure> result = CellNotation.Of(choices.Notation, text).ReadValue(text, known);
        if (!result.TryGetValue(out ValueReading? reading))
        {
            FailureText.Write(context.Error, text, result.Reason!);
            return ExitStatus.BadInput;
        }

        if (reading.Value is ReportedText { TextKind: var kind } && !CellQuestions.IsValue(kind))
        {
            FailureText.Write(context.Error, text, $"This is no value; it is read as {reading.Value}. (at character 1)", 0, text.Length);
            return ExitStatus.BadInput;
        }

        ValueReadingJson value = ValueReadingJson.Of(reading) with { Version = ContractJson.Version };
        DocumentOutput.Write(ReadingOutput.Of(value, reading.Value.ToString(), choices.Wording), value, ContractContext.Readable.ValueReadingJson, choices, context);
        return ExitStatus.Done;
    }

    private static int ReadTarget(string text, ReadingContext known, CommonChoices choices, ToolContext context)
    {
        Outcome<TargetReading, ReadFailure> result = CellNotation.Of(choices.Notation, text).ReadTarget(text, known);
        if (!result.TryGetValue(out TargetReading? reading))
        {
            FailureText.Write(context.Error, text, result.Reason!);
            return ExitStatus.BadInput;
        }

        TargetReadingJson target = TargetReadingJson.From(reading) with { Version = ContractJson.Version };
        DocumentOutput.Write(ReadingOutput.Of(target, choices.Wording), target, ContractContext.Readable.TargetReadingJson, choices, context);
        return ExitStatus.Done;
    }
}
