using System.Buffers;
using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Text;

/// <summary>What is put right in a text before it is read: composed letters, lost horns, marks of emphasis.</summary>
internal static class TextMending
{
    private static readonly SearchValues<char> Mendable = SearchValues.Create("*<Ƣƣ\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF");

    private static readonly string[] Tags = ["<b>", "</b>", "<i>", "</i>", "<u>", "</u>", "<strong>", "</strong>", "<em>", "</em>", "<br>", "<br/>", "<br />", "<sup>", "</sup>"];

    /// <summary>Finds a character that no report prints: a control other than tab and line ends, an override of the writing direction, or half of a surrogate pair.</summary>
    /// <returns>Its place, or -1.</returns>
    public static int IndexOfInvalid(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < ' ' ? c is not ('\t' or '\n' or '\r') : c is (>= '\u007F' and <= '\u009F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uFFFE'))
            {
                return i;
            }

            if (char.IsSurrogate(c))
            {
                if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    /// <summary>Gives the text as it is read; the same string where nothing is to be mended.</summary>
    public static string Mend(string text, out bool lettersMended) => Mend(text, null, out lettersMended);

    /// <summary>Gives the text as it is read, and where each of its characters stands in the print.</summary>
    /// <param name="text">The text as printed.</param>
    /// <param name="places">Takes the place of each character; left empty where nothing is to be mended.</param>
    public static string Mend(string text, List<int> places) => Mend(text, places, out _);

    /// <summary>Gives the same failure with its place in the text as printed, before it was mended.</summary>
    public static ReadFailure InPrint(ReadFailure failure, string printed, string mended)
    {
        if (ReferenceEquals(printed, mended) || failure.Kind is ReadFailureKind.TooLong or ReadFailureKind.InvalidCharacter)
        {
            return failure;
        }

        List<int> places = new(printed.Length);
        Mend(printed, places, out _);
        int start = PlaceOf(failure.Start);
        int end = failure.Length == 0 ? start : PlaceOf(failure.Start + failure.Length - 1) + 1;
        return new ReadFailure(failure.Kind, start, end - start, failure.Message);

        int PlaceOf(int index) => index < places.Count ? places[index] : printed.Length;
    }

    private static string Mend(string text, List<int>? places, out bool lettersMended)
    {
        lettersMended = false;
        if (text.AsSpan().IndexOfAny(Mendable) < 0 && text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') < 0)
        {
            return text;
        }

        StringBuilder mended = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            int tag = c == '<' ? TagLength(text.AsSpan(i)) : 0;
            if (c is '*' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF')
            {
                continue;
            }

            if (mended.Length > 0 && c is >= '\u0300' and <= '\u036F' && VietnameseLetters.TryCompose(mended[^1], c, out char composed))
            {
                mended[^1] = composed;
                continue;
            }

            lettersMended |= c is 'ƣ' or 'Ƣ';
            mended.Append(tag > 0 ? ' ' : c switch
            {
                'ƣ' => VietnameseAlphabet.HornedU,
                'Ƣ' => VietnameseAlphabet.CapitalHornedU,
                _ => c,
            });
            places?.Add(i);
            i += Math.Max(0, tag - 1);
        }

        return mended.ToString();
    }

    private static int TagLength(ReadOnlySpan<char> text)
    {
        foreach (string tag in Tags)
        {
            if (text.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return tag.Length;
            }
        }

        return 0;
    }
}
