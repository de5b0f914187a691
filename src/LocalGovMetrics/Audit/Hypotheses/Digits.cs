using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>The digits of a number, as a print shows them.</summary>
internal static class Digits
{
    private const int MostDecimals = 28;

    /// <summary>The number with so many decimals, invariant.</summary>
    public static string Of(decimal value, int decimals) => value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>How many digits a number without qualifier was printed with, leading zeros not counted.</summary>
    public static int CountIn(ReportedValue print) => Of(print.Value.GetValueOrDefault(), print.Decimals).TrimStart('-', '0', '.').Count(char.IsAsciiDigit);

    /// <summary>The correct roundings of a result: one, or two where it is a half.</summary>
    public static IEnumerable<decimal> Roundings(decimal low, decimal high, int decimals)
    {
        if (decimals > MostDecimals)
        {
            yield break;
        }

        decimal padding = new(0, 0, 0, false, (byte)decimals);
        decimal one = Math.Round(low, decimals, MidpointRounding.AwayFromZero) + padding;
        decimal other = Math.Round(high, decimals, MidpointRounding.ToZero) + padding;
        yield return one;
        if (other != one && Math.Abs(high - other) <= DecimalMath.PowerOfTen(-decimals) / 2)
        {
            yield return other;
        }
    }

    /// <summary>The numbers that come of swapping two different neighbouring digits.</summary>
    public static IEnumerable<decimal> Swaps(decimal value, int decimals)
    {
        string text = Of(value, decimals);
        for (int i = 0; i < text.Length; i++)
        {
            int next = i + 1 < text.Length && text[i + 1] == '.' ? i + 2 : i + 1;
            if (next < text.Length && char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[next]) && text[i] != text[next])
            {
                char[] swapped = text.ToCharArray();
                (swapped[i], swapped[next]) = (swapped[next], swapped[i]);
                if (CanonicalText.TryParseDecimal(swapped, out decimal number))
                {
                    yield return number;
                }
            }
        }
    }
}
