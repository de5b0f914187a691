using System.Globalization;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using NodaTime.Text;

namespace LocalGovMetrics.Documents.Tables;

/// <summary>Writes the rows of plan-versus-actual tables as the tidy table that rows are read from.</summary>
internal static class TidyTable
{
    private static readonly string[] Fixed =
    [
        "table", "no", "parent", "headline", "unit", "indicator", "period", "horizon", "target", "actual", "direction", "measure", "measureUnit", "status", "term", "baseYear", "base", "reportedVerdict", "reportedRatio", "source", "note",
    ];

    private static readonly string[] Stored = ["targetNumber", "actualNumber"];

    private const string OtherTarget = "otherTarget";

    private const string OpenNumber = "openNumber";

    /// <summary>Makes the table; null where no table of plans and actuals was found.</summary>
    public static TextTable? Of(DocumentExtraction extraction, DocumentOptions options)
    {
        List<ExtractedTable> tables = [.. extraction.Tables.Where(table => options.Takes(table))];
        if (tables.Count == 0)
        {
            return null;
        }

        List<int> years = [.. tables.SelectMany(table => table.Columns).Where(column => column is { Role: ColumnRole.Year, Year: not null }).Select(column => column.Year!.Value).Distinct().Order()];
        List<(int From, int To)> spans = [.. tables.SelectMany(table => table.Columns).Where(column => column is { Role: ColumnRole.Growth, FromYear: not null, Year: not null }).Select(column => (column.FromYear!.Value, column.Year!.Value)).Distinct().Order()];
        bool isStored = tables.SelectMany(table => table.Rows).Any(row => row.Target?.Number is not null || row.Actual?.Number is not null);
        bool hasOtherTargets = tables.Exists(table => table.Columns.Any(column => column.IsOtherTarget));
        bool hasOpenNumbers = isStored && tables.Exists(table => table.Rows.Any(row => OpenNumbers.Of(row).Any()));
        List<string> header = [.. Fixed, .. (isStored ? Stored : []), .. (hasOtherTargets ? [OtherTarget] : Array.Empty<string>()), .. (hasOpenNumbers ? [OpenNumber] : Array.Empty<string>()), .. years.Select(year => year.ToString(CultureInfo.InvariantCulture)), .. spans.Select(span => FormattableString.Invariant($"growth{span.From}-{span.To}"))];
        List<TextRow> rows = [];
        bool several = tables.Count > 1;
        foreach (ExtractedTable table in tables)
        {
            string pair = WordsOfPair(table, tables);
            foreach (ExtractedRow row in table.Rows.Where(row => row.Kind == ExtractedRowKind.Data || row.Kind == ExtractedRowKind.Group))
            {
                Dictionary<string, string> cells = Cells(extraction, table, row, options, (several ? table.Id + ":" : string.Empty, pair));
                years.ForEach(year => cells[year.ToString(CultureInfo.InvariantCulture)] = One(row.Years.FirstOrDefault(cell => cell.Column.Year == year)?.Text));
                foreach ((int from, int to) in spans)
                {
                    cells[FormattableString.Invariant($"growth{from}-{to}")] = One(row.Others.FirstOrDefault(cell => cell.Column.Role == ColumnRole.Growth && cell.Column.FromYear == from && cell.Column.Year == to)?.Text);
                }

                rows.Add(new TextRow(rows.Count + 2, [.. header.Select(name => cells.GetValueOrDefault(name, string.Empty))]));
            }
        }

        return new TextTable(extraction.Document.Name, header, 1, rows);
    }

    private static Dictionary<string, string> Cells(DocumentExtraction extraction, ExtractedTable table, ExtractedRow row, DocumentOptions options, (string Prefix, string Pair) marks)
    {
        (string prefix, string pair) = marks;
        int? first = table.Columns.Where(column => column.Role == ColumnRole.Year).Select(column => column.Year).Min();
        int? firstOfPeriod = table.Period?.FirstYear;
        int? baseYear = options.BaseYear ?? row.Of(ColumnRole.Base)?.Column.Year ?? (first is { } year && (firstOfPeriod is null || year < firstOfPeriod) ? year : null);
        string? baseText = row.Of(ColumnRole.Base)?.Text ?? row.Years.FirstOrDefault(cell => cell.Column.Year == baseYear)?.Text;
        ExtractedCell[] ratios = [.. row.Others.Where(cell => cell.Column.Role == ColumnRole.Ratio)];
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["table"] = table.Id,
            ["no"] = row.Number is null ? string.Empty : prefix + row.Number,
            ["parent"] = row.Parent is null ? string.Empty : prefix + row.Parent,
            ["headline"] = row.Parent is null ? "yes" : "no",
            ["unit"] = options.Unit ?? extraction.Unit ?? extraction.Document.Name,
            ["indicator"] = One(row.Indicator) + pair,
            ["period"] = options.Period ?? table.Period?.ToString() ?? extraction.Period?.ToString() ?? LocalGovMetrics.Period.Unknown.ToString(),
            ["horizon"] = options.Period is null && table.Horizon is { } due ? LocalDatePattern.Iso.Format(due) : string.Empty,
            ["target"] = Value(extraction, table, row.Target),
            ["actual"] = Value(extraction, table, row.Actual),
            ["targetNumber"] = StoredOf(row.Target),
            ["actualNumber"] = StoredOf(row.Actual),
            [OtherTarget] = row.OtherTargets,
            [OpenNumber] = OpenNumbers.NamesOf(row),
            ["direction"] = DirectionOf(row.Of(ColumnRole.Direction)?.Text) is { Length: > 0 } said ? said : RowDirections.Of(table, row),
            ["measure"] = IsPartOfGrowth(table, row) ? Measure.Growth.ToString() : IsOfEveryYear(row) ? Measure.EveryYear(Measure.Level).ToString() : string.Empty,
            ["measureUnit"] = One(row.MeasureUnit ?? table.UnitNote),
            ["status"] = options.Status ?? (row.Actual is null ? null : StatusOf(row.Actual.Column.Status)) ?? string.Empty,
            ["term"] = options.Term ?? string.Empty,
            ["baseYear"] = baseText is null ? string.Empty : baseYear?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            ["base"] = One(baseText),
            ["reportedVerdict"] = One(row.VerdictText ?? ratios.FirstOrDefault(cell => !HasDigit(cell))?.Text),
            ["reportedRatio"] = One(ratios.FirstOrDefault(cell => HasDigit(cell) && cell.Column.Ratio == RatioOf.Plan && !RowDirections.IsOtherFormula(row, cell))?.Text),
            ["source"] = (row.Target ?? row.Actual)?.Place.Where ?? row.Place.Where,
            ["note"] = One(row.Of(ColumnRole.Note)?.Text),
        };
    }

    /// <summary>What tells the rows of a pair of target and actual from those of one name in a pair before it of the same time: the words above its target.</summary>
    private static string WordsOfPair(ExtractedTable table, List<ExtractedTable> tables)
    {
        ExtractedTable? first = !table.IsOfSeveralPairs ? null : tables.Find(other => other.IsOfSeveralPairs && other.Place == table.Place && other.Period == table.Period);
        return first is null || ReferenceEquals(first, table) ? string.Empty
            : HeaderOfTarget(table).Except(HeaderOfTarget(first), StringComparer.Ordinal).ToList() is { Count: > 0 } words ? $" ({One(string.Join(", ", words))})"
            : $" ({table.Id})";
    }

    private static IReadOnlyList<string> HeaderOfTarget(ExtractedTable table) => table.Columns.FirstOrDefault(column => column.Role == ColumnRole.Target)?.Header ?? [];

    // A report prints its verdict now and then in the column of ratios.
    private static bool HasDigit(ExtractedCell cell) => cell.Text.Any(char.IsAsciiDigit);

    /// <summary>A value in one line. Where the document draws its cells, groups of three digits that spaces part stand in one of them: the spaces do not break.</summary>
    private static string Value(DocumentExtraction extraction, ExtractedTable table, ExtractedCell? cell)
    {
        string text = One(cell?.Text);
        bool isDrawn = extraction.Document.Format is not (DocumentFormat.Text or DocumentFormat.Pdf) || cell?.Place.Where.Contains(", column ", StringComparison.Ordinal) == true;
        return (isDrawn || GroupsBySpaces(table)) && IsGrouped(text) ? text.Replace(' ', '\u00A0') : text;
    }

    /// <summary>Whether the table is of a language whose thousands are parted by spaces.</summary>
    private static bool GroupsBySpaces(ExtractedTable table) =>
        table.Columns.Count(column => HeaderWords.GroupsBySpaces.Any(word => HeaderLabel.Fold(column.Name).Contains(word, StringComparison.Ordinal))) >= 2;

    private static string StoredOf(ExtractedCell? cell) => cell?.Number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static bool IsGrouped(string text)
    {
        string[] groups = text.Split(' ');
        return groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups[0].All(char.IsAsciiDigit)
            && groups.Skip(1).SkipLast(1).All(group => group.Length == 3 && group.All(char.IsAsciiDigit))
            && groups[^1].Length >= 3 && groups[^1][..3].All(char.IsAsciiDigit)
            && (groups[^1].Length == 3 || (groups[^1][3] is ',' or '.' && groups[^1].Length > 4 && groups[^1][4..].All(char.IsAsciiDigit)));
    }

    /// <summary>Whether a row is a part of one whose name says growth, in the same per cent: <c>Tốc độ tăng trưởng</c>, and below it <c>Công nghiệp</c>.</summary>
    private static bool IsPartOfGrowth(ExtractedTable table, ExtractedRow row) =>
        row is { Parent: { } parent, MeasureUnit: "%" }
        && table.Rows.FirstOrDefault(other => other.Number == parent) is { MeasureUnit: "%" } above
        && NameKinds.Of(LocalizedName.Of(above.Indicator)).HasFlag(NameKind.Growth);

    /// <summary>Whether a row is judged in each of its years: it says so, and has values of years and none of all of them.</summary>
    private static bool IsOfEveryYear(ExtractedRow row) =>
        row.Actual is null && row.Years.Count > 1 && row.Target is not null && HeaderLabel.Fold($"{row.Indicator} {row.Target.Text}") is var words && HeaderWords.EveryYear.Any(word => words.Contains(word, StringComparison.Ordinal));

    // A word that is no direction (a name, an arrow of the trend) leaves it to the words of the row.
    /// <summary>Whether a cell says which way is better, in words or by an arrow.</summary>
    public static bool IsDirection(string text) => text.Any(c => !char.IsAsciiDigit(c) && c is not ('-' or '+' or ' ')) && DirectionOf(text).Length > 0;

    private static string DirectionOf(string? text)
    {
        if (text is null || PlanWords.TryReadDirection(One(text), out _))
        {
            return One(text);
        }

        // An arrow or a mark stands beside the word now and then.
        string words = HeaderLabel.Fold(string.Concat(text.Where(c => char.IsLetter(c) || c is ' ' or '\'' or '-'))).Trim(' ', '-');
        return PlanWords.TryReadDirection(words, out _) ? words
            : DirectionWords.SaidHigher.Contains(words) ? DirectionWords.Higher
            : DirectionWords.SaidLower.Contains(words) ? DirectionWords.Lower
            : string.Empty;
    }

    private static string? StatusOf(ObservationStatus? status) => status switch
    {
        ObservationStatus.Estimated => "estimated",
        ObservationStatus.Forecast => "forecast",
        ObservationStatus.Provisional => "provisional",
        ObservationStatus.Revised => "revised",
        null or ObservationStatus.NotReported or ObservationStatus.Actual or ObservationStatus.Pending or ObservationStatus.NotAvailable
            or ObservationStatus.Suppressed or ObservationStatus.NotApplicable => null,
    };

    /// <summary>A text in one line; its pieces stay in their order.</summary>
    private static string One(string? text) => text is null ? string.Empty : OneLine.Of(text);
}
