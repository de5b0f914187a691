using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>What both binders need of a phrase: fractions joined with their percentages, dates set apart, how the rest stands together.</summary>
internal static class PhraseShape
{
    private const int MostUnusedWords = 10;

    /// <summary>Whether the whole text is a sign that a figure is not available.</summary>
    public static bool IsNotAvailable(string words) => words.ToUpperInvariant() is "N/A" or "N.A." or "N.A" or "N/D" or "#N/A" or "NA";

    /// <summary>Whether the words around the numbers are so many that the text is a statement.</summary>
    public static bool IsStatement(Phrase phrase) => phrase.IsStatement || phrase.UnknownWords > MostUnusedWords;

    /// <summary>The items without dates, unless there is nothing else; each fraction joined with the percentage printed beside it.</summary>
    public static List<PhraseItem> Stated(Phrase phrase)
    {
        List<PhraseItem> stated = phrase.Items.FindAll(item => item.Value is not ReportedDate);
        if (stated.Count == 0)
        {
            return phrase.Items;
        }

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

    /// <summary>How several items stand together.</summary>
    public static ReportedListKind ListKind(IReadOnlyList<PhraseItem> items)
    {
        if (items.All(item => item.InChain))
        {
            bool isWhole = DecimalMath.TrySum(items.Select(item => item.Number?.Value ?? 0), out decimal sum) && sum is >= 99 and <= 101;
            return items[0].Number?.Unit?.Dimension == Dimension.Percent && isWhole ? ReportedListKind.Shares : ReportedListKind.Sequence;
        }

        if (items.Count == 2 && items[1].InBrackets && !items[0].InBrackets)
        {
            bool firstChanges = items[0].Number is { Sense: not ChangeSense.None };
            bool secondChanges = items[1].Number is { Sense: not ChangeSense.None };
            bool differs = firstChanges == secondChanges
                && items is [{ Number: { } first }, { Number: { } second }]
                && first.Unit is not null
                && first.Unit == second.Unit
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
            string words = text[phrase.UnknownStart..phrase.UnknownEnd];
            phrase.Note(ReadingNoteCode.WordsIgnored, $"Not used: '{(words.Length > 60 ? string.Concat(words.AsSpan(0, 60), "…") : words)}'.");
        }
    }

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
            && percent is { Fraction: null, Qualifier: Qualifier.Exact, Unit.Dimension: Dimension.Percent, Unit.Per: null, Sense: ChangeSense.None };
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
            Value = new ReportedValue(Qualifier.Exact, percent.Value, percent.Decimals, fraction: printed, unit: percent.Unit, sense: fraction.Sense),
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
            phrase.Note(ReadingNoteCode.PercentageDiffers, $"{percent.Value} % is printed beside {fraction}, from which it does not follow.");
        }
    }
}
