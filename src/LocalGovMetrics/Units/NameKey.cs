using System.Globalization;
using System.Text;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Units;

/// <summary>What a name is known by, with its diacritics and without.</summary>
/// <param name="Toned">Lower case, single spaces, the tone of each syllable behind it: <c>hòa</c> and <c>hoà</c> have the same.</param>
/// <param name="Plain">The same without any diacritics.</param>
internal readonly record struct NameKey(string Toned, string Plain)
{
    private const string PlainBases = "aaaeeiooouuy";
    private const string ToneMarks = "-\u0300\u0309\u0303\u0301\u0323";

    private static readonly Dictionary<char, (char Letter, char Plain, int Tone)> Letters = Build();

    /// <summary>Gets a value indicating whether the name has no diacritics.</summary>
    public bool IsPlain => Toned == Plain;

    public static NameKey Of(string name)
    {
        StringBuilder toned = new(name.Length + 4);
        StringBuilder plain = new(name.Length);
        int tone = 0;
        foreach (char c in Composed(name))
        {
            if (Letters.TryGetValue(c, out (char Letter, char Plain, int Tone) letter))
            {
                toned.Append(letter.Letter);
                plain.Append(letter.Plain);
                tone = letter.Tone > 0 ? letter.Tone : tone;
            }
            else if (char.IsLetterOrDigit(c))
            {
                toned.Append(c);
                plain.Append(LatinLetters.TryFold(c, out string? folded) ? folded : c.ToString());
            }
            else
            {
                EndSyllable(toned, plain, ref tone);
            }
        }

        EndSyllable(toned, plain, ref tone);
        return new NameKey(toned.ToString().TrimEnd(), plain.ToString().TrimEnd());
    }

    private static void EndSyllable(StringBuilder toned, StringBuilder plain, ref int tone)
    {
        if (plain.Length > 0 && plain[^1] != ' ')
        {
            if (tone > 0)
            {
                toned.Append(ToneMarks[tone]);
            }

            toned.Append(' ');
            plain.Append(' ');
        }

        tone = 0;
    }

    /// <summary>Lower case, with letters and their marks put together.</summary>
    private static List<char> Composed(string name)
    {
        List<char> letters = new(name.Length);
        foreach (char c in name)
        {
            bool isMark = CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
            if (!isMark)
            {
                letters.Add(char.ToLowerInvariant(c));
            }
            else if (letters.Count > 0 && (VietnameseLetters.TryCompose(letters[^1], c, out char composed) || LatinLetters.TryCompose(letters[^1], c, out composed)))
            {
                letters[^1] = composed;
            }
        }

        return letters;
    }

    private static Dictionary<char, (char Letter, char Plain, int Tone)> Build()
    {
        Dictionary<char, (char, char, int)> letters = new() { [VietnameseAlphabet.StrokedD] = (VietnameseAlphabet.StrokedD, 'd', 0) };
        for (int i = 0; i < VietnameseAlphabet.Tones.Length; i++)
        {
            for (int tone = 0; tone < VietnameseAlphabet.Tones[i].Length; tone++)
            {
                letters[VietnameseAlphabet.Tones[i][tone]] = (VietnameseAlphabet.Vowels[i], PlainBases[i], tone);
            }
        }

        return letters.ToDictionary();
    }
}
