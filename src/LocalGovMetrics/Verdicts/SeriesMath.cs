using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Growth as verdicts need it: in per cent, of numbers and of sets.</summary>
internal static class SeriesMath
{
    /// <summary>Computed rates are rounded here, so that the noise of floating point does not decide a verdict.</summary>
    private const int Decimals = 10;
    private const decimal Step = 0.0000000001m;
    private const double Largest = 1e18;

    /// <summary>The compound growth from one quantity to another, in per cent a period; null where it is undefined.</summary>
    public static Quantity? GrowthPercent(Quantity first, Quantity last, int periods)
    {
        decimal? point = first.Point is { } from && last.Point is { } to ? Percent(from, to, periods) : null;
        if (first.Set.IsPoint && last.Set.IsPoint)
        {
            return point is { } rate ? Quantity.Of(rate, MeasureUnit.Percent) : null;
        }

        if (periods < 1 || first.Set.Low is not > 0 || last.Set.High is < 0)
        {
            return null;
        }

        decimal? low = last.Set.Low is { } bottom and >= 0 && first.Set.High is { } dearest ? Percent(dearest, bottom, periods) - Step : -100;
        decimal? high = last.Set.High is { } top ? Percent(first.Set.Low.Value, top, periods) + Step : null;
        return low is null || (high is null && last.Set.High is not null)
            ? null
            : new Quantity(Interval.Create(Math.Max(low.Value, -100), high, true, high is not null), point, MeasureUnit.Percent);
    }

    private static decimal? Percent(decimal first, decimal last, int periods)
    {
        if (periods == 1 && first > 0 && last >= 0 && DecimalMath.TryDivide(last, first, out decimal ratio) && DecimalMath.TryMultiply(ratio, 100, out decimal index))
        {
            return Math.Round(index - 100, Decimals, MidpointRounding.ToEven);
        }

        return CompoundGrowth.Rate(BinaryNumber.FromDecimal(first), BinaryNumber.FromDecimal(last), periods).TryGetValue(out double rate) && rate < Largest
            ? Math.Round(BinaryNumber.ToDecimal(rate * 100), Decimals, MidpointRounding.ToEven)
            : null;
    }
}
