namespace LocalGovMetrics.Documents.Tables;

/// <summary>Tells what each column of a table holds: from the words above it, and where those leave it open, from its cells.</summary>
internal static class ColumnRoles
{
    private const int LookedAt = 400;

    /// <summary>Reads the columns below a header.</summary>
    /// <param name="view">The table.</param>
    /// <param name="first">The first row of the header.</param>
    /// <param name="end">The first row below the header.</param>
    /// <param name="last">The row behind the last one of the table.</param>
    /// <param name="ofTitle">The years that the title names.</param>
    public static List<ExtractedColumn> Read(GridView view, int first, int end, int last, HeaderLabel ofTitle)
    {
        List<Draft> drafts = [];
        for (int column = 0; column < view.ColumnCount; column++)
        {
            List<string> path = [];
            for (int row = first; row < end; row++)
            {
                string text = OneLine.Of(view.TextAt(row, column));
                if (text.Length > 0 && (path.Count == 0 || path[^1] != text) && !IsNumbering(view, row, first))
                {
                    path.Add(text);
                }
            }

            drafts.Add(new Draft(column, HeaderLabel.Of(path), Cells(view, column, end, last)));
        }

        FillPaths(view, drafts, first, end);
        drafts.ForEach(Name);
        SettleSubject(drafts);
        SettleByCells(drafts);
        SettleYears(drafts, ofTitle);
        return [.. drafts.Select(draft => draft.ToColumn())];
    }

    private static bool IsNumbering(GridView view, int row, int first) =>
        row > first && view.Beginning(row).All(cell => cell.Text.Trim().Trim('(', ')').Length <= 2) && view.Beginning(row).Count(cell => cell.Text.Any(char.IsAsciiDigit)) >= 3;

    private static List<string> Cells(GridView view, int column, int from, int last)
    {
        List<string> cells = [];
        for (int row = from; row < last && cells.Count < LookedAt; row++)
        {
            if (view.At(row, column) is { } cell && cell.Row == row && cell.Column == column && cell.ColumnSpan == 1 && !string.IsNullOrWhiteSpace(cell.Text))
            {
                cells.Add(cell.Text.Trim());
            }
        }

        return cells;
    }

    /// <summary>Where a format lost its spans, a name above the left one of several columns is of those to its right too.</summary>
    private static void FillPaths(GridView view, List<Draft> drafts, int first, int end)
    {
        if (end - first < 2 || Enumerable.Range(first, end - first).Any(row => view.Beginning(row).Any(cell => cell.ColumnSpan > 1 || cell.RowSpan > 1)))
        {
            return;
        }

        string above = string.Empty;
        bool isOpen = false;
        for (int column = 0; column < drafts.Count; column++)
        {
            string top = OneLine.Of(view.TextAt(first, column));
            string below = string.Join(' ', Enumerable.Range(first + 1, end - first - 1).Select(row => OneLine.Of(view.TextAt(row, column))).Where(text => text.Length > 0));
            if (top.Length > 0)
            {
                above = top;
                isOpen = below.Length > 0;
            }
            else if (isOpen && below.Length > 0)
            {
                drafts[column].Label = HeaderLabel.Of([above, .. drafts[column].Label.Path]);
            }
            else
            {
                isOpen = false;
            }
        }
    }

    private static void Name(Draft draft)
    {
        HeaderLabel label = draft.Label;
        bool compares = label.Says(HeaderWord.Comparison);
        draft.Role = label.Says(HeaderWord.Verdict) && !label.Says(HeaderWord.Target) ? ColumnRole.ReportedVerdict
            : label.Says(HeaderWord.Verdict) && draft.Verdicts * 2 > draft.Cells.Count ? ColumnRole.ReportedVerdict
            : label.Says(HeaderWord.Actual) && draft.IsWorded && draft.Verdicts * 2 > draft.Cells.Count ? ColumnRole.ReportedVerdict
            : compares && label.Spans.Count > 0 ? ColumnRole.Growth
            : compares ? draft.IsWorded ? ColumnRole.ReportedVerdict : ColumnRole.Ratio
            : label.Says(HeaderWord.Growth) ? ColumnRole.Growth
            : label.Says(HeaderWord.Direction) ? ColumnRole.Direction
            : label.Says(HeaderWord.Note) && !label.Says(HeaderWord.Target) && !label.Says(HeaderWord.Actual) ? ColumnRole.Note
            : label.Says(HeaderWord.MeasureUnit) && !label.Says(HeaderWord.Target) && !label.Says(HeaderWord.Actual) ? ColumnRole.MeasureUnit
            : label.Says(HeaderWord.Base) ? ColumnRole.Base
            : label.Says(HeaderWord.Previous) ? ColumnRole.Previous
            : FirstOf(label, HeaderWord.Target, HeaderWord.Actual) is var first && first == HeaderWord.Target ? ColumnRole.Target
            : first == HeaderWord.Actual ? ColumnRole.Actual
            : label.Says(HeaderWord.Indicator) || label.Says(HeaderWord.Subject) || label.Says(HeaderWord.Theme) ? ColumnRole.Indicator
            : label.Says(HeaderWord.Number) ? ColumnRole.Number
            : label.Says(HeaderWord.Estimated) || label.Says(HeaderWord.Forecast) ? ColumnRole.Actual
            : label.Years.Count == 1 ? ColumnRole.Year
            : label.Spans.Count > 0 ? ColumnRole.Growth
            : ColumnRole.Other;
    }

    private static HeaderWord FirstOf(HeaderLabel label, HeaderWord one, HeaderWord other) =>
        label.Words.FirstOrDefault(word => word == one || word == other);

    /// <summary>The bare word for an indicator is its name where no other column is, and else the target.</summary>
    private static void SettleSubject(List<Draft> drafts)
    {
        List<Draft> named = drafts.FindAll(draft => draft.Role == ColumnRole.Indicator);
        if (named.Count > 1)
        {
            Draft name = named.Find(draft => draft.Label.Says(HeaderWord.Indicator)) ?? named.Find(draft => draft.Label.Says(HeaderWord.Subject)) ?? named[0];
            foreach (Draft other in named.Where(draft => draft != name))
            {
                bool isTarget = other.Label.Says(HeaderWord.Subject) && other.Numbers * 2 >= other.Cells.Count;
                other.Role = isTarget ? ColumnRole.Target : ColumnRole.Other;
            }
        }
    }

    /// <summary>What the cells say where the header says nothing.</summary>
    private static void SettleByCells(List<Draft> drafts)
    {
        foreach (Draft draft in drafts.Where(draft => draft.Role is ColumnRole.Other or ColumnRole.Number && draft.Cells.Count > 0))
        {
            if (draft.Verdicts * 2 > draft.Cells.Count)
            {
                draft.Role = ColumnRole.ReportedVerdict;
            }
            else if (draft.Index == 0 && draft.Cells.TrueForAll(RowNumber.IsNumber))
            {
                draft.Role = ColumnRole.Number;
            }
        }

        if (!drafts.Exists(draft => draft.Role == ColumnRole.Indicator))
        {
            Draft? longest = drafts.Where(draft => draft.Role == ColumnRole.Other && draft.Numbers * 2 < draft.Cells.Count).MaxBy(draft => draft.Cells.Count == 0 ? 0 : draft.Cells.Sum(cell => cell.Length) / (double)draft.Cells.Count);
            if (longest is not null)
            {
                longest.Role = ColumnRole.Indicator;
            }
        }

    }

    /// <summary>Tells the target that is judged from later ones, and the actual from earlier ones and from those of single years.</summary>
    private static void SettleYears(List<Draft> drafts, HeaderLabel ofTitle)
    {
        List<Draft> targets = drafts.FindAll(draft => draft.Role == ColumnRole.Target);
        List<Draft> actuals = drafts.FindAll(draft => draft.Role is ColumnRole.Actual or ColumnRole.Year);
        int? lastActual = actuals.Select(draft => draft.Label.Year).Where(year => year is not null).DefaultIfEmpty(null).Max();
        int? reported = lastActual ?? ofTitle.Year;
        if (targets.Count > 1)
        {
            Draft main = targets.Where(draft => draft.Label.Year is { } year && year == reported).FirstOrDefault(draft => draft.Cells.Count > 0)
                ?? targets.Find(draft => draft.Label.Year is null || draft.Label.Year <= reported) ?? targets[0];
            foreach (Draft other in targets.Where(draft => draft != main))
            {
                bool isLater = (other.Label.Year is { } year && year > (main.Label.Year ?? reported ?? int.MaxValue)) || (other.Label.Year is null && other.Index > main.Index && actuals.Exists(actual => actual.Index < other.Index));
                other.Role = isLater ? ColumnRole.NextPlan : ColumnRole.Other;
            }
        }

        List<Draft> years = actuals.FindAll(draft => draft.Label.Year is not null && draft.Label.Spans.Count == 0);
        bool isSeries = years.Select(draft => draft.Label.Year).Distinct().Count() >= 3 || (years.Count >= 2 && targets.Count > 0 && targets[0].Label.Year is null && actuals.Count == years.Count && years.Select(draft => draft.Label.Year).Distinct().Count() >= 2 && !targets.Exists(target => target.Label.Year is not null));
        if (isSeries)
        {
            years.ForEach(draft => draft.Role = ColumnRole.Year);
            return;
        }

        actuals = drafts.FindAll(draft => draft.Role is ColumnRole.Actual or ColumnRole.Year);
        if (actuals.Count == 0)
        {
            return;
        }

        int? target = drafts.Find(draft => draft.Role == ColumnRole.Target)?.Label.Year;
        Draft actual = actuals.Where(draft => draft.Label.Year == target && draft.Cells.Count > 0).LastOrDefault()
            ?? actuals.Where(draft => draft.Cells.Count > 0).MaxBy(draft => ((draft.Label.Year ?? 0) * 1000) + draft.Index) ?? actuals[^1];
        foreach (Draft other in actuals.Where(draft => draft != actual))
        {
            other.Role = other.Label.Year < actual.Label.Year || other.Index < actual.Index ? ColumnRole.Previous : ColumnRole.Other;
        }

        actual.Role = ColumnRole.Actual;
    }

    private sealed class Draft(int index, HeaderLabel label, List<string> cells)
    {
        public int Index => index;

        public HeaderLabel Label { get; set; } = label;

        public List<string> Cells => cells;

        public int Numbers { get; } = cells.Count(cell => HeaderFinder.LooksLikeValue(cell));

        public int Verdicts { get; } = cells.Count(IsVerdict);

        /// <summary>Whether the cells are words more than numbers, and some of them verdicts.</summary>
        public bool IsWorded => Verdicts > 0 && Numbers * 2 < cells.Count;

        public ColumnRole Role { get; set; }

        public ExtractedColumn ToColumn() => new(index, Label.Path, Role)
        {
            Year = Label.Spans.Count > 0 ? Label.Spans[^1].To : Label.Year,
            FromYear = Label.Spans.Count > 0 ? Label.Spans[^1].From : null,
            Status = Role is not (ColumnRole.Actual or ColumnRole.Year) ? null
                : Label.Says(HeaderWord.Forecast) ? ObservationStatus.Forecast
                : Label.Says(HeaderWord.Estimated) ? ObservationStatus.Estimated
                : null,
        };

        private static bool IsVerdict(string cell)
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
}
