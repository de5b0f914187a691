namespace LocalGovMetrics.Values;

/// <content>Which units convert, and by which factor.</content>
public sealed partial class MeasureUnit
{
    /// <summary>Gets a value indicating whether the unit is a rate of a population without a noun of its own (<c>8,2/1.000 dân</c>), which is a share.</summary>
    internal bool IsShareOfPopulation => Dimension == Dimension.Number && Pers is [{ IsPowerOfTen: true }];

    /// <summary>Gets what units that convert into each other share, as text.</summary>
    internal string Family => _family;

    /// <summary>Tells whether numbers in this unit convert lawfully into another.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>True where both are of one family: the same currency, noun or metric base, per the same things, times of one kind included.</returns>
    public bool IsConvertibleTo(MeasureUnit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _family == other._family
            || (IsShareOfPopulation && IsShareLike(other, Pers[0].Noun))
            || (other.IsShareOfPopulation && IsShareLike(this, other.Pers[0].Noun));
    }

    /// <summary>Converts a number from this unit into another.</summary>
    /// <param name="value">The number in this unit.</param>
    /// <param name="to">The unit to convert into.</param>
    /// <param name="result">The number in the other unit, or 0.</param>
    /// <returns>False where the units do not convert, or the result leaves the range of decimal.</returns>
    public bool TryConvert(decimal value, MeasureUnit to, out decimal result)
    {
        result = value;
        if (this == to)
        {
            return true;
        }

        if (!IsConvertibleTo(to) || !TryFindRatio(to, out decimal up, out decimal down))
        {
            result = 0;
            return false;
        }

        bool fits = up == down
            || (up >= down && up % down == 0 && DecimalMath.TryDivide(up, down, out decimal times)
                ? DecimalMath.TryMultiply(value, times, out result)
                : DecimalMath.TryMultiply(value, up, out decimal scaled) && DecimalMath.TryDivide(scaled, down, out result));
        result = fits ? result : 0;
        return fits;
    }

    /// <summary>Converts a number from this unit into another.</summary>
    /// <param name="value">The number in this unit.</param>
    /// <param name="to">The unit to convert into.</param>
    /// <returns>The number in the other unit.</returns>
    /// <exception cref="IncompatibleUnitsException">The units do not convert: per cent into percentage points, one currency into another, households into schools, months into days.</exception>
    /// <exception cref="OverflowException">The result leaves the range of decimal.</exception>
    public decimal Convert(decimal value, MeasureUnit to) =>
        TryConvert(value, to, out decimal result) ? result
        : IsConvertibleTo(to) ? throw new OverflowException(FormattableString.Invariant($"{value} {Symbol} leaves the range of decimal in {to.Symbol}."))
        : throw new IncompatibleUnitsException(this, to);

    /// <summary>Tells whether two units differ only in a year that one leaves unsaid: amounts per person are amounts a year where no time is named.</summary>
    internal static bool DifferByUnsaidYear(MeasureUnit left, MeasureUnit right)
    {
        MeasureUnit shorter = left.Pers.Length < right.Pers.Length ? left : right;
        MeasureUnit longer = ReferenceEquals(shorter, left) ? right : left;
        return longer.Pers.Length == shorter.Pers.Length + 1
            && shorter.Pers.Length > 0
            && longer.Pers[^1].IsYear
            && !Array.Exists(shorter.Pers, per => per.IsTime)
            && shorter.PerYear().IsConvertibleTo(longer);
    }

    /// <summary>The size of one of this unit in the base units of its family: the factor divided by all that it is per.</summary>
    internal decimal? InBaseUnits(decimal value) =>
        DecimalMath.TryMultiply(value, OwnFactor, out decimal scaled) && DecimalMath.TryDivide(scaled, PerSize(), out decimal size) ? size : null;

    private static bool IsShareLike(MeasureUnit unit, string population) =>
        (unit.Dimension == Dimension.Percent && unit.Pers.Length == 0)
        || (unit.IsShareOfPopulation && (unit.Pers[0].Noun.Length == 0 || population.Length == 0));

    private static string FamilyOf(Dimension dimension, string baseSymbol, UnitPer[] pers)
    {
        // Rates of growth and points do not grow in proportion to the time: a month's is no twelfth of a year's.
        bool timesConvert = dimension is not (Dimension.Percent or Dimension.PercentagePoint or Dimension.Multiple or Dimension.Points);
        return pers.Length == 0 ? $"{dimension} {baseSymbol}" : $"{dimension} {baseSymbol}/{string.Join('/', pers.Select(per => per.IsTime && !timesConvert ? per.Symbol : per.Family))}";
    }

    // A share counts in hundredths, a rate of a population in ones.
    private decimal OwnFactor => Dimension == Dimension.Percent && Pers.Length == 0 ? Factor / 100 : Factor;

    private decimal PerSize() => Pers.Aggregate(1m, (all, per) => all * per.Size);

    /// <summary>The ratio of two units in lowest terms, so that what converts exactly is exact.</summary>
    private bool TryFindRatio(MeasureUnit to, out decimal up, out decimal down)
    {
        down = 1;
        bool fits = DecimalMath.TryMultiply(OwnFactor, to.PerSize(), out up) && DecimalMath.TryMultiply(to.OwnFactor, PerSize(), out down);
        while (fits && (!decimal.IsInteger(up) || !decimal.IsInteger(down)))
        {
            fits = DecimalMath.TryMultiply(up, 10, out up) && DecimalMath.TryMultiply(down, 10, out down);
        }

        if (fits)
        {
            decimal divisor = GreatestCommonDivisor(up, down);
            (up, down) = (up / divisor, down / divisor);
        }

        return fits;
    }

    private static decimal GreatestCommonDivisor(decimal left, decimal right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
