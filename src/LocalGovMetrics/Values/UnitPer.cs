namespace LocalGovMetrics.Values;

/// <summary>One thing that a unit is per: <c>10.000 người</c> of <c>giường bệnh/10.000 người</c>; an empty noun where the print names none.</summary>
/// <param name="Quantity">How many of it.</param>
/// <param name="Noun">The symbol of what it is, or empty.</param>
/// <param name="Family">The symbol of the base unit of its family, which units that convert share.</param>
/// <param name="Factor">How many base units one of it is.</param>
/// <param name="IsTime">Whether it is a length of time.</param>
internal readonly record struct UnitPer(decimal Quantity, string Noun, string Family, decimal Factor, bool IsTime)
{
    /// <summary>Gets how many base units the whole is.</summary>
    public decimal Size => Quantity * Factor;

    public string Symbol =>
        Noun.Length == 0 ? CanonicalText.FormatShortest(Quantity)
        : Quantity == 1 ? Noun
        : $"{CanonicalText.FormatShortest(Quantity)} {Noun}";

    public bool IsYear => Quantity == 1 && Noun == UnitWords.Year;

    /// <summary>Gets a value indicating whether the quantity is a power of ten from a hundred on, as rates of a population have it.</summary>
    public bool IsPowerOfTen => IsPower(Quantity);

    public static bool IsPower(decimal quantity)
    {
        decimal rest = quantity;
        while (rest >= 10 && rest % 10 == 0)
        {
            rest /= 10;
        }

        return rest == 1 && quantity >= 100;
    }

    /// <summary>Whether the quantities and the sizes of all together stay in the range of decimal.</summary>
    public static bool HaveASize(ReadOnlySpan<UnitPer> pers)
    {
        (decimal quantities, decimal sizes) = (1, 1);
        foreach (UnitPer per in pers)
        {
            if (!DecimalMath.TryMultiply(quantities, per.Quantity, out quantities)
                || !DecimalMath.TryMultiply(per.Quantity, per.Factor, out decimal size)
                || !DecimalMath.TryMultiply(sizes, size, out sizes))
            {
                return false;
            }
        }

        return quantities > 0 && sizes > 0;
    }

    /// <summary>Makes what a unit is per of a noun or of a known unit, whose scale goes into the quantity: of <c>vạn dân</c> 10,000 people.</summary>
    public static UnitPer? Of(string noun, decimal quantity)
    {
        if (noun.Length == 0)
        {
            return IsPower(quantity) ? new UnitPer(quantity, string.Empty, string.Empty, 1, false) : null;
        }

        if (!MeasureUnit.TryFindBase(noun, out MeasureUnit? known))
        {
            return MeasureUnit.IsName(noun) ? new UnitPer(quantity, noun, noun, 1, false) : null;
        }

        return known.Dimension == Dimension.Count && known.Factor != 1
            ? DecimalMath.TryMultiply(quantity, known.Factor, out decimal all) ? new UnitPer(all, known.BaseSymbol, known.BaseSymbol, 1, false) : null
            : new UnitPer(quantity, known.Symbol, known.BaseSymbol, known.Factor, known.Dimension == Dimension.Duration);
    }
}
