using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>A print at face value as the ends of a set: a number is one point, a bound has one end.</summary>
internal readonly record struct PrintedEnds(decimal? Low, decimal? High, bool LowClosed, bool HighClosed)
{
    private const int MoreDecimals = 12;

    public static PrintedEnds Of(ReportedValue printed)
    {
        decimal? number = printed.Value;
        return printed.Qualifier switch
        {
            Qualifier.Range => new(printed.RangeLow, printed.RangeHigh, true, true),
            Qualifier.AtLeast => new(number, null, true, false),
            Qualifier.MoreThan => new(number, null, false, false),
            Qualifier.AtMost => new(null, number, false, true),
            Qualifier.LessThan => new(null, number, false, false),
            Qualifier.None or Qualifier.Exact or Qualifier.About or Qualifier.Nearly => new(number ?? RatioOf(printed), number ?? RatioOf(printed), true, true),
        };
    }

    public PrintedEnds Negate() => new(-High, -Low, HighClosed, LowClosed);

    /// <summary>The ends in another unit; null where a number leaves the range of decimal.</summary>
    public PrintedEnds? Convert(MeasureUnit from, MeasureUnit to)
    {
        decimal low = 0;
        decimal high = 0;
        return (Low is { } l && !from.TryConvert(l, to, out low)) || (High is { } h && !from.TryConvert(h, to, out high))
            ? null
            : this with { Low = Low is null ? null : low, High = High is null ? null : high };
    }

    /// <summary>The print that says these ends, to no more decimals than matter; null where both ends are open.</summary>
    public ReportedValue? Print(MeasureUnit? unit, ChangeSense sense, int decimals)
    {
        decimal? low = Low is { } l ? Tidy(l, decimals) : null;
        decimal? high = High is { } h ? Tidy(h, decimals) : null;
        ReportedValue? print = (low, high) switch
        {
            ({ } from, { } to) => from >= to ? ReportedValue.AsPrinted(from, unit) : ReportedValue.Range(from, to, unit),
            ({ } from, null) => ReportedValue.Of(LowClosed ? Qualifier.AtLeast : Qualifier.MoreThan, from, unit),
            (null, { } to) => ReportedValue.Of(HighClosed ? Qualifier.AtMost : Qualifier.LessThan, to, unit),
            (null, null) => null,
        };
        return sense == ChangeSense.None || print is null ? print : print with { Sense = sense };
    }

    /// <summary>A number with the decimals of the prints it came from, and up to twelve more where it needs them.</summary>
    public static decimal Tidy(decimal value, int decimals)
    {
        decimal rounded = Math.Round(value, Math.Min(28, decimals + MoreDecimals), MidpointRounding.ToEven);
        decimal shortest = Math.Round(rounded, DecimalMath.DecimalsOf(rounded), MidpointRounding.ToEven);
        return shortest.Scale < decimals && DecimalMath.FitsDecimals(shortest, decimals) ? shortest + new decimal(0, 0, 0, isNegative: false, (byte)decimals) : shortest;
    }

    private static decimal? RatioOf(ReportedValue printed) => printed.Possible is { IsPoint: true, Low: { } ratio } ? ratio : printed.Fraction?.Ratio;
}
