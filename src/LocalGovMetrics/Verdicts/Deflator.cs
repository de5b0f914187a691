using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Brings an amount from some prices to others by a named index.</summary>
/// <param name="Name">The name of the index.</param>
/// <param name="From">The index at the prices of the amount.</param>
/// <param name="To">The index at the prices that are asked for.</param>
internal sealed record Deflator(string Name, decimal From, decimal To)
{
    /// <summary>Brings an amount to the other prices.</summary>
    public bool TryApply(Quantity amount, out Quantity deflated)
    {
        deflated = amount;
        return Quantity.TryMultiply(amount, Quantity.Of(To, null), amount.MeasureUnit, out Quantity scaled)
            && Quantity.TryDivide(scaled, Quantity.Of(From, null), amount.MeasureUnit, out deflated);
    }
}

/// <summary>What the price bases of a row allow to be judged.</summary>
/// <remarks>Amounts at different prices do not compare, and neither do rates of growth at different prices. An index brings a level of one year from one to the other.</remarks>
internal static class PricesOfRow
{
    /// <summary>Checks target and actual.</summary>
    /// <returns>False where they are at different prices and nothing brings one to the other.</returns>
    public static bool Meet(Target target, ActualSeries series, VerdictPolicy policy, out Deflator? deflator)
    {
        deflator = null;
        PriceBasis asked = target.PriceBasis.Or(series.PriceBasis);
        PriceBasis came = series.Actual.PriceBasis.Or(series.PriceBasis);
        if (!PriceBases.Differ(asked, came))
        {
            return true;
        }

        deflator = IsOfLevels(target.Rule) && AreAmounts(target, series) && series.Period is { YearCount: 1, IsWholeYears: true } period && policy.PriceIndex is { } index
            && index.TryFind(came, period.LastYear, out decimal from) && index.TryFind(asked, period.LastYear, out decimal to)
                ? new Deflator(index.Name, from, to)
                : null;
        return deflator is not null;
    }

    /// <summary>Leaves out of a series the base and the years at other prices than the actual's: nothing is computed across them.</summary>
    public static ActualSeries AtOnePrice(ActualSeries series)
    {
        PriceBasis came = series.Actual.PriceBasis.Or(series.PriceBasis);
        bool hasOtherBase = series.Baseline is { } baseline && PriceBases.Differ(came, baseline.PriceBasis.Or(series.PriceBasis));
        bool hasOtherYears = series.Years.Any(year => PriceBases.Differ(came, year.Observation.PriceBasis.Or(series.PriceBasis)));
        series = hasOtherBase ? series with { Baseline = null } : series;
        return hasOtherYears ? series with { Years = [.. series.Years.Where(year => !PriceBases.Differ(came, year.Observation.PriceBasis.Or(series.PriceBasis)))] } : series;
    }

    // Only amounts of money have prices that an index of levels brings to others: a rate, a share or a count has none.
    private static bool AreAmounts(Target target, ActualSeries series) =>
        Array.TrueForAll([target.Rule.MeasureUnit, (series.Actual.Value as ReportedValue)?.MeasureUnit, series.MeasureUnit], unit => unit is null or { Dimension: Dimension.Money or Dimension.Number })
        && (NameKinds.Of(series.Name) & (NameKind.Growth | NameKind.Share)) == NameKind.None;

    private static bool IsOfLevels(TargetRule rule) =>
        rule.Criterion is JointCriterion joint ? joint.Parts.All(IsOfLevels) : rule.Measure is { Kind: MeasureKind.Level, Sense: ChangeSense.None } && rule.Criterion is NumericCriterion;
}
