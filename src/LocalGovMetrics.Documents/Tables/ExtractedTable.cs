using LocalGovMetrics.Documents.Tables;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Documents;

/// <summary>A table of a document as it was understood: what its columns hold, and its rows.</summary>
/// <remarks>Every text is a piece of the document at its place. Equal by content, immutable.</remarks>
public sealed record ExtractedTable
{
    internal ExtractedTable(string id, DocumentPlace place)
    {
        Id = id;
        Place = place;
    }

    /// <summary>Gets the name of the table within its document: <c>t1</c>, <c>t2</c> …</summary>
    public string Id { get; }

    /// <summary>Gets where the table stands.</summary>
    public DocumentPlace Place { get; }

    /// <summary>Gets the title that stands above the table, or null.</summary>
    public string? Title { get; internal init; }

    /// <summary>Gets the unit of measure that is said above the table for all of its rows, or null.</summary>
    public string? UnitNote { get; internal init; }

    /// <summary>Gets a value indicating whether one column names indicators, and target and actual can be told apart.</summary>
    public bool IsPlanVersusActual => LeftBecause is null;

    /// <summary>Gets why the table is no plan-versus-actual table, in one sentence in English; null where it is one.</summary>
    public string? LeftBecause { get; internal init; }

    /// <summary>Gets the year or the years that the main target is of, or null where the table does not say.</summary>
    public Period? Period { get; internal init; }

    /// <summary>Gets the day by which targets are due that reach beyond <see cref="Period"/>: the end of the year where the actuals are of nine months; else null.</summary>
    public LocalDate? Horizon { get; internal init; }

    /// <summary>Gets the columns from left to right.</summary>
    public IReadOnlyList<ExtractedColumn> Columns
    {
        get;
        internal init => field = ValueList.From(value, nameof(Columns));
    } = ValueList<ExtractedColumn>.Empty;

    /// <summary>Gets the rows; empty where the table is no plan-versus-actual table.</summary>
    public IReadOnlyList<ExtractedRow> Rows
    {
        get;
        internal init => field = ValueList.From(value, nameof(Rows));
    } = ValueList<ExtractedRow>.Empty;

    /// <summary>Gets a value indicating whether it is one of several pairs of target and actual that stand side by side: rows of one name are of other things in each.</summary>
    internal bool IsOfSeveralPairs { get; init; }

    /// <summary>Writes the name and what the table holds.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => IsPlanVersusActual ? FormattableString.Invariant($"{Id}: {Rows.Count} rows") : $"{Id}: {LeftBecause}";
}

/// <summary>A column of a table: the words above it, and what it holds.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ExtractedColumn
{
    internal ExtractedColumn(int index, IReadOnlyList<string> header, ColumnRole role)
    {
        Index = index;
        Header = ValueList.From(header);
        Role = role;
    }

    /// <summary>Gets the place of the column.</summary>
    /// <value>0 = leftmost.</value>
    public int Index { get; }

    /// <summary>Gets the texts above the column from top to bottom.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Gets what the column holds.</summary>
    public ColumnRole Role { get; }

    /// <summary>Gets the year that the column is of, or null.</summary>
    public int? Year { get; internal init; }

    /// <summary>Gets the first year of the span that the column is of, where it is of a span; else null.</summary>
    public int? FromYear { get; internal init; }

    /// <summary>Gets how firmly the header says that the values are known, or null.</summary>
    public ObservationStatus? Status { get; internal init; }

    /// <summary>Gets what a column of ratios compares the actual with.</summary>
    internal RatioOf Ratio { get; init; }

    /// <summary>Gets a value indicating whether it holds targets of the same time by which no row is judged: those of another giver.</summary>
    internal bool IsOtherTarget { get; init; }

    /// <summary>Gets the year or the span of the column in canonical form (<c>2021-2024</c>), or null.</summary>
    internal string? Span => Year is not { } year ? null
        : FromYear is { } from ? FormattableString.Invariant($"{from}-{year}")
        : year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Gets a value indicating whether the header says that the values are of the whole year.</summary>
    internal bool SaysWholeYear => PartOfYear.SaysWholeYear(Header);

    /// <summary>Gets the header in one line.</summary>
    internal string Name => string.Join(" – ", Header);

    /// <summary>Writes header and role.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name}: {Role}";
}
