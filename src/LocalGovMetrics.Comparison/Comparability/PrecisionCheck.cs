using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Whether both prints say a number, and about as precisely.</summary>
internal static class PrecisionCheck
{
    /// <summary>How many times coarser a print may be before it is told.</summary>
    private const decimal Coarser = 10;

    public static bool IsBound(Comparand comparand) =>
        comparand.Number is { Qualifier: Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.AtMost or Qualifier.LessThan } || comparand.Value is ReportedRank { OrBetter: true } or ReportedDate { Earliest: null };

    public static bool IsVague(Comparand comparand) => comparand.Number is { Qualifier: Qualifier.About or Qualifier.Nearly or Qualifier.Range };

    public static void Run(Comparand left, Comparand right, ref FindingList findings)
    {
        if (IsBound(left) || IsBound(right))
        {
            findings.Add(ComparabilityCode.Censored, IsBound(left) ? ValueCheck.PrintOf(left) : null, IsBound(right) ? ValueCheck.PrintOf(right) : null);
        }

        if (IsVague(left) || IsVague(right))
        {
            findings.Add(ComparabilityCode.Imprecise, IsVague(left) ? ValueCheck.PrintOf(left) : null, IsVague(right) ? ValueCheck.PrintOf(right) : null);
        }

        if (left.MeasureUnit?.Dimension != right.MeasureUnit?.Dimension || left.MeasureUnit?.BaseSymbol != right.MeasureUnit?.BaseSymbol)
        {
            return;
        }

        if (LastPlaceOf(left) is not { } one || LastPlaceOf(right) is not { } other || !TryScale(one, left.MeasureUnit, out decimal small) || !TryScale(other, right.MeasureUnit, out decimal large))
        {
            return;
        }

        (small, large) = small <= large ? (small, large) : (large, small);
        if (small > 0 && large / Coarser >= small)
        {
            findings.Add(ComparabilityCode.PrecisionDiffers, TextOf(one, left.MeasureUnit), TextOf(other, right.MeasureUnit));
        }
    }

    /// <summary>One unit in the last printed place, or null where the print is exact, a bound, or no number; an attainment is calculated, not printed.</summary>
    public static decimal? LastPlaceOf(Comparand comparand) =>
        comparand.Aspect == ComparandAspect.Attainment || comparand.Number is not { Qualifier: Qualifier.Exact, Fraction: null, Value: { } value } number ? null
        : comparand.MeasureUnit is { IsCounted: true } && decimal.IsInteger(value) ? null
        : DecimalMath.PowerOfTen(-number.Decimals);

    private static bool TryScale(decimal place, MeasureUnit? unit, out decimal scaled)
    {
        scaled = place;
        if (unit is null)
        {
            return true;
        }

        scaled = unit.InBaseUnits(place).GetValueOrDefault();
        return scaled != 0;
    }

    private static string TextOf(decimal place, MeasureUnit? unit) => unit is null ? CanonicalText.FormatShortest(place) : $"{CanonicalText.FormatShortest(place)} {unit.Symbol}";
}
