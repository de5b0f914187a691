namespace LocalGovMetrics.Documents.Tables;

/// <summary>Which way the indicator of a row is better, by what its table prints: a ratio that turns the numbers round, or a table of spending.</summary>
internal static class RowDirections
{
    private const decimal Whole = 100;

    /// <summary>The direction as a tidy table names it; empty where the table tells none, so that the row's own words do.</summary>
    public static string Of(ExtractedTable table, ExtractedRow row) =>
        row.Others.Any(cell => cell.Column is { Role: ColumnRole.Ratio, Ratio: RatioOf.Plan } && IsTurned(row, cell)) ? DirectionWords.Lower
        : IsSpending(table, row) ? DirectionWords.None
        : IsLowerByHead(row) || IsLowerByTitle(table, row) ? DirectionWords.Lower
        : string.Empty;

    /// <summary>Whether a table of places has a title that names what is better lower: poverty of communes.</summary>
    private static bool IsLowerByTitle(ExtractedTable table, ExtractedRow row) =>
        table.Title is { } title && IndicatorDirections.Known.Of(row.Indicator) is null && IndicatorDirections.Known.Of(title) == DesiredDirection.Lower
        && table.Rows.Count(other => StartsWith(other.Indicator, DirectionWords.Places)) * 2 > table.Rows.Count;

    /// <summary>Whether the words above a target name what is better lower where the row names a place or an office: poverty of communes.</summary>
    private static bool IsLowerByHead(ExtractedRow row) =>
        row.Target is { } target && IndicatorDirections.Known.Of(row.Indicator) is null
        && target.Column.Header.Any(text => IndicatorDirections.Known.Of(text) == DesiredDirection.Lower);

    /// <summary>Whether a printed ratio to the plan is computed in another way than actual by plan: what is better lower is turned round, by a reciprocal or around 100.</summary>
    public static bool IsOtherFormula(ExtractedRow row, ExtractedCell ratio) => IsTurned(row, ratio);

    private static bool IsTurned(ExtractedRow row, ExtractedCell ratio)
    {
        // Of what is known to be better higher a ratio turned round is a mistake of the report.
        if (IndicatorDirections.Known.Of(row.Indicator) == DesiredDirection.Higher)
        {
            return false;
        }

        foreach ((decimal print, int decimals) in LooseNumber.Readings(ratio.Text))
        {
            decimal near = new(11, 0, 0, false, (byte)(decimals + 1));
            foreach (((decimal plan, _), (decimal actual, _)) in Pairs(row))
            {
                decimal plain = actual / plan * Whole;
                bool isTurned = Math.Abs((plan / actual * Whole) - print) <= near || Math.Abs((2 * Whole) - plain - print) <= near;
                if (isTurned && Math.Abs(plain - print) > 2 * near)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<((decimal Value, int Decimals) Plan, (decimal Value, int Decimals) Actual)> Pairs(ExtractedRow row) =>
        from plan in LooseNumber.Readings(row.Target?.Text ?? string.Empty)
        from actual in LooseNumber.Readings(row.Actual?.Text ?? string.Empty)
        where plan.Value > 0 && actual.Value > 0
        select (plan, actual);

    /// <summary>Whether a row is of money against a budget of which neither more nor less is better by itself: spending, or what is not said to be revenue.</summary>
    private static bool IsSpending(ExtractedTable table, ExtractedRow row)
    {
        if (table.Columns.Any(column => column.Role is ColumnRole.Target or ColumnRole.Actual or ColumnRole.Indicator && column.Header.Any(text => StartsWith(text, DirectionWords.SpendingHeaders))))
        {
            return true;
        }

        // What is left to spend stands in no table of revenue.
        bool isSpent = IsBudget(table) && table.Columns.Any(column => HeaderLabel.Fold(column.Name).Split(' ').Any(word => DirectionWords.Spent.Contains(word.Trim('(', ')', '%'))));
        return isSpent ? true
            : SideOf(row.Indicator) is { } own ? own
            : !IsBudget(table) || IndicatorDirections.Known.Of(row.Indicator) is not null ? false
            : SideAbove(table, row) ?? SideOfTitle(table) ?? true;
    }

    /// <summary>The side of the last item above that names one: an item without the word is one of its parts.</summary>
    private static bool? SideAbove(ExtractedTable table, ExtractedRow row)
    {
        for (int at = IndexOf(table.Rows, row) - 1; at >= 0; at--)
        {
            if (SideOf(table.Rows[at].Indicator) is { } above)
            {
                return above;
            }
        }

        return null;
    }

    /// <summary>The side by the longest word that the name begins with: <c>charges</c> are spent, <c>charges for services</c> come in.</summary>
    private static bool? SideOf(string name)
    {
        if (Longest(name, DirectionWords.Branches) > 0)
        {
            return false;
        }

        int spent = Longest(name, DirectionWords.Spending);
        int received = Longest(name, DirectionWords.Revenue);
        return spent + received == 0 ? null : spent >= received;
    }

    private static bool? SideOfTitle(ExtractedTable table)
    {
        string title = $" {HeaderLabel.Fold(table.Title ?? string.Empty).Replace(',', ' ').Replace('-', ' ').Replace(':', ' ')} ";
        foreach (string word in DirectionWords.RunningCosts)
        {
            title = title.Replace(word, " ", StringComparison.Ordinal);
        }

        bool isSpending = DirectionWords.SpendingTitles.Any(word => title.Contains(word, StringComparison.Ordinal));
        bool isRevenue = DirectionWords.Revenue.Any(word => title.Contains($" {word} ", StringComparison.Ordinal));
        return isSpending == isRevenue ? null : isSpending;
    }

    private static int IndexOf(IReadOnlyList<ExtractedRow> rows, ExtractedRow row)
    {
        int at = 0;
        while (at < rows.Count && !ReferenceEquals(rows[at], row))
        {
            at++;
        }

        return at < rows.Count ? at : rows.Count - 1;
    }

    private static bool IsBudget(ExtractedTable table) =>
        !table.Columns.Any(column => column.Role == ColumnRole.Indicator && HeaderLabel.Fold(column.Name) is var name && DirectionWords.Measures.Any(word => name.Contains(word, StringComparison.Ordinal)))
        && table.Columns.Any(column => column.Role == ColumnRole.Target && HeaderLabel.Fold(column.Name) is var name && DirectionWords.Budgets.Any(word => name.Contains(word, StringComparison.Ordinal)));

    private static bool StartsWith(string text, IReadOnlyList<string> words) => Longest(text, words) > 0;

    private static int Longest(string text, IReadOnlyList<string> words)
    {
        string folded = HeaderLabel.Fold(text).TrimStart('-', '+', ' ');
        return words.Where(word => folded.StartsWith(word, StringComparison.Ordinal) && (folded.Length == word.Length || !char.IsLetterOrDigit(folded[word.Length]))).Select(word => word.Length).DefaultIfEmpty(0).Max();
    }
}
