using LocalGovMetrics.Comparability;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Comparing;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm comparable</c>.</summary>
internal static class ComparableRun
{
    /// <summary>Reads all inputs, and writes the answer only where all of them can be read.</summary>
    /// <param name="paths">Paths of files, or a dash.</param>
    /// <param name="reports">Reports that come with the library.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The exit status.</returns>
    public static int Answer(IReadOnlyList<string> paths, IReadOnlyList<Report> reports, CommonChoices choices, ToolContext context)
    {
        List<ComparedRow> rows = [.. reports.SelectMany(ComparedRows.OfReport)];
        bool isBad = false;
        foreach (string path in paths)
        {
            try
            {
                ReadingOutcome<PlanTable> table = (path == SourceChoice.StandardInput ? CsvTableReader.ReadText(context.Input, SourceChoice.StandardInputName) : CsvTableReader.ReadFile(path))
                    .Then(text => PlanTableReader.Read(text, new PlanTableOptions { Notation = choices.Notation }));
                if (table.IsSuccess)
                {
                    rows.AddRange(ComparedRows.OfTable(table.Value));
                }
                else
                {
                    isBad = true;
                    BadInput.Write(context.Error, table.Diagnostics);
                }
            }
            catch (Exception e) when (BadInput.IsUnreadable(e))
            {
                isBad = true;
                BadInput.Write(context.Error, path, e);
            }
        }

        if (isBad)
        {
            return ExitStatus.BadInput;
        }

        ComparabilityPolicy policy = choices.Policy == VerdictPolicy.Strict ? ComparabilityPolicy.Strict : ComparabilityPolicy.Default;
        ComparableOutput.Write(ComparedRows.Of(rows, policy), choices, context);
        return ExitStatus.Done;
    }
}
