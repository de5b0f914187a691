namespace LocalGovMetrics.Documents;

/// <summary>What a document does not say, or what the caller knows better.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record DocumentOptions
{
    /// <summary>Gets the administrative unit of every row, or null where the document says it.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the period of every row as it would be printed (<c>2023</c>, <c>2021-2025</c>), or null where the tables say it.</summary>
    public string? Period { get; init; }

    /// <summary>Gets the term (<c>2021-2025</c>), or null.</summary>
    public string? Term { get; init; }

    /// <summary>Gets the base year, or null.</summary>
    public int? BaseYear { get; init; }

    /// <summary>Gets the status of every actual where the headers do not say it, as in the column <c>status</c>; or null.</summary>
    public string? Status { get; init; }

    /// <summary>Gets the name of the one table that is taken (<c>t1</c>), or null for all.</summary>
    public string? Table { get; init; }

    /// <summary>Gets the name of the one sheet of a workbook whose tables are taken, without regard to case; or null for all.</summary>
    public string? Sheet { get; init; }

    /// <summary>Tells whether a table is one of those that are taken.</summary>
    /// <param name="table">A table of the document.</param>
    /// <returns>True for a table of plans and actuals that <see cref="Table"/> and <see cref="Sheet"/> leave in.</returns>
    public bool Takes(ExtractedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.IsPlanVersusActual
            && (Table is null || table.Id == Table)
            && (Sheet is null || string.Equals(table.Place.Sheet, Sheet, StringComparison.OrdinalIgnoreCase));
    }
}
