using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Converting;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Columns.Streaming;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Reads several tables of plan-versus-actual rows, and keeps of them what a comparison needs.</summary>
internal static class PlanTables
{
    /// <summary>Reads them all, and writes what is wrong in any of them.</summary>
    /// <param name="paths">Paths of files, or a dash.</param>
    /// <param name="asksAggregation">Whether it is needed which rows say how their indicator combines.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The tables, each with the lines of the rows that say it, or null where one could not be read.</returns>
    public static IReadOnlyList<(PlanTable Table, IReadOnlySet<int> Stated)>? Read(IReadOnlyList<string> paths, bool asksAggregation, CommonChoices choices, ToolContext context)
    {
        RowPool pool = new();
        List<(PlanTable, IReadOnlySet<int>)> tables = [];
        foreach (string path in paths)
        {
            try
            {
                HashSet<int> stated = [];
                ReadingOutcome<PlanTable> table = Read(path, pool, asksAggregation ? stated : null, choices, context);
                if (table.IsSuccess)
                {
                    tables.Add((table.Value, stated));
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

    // Units are put side by side: a document must name its own.
    private static PlanInput Open(string path, ToolContext context)
    {
        PlanInput input = PlanInput.Open(path, new DocumentOptions(), context);
        if (input.Document is { } document)
        {
            string? missing = input.IsWithoutTable ? Language.Said("documentNote.noTablePlansAndActuals")
                : document.Unit is null ? Language.Said("documentNote.documentDoesNotNameAdministrative")
                : null;
            if (missing is not null)
            {
                input.Dispose();
                throw new InvalidDataException(missing);
            }
        }

        return input;
    }

    private static PlanTableOptions OptionsOf(PlanInput input, CommonChoices choices) => new() { Notation = choices.Notation, KeepGoing = input.Document is not null, MayLackPeriod = false };

    private static ReadingOutcome<PlanTable> Read(string path, RowPool pool, HashSet<int>? stated, CommonChoices choices, ToolContext context)
    {
        using PlanInput input = Open(path, context);
        PlanTableOptions options = OptionsOf(input, choices);
        using Stream linked = Spooled.Create();
        return RowFile.Open(input.Stream, input.Name, context.FullBlockLength)
            .Then(source =>
            {
                RowSource laid = source.LaidOut(options, []);
                AddStated(laid, stated);
                return LinkedRows.Of(laid, linked, options, context.LinkedRows, LinkedBy.Fact, context.Linked);
            })
            .Then(source =>
            {
                List<PlanRow> rows = [];
                return SettledRows.Read(source, choices.Notation, choices.Policy, rows.Clear, block => rows.AddRange(block.RowsInFull.Select(row => pool.Take(row.Row))))
                    .Then(_ => ReadingOutcome.Success(new PlanTable(source.Start.Name, [.. rows.OrderBy(row => row.Line)])));
            });
    }

    // A pass of its own, block by block: rows do not keep which of their cells were empty.
    private static void AddStated(RowSource source, HashSet<int>? stated)
    {
        int column = TableConversion.AggregationColumn(source.Start.Header);
        foreach (TextRow row in stated is null || column < 0 ? [] : source.Split().SelectMany(RowFile.RowsOf))
        {
            if (column < row.Cells.Count && row.Cells[column].Trim().Length > 0)
            {
                stated!.Add(row.Line);
            }
        }
    }
}
