using LocalGovMetrics.Csv;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Tool.Comparing;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Reads several tables of plan-versus-actual rows, and keeps of them what a comparison needs.</summary>
internal static class PlanTables
{
    /// <summary>Reads them all, and writes what is wrong in any of them.</summary>
    /// <param name="paths">Paths of files, or a dash.</param>
    /// <param name="keepsText">Whether the texts of all cells are kept too.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The tables, or null where one could not be read.</returns>
    public static IReadOnlyList<(PlanTable Table, TextTable? Text)>? Read(IReadOnlyList<string> paths, bool keepsText, CommonChoices choices, ToolContext context)
    {
        RowPool pool = new();
        List<(PlanTable, TextTable?)> tables = [];
        foreach (string path in paths)
        {
            try
            {
                TextTable? text = null;
                ReadingOutcome<PlanTable> table = keepsText ? ReadWhole(path, choices, context, out text) : Read(path, pool, choices, context);
                if (table.IsSuccess)
                {
                    tables.Add((table.Value, text));
                }
                else
                {
                    BadInput.Write(context.Error, table.Diagnostics);
                }
            }
            catch (Exception e) when (BadInput.IsUnreadable(e) || e is InvalidDataException)
            {
                BadInput.Write(context.Error, path, e);
            }
        }

        return tables.Count == paths.Count ? tables : null;
    }

    private static ReadingOutcome<PlanTable> ReadWhole(string path, CommonChoices choices, ToolContext context, out TextTable? found)
    {
        ReadingOutcome<TextTable> text = path == SourceChoice.StandardInput ? CsvTableReader.ReadText(context.Input, SourceChoice.StandardInputName) : CsvTableReader.ReadFile(path);
        found = text.Value;
        return text.Then(table => PlanTableReader.Read(table, new PlanTableOptions { Notation = choices.Notation }));
    }

    private static ReadingOutcome<PlanTable> Read(string path, RowPool pool, CommonChoices choices, ToolContext context)
    {
        bool isInput = path == SourceChoice.StandardInput;
        using Stream stream = isInput ? Spooled.From(context.Input) : Spooled.Seekable(path);
        using Stream linked = Spooled.Create();
        return RowSource.Open(stream, isInput ? SourceChoice.StandardInputName : path, context.FullBlockLength)
            .Then(source => LinkedRows.Of(source.LaidOut(new PlanTableOptions { Notation = choices.Notation }, []), linked, new PlanTableOptions { Notation = choices.Notation }, context.LinkedRows, LinkedBy.Fact) is { } rows ? ReadingOutcome.Success(rows) : ReadingOutcome.Failure<RowSource>(source.FindErrors()))
            .Then(source =>
            {
                List<PlanRow> rows = [];
                return SettledRows.Read(source, true, choices, rows.Clear, block => rows.AddRange(block.RowsInFull.Select(row => pool.Take(row.Row))))
                    .Then(_ => ReadingOutcome.Success(new PlanTable(source.Start.Name, [.. rows.OrderBy(row => row.Line)])));
            });
    }
}
