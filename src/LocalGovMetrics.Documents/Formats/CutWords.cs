using LocalGovMetrics.Documents.Layout;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Tells words that a narrow cell cut in two from words that follow each other in two lines.</summary>
internal static class CutWords
{
    private const string Narrow = "iltjfrI.,()'-|";
    private const string Wide = "mwMW%@";

    private const double WidestSpace = 0.29;
    private const double Blurred = 1.04;

    /// <summary>How wide a table draws the spaces behind words, in heights of letters, so that a line without one says something; 0 where it draws none.</summary>
    public static double SpaceOf(IReadOnlyCollection<PdfWord> words) => words.Where(word => word.Space > 0).Select(word => word.Space / word.Size).DefaultIfEmpty(0).Max();

    /// <summary>Whether the only word of a line goes on in the line below: the next letter has no place behind it, where a space would have had one and is not drawn.</summary>
    public static bool IsCut(List<PdfWord> above, List<PdfWord> below, double right, double space)
    {
        PdfWord word = above[^1];
        string rest = below[0].Text;
        bool goesOn = char.IsLower(rest[0]) || (char.IsUpper(word.Text[^1]) && char.IsUpper(word.Text[0]));
        bool isLetters = goesOn && char.IsLetter(word.Text[^1]) && char.IsLetter(rest[0]);
        bool isNumber = BrokenLines.CompletesNumber(word.Text, rest);
        if (above.Count != 1 || word.Text.Length < 2 || word.Space > 0 || !(isLetters || isNumber) || word.Right + WidthOf(rest[0], word.Size) <= right)
        {
            return false;
        }

        bool hasPlace = right - word.Right > word.Size * Math.Min(space * Blurred, WidestSpace);
        bool isRest = rest.Length == 1 && !WordLetters.Alone.Contains(rest, StringComparison.OrdinalIgnoreCase) && Syllables(word.Text) > 1;
        return isNumber || isRest || Syllables(rest) == 0 || (hasPlace && Syllables(word.Text) > 1);
    }

    // About as wide as in the usual fonts, in heights of letters.
    private static double WidthOf(char letter, double size) =>
        size * (Narrow.Contains(letter, StringComparison.Ordinal) ? 0.3
            : Wide.Contains(letter, StringComparison.Ordinal) ? 0.85
            : char.IsUpper(letter) ? 0.68
            : 0.52);

    /// <summary>How many stretches of vowels a word has.</summary>
    private static int Syllables(string word)
    {
        int count = 0;
        bool isVowel = false;
        foreach (char c in word)
        {
            bool before = isVowel;
            isVowel = WordLetters.Vowels.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal);
            count += isVowel && !before ? 1 : 0;
        }

        return count;
    }
}
