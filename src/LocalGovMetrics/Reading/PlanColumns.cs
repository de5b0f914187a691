using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Reading;

/// <summary>Which column of a header is which: the names are data, a new spelling is one word here.</summary>
internal sealed class PlanColumns
{
    /// <summary>The name of every column, first the one that the documentation uses, then other spellings.</summary>
    private static readonly (PlanColumn Column, bool IsNeeded, string[] Names)[] Table =
    [
        (PlanColumn.Unit, true, ["unit", "administrative unit", "đơn vị", "địa phương", "đơn vị hành chính"]),
        (PlanColumn.Indicator, true, ["indicator", "chỉ tiêu", "tên chỉ tiêu", "nội dung chỉ tiêu"]),
        (PlanColumn.Period, true, ["period", "year", "kỳ", "năm", "giai đoạn"]),
        (PlanColumn.Target, true, ["target", "plan", "kế hoạch", "mục tiêu", "chỉ tiêu giao"]),
        (PlanColumn.Actual, true, ["actual", "result", "thực hiện", "kết quả", "kết quả thực hiện"]),
        (PlanColumn.Direction, false, ["direction", "chiều", "chiều mong muốn"]),
        (PlanColumn.MeasureUnit, false, ["measureUnit", "unit of measure", "đơn vị tính", "ĐVT"]),
        (PlanColumn.PriceBasis, false, ["priceBasis", "giá", "loại giá"]),
        (PlanColumn.Status, false, ["status", "trạng thái", "tình trạng"]),
        (PlanColumn.Term, false, ["term", "nhiệm kỳ"]),
        (PlanColumn.BaseYear, false, ["baseYear", "năm gốc"]),
        (PlanColumn.Base, false, ["base", "baseline", "gốc", "giá trị gốc", "giá trị năm gốc"]),
        (PlanColumn.ReportedVerdict, false, ["reportedVerdict", "đánh giá"]),
        (PlanColumn.Source, false, ["source", "nguồn"]),
        (PlanColumn.Number, false, ["no", "STT", "TT", "số thứ tự"]),
        (PlanColumn.Parent, false, ["parent", "thuộc"]),
        (PlanColumn.Headline, false, ["headline", "chỉ tiêu chủ yếu"]),
        (PlanColumn.Measure, false, ["measure", "cách tính"]),
        (PlanColumn.Horizon, false, ["horizon", "thời hạn", "hạn"]),
        (PlanColumn.Aggregation, false, ["aggregation", "cách gộp"]),
        (PlanColumn.IndicatorEn, false, ["indicatorEn"]),
        (PlanColumn.Note, false, ["note", "ghi chú"]),
    ];

    private static readonly FrozenDictionary<string, PlanColumn> ByName =
        Table.SelectMany(row => row.Names.Select(name => KeyValuePair.Create(HeaderText.Fold(name), row.Column))).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> English =
        Table.SelectMany(row => row.Names.Where(name => Ascii.IsValid(name))).Except(["STT", "TT"]).Select(HeaderText.Fold).ToFrozenSet(StringComparer.Ordinal);

    private readonly int[] _index = Enumerable.Repeat(-1, Table.Length).ToArray();
    private readonly IReadOnlyList<string> _header;

    private PlanColumns(IReadOnlyList<string> header) => _header = header;

    /// <summary>Gets the names of the columns as printed.</summary>
    public IReadOnlyList<string> Header => _header;

    /// <summary>Gets the columns whose header is a year.</summary>
    public List<(int Index, int Year)> Years { get; } = [];

    /// <summary>Gets the columns of printed growth between two years.</summary>
    public List<(int Index, int From, int To)> Growth { get; } = [];

    /// <summary>Gets the columns that are carried through.</summary>
    public List<int> Extra { get; } = [];

    public static PlanColumns Find(TextTable table, List<Diagnostic> errors)
    {
        PlanColumns columns = new(table.Header);
        for (int i = 0; i < table.Header.Count; i++)
        {
            string folded = HeaderText.Fold(table.Header[i]);
            if (ByName.TryGetValue(folded, out PlanColumn column))
            {
                ref int index = ref columns._index[(int)column];
                if (index < 0)
                {
                    index = i;
                }
                else if (HeaderText.Fold(table.Header[index]) != folded)
                {
                    errors.Add(new Diagnostic(
                        table.Name,
                        table.HeaderLine,
                        table.Header[i],
                        table.Header[i],
                        $"This column and column '{Diagnostic.Shorten(table.Header[index])}' both mean '{NameOf(column)}'."));
                }
            }
            else if (TryReadYear(folded, out int year))
            {
                columns.Years.Add((i, year));
            }
            else if (folded.Length > 0)
            {
                columns.Extra.Add(i);
                columns.AddGrowth(i, folded);
            }
        }

        foreach ((PlanColumn column, bool isNeeded, string[] names) in Table)
        {
            if (isNeeded && !columns.Has(column))
            {
                errors.Add(new Diagnostic(
                    table.Name,
                    table.HeaderLine,
                    names[0],
                    null,
                    $"The column is missing. The header must name it: {string.Join(", ", names.Select(name => $"'{name}'"))}."));
            }
        }

        return columns;
    }

    /// <summary>Tells whether a header cell is one of the English names, which say nothing about the language of the cells.</summary>
    public static bool IsEnglishName(string header) => English.Contains(HeaderText.Fold(header));

    public static string NameOf(PlanColumn column) => Table[(int)column].Names[0];

    /// <summary>The place of a column in the header, from 0; -1 where the file has none.</summary>
    public int IndexOf(PlanColumn column) => _index[(int)column];

    public bool Has(PlanColumn column) => _index[(int)column] >= 0;

    /// <summary>The name of the column as this header prints it.</summary>
    public string HeaderOf(PlanColumn column) => Has(column) ? _header[_index[(int)column]] : NameOf(column);

    /// <summary>The text of the cell, trimmed; empty where the file has no such column.</summary>
    public string Cell(TextRow row, PlanColumn column)
    {
        int index = _index[(int)column];
        return index < 0 ? string.Empty : row.Cells[index].Trim();
    }

    private static bool TryReadYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && text.Length == 4 && year is >= 1900 and <= 2999;

    /// <summary>Notes a header such as <c>growth2021-2024</c>; the dash is folded away.</summary>
    private void AddGrowth(int index, string folded)
    {
        const string Word = "growth";
        if (folded.Length == Word.Length + 8
            && folded.StartsWith(Word, StringComparison.Ordinal)
            && TryReadYear(folded[Word.Length..^4], out int from)
            && TryReadYear(folded[^4..], out int to)
            && to >= from)
        {
            Growth.Add((index, from, to));
        }
    }
}
