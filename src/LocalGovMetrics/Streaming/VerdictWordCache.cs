using System.Text;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Streaming;

/// <summary>Reads printed verdicts, of which a file has few, each once.</summary>
internal sealed class VerdictWordCache(ReportNotation notation)
{
    private const int MostKept = 16;
    private readonly List<(byte[] Text, ReportedVerdict Verdict)> _known = [];

    public ReportedVerdict Read(ReadOnlySpan<byte> text)
    {
        foreach ((byte[] known, ReportedVerdict verdict) in _known)
        {
            if (text.SequenceEqual(known))
            {
                return verdict;
            }
        }

        // As the reader of tables does: a cell of spaces is an empty cell.
        string printed = Encoding.UTF8.GetString(text).Trim();
        ReportedVerdict read = printed.Length == 0 ? ReportedVerdict.NotPrinted : notation.ReadVerdict(printed);
        if (_known.Count < MostKept)
        {
            _known.Add((text.ToArray(), read));
        }

        return read;
    }
}
