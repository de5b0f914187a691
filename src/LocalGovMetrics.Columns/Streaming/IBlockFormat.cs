using LocalGovMetrics.Assessments;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Columns.Streaming;

/// <summary>How the results of blocks become the text that all of them together would be.</summary>
internal interface IBlockFormat
{
    /// <summary>Gets a value indicating whether rows are shown in all their parts.</summary>
    bool ShowsAll { get; }

    /// <summary>Gives the text before the first row.</summary>
    string Head();

    /// <summary>Writes the rows of a block, on any thread.</summary>
    void Write(TextBlock rows, BlockWork work);

    /// <summary>Gives how many bytes of a block's text fall away where no row stands before it.</summary>
    int JointLength { get; }

    /// <summary>Gives the text after the last row.</summary>
    string Foot(bool any, VerdictCounts headlines, VerdictCounts subIndicators, IReadOnlyList<ReadingNote> notes, IReadOnlyList<TermPlan> terms);
}
