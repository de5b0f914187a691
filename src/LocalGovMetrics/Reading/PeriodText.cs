using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace LocalGovMetrics.Reading;

/// <summary>Periods as people write them: the canonical form, with spaces, other dashes, or the word for year or span before it.</summary>
internal static class PeriodText
{
    private const int Longest = 64;

    private static readonly FrozenSet<string> Words = new[] { "giai đoạn", "năm", "gđ", "year" }.Select(HeaderText.Fold).ToFrozenSet(StringComparer.Ordinal);

    public static bool TryRead(string text, [NotNullWhen(true)] out Period? period)
    {
        period = null;
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        if (rest.Length > Longest)
        {
            return false;
        }

        int digit = rest.IndexOfAnyInRange('0', '9');
        if (digit > 0 && Words.Contains(HeaderText.Fold(rest[..digit].ToString())))
        {
            rest = rest[digit..];
        }

        Span<char> plain = stackalloc char[rest.Length];
        int length = 0;
        for (int i = 0; i < rest.Length; i++)
        {
            char c = rest[i] is '\u2013' or '\u2014' or '\u2012' or '\u2212' or '\u2010' or '\u2011' ? '-' : rest[i];
            if (char.IsWhiteSpace(c))
            {
                int next = i;
                while (next < rest.Length && char.IsWhiteSpace(rest[next]))
                {
                    next++;
                }

                bool besideSign = next < rest.Length && (IsSign(rest[next]) || (length > 0 && plain[length - 1] is '-' or '/'));
                if (besideSign)
                {
                    i = next - 1;
                    continue;
                }
            }

            plain[length++] = c;
        }

        return Period.TryParse(plain[..length], out period);
    }

    private static bool IsSign(char c) => c is '-' or '/' or '\u2013' or '\u2014' or '\u2012' or '\u2212' or '\u2010' or '\u2011';
}
