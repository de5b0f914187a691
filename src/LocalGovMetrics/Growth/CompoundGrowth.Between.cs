using LocalGovMetrics.Values;

namespace LocalGovMetrics.Growth;

/// <content>Growth between printed values.</content>
public static partial class CompoundGrowth
{
    /// <summary>Calculates compound growth between two printed values: the rate at face value and the bounds that the prints allow.</summary>
    /// <param name="first">The value at the base, as printed.</param>
    /// <param name="last">The value at the end, as printed, in a unit that converts into that of the base.</param>
    /// <param name="periods">The periods from base to end, 1 or more.</param>
    /// <returns>Inputs, rate and bounds. Both are undefined with <see cref="UndefinedReason.IncompatibleUnits"/> where the units do
    /// not convert, or only one value has a unit; else as for <see cref="Rate(decimal, decimal, int)"/> and
    /// <see cref="Rate(Interval, Interval, int)"/>.</returns>
    /// <exception cref="ArgumentNullException">A value is null.</exception>
    public static CompoundGrowthResult Between(ReportedValue first, ReportedValue last, int periods)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(last);
        Interval possible = last.Possible;
        if (first.MeasureUnit != last.MeasureUnit && (first.MeasureUnit is null || !last.TryGetPossibleIn(first.MeasureUnit, out possible)))
        {
            return Without(UndefinedReason.IncompatibleUnits);
        }

        Computed rate = TryFaceValue(first, first.MeasureUnit, out decimal from) && TryFaceValue(last, first.MeasureUnit, out decimal to)
            ? Rate(from, to, periods)
            : Computed.Undefined(UndefinedReason.NotApplicable);
        return new CompoundGrowthResult(periods, first, last, rate, Rate(first.Possible, possible, periods));

        CompoundGrowthResult Without(UndefinedReason reason) =>
            new(periods, first, last, Computed.Undefined(reason), GrowthBounds.Undefined(reason));
    }

    private static bool TryFaceValue(ReportedValue print, MeasureUnit? unit, out decimal value)
    {
        decimal scale = print.Value is null && print.MeasureUnit?.Dimension == Dimension.Percent ? 100 : 1;
        value = 0;
        return (print.Value ?? print.Fraction?.Ratio) is { } face
            && DecimalMath.TryMultiply(face, scale, out value)
            && (print.MeasureUnit == unit || (unit is not null && print.MeasureUnit!.TryConvert(value, unit, out value)));
    }
}
