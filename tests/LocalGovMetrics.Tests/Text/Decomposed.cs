using System.Text;

namespace LocalGovMetrics.Tests.Text;

/// <summary>Writes Vietnamese letters as a base and its marks, without the platform's normalisation.</summary>
internal static class Decomposed
{
    private const string Letters = "àèìòùỳầềồằờừáéíóúýấếốắớứãẽĩõũỹẫễỗẵỡữảẻỉỏủỷẩểổẳởửạẹịọụỵậệộặợựâêôăơư";
    private const string Bases = "aeiouyâêôăơưaeiouyâêôăơưaeiouyâêôăơưaeiouyâêôăơưaeiouyâêôăơưaeoaou";
    private static readonly string Marks = new string('\u0300', 12) + new string('\u0301', 12) + new string('\u0303', 12) + new string('\u0309', 12) + new string('\u0323', 12) + "\u0302\u0302\u0302\u0306\u031B\u031B";

    public static string Of(string text)
    {
        StringBuilder written = new();
        foreach (char c in text)
        {
            Write(written, c);
        }

        return written.ToString();
    }

    private static void Write(StringBuilder written, char letter)
    {
        string tail = string.Empty;
        for (int i = Letters.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal); i >= 0; i = Letters.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal))
        {

            tail = Marks[i] + tail;
            letter = char.IsUpper(letter) ? char.ToUpperInvariant(Bases[i]) : Bases[i];
        }

        written.Append(letter).Append(tail);
    }
}
