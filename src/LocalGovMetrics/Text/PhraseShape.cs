using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>What both binders need of a phrase: fractions joined with their percentages, dates set apart, how the rest stands together.</summary>
internal static class PhraseShape
{
    private const int MostUnusedWords = 10;
    private const int MostQuoted = 60;

    /// <summary>Whether the words around the numbers are so many that the text is a statement.</summary>
    public static bool IsStatement(Phrase phrase) => phrase.IsStatement || (phrase.UnknownWords > MostUnusedWords && !AreShares(phrase));

    /// <summary>Whether the cell lists the shares of one whole, each with its label.</summary>
    public static bool AreShares(Phrase phrase) => phrase.Items.Count > 1 && phrase.Items.TrueForAll(IsShare) && IsWhole(phrase.Items);

    /// <summary>The items without dates, unless there is nothing else; each fraction joined with the percentage printed beside it.</summary>
    public static List<PhraseItem> Stated(Phrase phrase, bool isTarget)
    {
        List<PhraseItem> stated = Companions.LeftOut(phrase, isTarget);
        if (stated.Count == 0)
        {
            return phrase.Items;
        }

        Companions.ReadChangeBesideLevel(stated);
        for (int i = 0; i + 1 < stated.Count; i++)
        {
            if (Joined(stated[i], stated[i + 1], phrase) is { } joined)
            {
                stated[i] = joined;
                stated.RemoveAt(i + 1);
            }
        }

        return stated;
    }

    /// <summary>Whether a second number of the same kind stands in brackets behind the first: it is of a part (<c>55% (35% từ nước máy)</c>), and no other print of the first.</summary>
    public static bool IsPartInBrackets(IReadOnlyList<PhraseItem> items) =>
        items is [{ InBrackets: false, IsStretch: false, Number: { Fraction: null } whole }, { InBrackets: true, IsStretch: false, IsTolerance: false, Number: { Fraction: null } part }]
        && whole.MeasureUnit == part.MeasureUnit && whole.Sense == part.Sense && whole.Possible != part.Possible;

    /// <summary>How several items stand together.</summary>
    public static ReportedListKind ListKind(IReadOnlyList<PhraseItem> items)
    {
        if (items.All(item => item.InChain))
        {
            return items[0].Number?.MeasureUnit?.Dimension == Dimension.Percent && IsWhole(items) ? ReportedListKind.Shares : ReportedListKind.Sequence;
        }

        if (items.Count > 1 && items.All(IsShare) && IsWhole(items))
        {
            return ReportedListKind.Shares;
        }

        if (items is [{ InBrackets: false, Number: { } one }, { InBrackets: false, Before: TokenKind.Comma or TokenKind.Semicolon, Number: { } two }] && (one.Sense == ChangeSense.None) != (two.Sense == ChangeSense.None) && one.Sense != ChangeSense.Index && two.Sense != ChangeSense.Index && IsSameKind(one, two))
        {
            return one.Sense == ChangeSense.None ? ReportedListKind.WithChange : ReportedListKind.Alternatives;
        }

        if (items.Count == 2 && items[1].InBrackets && !items[0].InBrackets)
        {
            bool firstChanges = items[0].Number is { Sense: not ChangeSense.None };
            bool secondChanges = items[1].Number is { Sense: not ChangeSense.None };
            bool differs = firstChanges == secondChanges
                && items is [{ Number: { } first }, { Number: { } second }]
                && first.MeasureUnit is not null
                && first.MeasureUnit == second.MeasureUnit
                && first != second;
            return differs ? ReportedListKind.Sequence
                : secondChanges && !firstChanges ? ReportedListKind.WithChange : ReportedListKind.Alternatives;
        }

        return items.Skip(1).All(item => item.Before is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Slash or TokenKind.Colon or TokenKind.Open)
            ? ReportedListKind.Parts
            : ReportedListKind.Sequence;
    }

    /// <summary>Notes the words that were not used.</summary>
    public static void NoteUnusedWords(Phrase phrase, string text)
    {
        if (phrase.UnknownWords > 0 && phrase.Items.Count > 0)
        {
            phrase.Note(ReadingNoteCode.WordsIgnored, Language.Said("cellNote.notUsed", Beginning(UnusedIn(phrase, text))));
        }
    }

    // What a note quotes; no character is cut in two.
    private static string Beginning(string words)
    {
        int length = Math.Min(words.Length, MostQuoted);
        length -= length < words.Length && char.IsLowSurrogate(words[length]) ? 1 : 0;
        return length < words.Length ? string.Concat(words.AsSpan(0, length), "…") : words;
    }

    private static string UnusedIn(Phrase phrase, string text)
    {
        List<string> runs = [];
        PassedWord[] words = [.. phrase.Passed.OrderBy(word => word.Start)];
        int start = words[0].Start;
        int end = words[0].End;
        foreach (PassedWord word in words.Where(word => word.Start >= words[0].End))
        {
            if (word.Start < end)
            {
                continue;
            }

            if (text.AsSpan()[end..word.Start].Trim().Length > 0)
            {
                runs.Add(text[start..end]);
                start = word.Start;
            }

            end = word.End;
        }

        runs.Add(text[start..end]);
        return string.Join(" … ", runs);
    }

    private static bool IsShare(PhraseItem item) =>
        item is { InBrackets: false, IsOfWhole: false, Level: LevelCue.None, Number: { Qualifier: Qualifier.Exact, Sense: ChangeSense.None, Fraction: null, Value: > 0 and < 100, MeasureUnit: { Dimension: Dimension.Percent, Per: null } } };

    private static bool IsWhole(IReadOnlyList<PhraseItem> items)
    {
        decimal sum = 0;
        foreach (PhraseItem item in items)
        {
            if (!DecimalMath.TryAdd(sum, item.Number?.Value ?? 0, out sum))
            {
                return false;
            }
        }

        return items.Count == 2 ? sum == 100 : sum is >= 99 and <= 101;
    }

    private static bool IsSameKind(ReportedValue one, ReportedValue two) =>
        one.MeasureUnit is { } left && two.MeasureUnit is { } right
        && (left == right || (left is { Dimension: Dimension.Percent, Per: null } && right is { Dimension: Dimension.PercentagePoint } or { Dimension: Dimension.Percent, Per: null }));

    private static PhraseItem? Joined(PhraseItem first, PhraseItem second, Phrase phrase)
    {
        if (first.Number is not { } left || second.Number is not { } right)
        {
            return null;
        }

        bool isBare = left.Fraction is { } && left.Value is null;
        ReportedValue fraction = isBare ? left : right;
        ReportedValue percent = isBare ? right : left;
        bool fits = fraction is { Fraction: not null, Value: null }
            && percent is { Fraction: null, Qualifier: Qualifier.Exact, MeasureUnit.Dimension: Dimension.Percent, MeasureUnit.Per: null, Sense: ChangeSense.None };
        if (!fits || second.Before is TokenKind.Semicolon or TokenKind.Bar)
        {
            return null;
        }

        Fraction printed = fraction.Fraction.GetValueOrDefault();
        NoteDifference(printed, percent, phrase);
        return new PhraseItem
        {
            Start = first.Start,
            End = second.End,
            Value = new ReportedValue(Qualifier.Exact, percent.Value, percent.Decimals, fraction: printed, measureUnit: percent.MeasureUnit, sense: fraction.Sense),
            InBrackets = first.InBrackets,
            Before = first.Before,
            Level = first.Level,
        };
    }

    private static void NoteDifference(Fraction fraction, ReportedValue percent, Phrase phrase)
    {
        decimal half = DecimalMath.PowerOfTen(-percent.Decimals) / 2;
        bool follows = fraction.Ratio is { } ratio
            && DecimalMath.TryMultiply(ratio, 100, out decimal exact)
            && Math.Abs(exact - percent.Value.GetValueOrDefault()) <= half;
        if (!follows)
        {
            phrase.Note(ReadingNoteCode.PercentageDiffers, Language.Said("cellNote.printedBesideFromWhichDoes", percent.Value, fraction));
        }
    }
}
