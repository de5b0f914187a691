using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Reading;

/// <summary>Connects the rows of a table by their numbers: each part with its whole.</summary>
internal static class PlanRowLinks
{
    private static readonly string[] Marks = ["-", "–", "—", "−", "+", "*", "•", "·", "●", "○", "▪", "■", "."];

    /// <summary>Tells whether a text in the place of a number is none, but marks a part of the row above.</summary>
    public static bool IsMark(string number) => Array.IndexOf(Marks, number) >= 0;

    /// <summary>Connects the rows; what is wrong is said of the row in which it stands.</summary>
    public static void Connect(List<PlanRowDraft> drafts, IReadOnlySet<string> headings)
    {
        NumberedRows<PlanRowDraft> numbered = new();
        PlanRowDraft? last = null;
        foreach (PlanRowDraft draft in drafts)
        {
            if (draft.Number is { } number)
            {
                last = draft;
                if (numbered.Add(draft.UnitLabel, number, draft.Period, draft.Line, draft) is { } line)
                {
                    draft.Note(ReadingNoteCode.NumberRepeated, Language.Said("tableNote.numberRowOnLineToo", Diagnostic.Shorten(number), line));
                }
            }
            else if (draft is { IsMarkedAsPart: true, Parent: null } && last is not null && last.Section == draft.Section && last.UnitLabel == draft.UnitLabel)
            {
                draft.BecomePartOf(last);
            }
        }

        foreach (PlanRowDraft draft in drafts)
        {
            if (draft.Parent is not { } parent)
            {
                continue;
            }

            if (numbered.Find(draft.UnitLabel, parent, draft.Period, draft.Line) is { } whole)
            {
                draft.Numbers.Parent = whole.Numbers;
            }
            else if (!headings.Contains(parent))
            {
                draft.Report(PlanColumn.Parent, parent, Language.Said("tableNote.numberNoRowSameUnit", Diagnostic.Shorten(parent)));
            }
        }

        HashSet<NumberRow> inCircle = FindCircles(drafts);
        foreach (PlanRowDraft draft in drafts)
        {
            if (inCircle.Contains(draft.Numbers))
            {
                draft.Report(PlanColumn.Parent, draft.Parent ?? string.Empty, Language.Said("tableNote.rowPartItselfItsParents", Diagnostic.Shorten(draft.Number ?? string.Empty)));
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
