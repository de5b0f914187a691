using LocalGovMetrics.Csv;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Reads several tables of plan-versus-actual rows.</summary>
internal static class PlanTables
{
    /// <summary>Reads them all, and writes what is wrong in any of them.</summary>
    /// <param name="paths">Paths of files, or a dash.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The tables, or null where one could not be read.</returns>
    public static IReadOnlyList<(PlanTable Table, TextTable Text)>? Read(IReadOnlyList<string> paths, CommonChoices choices, ToolContext context)
    {
        List<(PlanTable, TextTable)> tables = [];
        foreach (string path in paths)
        {
            try
            {
                ReadingOutcome<TextTable> text = path == SourceChoice.StandardInput ? CsvTableReader.ReadText(context.Input, SourceChoice.StandardInputName) : CsvTableReader.ReadFile(path);
                ReadingOutcome<PlanTable> table = text.Then(found => PlanTableReader.Read(found, new PlanTableOptions { Notation = choices.Notation }));
                if (table.IsSuccess)
                {
                    tables.Add((table.Value, text.Value!));
                }
                else
                {
                    BadInput.Write(context.Error, table.Diagnostics);
                }
            }
            catch (Exception e) when (BadInput.IsUnreadable(e))
            {
                BadInput.Write(context.Error, path, e);
            }
        }

        return tables.Count == paths.Count ? tables : null;
    }
}
