using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>Marks rows that say of one unit, indicator and period that different things came.</summary>
internal static class PlanRowConflicts
{
    /// <summary>Marks them.</summary>
    /// <param name="rows">The rows in the order of the file.</param>
    /// <param name="sections">Under which heading each stands.</param>
    /// <returns>The rows; those that contradict another say so, and have a note.</returns>
    public static IReadOnlyList<PlanRow> Mark(PlanRow[] rows, int[] sections)
    {
        Dictionary<string, List<int>> same = new(StringComparer.Ordinal);
        decimal?[] sizes = [.. rows.Select(Size)];
        for (int i = 0; i < rows.Length; i++)
        {
            if (sizes[i] is not null && rows[i].Period.IsKnown)
            {
                string key = KeyOf(rows[i], sections[i]);
                if (!same.TryGetValue(key, out List<int>? known))
                {
                    same.Add(key, known = []);
                }

                known.Add(i);
            }
        }

        foreach (List<int> alike in same.Values.Where(alike => alike.Count > 1))
        {
            int first = alike[0];
            int second = alike.FindIndex(one => sizes[one] != sizes[first]);
            if (second < 0)
            {
                continue;
            }

            PlanRow[] pair = [rows[first], rows[alike[second]]];
            foreach (int i in alike)
            {
                rows[i] = Marked(rows[i], pair[sizes[i] == sizes[first] ? 1 : 0]);
            }
        }

        return rows;
    }

    private static PlanRow Marked(PlanRow row, PlanRow other) => row with
    {
        IsContradicted = true,
        ConflictLine = other.Line,
        Notes =
        [
            .. row.Notes,
            new ReadingNote(ReadingNoteCode.RowsContradict, Language.Said("tableNote.lineReportsForSameUnit", other.Line.GetValueOrDefault(), Diagnostic.Shorten(other.Actual.Text ?? string.Empty))),
        ],
    };

    private static decimal? Size(PlanRow row)
    {
        (decimal? number, MeasureUnit? unit, _) = ReadingSize.Of(row.Actual.Value);
        return ReadingSize.InBaseUnits(number, unit ?? row.Indicator.MeasureUnit);
    }

    // Rows that another column tells apart, a part of another whole, a different kind of number or another measure are different facts.
    private static string KeyOf(PlanRow row, int section)
    {
        ReportedValue? number = row.Actual.Value as ReportedValue;
        MeasureUnit? unit = number?.MeasureUnit ?? row.Indicator.MeasureUnit;
        string[] parts =
        [
            row.Unit,
            row.UnitParent ?? string.Empty,
            row.Indicator.Key,
            row.Period.ToString(),
            row.Parent ?? string.Empty,
            FormattableString.Invariant($"{section}"),
            unit is null ? string.Empty : $"{unit.Dimension} {unit.BaseSymbol} {unit.Per}",
            $"{number?.Sense}",
            row.Targets.Count == 0 ? string.Empty : $"{row.Targets[0].Rule.Measure}",
            .. row.Extra.Where(column => !PlanColumnNames.IsAdded(column.Key)).Select(column => column.Value),
        ];
        return string.Join('\u001F', parts);
    }
}
