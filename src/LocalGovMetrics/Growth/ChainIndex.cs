using LocalGovMetrics.Values;

namespace LocalGovMetrics.Growth;

/// <summary>Chain-linking: yearly indices (previous year = 100) multiplied into the growth over a span, and their compound average.</summary>
/// <remarks>
/// The average is the geometric mean of the indices, the rate that gives the same growth over the span; the arithmetic
/// mean of yearly rates does not. Convention: annual chain-linking of the System of National Accounts 2008, chapter 15.
/// A missing year breaks the chain: nothing is interpolated. Pure functions, safe for concurrent use.
/// </remarks>
public static class ChainIndex
{
    /// <summary>Links yearly indices.</summary>
    /// <param name="firstYear">The year of the first index: the year after the base year.</param>
    /// <param name="indices">The index of each year, previous year = 100, 0 or more; null where not reported.</param>
    /// <returns>The cumulative indices, the average and the years that are missing.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static ChainIndexResult Link(int firstYear, IReadOnlyList<double?> indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        Computed[] cumulative = new Computed[indices.Count];
        List<int> missing = [];
        Computed product = Computed.From(1);
        double logs = 0;
        for (int i = 0; i < cumulative.Length; i++)
        {
            double? index = indices[i];
            if (index is null)
            {
                missing.Add((int)Math.Clamp((long)firstYear + i, int.MinValue, int.MaxValue));
            }

            product = Times(product, index);
            logs += Math.Log(index.GetValueOrDefault() / 100);
            cumulative[i] = product.TryGetValue(out double factor) ? Computed.From(100 * factor) : product;
        }

        Computed last = cumulative.Length == 0 ? Computed.Undefined(UndefinedReason.NoPeriods) : cumulative[^1];
        Computed average = last.IsDefined ? Computed.From(100 * Math.Exp(logs / cumulative.Length)) : last;
        return new ChainIndexResult(firstYear, new ValueList<double?>([.. indices]), new ValueList<Computed>(cumulative), last, average, new ValueList<int>([.. missing]));
    }

    /// <summary>Links yearly growth rates.</summary>
    /// <param name="firstYear">The year of the first rate: the year after the base year.</param>
    /// <param name="rates">The growth of each year on the year before, 0.05 = 5 %, −1 or more; null where not reported.</param>
    /// <returns>The cumulative indices, the compound average and the years that are missing.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static ChainIndexResult LinkRates(int firstYear, IReadOnlyList<double?> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        return Link(firstYear, [.. rates.Select(rate => 100 * (1 + rate))]);
    }

    // A year after a total loss has no previous year to be compared with.
    private static Computed Times(Computed product, double? index)
    {
        if (!product.TryGetValue(out double factor))
        {
            return product;
        }

        if (index is not { } next)
        {
            return Computed.Undefined(UndefinedReason.Missing);
        }

        if (!double.IsFinite(next))
        {
            return Computed.Undefined(UndefinedReason.NotFinite);
        }

        if (next < 0)
        {
            return Computed.Undefined(UndefinedReason.SignChange);
        }

        if (factor <= 0)
        {
            return Computed.Undefined(UndefinedReason.TotalLoss);
        }

        double linked = factor * (next / 100);
        return linked <= 0 && next > 0 ? Computed.Undefined(UndefinedReason.NotFinite) : Computed.From(linked);
    }
}
