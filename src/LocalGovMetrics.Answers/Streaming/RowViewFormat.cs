using LocalGovMetrics.Assessments;
using LocalGovMetrics.Columns.Streaming;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Answers.Streaming;

/// <summary>Writes the texts of rows for <see cref="RowViewSpool"/> to read.</summary>
internal sealed class RowViewFormat(Language language) : IBlockFormat
{
    public bool ShowsAll => true;

    public int JointLength => 0;

    public string Head() => string.Empty;

    public void Write(TextBlock rows, BlockWork work)
    {
        for (int row = 0; row < rows.Rows; row++)
        {
            if (work.Assessed.InFull(row) is { } full)
            {
                RowViewSpool.Write(new RowView(full, language), work.Text);
            }
            else if (work.Assessed.Failed(row) is { } failed)
            {
                RowViewSpool.Write(new RowView(failed, language), work.Text);
            }

            work.EndRow();
        }
    }

    public string Foot(bool any, VerdictCounts headlines, VerdictCounts subIndicators, IReadOnlyList<ReadingNote> notes, IReadOnlyList<TermPlan> terms) => string.Empty;
}
