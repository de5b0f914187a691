using System.Numerics;

namespace LocalGovMetrics.Text;

/// <summary>
/// Digits with at most one mark that can only mark decimals, over characters and over bytes: the part of <see cref="NumberText"/> that needs no
/// convention, for the short ways through cells. Three digits after a mark may be a group, and none are no number: both are left to the long way.
/// </summary>
internal static class PlainDigits
{
    /// <summary>The most digits that a whole number of 64 bits surely holds.</summary>
    public const int Most = 18;

    /// <summary>Takes the digits that stand at a place.</summary>
    /// <typeparam name="T">A character of text, or a byte of text in ASCII.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="at">The place; afterwards behind the digits.</param>
    /// <param name="digits">The digits as a whole number.</param>
    /// <param name="scale">How many of them stand after the mark.</param>
    /// <returns>False where no such number stands there.</returns>
    public static bool TryTake<T>(ReadOnlySpan<T> text, ref int at, out long digits, out int scale)
        where T : unmanaged, IBinaryInteger<T>
    {
        digits = 0;
        scale = 0;
        int whole = Take(text, ref at, ref digits);
        if (at < text.Length && IsMark(text[at]))
        {
            at = unchecked(at + 1);
            scale = Take(text, ref at, ref digits);
            if (scale is 0 or 3)
            {
                return false;
            }
        }

        return whole > 0 && whole + scale <= Most;
    }

    private static bool IsMark<T>(T c)
        where T : unmanaged, IBinaryInteger<T> => c == T.CreateTruncating((uint)',') || c == T.CreateTruncating((uint)'.');

    private static int Take<T>(ReadOnlySpan<T> text, ref int at, ref long digits)
        where T : unmanaged, IBinaryInteger<T>
    {
        int start = at;
        while (at < text.Length && at - start <= Most)
        {
            uint digit = unchecked(uint.CreateTruncating(text[at]) - '0');
            if (digit > 9)
            {
                break;
            }

            digits = unchecked((digits * 10) + digit);
            at = unchecked(at + 1);
        }

        return at - start;
    }
}
