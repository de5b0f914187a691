using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Verdicts;

/// <summary>The sentences of <see cref="ReasonSentence"/> cut at their numbers, as UTF-8, for millions of rows.</summary>
internal static class SentencePieces
{
    private const int End = -1;
    private static readonly int Codes = Enum.GetValues<ReasonCode>().Max(code => (int)code) + 1;
    private static readonly Piece[][] All = [.. Enumerable.Range(0, Codes * 2).Select(i => Cut((ReasonCode)(i / 2), i % 2 == 1))];

    /// <summary>Writes the sentence of a reason that neither years nor parts decided.</summary>
    /// <param name="code">What decided.</param>
    /// <param name="vietnamese">Whether in Vietnamese.</param>
    /// <param name="actual">The actual as the sentence shows it.</param>
    /// <param name="threshold">The threshold as the sentence shows it.</param>
    /// <param name="to">Where it goes, long enough.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Write(ReasonCode code, bool vietnamese, ReadOnlySpan<byte> actual, ReadOnlySpan<byte> threshold, Span<byte> to)
    {
        int length = 0;
        foreach (Piece piece in All[((int)code * 2) + (vietnamese ? 1 : 0)])
        {
            piece.Text.CopyTo(to[length..]);
            length += piece.Text.Length;
            ReadOnlySpan<byte> argument = piece.Argument switch { 0 => actual, 1 => threshold, _ => default };
            argument.CopyTo(to[length..]);
            length += argument.Length;
        }

        return length;
    }

    private static Piece[] Cut(ReasonCode code, bool vietnamese)
    {
        (string english, string local) = ReasonSentence.Templates(code);
        string rest = vietnamese ? local : english;
        List<Piece> pieces = [];
        while (rest.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open)
        {
            int close = rest.IndexOf('}', StringComparison.Ordinal);
            pieces.Add(new Piece(Encoding.UTF8.GetBytes(rest[..open]), int.Parse(rest.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture)));
            rest = rest[(close + 1)..];
        }

        pieces.Add(new Piece(Encoding.UTF8.GetBytes(rest), End));
        return [.. pieces];
    }

    /// <summary>Words, and which argument follows them.</summary>
    private readonly record struct Piece(byte[] Text, int Argument);
}
