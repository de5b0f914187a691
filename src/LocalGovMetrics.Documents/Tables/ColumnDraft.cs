namespace LocalGovMetrics.Documents.Tables;

/// <summary>What a column of ratios compares the actual with.</summary>
internal enum RatioOf
{
    /// <summary>Nothing that is known.</summary>
    None = 0,

    /// <summary>The target, in per cent of it.</summary>
    Plan,

    /// <summary>Another target.</summary>
    OtherPlan,

    /// <summary>The actual of an earlier time.</summary>
    Earlier,

    /// <summary>The target, by what was more or less.</summary>
    Difference,
}

/// <summary>A column while it is understood.</summary>
internal sealed class ColumnDraft(int index, HeaderLabel label, IReadOnlyList<(int Row, string Text)> cells)
{
    private const int LongestAmount = 60;
    private const int WordsBeforeAmount = 3;

    public int Index => index;

    public HeaderLabel Label { get; set; } = label;

    public IReadOnlyList<(int Row, string Text)> Cells => cells;

    public int Numbers { get; } = cells.Count(cell => HeaderFinder.LooksLikeValue(cell.Text));

    /// <summary>How many cells are amounts, with or without words: <c>25 đồng chí</c>, <c>Trên 90%</c>.</summary>
    public int Amounts { get; } = cells.Count(cell => IsAmount(cell.Text));

    public int Verdicts { get; } = cells.Count(cell => IsVerdict(cell.Text));

    /// <summary>Whether the cells are words more than numbers, and some of them verdicts.</summary>
    public bool IsWorded => Verdicts > 0 && Numbers * 2 < cells.Count;

    public ColumnRole Role { get; set; }

    public RatioOf Ratio { get; set; }

    /// <summary>Gets or sets a value indicating whether it holds targets of the same time by which no row is judged: those of another giver.</summary>
    public bool IsOtherTarget { get; set; }

    /// <summary>Gets or sets a value indicating whether it belongs to another pair of target and actual of the same table.</summary>
    public bool IsOfOtherPair { get; set; }

    /// <summary>The columns that the numbers below the header say this one is computed from.</summary>
    public (bool IsRatio, int Left, int Right)? Formula { get; init; }

    public bool IsQuarter => Label.Path.Count > 0 && Label.Path.Any(PartOfYear.IsQuarter);

    /// <summary>The words above the column that name neither its role nor its year: what its values are of.</summary>
    public string Tail => Label.Rest;

    public ExtractedColumn ToColumn() => new(index, Label.Path, Role)
    {
        Year = Label.Spans.Count > 0 ? Label.Spans[^1].To : Label.Year,
        FromYear = Label.Spans.Count > 0 ? Label.Spans[^1].From : null,
        IsOtherTarget = IsOtherTarget,
        Ratio = Role == ColumnRole.Ratio ? Ratio : RatioOf.None,
        Status = Role is not (ColumnRole.Actual or ColumnRole.Year) ? null
            : Label.Says(HeaderWord.Forecast) ? ObservationStatus.Forecast
            : Label.Says(HeaderWord.Estimated) ? ObservationStatus.Estimated
            : Label.Says(HeaderWord.Provisional) ? ObservationStatus.Provisional
            : null,
    };

    // A number among the first words of a short text; in names it stands behind more of them.
    private static bool IsAmount(string cell) =>
        cell.Length <= LongestAmount && cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(WordsBeforeAmount).Any(word => char.IsAsciiDigit(word.TrimStart('<', '>', '≥', '≤', '=', '~', '-', '+', '(', '£', '$', '€').FirstOrDefault()));

    /// <summary>Whether a cell is a mark in the column of one verdict.</summary>
    public static bool IsTick(string cell) => HeaderWords.Ticks.Contains(HeaderLabel.Fold(cell));

    public static bool IsVerdict(string cell)
    {
        string folded = HeaderLabel.Fold(cell);
        foreach (string verdict in HeaderWords.Verdicts)
        {
            if (folded.StartsWith(verdict, StringComparison.Ordinal) && (folded.Length == verdict.Length || !char.IsLetterOrDigit(folded[verdict.Length])) && !folded.Any(char.IsAsciiDigit))
            {
                return true;
            }
        }

        return false;
    }
}
