using System.Globalization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>Leads a text through its steps: checked, mended, parsed, bound; and read once more under the other decimal mark where that matters.</summary>
internal static class Reader
{
    public static Outcome<ValueReading, ReadFailure> Value(ReportNotation notation, string? text, ReadingContext context) =>
        PlainNumbers.TryReadValue(text ?? string.Empty, context, out ValueReading? plain)
            ? new Outcome<ValueReading, ReadFailure>(plain)
            : AnyValue(notation, text ?? string.Empty, context);

    public static Outcome<TargetReading, ReadFailure> Target(ReportNotation notation, string? text, ReadingContext context) =>
        PlainNumbers.TryReadTarget(text ?? string.Empty, context, out TargetReading? plain)
            ? new Outcome<TargetReading, ReadFailure>(plain)
            : AnyTarget(notation, text ?? string.Empty, context);

    /// <summary>Reads a value the long way, whatever its text.</summary>
    internal static Outcome<ValueReading, ReadFailure> AnyValue(ReportNotation notation, string printed, ReadingContext context)
    {
        if (Refuse(printed) is { } refused)
        {
            return refused.Of<ValueReading>(printed);
        }

        if (Placeholders.AbsenceOf(printed.Trim()) is { } absence)
        {
            return new Outcome<ValueReading, ReadFailure>(new ValueReading { Text = printed, Value = new ReportedText(absence, printed.Trim()) });
        }

        (string mended, Phrase phrase, Phrase? other) = Parse(notation, printed, context);
        if (phrase.Failure is { } failure)
        {
            return TextMending.InPrint(failure, printed, mended).Of<ValueReading>(printed);
        }

        ValueReading reading = ValueBinder.Bind(phrase, printed, mended, context);
        if (other is not { Failure: null })
        {
            return new Outcome<ValueReading, ReadFailure>(Settlement.Of(reading, phrase, printed, mended, context));
        }

        ValueReading alternative = ValueBinder.Bind(other, printed, mended, context);
        ValueReading both = alternative.Value == reading.Value ? reading : reading with
        {
            Alternatives = [new AlternativeReading(alternative.Value, WhyOther(notation.DecimalMark))],
            Notes = [.. reading.Notes, Ambiguous(reading.Value, alternative.Value)],
        };
        return new Outcome<ValueReading, ReadFailure>(Settlement.Of(both, phrase, printed, mended, context));
    }

    /// <summary>Reads a target the long way, whatever its text.</summary>
    internal static Outcome<TargetReading, ReadFailure> AnyTarget(ReportNotation notation, string printed, ReadingContext context)
    {
        if (Refuse(printed) is { } refused)
        {
            return refused.Of<TargetReading>(printed);
        }

        if (Placeholders.AbsenceOf(printed.Trim()) is not null)
        {
            return new ReadFailure(ReadFailureKind.NoTarget, 0, 0, Language.Said("cellNote.cellHoldsPlaceholderThereNo")).Of<TargetReading>(printed);
        }

        (string mended, Phrase phrase, Phrase? other) = Parse(notation, printed, context);
        Outcome<TargetReading, ReadFailure> result = TargetBinder.Bind(phrase, printed, mended, context);
        return result.TryGetValue(out TargetReading? reading)
            ? new Outcome<TargetReading, ReadFailure>(Settlement.Of(WithOther(notation, reading, other, printed, mended, context), phrase, printed, mended, context))
            : result;
    }

    private static TargetReading WithOther(ReportNotation notation, TargetReading reading, Phrase? other, string printed, string mended, ReadingContext context)
    {
        if (other is null
            || !TargetBinder.Bind(other, printed, mended, context).TryGetValue(out TargetReading? alternative)
            || alternative.Target.Rule == reading.Target.Rule)
        {
            return reading;
        }

        TargetRule rule = alternative.Target.Rule;
        return reading with
        {
            Alternatives = [new AlternativeTarget(rule, WhyOther(notation.DecimalMark))],
            Notes = [.. reading.Notes, Ambiguous(Plain(reading.Target.Rule), Plain(rule))],
        };
    }

    /// <summary>Parses a text, and where a number in it is ambiguous once more under the other decimal mark.</summary>
    private static (string Mended, Phrase Phrase, Phrase? Other) Parse(ReportNotation notation, string printed, ReadingContext context)
    {
        string mended = TextMending.Mend(printed, out bool lettersMended);
        mended = ClockText.WithUnit(mended, context);
        Phrase phrase = PhraseParser.Parse(mended, notation.Words, notation.DecimalMark);
        Phrase? other = phrase.IsAmbiguous ? PhraseParser.Parse(mended, notation.Words, Other(notation.DecimalMark)) : null;
        if (phrase.Failure is { Kind: ReadFailureKind.ReversedRange } && other is { Failure: null })
        {
            (phrase, other) = (other, null);
            phrase.Note(ReadingNoteCode.AmbiguousNumber, Language.Said("cellNote.underNotationsDecimalMarkRange"));
        }

        if (lettersMended)
        {
            phrase.Note(ReadingNoteCode.LettersMended, Language.Said("cellNote.letterReadAs"));
        }

        return (mended, phrase, other);
    }

    private static ReadFailure? Refuse(string text)
    {
        if (text.Length > ReportNotation.MaxLength)
        {
            return new ReadFailure(ReadFailureKind.TooLong, ReportNotation.MaxLength, text.Length - ReportNotation.MaxLength, Language.Said("cellNote.textLongerThanCharacters", ReportNotation.MaxLength));
        }

        int invalid = TextMending.IndexOfInvalid(text);
        return invalid < 0 ? null : new ReadFailure(ReadFailureKind.InvalidCharacter, invalid, 1, Language.Said("cellNote.characterDoesNotBelongInto", string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[invalid]:X4}")));
    }

    private static ReadingNote Ambiguous(object taken, object possible) => new(ReadingNoteCode.AmbiguousNumber, Language.Said("cellNote.readAsPossible", taken, possible));

    // That a number is a level says nothing to a person.
    private static string Plain(TargetRule rule) =>
        rule.ToString() is var text && rule.Criterion is NumericCriterion && rule.Measure == Measure.Level && text.StartsWith($"{rule.Measure} ", StringComparison.Ordinal) ? text[$"{rule.Measure} ".Length..] : text;

    private static DecimalMark Other(DecimalMark mark) => mark == DecimalMark.Comma ? DecimalMark.Point : DecimalMark.Comma;

    private static string WhyOther(DecimalMark mark) =>
        mark == DecimalMark.Comma
            ? "if the point marks decimals and the comma groups thousands"
            : "if the comma marks decimals and the point groups thousands";
}
