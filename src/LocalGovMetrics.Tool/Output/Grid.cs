namespace LocalGovMetrics.Tool.Output;

/// <summary>Headings and rows of plain text, for every form of output that is a table.</summary>
internal sealed record Grid(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Makes the table of one thing.</summary>
    /// <param name="cells">Heading and text.</param>
    /// <returns>The table.</returns>
    public static Grid OfOneRow(IReadOnlyList<(string Heading, string Text)> cells) =>
        new([.. cells.Select(cell => cell.Heading)], [[.. cells.Select(cell => cell.Text)]]);
}
