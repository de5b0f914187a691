namespace LocalGovMetrics.Display;

/// <summary>Headings that several results share.</summary>
internal static class DisplayHeadings
{
    public static DisplayText Unit { get; } = DisplayText.Keyed("shared.unit");

    public static DisplayText Indicator { get; } = DisplayText.Keyed("shared.indicator");

    public static DisplayText Number { get; } = DisplayText.Keyed("shared.no");

    public static DisplayText Nothing { get; } = DisplayText.Keyed("shared.thereNothingShow");

    public static DisplayText AndMore(int rows) => DisplayText.Keyed("shared.moreRows", rows);
}
