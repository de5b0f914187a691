using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>Decides whether every word of a cell is accounted for; where one is not, the reading stays open.</summary>
internal static class Settlement
{
    private const int MostWords = 12;

    /// <summary>Gives the reading of a value, or that it is open.</summary>
    public static ValueReading Of(ValueReading reading, Phrase phrase, string printed, string mended, ReadingContext context)
    {
        if (phrase.Passed.Count == 0 || reading.Value is ReportedText)
        {
            return reading;
        }

        List<UnsettledWord> words = WordsOf(phrase, printed, mended, context, isTarget: false);
        return words.Count == 0 ? reading : reading with { Value = new ReportedUnsettled(printed, words, reading.Value), Alternatives = [] };
    }

    /// <summary>Gives the reading of a target, or that it is open.</summary>
    public static TargetReading Of(TargetReading reading, Phrase phrase, string printed, string mended, ReadingContext context)
    {
        if (phrase.Passed.Count == 0 || reading.Target.Rule.Criterion is TextCriterion or UnsettledCriterion)
        {
            return reading;
        }

        List<UnsettledWord> words = WordsOf(phrase, printed, mended, context, isTarget: true);
        return words.Count == 0 ? reading : reading with
        {
            Target = reading.Target with { Rule = new TargetRule(Measure.Level, new UnsettledCriterion(printed, words, reading.Target.Rule)) },
            Direction = null,
            Alternatives = [],
        };
    }

    private static List<UnsettledWord> WordsOf(Phrase phrase, string printed, string mended, ReadingContext context, bool isTarget)
    {
        List<UnsettledWord> words = [];
        bool hasLabels = PhraseShape.AreShares(phrase) || phrase.Items.Exists(item => item is { IsOfWhole: true, InBrackets: false, Number.MeasureUnit.Dimension: Values.Dimension.Percent });
        foreach (PassedWord passed in phrase.Passed)
        {
            bool isOpen = passed.Kind == PassedKind.Open || (isTarget && !hasLabels && passed.Kind == PassedKind.BeforeNumber) || (!isTarget && passed.Kind == PassedKind.OfPlan);
            if (words.Count < MostWords && isOpen && !IsLabel(passed, mended, context))
            {
                words.Add(WordAt(passed, printed, mended));
            }
        }

        return words;
    }

    private static UnsettledWord WordAt(PassedWord passed, string printed, string mended) => WordAt(passed.Start, passed.End, printed, mended);

    /// <summary>A piece of a text as it stands in the print.</summary>
    public static UnsettledWord WordAt(int start, int end, string printed, string mended)
    {
        ReadFailure place = TextMending.InPrint(new ReadFailure(ReadFailureKind.None, start, end - start, string.Empty), printed, mended);
        return new UnsettledWord(printed.Substring(place.Start, place.Length), place.Start, place.Length);
    }

    /// <summary>Whether a word stands in the row's own indicator name or unit; of a telling word, whether the word after it does, too.</summary>
    private static bool IsLabel(PassedWord passed, string text, ReadingContext context)
    {
        int end = passed.End;
        if (passed.Kind == PassedKind.Open)
        {
            while (end < text.Length && !char.IsLetter(text[end]))
            {
                end++;
            }

            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }
        }

        ReadOnlySpan<char> words = text.AsSpan()[passed.Start..end].Trim();
        return Stands(words, context.Indicator) || Stands(words, context.UnitText);
    }

    private static bool Stands(ReadOnlySpan<char> words, string? text)
    {
        if (text is null)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text;
        int offset = 0;
        for (int at = rest.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = rest.IndexOf(words, StringComparison.OrdinalIgnoreCase))
        {
            int start = offset + at;
            int end = start + words.Length;
            if ((start == 0 || !char.IsLetter(text[start - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }

            offset = start + 1;
            rest = text.AsSpan(offset);
        }

        return false;
    }
}
