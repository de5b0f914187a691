using System.Text;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Letters of the Vietnamese fonts from before Unicode, told by the name of the font: TCVN3 (<c>.VnTime</c>) and VNI (<c>VNI-Times</c>).</summary>
/// <remarks>Only text in such a font is converted, never a whole file.</remarks>
internal static class OldLetters
{
    private const string TcvnFrom = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢£¤¥¦§";
    private const string TcvnTo = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ";

    private const string VniTones = "ùøûõïâáàåãäêéèúüë";

    private static readonly Dictionary<char, char> Tcvn = TcvnFrom.Zip(TcvnTo).ToDictionary(pair => pair.First, pair => pair.Second);

    // For each base letter the letters that its second character makes, in the order of VniTones; a space where there is none.
    private static readonly Dictionary<char, string> Vni = new()
    {
        ['a'] = "áàảãạâấầẩẫậăắằẳẵặ",
        ['e'] = "éèẻẽẹêếềểễệ      ",
        ['o'] = "óòỏõọôốồổỗộ      ",
        ['u'] = "úùủũụ            ",
        ['y'] = "ýỳỷỹ             ",
        ['ô'] = "ớờởỡợ            ",
        ['ö'] = "ứừửữự            ",
    };

    private static readonly Dictionary<char, char> VniSingle = new()
    {
        ['ô'] = 'ơ', ['ö'] = 'ư', ['ñ'] = 'đ', ['æ'] = 'ỉ', ['ó'] = 'ĩ', ['ò'] = 'ị', ['î'] = 'ỵ',
        ['Ô'] = 'Ơ', ['Ö'] = 'Ư', ['Ñ'] = 'Đ', ['Æ'] = 'Ỉ', ['Ó'] = 'Ĩ', ['Ò'] = 'Ị', ['Î'] = 'Ỵ',
    };

    /// <summary>Converts a text of a font; the same text where the font is none of the old ones.</summary>
    public static string Convert(string text, string? font, out bool isConverted)
    {
        isConverted = true;
        if (font is not null && font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase))
        {
            string lower = string.Create(text.Length, text, static (span, from) =>
            {
                for (int i = 0; i < span.Length; i++)
                {
                    span[i] = Tcvn.TryGetValue(from[i], out char letter) ? letter : from[i];
                }
            });
            return font.EndsWith('H') ? lower.ToUpperInvariant() : lower;
        }

        if (font is not null && font.StartsWith("VNI", StringComparison.OrdinalIgnoreCase))
        {
            return FromVni(text);
        }

        isConverted = false;
        return text;
    }

    private static string FromVni(string text)
    {
        StringBuilder result = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            char lower = char.ToLowerInvariant(letter);
            int tone = i + 1 < text.Length ? VniTones.IndexOf(char.ToLowerInvariant(text[i + 1]), StringComparison.Ordinal) : -1;
            if (tone >= 0 && Vni.TryGetValue(lower, out string? made) && made[tone] != ' ')
            {
                result.Append(char.IsUpper(letter) ? char.ToUpperInvariant(made[tone]) : made[tone]);
                i++;
            }
            else
            {
                result.Append(VniSingle.TryGetValue(letter, out char single) ? single : letter);
            }
        }

        return result.ToString();
    }
}
