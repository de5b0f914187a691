using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Json;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm growth</c>.</summary>
internal static class GrowthRun
{
    public static int Run(GrowthQuestion question, CommonChoices choices, ToolContext context)
    {
        ReportNotation notation = CellNotation.Of(choices.Notation, question.Start, question.End, question.Target);
        if (!CellReading.TryReadNumber(notation, question.Start, context.Error, out ValueReading? start, out ReportedValue? first)
            | !CellReading.TryReadNumber(notation, question.End, context.Error, out ValueReading? end, out ReportedValue? last))
        {
            return ExitStatus.BadInput;
        }

        double? target = null;
        if (question.Target is { } text)
        {
            target = CellReading.TryReadNumber(notation, text, context.Error, out _, out ReportedValue? asked) ? GrowthQuestion.RateOf(asked) : null;
            if (target is null)
            {
                context.Error.WriteLine($"{ToolApp.Name}: {choices.Wording.Say("command.targetGrowthInPerCent")}");
                return ExitStatus.WrongCommandLine;
            }
        }

        if (question.Answer((start!, first!), (end!, last!), target, out UndefinedReason reason) is not { } answer)
        {
            context.Error.WriteLine($"{ToolApp.Name}: {choices.Wording.Say("command.thereNoGrowthRateFrom", question.Start, question.End, choices.Wording.WordFor(reason))}");
            return ExitStatus.BadInput;
        }

        DocumentOutput.Write(GrowthOutput.Of(answer, choices.Wording), answer, ContractContext.Readable.GrowthAnswerJson, choices, context);
        return ExitStatus.Done;
    }
}
