namespace LocalGovMetrics.Reading;

/// <summary>Connects the rows of a table by their numbers: each part with its whole.</summary>
internal static class PlanRowLinks
{
    public static void Connect(string file, List<PlanRowDraft> drafts, PlanColumns columns, List<Diagnostic> errors)
    {
        Dictionary<(string Unit, string Number), List<PlanRowDraft>> byNumber = [];
        foreach (PlanRowDraft draft in drafts)
        {
            if (draft.Number is not { } number)
            {
                continue;
            }

            if (!byNumber.TryGetValue((draft.Unit, number), out List<PlanRowDraft>? same))
            {
                byNumber.Add((draft.Unit, number), same = []);
            }

            if (same.Find(other => other.Period == draft.Period) is { } first)
            {
                errors.Add(new Diagnostic(
                    file,
                    draft.Line,
                    columns.HeaderOf(PlanColumn.Number),
                    number,
                    FormattableString.Invariant($"'{Diagnostic.Shorten(number)}' is the number of the row on line {first.Line} already; a number is used once per unit and period.")));
            }

            same.Add(draft);
        }

        foreach (PlanRowDraft draft in drafts)
        {
            if (draft.Parent is not { } parent)
            {
                continue;
            }

            if (!byNumber.TryGetValue((draft.Unit, parent), out List<PlanRowDraft>? candidates))
            {
                errors.Add(new Diagnostic(
                    file,
                    draft.Line,
                    columns.HeaderOf(PlanColumn.Parent),
                    parent,
                    $"'{Diagnostic.Shorten(parent)}' is the number of no row of the same unit."));
                continue;
            }

            PlanRowDraft found = candidates.Find(candidate => candidate.Period == draft.Period) ?? candidates[0];
            draft.Numbers.Parent = found.Numbers;
        }

        foreach (PlanRowDraft draft in drafts)
        {
            if (IsInCircle(draft.Numbers, drafts.Count))
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

    private static bool IsInCircle(NumberRow row, int most)
    {
        NumberRow? above = row.Parent;
        for (int steps = 0; above is not null && steps <= most; steps++)
        {
            if (ReferenceEquals(above, row))
            {
                return true;
            }

            above = above.Parent;
        }

        return false;
    }
}
