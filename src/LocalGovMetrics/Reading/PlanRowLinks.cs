namespace LocalGovMetrics.Reading;

/// <summary>Connects the rows of a table by their numbers: each part with its whole.</summary>
internal static class PlanRowLinks
{
    public static void Connect(string file, List<PlanRowDraft> drafts, PlanColumns columns, List<Diagnostic> errors)
    {
        NumberedRows<PlanRowDraft> numbered = new();
        foreach (PlanRowDraft draft in drafts)
        {
            if (draft.Number is { } number && numbered.Add(draft.Unit, number, draft.Period, draft) is { } first)
            {
                errors.Add(new Diagnostic(
                    file,
                    draft.Line,
                    columns.HeaderOf(PlanColumn.Number),
                    number,
                    FormattableString.Invariant($"'{Diagnostic.Shorten(number)}' is the number of the row on line {first.Line} already; a number is used once per unit and period.")));
            }
        }

        foreach (PlanRowDraft draft in drafts)
        {
            if (draft.Parent is not { } parent)
            {
                continue;
            }

            if (numbered.Find(draft.Unit, parent, draft.Period) is not { } whole)
            {
                errors.Add(new Diagnostic(
                    file,
                    draft.Line,
                    columns.HeaderOf(PlanColumn.Parent),
                    parent,
                    $"'{Diagnostic.Shorten(parent)}' is the number of no row of the same unit."));
                continue;
            }

            draft.Numbers.Parent = whole.Numbers;
        }

        HashSet<NumberRow> inCircle = FindCircles(drafts);
        foreach (PlanRowDraft draft in drafts)
        {
            if (inCircle.Contains(draft.Numbers))
            {
                errors.Add(new Diagnostic(
                    file,
                    draft.Line,
                    columns.HeaderOf(PlanColumn.Parent),
                    draft.Parent,
                    $"The row is a part of itself: its parents lead back to '{Diagnostic.Shorten(draft.Number ?? string.Empty)}'."));
            }
            else
            {
                draft.Numbers.Parent?.Children.Add(draft.Numbers);
            }
        }
    }

    /// <summary>Finds the rows whose parents lead back to them; every row is walked over once or twice.</summary>
    private static HashSet<NumberRow> FindCircles(List<PlanRowDraft> drafts)
    {
        HashSet<NumberRow> inCircle = [];
        Dictionary<NumberRow, int> walkOf = [];
        for (int walk = 0; walk < drafts.Count; walk++)
        {
            NumberRow? row = drafts[walk].Numbers;
            while (row is not null && walkOf.TryAdd(row, walk))
            {
                row = row.Parent;
            }

            bool cameBack = row is not null && walkOf[row] == walk;
            for (; cameBack && inCircle.Add(row!); row = row!.Parent)
            {
            }
        }

        return inCircle;
    }
}
