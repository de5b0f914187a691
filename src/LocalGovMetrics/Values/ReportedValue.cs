using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Values;

/// <summary>A number as it was printed: its value, its printed precision, its qualifier, its fraction and its unit.</summary>
/// <remarks>
/// A printed number stands for the set <see cref="Possible"/> of true values that would have been printed so. Equality
/// compares everything printed, precision included: <c>2</c> and <c>2,00</c> differ. Immutable.
/// </remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed partial record ReportedValue : Reported
{
    private const int MostDecimals = 28;

    private readonly decimal _number;
    private readonly bool _hasNumber;
    private readonly PrintedParts? _parts;

    /// <summary>Makes a reported value from its parts; the factories say the same more plainly.</summary>
    /// <param name="qualifier">How the number stands to the true value; not <see cref="Qualifier.None"/>.</param>
    /// <param name="value">The printed number, or the bound; null for a range and for a bare fraction.</param>
    /// <param name="decimals">The digits printed after the decimal mark, 0 to 28; of a range the ends themselves tell.</param>
    /// <param name="rangeLow">The low end of a range, else null.</param>
    /// <param name="rangeHigh">The high end of a range, not below the low end, else null.</param>
    /// <param name="fraction">The printed fraction, or null.</param>
    /// <param name="measureUnit">The unit of measure, or null where the print has none.</param>
    /// <param name="sense">Whether the number is the size of a change.</param>
    /// <exception cref="ArgumentException">The parts do not fit the qualifier, or a number has other decimals than those printed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not from 0 to 28.</exception>
    public ReportedValue(
        Qualifier qualifier,
        decimal? value,
        int decimals = 0,
        decimal? rangeLow = null,
        decimal? rangeHigh = null,
        Fraction? fraction = null,
        MeasureUnit? measureUnit = null,
        ChangeSense sense = ChangeSense.None)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        bool fits = Enum.IsDefined(qualifier) && qualifier switch
        {
            Qualifier.None => false,
            Qualifier.Range => value is null && fraction is null && rangeLow is { } low && rangeHigh is { } high && low <= high,
            Qualifier.Exact => (value is not null || fraction is not null) && rangeLow is null && rangeHigh is null,
            Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.AtMost or Qualifier.LessThan or Qualifier.About or Qualifier.Nearly => value is not null && rangeLow is null && rangeHigh is null,
        };
        if (!fits)
        {
            throw new ArgumentException($"The parts do not make a value that is printed as {qualifier}.", nameof(qualifier));
        }

        Qualifier = qualifier;
        _number = Checked(value.GetValueOrDefault(), value is null ? 0 : decimals);
        _hasNumber = value is not null;
        _parts = rangeLow is null && fraction is null ? null
            : new PrintedParts(rangeLow, rangeHigh, fraction, rangeLow.GetValueOrDefault().Scale, rangeHigh.GetValueOrDefault().Scale);
        Decimals = qualifier == Qualifier.Range ? Math.Max(rangeLow.GetValueOrDefault().Scale, rangeHigh.GetValueOrDefault().Scale)
            : value is not null || decimals == 0 ? decimals
            : throw new ArgumentException("A bare fraction has no decimals.", nameof(decimals));
        MeasureUnit = measureUnit;
        Sense = sense;
    }

    /// <summary>Gets how the number stands to the true value.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>Gets the printed number, or the bound; null for a range and for a bare fraction.</summary>
    /// <value>In <see cref="MeasureUnit"/>.</value>
    public decimal? Value => _hasNumber ? _number : null;

    /// <summary>Gets how many digits were printed after the decimal mark.</summary>
    /// <value>0 to 28.</value>
    public int Decimals { get; }

    /// <summary>Gets the low end of a range, else null.</summary>
    public decimal? RangeLow => _parts?.RangeLow;

    /// <summary>Gets the high end of a range, else null.</summary>
    public decimal? RangeHigh => _parts?.RangeHigh;

    /// <summary>Gets the printed fraction, or null.</summary>
    public Fraction? Fraction => _parts?.Fraction;

    /// <summary>Gets the unit of measure, or null where the print has none.</summary>
    public MeasureUnit? MeasureUnit { get; init; }

    /// <summary>Gets whether the number is a level or the size of a change.</summary>
    public ChangeSense Sense { get; init; }

    /// <summary>Gets the true values that would have been printed so.</summary>
    /// <value>Both ends of a rounding included; of a fraction in per cent: k of n, and all between it and a percentage printed beside it.</value>
    public Interval Possible => Fraction is { } fraction ? PossibleOf(fraction) : Qualifier switch
    {
        Qualifier.Range => Interval.Closed(RangeLow.GetValueOrDefault(), RangeHigh.GetValueOrDefault()),
        Qualifier.AtLeast => Interval.AtLeast(Value.GetValueOrDefault()),
        Qualifier.MoreThan => Interval.MoreThan(Value.GetValueOrDefault()),
        Qualifier.AtMost => Interval.AtMost(Value.GetValueOrDefault()),
        Qualifier.LessThan => Interval.LessThan(Value.GetValueOrDefault()),
        Qualifier.About => Around(Value.GetValueOrDefault(), DecimalMath.LastNonZeroPlace(Value.GetValueOrDefault()) / 2),
        Qualifier.Nearly => Below(Value.GetValueOrDefault()),
        Qualifier.None or Qualifier.Exact => MeasureUnit is { IsCounted: true } && decimal.IsInteger(Value.GetValueOrDefault())
            ? Interval.Point(Value.GetValueOrDefault())
            : Around(Value.GetValueOrDefault(), DecimalMath.PowerOfTen(-Decimals) / 2),
    };

    /// <summary>Makes a printed number without qualifier.</summary>
    /// <param name="value">The number; its scale is the printed precision, so 98.10 has two decimals.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <returns>The reported value.</returns>
    public static ReportedValue AsPrinted(decimal value, MeasureUnit? unit = null) => new(Qualifier.Exact, value, value.Scale, measureUnit: unit);

    /// <summary>Makes a printed number with a qualifier.</summary>
    /// <param name="qualifier">The qualifier; not a range.</param>
    /// <param name="value">The number; its scale is the printed precision.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <returns>The reported value.</returns>
    /// <exception cref="ArgumentException">The qualifier is a range or none.</exception>
    public static ReportedValue Of(Qualifier qualifier, decimal value, MeasureUnit? unit = null) => new(qualifier, value, value.Scale, measureUnit: unit);

    /// <summary>Makes a printed range.</summary>
    /// <param name="low">The low end.</param>
    /// <param name="high">The high end, not below the low end.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <returns>The reported value.</returns>
    /// <exception cref="ArgumentException">The high end is below the low end.</exception>
    public static ReportedValue Range(decimal low, decimal high, MeasureUnit? unit = null) =>
        new(Qualifier.Range, null, Math.Max(low.Scale, high.Scale), low, high, measureUnit: unit);

    /// <summary>Makes a printed fraction, alone or with its percentage.</summary>
    /// <param name="fraction">The fraction.</param>
    /// <param name="percentage">The printed percentage, or null.</param>
    /// <param name="unit">The unit: per cent where a percentage is printed; else of the counted things, or null.</param>
    /// <returns>The reported value.</returns>
    public static ReportedValue FromFraction(Fraction fraction, decimal? percentage = null, MeasureUnit? unit = null) =>
        new(Qualifier.Exact, percentage, percentage?.Scale ?? 0, fraction: fraction, measureUnit: percentage is null ? unit : unit ?? MeasureUnit.Percent);

    /// <summary>Gives the same print in another unit, its precision converted with it.</summary>
    /// <param name="to">The unit to convert into.</param>
    /// <param name="possible">The possible values in that unit.</param>
    /// <returns>False where there is no unit, or it does not convert.</returns>
    public bool TryGetPossibleIn(MeasureUnit to, out Interval possible)
    {
        ArgumentNullException.ThrowIfNull(to);
        possible = default;
        Interval own = Possible;
        decimal? low = null;
        decimal? high = null;
        if (MeasureUnit is null || !MeasureUnit.IsConvertibleTo(to) || !TryConvertEnd(own.Low, to, ref low) || !TryConvertEnd(own.High, to, ref high))
        {
            return false;
        }

        possible = Interval.Create(low, high, own.LowClosed, own.HighClosed);
        return true;
    }

    // The number, which has room for the printed decimals and no others: what it prints is what it is.
    private static decimal Checked(decimal value, int decimals) =>
        DecimalMath.FitsDecimals(value, decimals) ? value
        : throw new ArgumentException(FormattableString.Invariant($"{value} is not printed with {decimals} decimals."), nameof(decimals));

    private static Interval Around(decimal value, decimal half) =>
        DecimalMath.TryAdd(value, -half, out decimal low) && DecimalMath.TryAdd(value, half, out decimal high)
            ? Interval.Closed(low, high)
            : Interval.Point(value);

    private static Interval Below(decimal value) =>
        DecimalMath.TryAdd(value, -DecimalMath.LastNonZeroPlace(value), out decimal low) ? Interval.Closed(low, value) : Interval.AtMost(value);

    // One fact, in per cent: k of n exactly, and all between it and a percentage that is printed beside it.
    private Interval PossibleOf(Fraction fraction)
    {
        if (!Interval.Point(CanonicalText.Shortest(fraction.Count)).TryDivide(Interval.Point(CanonicalText.Shortest(fraction.Of)), out Interval ratio))
        {
            return Interval.Unbounded;
        }

        Interval percent = ratio * Interval.Point(100);
        return Value is { } print && percent is { Low: { } low, High: { } high }
            ? Interval.Closed(Math.Min(print, low), Math.Max(print, high))
            : percent;
    }

    private bool TryConvertEnd(decimal? end, MeasureUnit to, ref decimal? converted)
    {
        if (end is not { } value)
        {
            return true;
        }

        bool ok = MeasureUnit!.TryConvert(value, to, out decimal result);
        converted = result;
        return ok;
    }

    // What few prints have. The decimals of the ends are part of equality: 14..15.5 and 14.0..15.5 are different prints.
    private sealed record PrintedParts(decimal? RangeLow, decimal? RangeHigh, Fraction? Fraction, int LowDecimals, int HighDecimals);
}
