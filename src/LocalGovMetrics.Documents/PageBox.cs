namespace LocalGovMetrics.Documents;

/// <summary>A rectangle on a page, as a reader sees the page.</summary>
/// <param name="Left">Points from the left edge.</param>
/// <param name="Top">Points from the top edge.</param>
/// <param name="Width">Points, 0 or more.</param>
/// <param name="Height">Points, 0 or more.</param>
/// <remarks>The default is an empty rectangle at the upper left corner. Equal by content, immutable.</remarks>
public readonly record struct PageBox(double Left, double Top, double Width, double Height)
{
    /// <summary>Writes the four numbers with one decimal.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Left:0.0},{Top:0.0} {Width:0.0}×{Height:0.0}");
}
