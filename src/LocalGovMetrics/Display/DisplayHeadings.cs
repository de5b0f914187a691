namespace LocalGovMetrics.Display;

/// <summary>Headings that several results share.</summary>
internal static class DisplayHeadings
{
    public static DisplayText Unit { get; } = DisplayText.Of("Đơn vị", "Unit");

    public static DisplayText Indicator { get; } = DisplayText.Of("Chỉ tiêu", "Indicator");

    public static DisplayText Number { get; } = DisplayText.Of("TT", "No.");

    public static DisplayText Nothing { get; } = DisplayText.Of("Không có gì để trình bày.", "There is nothing to show.");

    public static DisplayText AndMore(int rows) => DisplayText.Of(FormattableString.Invariant($"và {rows} dòng khác"), FormattableString.Invariant($"and {rows} more rows"));
}
