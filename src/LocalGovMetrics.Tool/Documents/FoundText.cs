using LocalGovMetrics.Display;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tool.Documents;

/// <summary>Says beside a result what was found in its document, and what was left.</summary>
internal static class FoundText
{
    private const int MostLeft = 10;
    private const int MostFindings = 10;

    /// <summary>Writes what a person must know to trust the result.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="options">Which tables were asked for.</param>
    /// <param name="error">Where to.</param>
    public static void Write(DocumentExtraction found, DocumentOptions options, TextWriter error)
    {
        ExtractedTable[] taken = [.. found.Tables.Where(table => table.IsPlanVersusActual)];
        ExtractedTable[] left = [.. found.Tables.Where(table => !table.IsPlanVersusActual)];
        if (taken.Length == 0)
        {
            Say(found.Tables.Count == 0 ? Language.Said("documentNote.noTableWasFoundIn") : Language.Said("documentNote.noTablePlansAndActuals"));
            foreach (ExtractedTable table in left.Take(MostLeft))
            {
                Say($"{table.Id}, {table.Place.Where}: {table.LeftBecause}");
            }
        }
        else if (left.Length > 0)
        {
            Say(Language.Said("documentNote.tablesHoldPlansAndActuals", found.Tables.Count, taken.Length, string.Join(", ", taken.Select(table => table.Id))));
        }

        if (taken.Length > 0 && !taken.Any(options.Takes))
        {
            Say(Language.Said("documentNote.noneThemTableOrSheet", string.Join(", ", taken.Select(table => table.Place.Sheet is { } sheet ? $"{table.Id} (sheet {sheet})" : table.Id))));
        }

        foreach (DocumentFinding finding in found.Document.Findings.Take(MostFindings))
        {
            Say(finding.ToString());
        }

        void Say(string sentence) => error.WriteLine($"{ToolApp.Name}: {ShownCharacters.OneLine(found.Document.Name)}: {ShownCharacters.OneLine(ReaderSentences.In(sentence, SafeWriter.LanguageOf(error)))}");
    }
}
