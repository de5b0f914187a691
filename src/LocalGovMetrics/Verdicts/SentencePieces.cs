using System.Runtime.CompilerServices;
using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Verdicts;

/// <summary>The sentences of <see cref="ReasonSentence"/> cut at their numbers, as UTF-8, for millions of rows.</summary>
internal static class SentencePieces
{
    private static readonly int Codes = Enum.GetValues<ReasonCode>().Max(code => (int)code) + 1;
    private static readonly ConditionalWeakTable<Language, Piece[][]> All = [];

    /// <summary>Writes the sentence of a reason that neither years nor parts decided.</summary>
    /// <param name="code">What decided.</param>
    /// <param name="language">The language.</param>
    /// <param name="actual">The actual as the sentence shows it.</param>
    /// <param name="threshold">The threshold as the sentence shows it.</param>
    /// <param name="to">Where it goes, long enough.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Write(ReasonCode code, Language language, ReadOnlySpan<byte> actual, ReadOnlySpan<byte> threshold, Span<byte> to)
    {
        int length = 0;
        foreach (Piece piece in All.GetValue(language, Cut)[(int)code])
        {
            piece.Text.CopyTo(to[length..]);
            length += piece.Text.Length;
            ReadOnlySpan<byte> argument = piece.Argument switch { 0 => actual, 1 => threshold, _ => default };
            argument.CopyTo(to[length..]);
            length += argument.Length;
        }

        return length;
    }

    private static Piece[][] Cut(Language language) =>
        [.. Enumerable.Range(0, Codes).Select(code => language.Find(EnumKeys<ReasonCode>.Of((ReasonCode)code)) is { } text ? text.Parts.Select(part => new Piece(Encoding.UTF8.GetBytes(part.Text), part.Argument)).ToArray() : [])];

    /// <summary>Words, and which argument follows them.</summary>
    private readonly record struct Piece(byte[] Text, int Argument);
}
