using System.Buffers;
using System.Globalization;
using System.Text;
using LocalGovMetrics.Answers.Views;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Columns.Streaming;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Streaming;

/// <summary>Writes results as <see cref="AssessmentCsv"/> does; plain rows byte by byte.</summary>
internal sealed class CsvBlockFormat(IReadOnlyList<string> header, Language language) : IBlockFormat
{
    private const int LongestAdded = (PlainRows.LongestSentence * 2) + 256;

    private static readonly byte[][] Verdicts = [.. Enum.GetValues<VerdictKind>().Select(kind => Encoding.ASCII.GetBytes(Invariant.Text(kind)))];

    private static readonly byte[][] Reasons = NamesByCode();

    private readonly int[] _carried = AssessmentCsv.Carried(header);

    private readonly bool _areRevised = AssessmentCsv.AreRevised(header);


    public bool ShowsAll => false;

    public int JointLength => 0;

    public string Head()
    {
        using StringWriter text = new();
        new CsvTableWriter(text).WriteRow(AssessmentCsv.HeadingsOver(header));
        return text.ToString();
    }

    public string Foot(bool any, VerdictCounts headlines, VerdictCounts subIndicators, IReadOnlyList<ReadingNote> notes, IReadOnlyList<TermPlan> terms) => string.Empty;

    public void Write(TextBlock rows, BlockWork work)
    {
        // Of a row with several targets each line has its own.
        Dictionary<int, string[]>? ofTargets = null;
        if (_areRevised)
        {
            ofTargets = [];
            foreach (AssessedRow full in work.Assessed.RowsInFull)
            {
                foreach ((int line, string[] cells) in AssessmentCsv.LinesOf(full, areRevised: true, language))
                {
                    ofTargets[line] = cells;
                }
            }
        }

        for (int row = 0; row < rows.Rows; row++)
        {
            if (work.Assessed.Plain.IsPlain(row))
            {
                WritePlain(rows, row, work);
            }
            else if (work.Assessed.Failed(row) is { } failed)
            {
                WriteCells([.. AssessmentCsv.CarriedOf(rows.Row(row).Cells, _carried), .. AssessmentCsv.CellsOf(failed, _areRevised, language)], work.Text);
            }
            else if (ofTargets is not null)
            {
                if (ofTargets.TryGetValue(rows.Lines.Span[row], out string[]? cells))
                {
                    WriteCells([.. CarriedOf(rows, row), .. cells], work.Text);
                }
            }
            else if (work.Assessed.InFull(row) is { } full)
            {
                WriteCells([.. CarriedOf(rows, row), .. AssessmentCsv.LinesOf(full, areRevised: false, language).First().Cells], work.Text);
            }

            work.EndRow();
        }
    }

    private static byte[][] NamesByCode()
    {
        byte[][] names = new byte[Enum.GetValues<ReasonCode>().Max(code => (int)code) + 1][];
        foreach (ReasonCode code in Enum.GetValues<ReasonCode>())
        {
            names[(int)code] = Encoding.ASCII.GetBytes(Invariant.Text(code));
        }

        return names;
    }

    private static void WriteCells(IReadOnlyList<string> cells, ArrayBufferWriter<byte> to)
    {
        using StringWriter text = new();
        new CsvTableWriter(text).WriteRow(cells);
        _ = Encoding.UTF8.GetBytes(text.ToString(), to);
    }

    private static int Append(Span<byte> to, int at, ReadOnlySpan<byte> text)
    {
        text.CopyTo(to[at..]);
        return at + text.Length;
    }

    private IEnumerable<string> CarriedOf(TextBlock rows, int row)
    {
        IReadOnlyList<string> cells = rows.Row(row).Cells;
        return _carried.Select(place => cells[place]);
    }

    private static ReadOnlySpan<byte> YesOrNo(bool? value) => value switch { true => "true"u8, false => "false"u8, null => default };

    private void WritePlain(TextBlock rows, int row, BlockWork work)
    {
        if (!TryWritePlain(rows, row, work))
        {
            WriteCells([.. CarriedOf(rows, row), .. AddedTo(row, work.Assessed.Plain)], work.Text);
        }
    }

    private bool TryWritePlain(TextBlock rows, int row, BlockWork work)
    {
        int first = rows.FirstCells.Span[row];
        int count = rows.FirstCells.Span[row + 1] - first;
        ReadOnlySpan<int> bounds = rows.Bounds.Span.Slice(first * 2, count * 2);
        ReadOnlySpan<byte> text = rows.Text.Span;
        Span<byte> to = work.Text.GetSpan(CsvCell.LongestOf(bounds[^1] - bounds[0], count) + LongestAdded);
        int at = 0;
        foreach (int place in _carried)
        {
            int cell = place * 2;
            if (!CsvCell.TryWrite(text[bounds[cell]..bounds[cell + 1]], to[at..], out int length))
            {
                return false;
            }

            at += length;
            to[at++] = (byte)',';
        }

        if (!TryWriteAdded(to, ref at, row, work.Assessed.Plain))
        {
            return false;
        }

        work.Text.Advance(at);
        return true;
    }

    private bool TryWriteAdded(Span<byte> to, ref int at, int row, PlainRows plain)
    {
        VerdictKind kind = plain.Kind(row);
        bool? isAchieved = kind.IsAchieved();
        at = Append(to, at, Verdicts[(int)kind]);
        to[at++] = (byte)',';
        at = Append(to, at, YesOrNo(isAchieved));
        to[at++] = (byte)',';
        at = Append(to, at, YesOrNo(plain.IsNear(row)));
        to[at++] = (byte)',';
        if (plain.Attainment(row) is { } attainment)
        {
            _ = attainment.TryFormat(to[at..], out int digits, default, CultureInfo.InvariantCulture);
            at += digits;
        }

        to[at++] = (byte)',';
        at = Append(to, at, Reasons[(int)plain.Reason(row)]);
        to[at++] = (byte)',';
        Span<byte> sentence = stackalloc byte[PlainRows.LongestSentence];
        if (!CsvCell.TryWrite(sentence[..plain.WriteSentence(row, language, sentence)], to[at..], out int length))
        {
            return false;
        }

        at += length;
        to[at++] = (byte)',';
        at = Append(to, at, YesOrNo(plain.Printed(row).AgreesWith(kind)));

        // A plain row leaves nothing to be noted.
        to[at++] = (byte)',';
        to[at++] = (byte)'\n';
        return true;
    }

    // The rare plain row beside whose numbers stands a cell that needs care.
    private string[] AddedTo(int row, PlainRows plain)
    {
        VerdictKind kind = plain.Kind(row);
        Span<byte> sentence = stackalloc byte[PlainRows.LongestSentence];
        return
        [
            Invariant.Text(kind),
            Invariant.Text(kind.IsAchieved()),
            Invariant.Text(plain.IsNear(row)),
            Invariant.Text(plain.Attainment(row)),
            Invariant.Text(plain.Reason(row)),
            Encoding.UTF8.GetString(sentence[..plain.WriteSentence(row, language, sentence)]),
            Invariant.Text(plain.Printed(row).AgreesWith(kind)),
            string.Empty,
        ];
    }
}
