namespace LocalGovMetrics.Tests.Documents.Kinds;

/// <summary>A cell of a test document, and how many columns and rows it reaches over.</summary>
internal sealed record TableCell(string Text, int Columns, int Rows)
{
    /// <summary>Gets a value indicating whether the cell only goes on here from a row above.</summary>
    public bool IsBelow { get; init; }
}
