using System.Buffers;
using System.Text;

namespace LocalGovMetrics.Text;

/// <summary>What is put right in a text before it is read: composed letters, lost horns, marks of emphasis.</summary>
internal static class TextMending
{
    private static readonly SearchValues<char> Mendable = SearchValues.Create("*<ƢƣɄ\u00AD\u200B\u200C\u200D\u2060\uFEFF");

    private static readonly string[] Tags = ["<b>", "</b>", "<i>", "</i>", "<u>", "</u>", "<strong>", "</strong>", "<em>", "</em>", "<br>", "<br/>", "<br />", "<sup>", "</sup>"];

    /// <summary>Finds a character that no report prints: a control other than tab and line ends, or half of a surrogate pair.</summary>
    /// <returns>Its place, or -1.</returns>
    public static int IndexOfInvalid(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < ' ' ? c is not ('\t' or '\n' or '\r') : c is (>= '\u007F' and <= '\u009F') or (>= '\uFFFE'))
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
    public static string Mend(string text, out bool lettersMended)
    {
        lettersMended = false;
        string composed = IsComposed(text) ? text : text.Normalize(NormalizationForm.FormC);
        if (composed.AsSpan().IndexOfAny(Mendable) < 0)
        {
            return composed;
        }

        StringBuilder mended = new(composed.Length);
        for (int i = 0; i < composed.Length; i++)
        {
            char c = composed[i];
            int tag = c == '<' ? TagLength(composed.AsSpan(i)) : 0;
            if (tag > 0)
            {
                mended.Append(' ');
                i += tag - 1;
            }
            else if (c is 'ƣ' or 'Ƣ')
            {
                mended.Append(c == 'ƣ' ? 'ư' : 'Ư');
                lettersMended = true;
            }
            else if (c is not ('*' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF'))
            {
                mended.Append(c);
            }
        }

        string result = mended.ToString();
        return IsComposed(result) ? result : result.Normalize(NormalizationForm.FormC);
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

    private static bool IsComposed(string text)
    {
        foreach (char c in text)
        {
            if (c >= '\u0300' && (c <= '\u036F' || (c >= '\u1100' && !text.IsNormalized(NormalizationForm.FormC))))
            {
                return false;
            }
        }

        return true;
    }
}
