using System.Globalization;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Reading;

/// <summary>Which column of a header is which, and what a table says of all its rows by its header or the caller by the options.</summary>
internal sealed class PlanColumns
{
    private readonly int[] _index = Enumerable.Repeat(-1, PlanColumnNames.Count).ToArray();
    private readonly IReadOnlyList<string> _header;

    internal PlanColumns(IReadOnlyList<string> header, PlanTableOptions options) => (_header, Options) = (header, options);

    private PlanColumns(PlanColumns other, PlanTableOptions options)
    {
        (_header, Options, Period, Status) = (other._header, options, other.Period, other.Status);
        (_index, Years, YearStatuses, Growth, Extra) = (other._index, other.Years, other.YearStatuses, other.Growth, other.Extra);
    }

    /// <summary>Gets what the caller says of rows that do not say it themselves.</summary>
    public PlanTableOptions Options { get; }

    /// <summary>Gets the names of the columns as printed.</summary>
    public IReadOnlyList<string> Header => _header;

    /// <summary>Gets the period that the names of the columns give, or null.</summary>
    public Period? Period { get; internal set; }

    /// <summary>Gets the status that the name of the actuals' column gives, or null.</summary>
    public ObservationStatus? Status { get; internal set; }

    /// <summary>Gets the columns whose header is a year.</summary>
    public List<(int Index, int Year)> Years { get; } = [];

    /// <summary>Gets the statuses that the headers of years give (<c>2024 (sơ bộ)</c>, <c>2024p</c>).</summary>
    public Dictionary<int, ObservationStatus> YearStatuses { get; } = [];

    /// <summary>Gets the columns of printed growth between two years.</summary>
    public List<(int Index, int From, int To)> Growth { get; } = [];

    /// <summary>Gets the columns that are carried through.</summary>
    public List<int> Extra { get; } = [];

    /// <summary>Gets a value indicating whether rows take something from the options or the header that no cell of theirs says.</summary>
    public bool HasCommon =>
        Period is not null || Status is not null || Options is not { Unit: null, Period: null, Term: null, BaseYear: null, Status: null };

    public static PlanColumns Find(TextTable table, PlanTableOptions options, List<Diagnostic> errors) => new PlanColumnsFinder(table, options, errors).Find();

    /// <summary>Tells whether a header cell is one of the English names, which say nothing about the language of the cells.</summary>
    public static bool IsEnglishName(string header) => PlanColumnNames.IsEnglish(header);

    public static string NameOf(PlanColumn column) => PlanColumnNames.Documented(column);

    /// <summary>Gives the same columns, read by a notation.</summary>
    public PlanColumns With(ReportNotation notation) => With(Options with { Notation = notation });

    /// <summary>Gives the same columns with other options of the caller.</summary>
    public PlanColumns With(PlanTableOptions options) => new(this, options);

    /// <summary>The place of a column in the header, from 0; -1 where the file has none.</summary>
    public int IndexOf(PlanColumn column) => _index[(int)column];

    public bool Has(PlanColumn column) => _index[(int)column] >= 0;

    /// <summary>The name of the column as this header prints it.</summary>
    public string HeaderOf(PlanColumn column) => Has(column) ? _header[_index[(int)column]] : NameOf(column);

    /// <summary>The text of the cell, trimmed; empty where the file has no such column.</summary>
    public string Cell(TextRow row, PlanColumn column)
    {
        int index = _index[(int)column];
        return index < 0 ? string.Empty : CellText.Of(row.Cells[index]);
    }

    /// <summary>Tells whether a row holds no more than a number and a name: it heads the rows below it, or is a remark.</summary>
    public bool IsHeading(TextRow row)
    {
        int texts = 0;
        for (int i = 0; i < row.Cells.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(row.Cells[i]))
            {
                continue;
            }

            texts++;
            bool mayHead = i == IndexOf(PlanColumn.Number) || i == IndexOf(PlanColumn.Indicator);
            if (!mayHead && (row.Cells.Count == _header.Count || texts > 1))
            {
                return false;
            }
        }

        return texts > 0 && (row.Cells.Count == _header.Count || texts == 1);
    }

    internal static bool TryReadYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && text.Length == 4 && year is >= 1900 and <= 2999;

    internal void Set(PlanColumn column, int index) => _index[(int)column] = index;
}
