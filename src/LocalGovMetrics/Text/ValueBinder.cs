using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>Makes a reported value of a phrase.</summary>
internal static class ValueBinder
{
    public static ValueReading Bind(Phrase phrase, string printed, string text, ReadingContext context)
    {
        Reported value = ValueOf(phrase, text, context, out Period? dates);
        PhraseShape.NoteUnusedWords(phrase, text);
        return new ValueReading
        {
            Text = printed,
            Value = value,
            Status = StatusOf(value, phrase),
            PriceBasis = value is ReportedText ? null : phrase.Prices,
            Scope = phrase.Scope ?? dates,
            IsEveryYear = phrase.EveryYear,
            Notes = phrase.Notes,
        };
    }

    private static Reported ValueOf(Phrase phrase, string text, ReadingContext context, out Period? dates)
    {
        dates = null;
        if (phrase.Items.Count == 0)
        {
            return WordsOf(phrase, text);
        }

        if (phrase.BoundOfFraction is not null)
        {
            phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.boundOnFractionNotKept"));
            return new ReportedText(ReportedTextKind.Statement, text.Trim());
        }

        if (PhraseShape.IsStatement(phrase))
        {
            return new ReportedText(ReportedTextKind.Statement, text.Trim());
        }

        List<PhraseItem> items = PhraseShape.Stated(phrase, isTarget: false);
        if (!ReferenceEquals(items, phrase.Items))
        {
            dates = DatesOf(phrase);
        }

        SeveralYears.TryChoose(items, phrase, context);
        foreach (PhraseItem item in items)
        {
            item.Value = WithContext(item, context, phrase);
        }

        if (items.Count == 1)
        {
            return items[0].Value;
        }

        bool sameText = items.TrueForAll(item => item.Value is ReportedDate);
        return sameText && items.Count == 2 && items[0].Value is ReportedDate { Earliest: { } earliest } && items[1].Value is ReportedDate last && last.Latest >= earliest
            ? new ReportedDate(earliest, last.Latest)
            : new ReportedList(PhraseShape.ListKind(items), [.. items.Select(item => item.Value)]);
    }

    private static Reported WithContext(PhraseItem item, ReadingContext context, Phrase phrase)
    {
        if (item.Number is not { } number)
        {
            return item.Value;
        }

        if (item.Level == LevelCue.ExceedBy)
        {
            phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.numberSaysByHowMuch"));
            number = number with { Sense = ChangeSense.Increase };
        }

        if (number.Qualifier is Qualifier.About or Qualifier.Nearly)
        {
            phrase.Note(ReadingNoteCode.Approximate, Language.Said("cellNote.numberApproximate"));
        }

        bool takesUnit = context.MeasureUnit is not null && (number.MeasureUnit is null || number.MeasureUnit.Dimension == Dimension.Number) && number.Fraction is null;
        return !takesUnit ? number
            : number.MeasureUnit is { IsPerYear: true } && context.MeasureUnit!.Per is null ? number with { MeasureUnit = context.MeasureUnit.PerYear() }
            : number.MeasureUnit is { Per: not null } ? number
            : number with { MeasureUnit = context.MeasureUnit };
    }

    private static Period? DatesOf(Phrase phrase)
    {
        foreach (PhraseItem item in phrase.Items)
        {
            if (item is { Value: ReportedDate { Earliest: { } earliest } date })
            {
                return Period.FromDates(earliest, date.Latest);
            }
        }

        return null;
    }

    private static bool IsUnit(string words)
    {
        int slash = words.IndexOf('/', StringComparison.Ordinal);
        return MeasureUnit.TryFindBase(slash < 0 ? words : words.AsSpan(0, slash), out _) && MeasureUnit.TryParse(words, out _);
    }

    private static bool IsNumeral(string words) => words.Length <= 6 && !words.AsSpan().ContainsAnyExcept("IVXL");

    // Words among which one for an absence stands are no more than words.
    private static ObservationStatus? StatusOf(Reported value, Phrase phrase) =>
        value is not ReportedText { TextKind: var kind } ? phrase.Status
        : kind == ReportedTextKind.Pending ? ObservationStatus.Pending
        : phrase.Status is not { } status || !status.IsAbsent() || kind.IsAbsent() ? phrase.Status
        : null;

    private static ReportedTextKind? KindOf(ObservationStatus? status) => status switch
    {
        ObservationStatus.NotReported => ReportedTextKind.NotReported,
        ObservationStatus.Pending => ReportedTextKind.Pending,
        ObservationStatus.NotAvailable => ReportedTextKind.NotAvailable,
        ObservationStatus.Suppressed => ReportedTextKind.Suppressed,
        ObservationStatus.NotApplicable => ReportedTextKind.NotApplicable,
        null or ObservationStatus.Actual or ObservationStatus.Revised or ObservationStatus.Provisional or ObservationStatus.Estimated or ObservationStatus.Forecast => null,
    };

    private static Reported WordsOf(Phrase phrase, string text)
    {
        string words = text.Trim();
        return words.Length == 0 ? new ReportedText(ReportedTextKind.NotReported, string.Empty)
            : Placeholders.AbsenceOf(words) is { } absence ? new ReportedText(absence, words)
            : Placeholders.IsNil(words) ? new ReportedText(ReportedTextKind.Nil, words)
            : KindOf(phrase.Status) is { } stated && (stated == ReportedTextKind.Pending || phrase.UnknownWords == 0) ? new ReportedText(stated, words)
            : phrase.Scope is { } scope ? new ReportedDate(scope.Start, scope.End)
            : phrase.IsStatement ? new ReportedText(ReportedTextKind.Statement, words)
            : phrase.Verdict != ReportedVerdict.NotPrinted ? new ReportedText(ReportedTextKind.Verdict, words)
            : IsUnit(words) ? new ReportedText(ReportedTextKind.Label, words)
            : IsNumeral(words) ? new ReportedText(ReportedTextKind.Level, words)
            : new ReportedText(ReportedTextKind.Statement, words);
    }
}
