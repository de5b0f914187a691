using LocalGovMetrics.Answers.Streaming;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Languages;
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
    /// <param name="run">The run.</param>
    /// <returns>The tables, each with the lines of the rows that say it, or null where one could not be read.</returns>
    public static IReadOnlyList<(PlanTable Table, IReadOnlySet<int> Stated)>? Read(IReadOnlyList<string> paths, bool asksAggregation, Run run)
    {
        PooledTable reader = new(run.Choices.Notation, run.Choices.Policy, run.Context.LinkedRows, run.Context.Linked);
        List<(PlanTable, IReadOnlySet<int>)> tables = [];
        foreach (string path in paths)
        {
            try
            {
                HashSet<int> stated = [];
                Outcome<PlanTable, Diagnostic> table = Read(path, reader, asksAggregation ? stated : null, run);
                if (table.IsSuccess)
                {
                    tables.Add((table.Value, stated));
                }
                else
                {
                    run.Fail(table.Reasons);
                }
            }
            catch (Exception e) when (BadInput.IsUnreadable(e) || e is InvalidDataException)
            {
                BadInput.Write(run.Context.Error, path, e);
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

    private static Outcome<PlanTable, Diagnostic> Read(string path, PooledTable reader, HashSet<int>? stated, Run run)
    {
        using PlanInput input = Open(path, run.Context);
        PlanTableOptions options = new() { Notation = run.Choices.Notation, KeepGoing = input.Document is not null, MayLackPeriod = false };
        using Stream linked = Spooled.Create();
        return RowFile.Open(input.Stream, input.Name, run.Context.FullBlockLength).Then(source => reader.Read(source, options, linked, stated));
    }
}
