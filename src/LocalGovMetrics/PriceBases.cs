namespace LocalGovMetrics;

/// <summary>Whether two price bases of one row are known to differ.</summary>
internal static class PriceBases
{
    /// <summary>Tells whether both are printed and are not the same: within a row, constant prices without their year are those of the year that is printed.</summary>
    public static bool Differ(PriceBasis one, PriceBasis other) =>
        one != PriceBasis.NotPrinted && other != PriceBasis.NotPrinted && one != other
        && !(one.IsConstant && other.IsConstant && (one.BaseYear is null || other.BaseYear is null));

    /// <summary>Gives the basis of a value: its own, else the first of those around it that is printed.</summary>
    public static PriceBasis Or(this PriceBasis own, PriceBasis? around) => own == PriceBasis.NotPrinted && around is not null ? around : own;
}
