using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents;

/// <summary>What of a document was not taken, and why.</summary>
internal static class ExtractionRemarks
{
    private const int MostLeft = 10;
    private const int MostFindings = 10;

    /// <summary>Says it, a sentence each.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="options">Which tables were asked for.</param>
    public static IEnumerable<string> Of(DocumentExtraction found, DocumentOptions options)
    {
        ExtractedTable[] taken = [.. found.Tables.Where(table => table.IsPlanVersusActual)];
        ExtractedTable[] left = [.. found.Tables.Where(table => !table.IsPlanVersusActual)];
        if (taken.Length == 0)
        {
            yield return found.Tables.Count == 0 ? Language.Said("documentNote.noTableWasFoundIn") : Language.Said("documentNote.noTablePlansAndActuals");
            foreach (ExtractedTable table in left.Take(MostLeft))
            {
                yield return $"{table.Id}, {table.Place.Where}: {table.LeftBecause}";
            }
        }
        else if (left.Length > 0)
        {
            yield return Language.Said("documentNote.tablesHoldPlansAndActuals", found.Tables.Count, taken.Length, string.Join(", ", taken.Select(table => table.Id)));
        }

        foreach (ExtractedTable table in taken.Where(options.Takes))
        {
            string[] others = [.. table.Columns.Where(column => column.IsOtherTarget).Select(column => $"'{column.Name}'")];
            if (others.Length > 0 && table.Columns.FirstOrDefault(column => column.Role == ColumnRole.Target) is { } judged)
            {
                yield return Language.Said("documentNote.tablePrintsOtherTargets", table.Id, judged.Name, string.Join(", ", others));
            }
        }

        if (taken.Length > 0 && !taken.Any(options.Takes))
        {
            yield return Language.Said("documentNote.noneThemTableOrSheet", string.Join(", ", taken.Select(table => table.Place.Sheet is { } sheet ? $"{table.Id} (sheet {sheet})" : table.Id)));
        }

        foreach (DocumentFinding finding in found.Document.Findings.Take(MostFindings))
        {
            yield return finding.ToString();
        }
    }
}
