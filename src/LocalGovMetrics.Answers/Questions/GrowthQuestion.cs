using LocalGovMetrics.Growth;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Which growth is asked for.</summary>
internal sealed record GrowthQuestion
{
    public required string Start { get; init; }

    public required string End { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    public string? Target { get; init; }

    public int? By { get; init; }

    /// <summary>Gives the rate of a target in per cent a year, as a share; null where it is none.</summary>
    public static double? RateOf(ReportedValue asked) =>
        asked.Value is { } percent && asked.MeasureUnit is null or { Dimension: Dimension.Percent } ? BinaryNumber.FromDecimal(percent / 100) : null;

    /// <summary>Says which years cannot be.</summary>
    /// <returns>One sentence each: as a command line has them, and as a question of JSON has them.</returns>
    public IEnumerable<(string OfCommand, string OfQuestion)> Mistakes()
    {
        if (To <= From)
        {
            yield return (Language.Said("command.yearAfterFrom"), Language.Said("question.toAfterFrom"));
        }

        if (Target is null != By is null)
        {
            yield return (Language.Said("command.targetAndByGoTogether"), Language.Said("question.targetAndByGoTogether"));
        }

        if (By <= To)
        {
            yield return (Language.Said("command.byYearAfter"), Language.Said("question.byAfterTo"));
        }
    }

    /// <summary>Answers.</summary>
    /// <param name="first">The value at the base year.</param>
    /// <param name="last">The value at the end year.</param>
    /// <param name="target">The average growth that is asked for, as a share, or null.</param>
    /// <param name="reason">Why there is no growth.</param>
    /// <returns>The answer, or null where there is none.</returns>
    public GrowthAnswerJson? Answer((ValueReading Reading, ReportedValue Number) first, (ValueReading Reading, ReportedValue Number) last, double? target, out UndefinedReason reason)
    {
        CompoundGrowthResult growth = CompoundGrowth.Between(first.Number, last.Number, CompoundGrowth.PeriodsBetween(From, To));
        reason = default;
        if (!growth.Rate.IsDefined && !growth.Bounds.IsDefined)
        {
            reason = growth.Rate.Reason;
            return null;
        }

        RequiredGrowthJson? required = null;
        if (target is { } average && By is { } by)
        {
            Computed rate = growth.Rate.TryGetValue(out double achieved)
                ? CompoundGrowth.RequiredForAverage(achieved, growth.Periods, average, CompoundGrowth.PeriodsBetween(From, by))
                : growth.Rate;
            if (!rate.TryGetValue(out double needed))
            {
                reason = rate.Reason;
                return null;
            }

            required = new RequiredGrowthJson(needed, CompoundGrowth.IndexFromRate(rate).ValueOrNull, CompoundGrowth.PeriodsBetween(To, by));
        }

        return new(growth, first.Reading, last.Reading) { From = From, To = To, Target = target, By = By, Required = required };
    }
}
