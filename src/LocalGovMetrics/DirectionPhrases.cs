using System.Globalization;
using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics;

/// <summary>Finds the phrases of both lists in a name.</summary>
internal sealed class DirectionPhrases
{
    private const int LongestName = 400;

    private static readonly HashSet<string> Times = IndicatorDirectionWords.Times.Select(Fold).ToHashSet(StringComparer.Ordinal);

    private static readonly Dictionary<char, (char Base, char Tone)> Toned = VietnameseAlphabet.Tones
        .SelectMany(family => family.Select((letter, tone) => KeyValuePair.Create(letter, (family[0], (char)('0' + tone))))).ToDictionary();

    private readonly Dictionary<string, Phrase[]> _byFirstWord;

    public DirectionPhrases(IEnumerable<string> lower, IEnumerable<string> higher) =>
        _byFirstWord = Phrases(lower, Sense.Lower)
            .Concat(Phrases(higher, Sense.Higher))
            .Concat(Phrases(IndicatorDirectionWords.Turning, Sense.Turning))
            .Concat(Phrases(IndicatorDirectionWords.Negations, Sense.Negation))
            .Concat(Phrases(IndicatorDirectionWords.Exclusions, Sense.Exclusion))
            .Concat(Phrases(IndicatorDirectionWords.Links, Sense.Link))
            .Concat(Phrases(IndicatorDirectionWords.Neither, Sense.Neither))
            .Concat(Phrases(IndicatorDirectionWords.Neutral, Sense.Neutral))
            .GroupBy(phrase => phrase.Folded[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Folded.Length).ToArray(), StringComparer.Ordinal);

    private enum Sense
    {
        Neutral = 0,
        Lower = 1,
        Higher = 2,
        Turning = 3,
        Negation = 4,
        Exclusion = 5,
        Link = 6,
        Neither = 7,
    }

    public static string Fold(string text) => string.Join(' ', WordsOf(text).Select(FoldWord));

    /// <summary>Tells which way a name is better, and where that is not known, whether its words speak against the usual way.</summary>
    public (DesiredDirection? Direction, bool IsContested) Of(string name)
    {
        name = VietnameseLetters.Composed(name.Length > LongestName ? name[..LongestName] : name);
        string[] words = WordsOf(name);
        string[] folded = [.. words.Select(FoldWord)];
        bool isMarked = name.Any(VietnameseAlphabet.Plain.ContainsKey);
        HashSet<Sense> found = [];
        bool isOfTime = false;
        bool isNegated = false;
        for (int at = 0; at < words.Length;)
        {
            Phrase? phrase = Find(words, folded, at, isMarked);
            Sense sense = phrase is null or { Sense: Sense.Link } || (isOfTime && phrase.Sense is Sense.Turning or Sense.Higher) ? Sense.Neutral : phrase.Sense;
            at += phrase?.Folded.Length ?? 1;
            if (sense == Sense.Negation && Negated(words, folded, ref at, isMarked) is { } negated)
            {
                sense = negated;
            }

            isNegated |= sense == Sense.Negation && !found.Contains(Sense.Higher);
            found.Add(sense);
            isOfTime |= sense == Sense.Lower && phrase is not null && Times.Contains(string.Join(' ', phrase.Folded));
        }

        bool isLower = found.Contains(Sense.Lower);
        bool isHigher = found.Contains(Sense.Higher);
        bool isTurned = found.Contains(Sense.Turning);
        bool isNeither = found.Contains(Sense.Neither);
        bool isOpen = found.Contains(Sense.Negation) || found.Contains(Sense.Exclusion) || isNeither;

        // «complaints answered in time»: what is better lower is turned, and agrees with what is better higher.
        (isLower, isTurned) = isLower && isTurned && isHigher ? (false, false) : (isLower, isTurned);
        return isLower == isHigher || isOpen || (isHigher && isTurned) ? (null, isNegated || isNeither || (isLower && (isHigher || isOpen)))
            : (isHigher || isTurned ? DesiredDirection.Higher : DesiredDirection.Lower, false);
    }

    // «chưa qua đào tạo», «no qualifications», «không có tội phạm, ma túy»: what follows a negation is turned, all that stands side by side.
    private Sense? Negated(string[] words, string[] folded, ref int at, bool isMarked)
    {
        Sense? turned = null;
        int next = at;
        while (Find(words, folded, next, isMarked) is { Sense: Sense.Lower or Sense.Higher or Sense.Link } phrase)
        {
            Sense? sense = phrase.Sense switch { Sense.Lower => Sense.Higher, Sense.Higher => Sense.Lower, Sense.Neutral or Sense.Turning or Sense.Negation or Sense.Exclusion or Sense.Link or Sense.Neither => null };
            if (turned is not null && sense is not null && sense != turned)
            {
                break;
            }

            next += phrase.Folded.Length;
            at = sense is null ? at : next;
            turned ??= sense;
        }

        return turned;
    }

    private static IEnumerable<Phrase> Phrases(IEnumerable<string> phrases, Sense sense) =>
        phrases.Select(phrase => WordsOf(phrase)).Where(words => words.Length > 0).Select(words => new Phrase(words, [.. words.Select(FoldWord)], sense));

    private static string[] WordsOf(string text)
    {
        List<string> words = [];
        StringBuilder word = new();
        foreach (char c in text + " ")
        {
            if (char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0 && c is '\'' or '’')
            {
                // French elides the article: «d'accidents».
                word.Remove(0, word.Length == 1 ? 1 : 0);
            }
            else if (word.Length > 0)
            {
                // «No. of parks» counts and negates nothing.
                string whole = word.ToString();
                words.Add(c == '.' && whole == "no" ? "number" : whole);
                word.Clear();
            }
        }

        return [.. words];
    }

    private static string FoldWord(string word) =>
        string.Concat(word.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(c => VietnameseAlphabet.Plain.GetValueOrDefault(c, c)));

    // Marks count where the name has some: «nợ» is not «no». A phrase without marks is English, or typed without.
    private Phrase? Find(string[] words, string[] folded, int at, bool isMarked) =>
        at >= folded.Length || !_byFirstWord.TryGetValue(folded[at], out Phrase[]? candidates) ? null
        : Array.Find(candidates, phrase =>
            at + phrase.Folded.Length <= words.Length
            && Stands(phrase.Folded, folded, at)
            && (!isMarked || SameMarks(phrase.Words, words, at)));

    private static bool Stands(string[] phrase, string[] words, int at)
    {
        for (int i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] != words[at + i])
            {
                return false;
            }
        }

        return true;
    }

    // The place of a tone's mark differs between houses (hoả, hỏa), so the letters and marks of a word are compared without their order.
    private static bool SameMarks(string[] phrase, string[] words, int at)
    {
        for (int i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] != words[at + i] && !Marks(phrase[i]).SequenceEqual(Marks(words[at + i])))
            {
                return false;
            }
        }

        return true;
    }

    // The letters without their tones, and then the tones.
    private static IEnumerable<char> Marks(string word) =>
        word.Select(letter => Toned.TryGetValue(letter, out (char Base, char Tone) toned) ? toned.Base : letter)
            .Concat(word.Where(Toned.ContainsKey).Select(letter => Toned[letter].Tone).Where(tone => tone != '0').Order());

    private sealed record Phrase(string[] Words, string[] Folded, Sense Sense);
}
