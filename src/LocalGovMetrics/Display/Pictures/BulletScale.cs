using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>The scale of one row of a bullet list: from 0, or close around numbers that a scale from 0 would not tell apart.</summary>
internal sealed record BulletScale(Scale Scale, bool IsFromZero)
{
    /// <summary>The part of a scale below which two marks cannot be told apart.</summary>
    private const double Finest = 0.012;

    private const double Beyond = 0.05;
    private const double Rounding = 0.02;

    /// <summary>Where most rows end: an open target a little below it is drawn up to it, if there is room to see it, and not far beyond.</summary>
    private const double Whole = 100;

    public static BulletScale Of(BulletRow row, double from, double to)
    {
        double[] ends = [.. Ends(row)];
        (double low, double high) = (ends.DefaultIfEmpty(0).Min(), ends.DefaultIfEmpty(1).Max());
        double reach = Math.Max(high, 0) - Math.Min(low, 0);
        bool isOpen = row.Plan is { High: null } || row.Possible is { High: null };
        bool isOpenBelow = row.Plan is { Low: null } || row.Possible is { Low: null };
        if (row.Value is { } value && !isOpen && !isOpenBelow && AreTooClose(BinaryNumber.FromDecimal(value), row.Plan, reach))
        {
            double around = Math.Max(high - low, double.Epsilon);
            return new BulletScale(Scale.Over([low - around, high + around], from, to), IsFromZero: false);
        }

        double[] over =
        [
            0, .. ends,
            .. isOpen ? [IsBelowWhole(high) ? Whole : high + (Beyond * (reach > 0 ? reach : 1))] : Array.Empty<double>(),
            .. isOpenBelow && low < 0 ? [low - (Beyond * reach)] : Array.Empty<double>(),
        ];
        return new BulletScale(Scale.Over(over, from, to), IsFromZero: true);
    }

    private static bool IsBelowWhole(double high) => high < Whole && high * (1 + Beyond) > Whole && Whole - high >= Finest * Whole;

    // The rounding of a print is no reason for a longer scale where it is too little to be drawn.
    private static IEnumerable<double> Ends(BulletRow row)
    {
        double[] firm = [.. ((decimal?[])[row.Plan?.Low, row.Plan?.High, row.Value]).OfType<decimal>().Select(BinaryNumber.FromDecimal)];
        double seen = row.Value is null ? 0 : Rounding * firm.DefaultIfEmpty(0).Max(end => Math.Abs(end));
        double value = BinaryNumber.FromDecimal(row.Value ?? 0);
        return firm.Concat(((decimal?[])[row.Possible?.Low, row.Possible?.High]).OfType<decimal>().Select(BinaryNumber.FromDecimal).Where(end => row.Value is null || Math.Abs(end - value) > seen));
    }

    private static bool AreTooClose(double value, Interval? plan, double reach) =>
        ((decimal?[])[plan?.Low, plan?.High]).OfType<decimal>().Select(end => Math.Abs(value - BinaryNumber.FromDecimal(end))).Any(distance => distance > 0 && distance < Finest * reach);
}
