using LocalGovMetrics.Growth;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>What <c>lgm growth</c> was asked.</summary>
internal sealed record GrowthQuestion
{
    public required string Start { get; init; }

    public required string End { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    public string? Target { get; init; }

    public int? By { get; init; }

    /// <summary>Says which years cannot be.</summary>
    /// <returns>One sentence each.</returns>
    public IEnumerable<string> Mistakes()
    {
        if (To <= From)
        {
            yield return Language.Said("command.yearAfterFrom");
        }

        if (Target is null != By is null)
        {
            yield return Language.Said("command.targetAndByGoTogether");
        }

        if (By <= To)
        {
            yield return Language.Said("command.byYearAfter");
        }
    }
}

/// <summary>Answers <c>lgm growth</c>.</summary>
internal static class GrowthRun
{
    public static int Run(GrowthQuestion question, CommonChoices choices, ToolContext context)
    {
        ReportNotation notation = CellReading.NotationFor(choices.Notation, question.Start, question.End, question.Target);
        if (!CellReading.TryReadNumber(notation, question.Start, context.Error, out ValueReading? start, out ReportedValue? first)
            | !CellReading.TryReadNumber(notation, question.End, context.Error, out ValueReading? end, out ReportedValue? last))
        {
            return ExitStatus.BadInput;
        }

        double? target = null;
        if (question.Target is { } text)
        {
            if (!CellReading.TryReadNumber(notation, text, context.Error, out _, out ReportedValue? asked) || asked.Value is not { } percent || asked.Unit is { Dimension: not Dimension.Percent })
            {
                context.Error.WriteLine($"{ToolApp.Name}: {choices.Wording.Say("command.targetGrowthInPerCent")}");
                return ExitStatus.WrongCommandLine;
            }

            target = BinaryNumber.FromDecimal(percent / 100);
        }

        CompoundGrowthResult growth = CompoundGrowth.Between(first!, last!, CompoundGrowth.PeriodsBetween(question.From, question.To));
        if (!growth.Rate.IsDefined && !growth.Bounds.IsDefined)
        {
            return Fail(growth.Rate.Reason);
        }

        RequiredGrowthJson? required = null;
        if (target is { } average && question.By is { } by)
        {
            Computed rate = growth.Rate.TryGetValue(out double achieved)
                ? CompoundGrowth.RequiredForAverage(achieved, growth.Periods, average, CompoundGrowth.PeriodsBetween(question.From, by))
                : growth.Rate;
            if (!rate.TryGetValue(out double needed))
            {
                return Fail(rate.Reason);
            }

            required = new RequiredGrowthJson(needed, CompoundGrowth.IndexFromRate(rate).ValueOrNull, CompoundGrowth.PeriodsBetween(question.To, by));
        }

        GrowthAnswerJson answer = new(growth, start!, end!) { From = question.From, To = question.To, Target = target, By = question.By, Required = required };
        DocumentOutput.Write(GrowthOutput.Of(answer, choices.Wording), answer, ContractContext.Readable.GrowthAnswerJson, choices, context);
        return ExitStatus.Done;

        int Fail(UndefinedReason reason)
        {
            context.Error.WriteLine($"{ToolApp.Name}: {choices.Wording.Say("command.thereNoGrowthRateFrom", question.Start, question.End, choices.Wording.WordFor(reason))}");
            return ExitStatus.BadInput;
        }
    }
}
