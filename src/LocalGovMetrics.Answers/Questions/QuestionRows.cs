using System.Text.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Rows in a question, each an object of its columns, as a table.</summary>
internal static class QuestionRows
{
    /// <summary>Reads the rows under a key; their lines are counted from 1.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="key">The key.</param>
    /// <param name="name">What the table is called.</param>
    /// <param name="isNeeded">Whether there must be rows.</param>
    /// <returns>The table, or null where there is none.</returns>
    public static TextTable? Read(Question asked, string key, string name, bool isNeeded = true)
    {
        if (asked.Element(key) is not { } rows)
        {
            if (isNeeded)
            {
                asked.Add(key, null, Language.Said("question.needsKey", key));
            }

            return null;
        }

        if (rows.ValueKind != JsonValueKind.Array)
        {
            asked.Add(key, null, Language.Said("question.needsRows", key));
            return null;
        }

        if (rows.GetArrayLength() == 0)
        {
            asked.Add(key, null, Language.Said("fileNote.thereNoRows"));
            return null;
        }

        Dictionary<string, int> columns = new(StringComparer.Ordinal);
        List<JsonRow> read = new(rows.GetArrayLength());
        foreach (JsonElement element in rows.EnumerateArray())
        {
            JsonRow row = JsonRows.Row(element, read.Count + 1);
            if (row.Error is { } error)
            {
                asked.Add(new Diagnostic(name, row.Line, null, null, error));
            }

            read.Add(row);
            foreach ((string column, _) in row.Cells)
            {
                columns.TryAdd(column, columns.Count);
            }
        }

        // A table has columns; where no row could be read there are none, and every row has said why.
        return columns.Count == 0 ? null : new TextTable(name, [.. columns.Keys], 1, [.. read.Select(row => new TextRow(row.Line, JsonRows.CellsOf(row, columns)))]);
    }
}
