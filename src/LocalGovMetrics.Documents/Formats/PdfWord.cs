namespace LocalGovMetrics.Documents.Formats;

/// <summary>A word on a page; places in points from the upper left corner as a reader sees the page.</summary>
internal sealed record PdfWord(string Text, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    /// <summary>Gets how wide a space is drawn behind the word; 0 where none is.</summary>
    public double Space { get; init; }

    /// <summary>Gets the place by which the word belongs to a cell, where it runs out of its own; null where that is its middle.</summary>
    public double? Anchor { get; init; }

    public double Middle => Anchor ?? ((Left + Right) / 2);

    public double Top => Baseline - (Size * 0.8);

    public double Bottom => Baseline + (Size * 0.2);
}

/// <summary>A straight rule on a page, along one of its edges.</summary>
internal readonly record struct PdfRule(bool IsHorizontal, double At, double From, double To);
