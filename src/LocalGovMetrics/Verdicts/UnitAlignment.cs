using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Brings an actual into the unit of the rule, where that is lawful.</summary>
internal static class UnitAlignment
{
    /// <summary>Tells whether a unit is a share in hundredths, a year or not.</summary>
    public static bool IsPercent(MeasureUnit? unit) => unit is { Dimension: Dimension.Percent } && (unit.Per is null || unit.IsPerYear);

    /// <summary>Tells whether a unit says nothing: none, or that of a number without one. A number with a denominator is never without a unit.</summary>
    public static bool IsMissing(MeasureUnit? unit) => unit is null or { Dimension: Dimension.Number, Per: null };

    /// <summary>Converts, and answers <see cref="ReasonCode.None"/>, or why not.</summary>
    /// <param name="quantity">The actual in its printed unit; in the rule's unit afterwards.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="indicatorUnit">The unit that fills a missing one.</param>
    public static ReasonCode Align(ref Quantity quantity, TargetRule rule, MeasureUnit? indicatorUnit)
    {
        MeasureUnit? to = Fill(rule.MeasureUnit, indicatorUnit);
        MeasureUnit? from = Fill(quantity.MeasureUnit, indicatorUnit);
        bool filled = IsMissing(rule.MeasureUnit) || IsMissing(quantity.MeasureUnit);
        if (IsMissing(to) || IsMissing(from))
        {
            MeasureUnit? said = IsMissing(to) ? from : to;
            quantity = quantity with { MeasureUnit = said };
            return ReasonCode.None;
        }

        (from, to) = (Lend(from!, to!), Lend(to!, from!));
        if (!from.IsConvertibleTo(to) && from.Per != to.Per && !MayDropPer(ref from, ref to, rule.Measure, indicatorUnit))
        {
            quantity = quantity with { MeasureUnit = to };
            return ReasonCode.UnitsDiffer;
        }

        if (from.IsConvertibleTo(to))
        {
            return (quantity with { MeasureUnit = from }).TryConvert(to, out quantity) ? ReasonCode.None : ReasonCode.OutOfRange;
        }

        quantity = quantity with { MeasureUnit = to };
        bool areCounted = from.Dimension == Dimension.Count && to.Dimension == Dimension.Count;
        return areCounted && (filled || NamesMoreFully(from, to) || NamesMoreFully(to, from)) ? ReasonCode.None : ReasonCode.UnitsDiffer;
    }

    /// <summary>Whether one noun says the other with more words (<c>hộ</c>, <c>hộ nghèo</c>): of one row, the short one stands for the long one.</summary>
    private static bool NamesMoreFully(MeasureUnit full, MeasureUnit noun) =>
        full is { IsCounted: true } && noun is { IsCounted: true } && full.Symbol.Length > noun.Symbol.Length && full.Symbol.StartsWith(noun.Symbol, StringComparison.Ordinal) && full.Symbol[noun.Symbol.Length] == ' ';

    private static MeasureUnit? Fill(MeasureUnit? unit, MeasureUnit? indicatorUnit) =>
        IsMissing(unit) ? indicatorUnit : indicatorUnit is null ? unit : Lend(unit!, indicatorUnit);

    /// <summary>A number per something without a noun of its own (<c>1/năm</c>, <c>1/1.000 dân</c>) takes the noun of the other, never what the other is per.</summary>
    private static MeasureUnit Lend(MeasureUnit unit, MeasureUnit other) =>
        unit is not { Dimension: Dimension.Number, Per: not null } || other is { Dimension: Dimension.Number } || unit.IsConvertibleTo(other) ? unit
        : unit.IsPerYear && other.Per is null ? other.PerYear()
        : other.Per is not null && other.WithPersOf(unit) is { } lent && lent.IsConvertibleTo(other) ? lent
        : unit;

    // A yearly average is printed with and without «/năm»; «triệu đồng» may stand for the indicator's «triệu đồng/người», which is an amount a year.
    private static bool MayDropPer(ref MeasureUnit from, ref MeasureUnit to, Measure measure, MeasureUnit? indicatorUnit)
    {
        if (MeasureUnit.DifferByUnsaidYear(from, to))
        {
            (from, to) = (from.PerYear(), to.PerYear());
            return true;
        }

        if (from.Per is not null && to.Per is not null)
        {
            return false;
        }

        MeasureUnit with = from.Per is null ? to : from;
        bool isOfIndicator = indicatorUnit is not null && with.Pers.SequenceEqual(indicatorUnit.Pers);
        if (!isOfIndicator && !(measure.Kind == MeasureKind.AnnualAverage && with.IsPerYear))
        {
            return false;
        }

        (from, to) = (from.WithoutPer(), to.WithoutPer());
        return true;
    }
}
