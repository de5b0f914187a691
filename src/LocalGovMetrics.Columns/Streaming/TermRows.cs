using LocalGovMetrics.Assessments;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns.Streaming;

/// <summary>The rows of a table read block by block that are plans of terms or of their years, as long as they are not too many to be held.</summary>
internal sealed class TermRows(VerdictPolicy policy)
{
    private const int MostHeld = 10_000;

    private readonly List<PlanRow> _rows = [];
    private bool _areTooMany;
    private bool _anySpan;

    /// <summary>Gets what to say where the plans of terms could not be held against those of their years; else null.</summary>
    public ReadingNote? Note => _areTooMany && _anySpan
        ? new ReadingNote(ReadingNoteCode.Other, Language.Said("tableNote.termsNotChecked", MostHeld))
        : null;

    public void Add(IEnumerable<AssessedRow> rows)
    {
        if (_areTooMany && _anySpan)
        {
            return;
        }

        foreach (AssessedRow row in rows)
        {
            if (row.Row is not { Period.IsWholeYears: true, Targets.Count: > 0 })
            {
                continue;
            }

            _anySpan |= row.Row.Period.YearCount > 1;
            _areTooMany |= _rows.Count >= MostHeld;
            if (_areTooMany)
            {
                _rows.Clear();
                _rows.TrimExcess();
            }
            else
            {
                _rows.Add(row.Row);
            }
        }
    }

    /// <summary>Gives the plans of terms, in the order of the file.</summary>
    public IReadOnlyList<TermPlan> Plans() => _areTooMany || !_anySpan ? [] : TermPlan.In(_rows.OrderBy(row => row.Line), policy);
}
