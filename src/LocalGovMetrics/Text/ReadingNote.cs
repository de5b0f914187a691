using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>Something a reader decided or noticed, and says so.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record ReadingNote
{
    /// <summary>Makes a note.</summary>
    /// <param name="code">What was decided or noticed.</param>
    /// <param name="detail">A short sentence in English with the text or the numbers.</param>
    public ReadingNote(ReadingNoteCode code, string detail)
    {
        ArgumentNullException.ThrowIfNull(detail);
        Code = code;
        Detail = detail;
    }

    /// <summary>Gets what was decided or noticed.</summary>
    public ReadingNoteCode Code { get; }

    /// <summary>Gets a short sentence in English.</summary>
    public string Detail { get; }

    /// <summary>Says what was decided or noticed in a language.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>A short sentence.</returns>
    public string Sentence(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return ReaderSentences.In(Detail, language);
    }

    /// <summary>Writes code and sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Code}: {Detail}";
}

/// <summary>What a reader decided or noticed.</summary>
[JsonConverter(typeof(EnumTextConverter<ReadingNoteCode>))]
public enum ReadingNoteCode
{
    /// <summary>Something else.</summary>
    Other = 0,

    /// <summary>A number could be read in two ways; the notation's convention decided.</summary>
    AmbiguousNumber = 1,

    /// <summary>A number could be read in two ways; the rest of the table decided.</summary>
    DecidedFromTable = 2,

    /// <summary>A footnote's digit glued to a number or a word was left out.</summary>
    FootnoteDropped = 3,

    /// <summary>Money without a currency: đồng was taken.</summary>
    CurrencyImplied = 4,

    /// <summary>A percentage printed beside its fraction does not follow from it.</summary>
    PercentageDiffers = 5,

    /// <summary>Words around the number were not used.</summary>
    WordsIgnored = 6,

    /// <summary>The direction was assumed: higher is better.</summary>
    DirectionAssumed = 7,

    /// <summary>The direction was taken from the target's words.</summary>
    DirectionFromWords = 8,

    /// <summary>A qualifier was written twice, in words and as a sign.</summary>
    QualifierRepeated = 9,

    /// <summary>A value is approximate; its face was used.</summary>
    Approximate = 10,

    /// <summary>Lost or wrong letters were mended before reading.</summary>
    LettersMended = 11,

    /// <summary>The measure was taken from the column, not from the target's words.</summary>
    MeasureFromColumn = 12,

    /// <summary>The status stated in the cell differs from the status column; the less firm one was taken.</summary>
    StatusDiffers = 13,

    /// <summary>The list goes on where the print stops (<c>…</c>): a sum of it is partial.</summary>
    OpenList = 14,

    /// <summary>The cell names another time than its row's period.</summary>
    PeriodDiffers = 15,

    /// <summary>The date in the target's words differs from the horizon column; the words were taken.</summary>
    HorizonDiffers = 16,

    /// <summary>The direction was taken from the indicator's name, which stands on a list.</summary>
    DirectionFromName = 17,

    /// <summary>Title lines, headings or remarks of a table were passed over.</summary>
    LinesPassedOver = 40,

    /// <summary>The number of the row is that of another row too.</summary>
    NumberRepeated = 41,

    /// <summary>The row has no number; its place was taken from the order of the rows.</summary>
    PlacedByOrder = 42,

    /// <summary>A financial year was printed; which months were taken is said.</summary>
    FinancialYear = 43,

    /// <summary>The column of units of measure holds a word that is no known unit.</summary>
    UnitNotKnown = 44,

    /// <summary>Another row reports something else for the same unit, indicator and period.</summary>
    RowsContradict = 45,

    /// <summary>Several lines set targets of the row, each from its own day.</summary>
    TargetRevised = 46,

    /// <summary>Another line sets a target of the same from a day of its own, and could not be taken for a revision.</summary>
    NotARevision = 47,

    /// <summary>The row says of no time, and its verdict is one of no year that is known.</summary>
    PeriodUnknown = 48,

    /// <summary>The table prints another target of the same actual: by which one the row is judged is said.</summary>
    OtherTarget = 49,
}
