using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Text;

/// <summary>Leads a text through its steps: checked, mended, parsed, bound; and read once more under the other decimal mark where that matters.</summary>
internal static class Reader
{
    public static ReadResult<ValueReading> Value(ReportNotation notation, string? text, ReadingContext context)
    {
        string printed = text ?? string.Empty;
        if (Refuse(printed) is { } refused)
        {
            return new ReadResult<ValueReading>(printed, refused);
        }

        string mended = TextMending.Mend(printed, out bool lettersMended);
        Phrase phrase = PhraseParser.Parse(mended, notation.Words, notation.DecimalMark);
        Phrase? other = phrase.IsAmbiguous ? PhraseParser.Parse(mended, notation.Words, Other(notation.DecimalMark)) : null;
        if (phrase.Failure is { Kind: ReadFailureKind.ReversedRange } && other is { Failure: null })
        {
            (phrase, other) = (other, null);
            phrase.Note(ReadingNoteCode.AmbiguousNumber, "Under the notation's decimal mark the range would run down; the other mark is taken.");
        }

        if (phrase.Failure is { } failure)
        {
            return new ReadResult<ValueReading>(printed, TextMending.InPrint(failure, printed, mended));
        }

        NoteMending(phrase, lettersMended);
        ValueReading reading = ValueBinder.Bind(phrase, printed, mended, context);
        if (other is not { Failure: null })
        {
            return new ReadResult<ValueReading>(reading);
        }

        ValueReading alternative = ValueBinder.Bind(other, printed, mended, context);
        return new ReadResult<ValueReading>(alternative.Value == reading.Value ? reading : reading with
        {
            Alternatives = [new AlternativeReading(alternative.Value, WhyOther(notation.DecimalMark))],
            Notes = [.. reading.Notes, new ReadingNote(ReadingNoteCode.AmbiguousNumber, $"Read as {reading.Value}; {alternative.Value} is possible.")],
        });
    }

    public static ReadResult<TargetReading> Target(ReportNotation notation, string? text, ReadingContext context)
    {
        string printed = text ?? string.Empty;
        if (Refuse(printed) is { } refused)
        {
            return new ReadResult<TargetReading>(printed, refused);
        }

        string mended = TextMending.Mend(printed, out bool lettersMended);
        Phrase phrase = PhraseParser.Parse(mended, notation.Words, notation.DecimalMark);
        Phrase? other = phrase.IsAmbiguous ? PhraseParser.Parse(mended, notation.Words, Other(notation.DecimalMark)) : null;
        if (phrase.Failure is { Kind: ReadFailureKind.ReversedRange } && other is { Failure: null })
        {
            (phrase, other) = (other, null);
            phrase.Note(ReadingNoteCode.AmbiguousNumber, "Under the notation's decimal mark the range would run down; the other mark is taken.");
        }

        NoteMending(phrase, lettersMended);
        ReadResult<TargetReading> result = TargetBinder.Bind(phrase, printed, mended, context);
        if (!result.TryGetValue(out TargetReading? reading)
            || other is null
            || !TargetBinder.Bind(other, printed, mended, context).TryGetValue(out TargetReading? alternative)
            || alternative.Target.Rule == reading.Target.Rule)
        {
            return result;
        }

        TargetRule rule = alternative.Target.Rule;
        return new ReadResult<TargetReading>(reading with
        {
            Alternatives = [new AlternativeTarget(rule, WhyOther(notation.DecimalMark))],
            Notes = [.. reading.Notes, new ReadingNote(ReadingNoteCode.AmbiguousNumber, $"Read as {reading.Target.Rule}; {rule} is possible.")],
        });
    }

    private static ReadFailure? Refuse(string text)
    {
        if (text.Length > ReportNotation.MaxLength)
        {
            return new ReadFailure(ReadFailureKind.TooLong, ReportNotation.MaxLength, text.Length - ReportNotation.MaxLength, $"The text is longer than {ReportNotation.MaxLength} characters.");
        }

        int invalid = TextMending.IndexOfInvalid(text);
        return invalid < 0 ? null : new ReadFailure(ReadFailureKind.InvalidCharacter, invalid, 1, $"The character U+{(int)text[invalid]:X4} does not belong into a report.");
    }

    private static void NoteMending(Phrase phrase, bool lettersMended)
    {
        if (lettersMended)
        {
            phrase.Note(ReadingNoteCode.LettersMended, "The letter ƣ is read as ư.");
        }
    }

    private static DecimalMark Other(DecimalMark mark) => mark == DecimalMark.Comma ? DecimalMark.Point : DecimalMark.Comma;

    private static string WhyOther(DecimalMark mark) =>
        mark == DecimalMark.Comma
            ? "if the point marks decimals and the comma groups thousands"
            : "if the comma marks decimals and the point groups thousands";
}
