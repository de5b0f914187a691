using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Columns.Streaming;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Answers.Streaming;

/// <summary>The rows of a file, each to be answered alone; what is wrong with a block stands in the place of its rows.</summary>
internal static class RowsAlone
{
    public static IEnumerable<LoneRow> In(RowSource file)
    {
        foreach (TextBlock? rows in file.Split())
        {
            foreach (TextRow row in RowSource.RowsOf(rows))
            {
                yield return new LoneRow(row.Line, file.Start.Header, row.Cells, null);
            }

            foreach (Diagnostic error in rows is null ? file.FindErrors() : [])
            {
                yield return new LoneRow(error.Line, file.Start.Header, [], error.Message);
            }
        }
    }
}
