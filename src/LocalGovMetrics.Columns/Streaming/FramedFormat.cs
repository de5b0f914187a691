using System.Buffers;
using System.Buffers.Binary;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Columns.Streaming;

/// <summary>Writes each row as another format does, behind its line and its length, so that <see cref="FramedRows"/> brings rows of several blocks into the order of the file.</summary>
internal sealed class FramedFormat(IBlockFormat inner) : IBlockFormat
{
    public bool ShowsAll => inner.ShowsAll;

    public int JointLength => 0;

    /// <summary>Gets the text after the last row, once all are written.</summary>
    public string LastText { get; private set; } = string.Empty;

    public string Head() => string.Empty;

    public void Write(TextBlock rows, BlockWork work)
    {
        inner.Write(rows, work);
        byte[] plain = work.Text.WrittenSpan.ToArray();
        work.Text.ResetWrittenCount();
        int start = 0;
        for (int row = 0; row < work.Ends.Count; row++)
        {
            int length = work.Ends[row] - start;
            if (length > 0)
            {
                Span<byte> frame = work.Text.GetSpan(FramedRows.FrameLength);
                BinaryPrimitives.WriteInt32LittleEndian(frame, rows.Lines.Span[row]);
                BinaryPrimitives.WriteInt32LittleEndian(frame[sizeof(int)..], length);
                work.Text.Advance(FramedRows.FrameLength);
                work.Text.Write(plain.AsSpan(start, length));
            }

            start = work.Ends[row];
        }
    }

    public string Foot(bool any, VerdictCounts headlines, VerdictCounts subIndicators, IReadOnlyList<ReadingNote> notes, IReadOnlyList<TermPlan> terms)
    {
        LastText = inner.Foot(any, headlines, subIndicators, notes, terms);
        return string.Empty;
    }
}
