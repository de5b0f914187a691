using System.Text.Json.Serialization;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using NodaTime.Text;

namespace LocalGovMetrics.Tool.Json;

/// <summary>What one cell says, as the contract shows it.</summary>
internal record ValueJson
{
    private readonly Reported _reported;
    private readonly ReportedValue? _number;

    /// <summary>Shows a value.</summary>
    /// <param name="text">The text as printed, or null for a part of a longer text.</param>
    /// <param name="reported">What it says.</param>
    internal ValueJson(string? text, Reported reported)
    {
        Text = text;
        _reported = reported;
        _number = LeadingNumber(reported);
    }

    public string? Text { get; }

    public string Kind => _reported switch
    {
        ReportedValue => "value",
        ReportedList => "list",
        ReportedRank => "rank",
        ReportedGrade => "grade",
        ReportedDate => "date",
        ReportedUnsettled => "unsettled",
        _ => "text",
    };

    public decimal? Value => Rank is { } rank ? rank : _number?.Value;

    public int? Decimals => Rank is null ? _number?.Decimals : 0;

    public Qualifier Qualifier => _reported switch
    {
        ReportedRank { OrBetter: true } => Qualifier.AtMost,
        ReportedRank => Qualifier.Exact,
        _ => _number?.Qualifier ?? Qualifier.None,
    };

    public decimal? Low => _reported is ReportedRank { OrBetter: true } ? 1 : Rank ?? _number?.Possible.Low;

    public decimal? High => Rank ?? _number?.Possible.High;

    public bool LowClosed => Rank is not null || _number is { Possible.LowClosed: true };

    public bool HighClosed => Rank is not null || _number is { Possible.HighClosed: true };

    public string? Unit => _number?.Unit?.Symbol;

    public FractionJson? Fraction => FractionJson.Of(_number?.Fraction);

    public ChangeSense? Sense => _number is { Sense: not ChangeSense.None } ? _number.Sense : null;

    public int? Rank => (_reported as ReportedRank)?.Rank;

    public int? RankOf => (_reported as ReportedRank)?.Of;

    public GradeJson? Grade => _reported is ReportedGrade grade ? new GradeJson(grade.Grade.Scale, grade.Grade.Level, grade.Grade.Name) : null;

    public string? Date => _reported is ReportedDate date && date.Earliest == date.Latest ? LocalDatePattern.Iso.Format(date.Latest) : null;

    public string? Earliest => _reported is ReportedDate { Earliest: { } earliest } ? LocalDatePattern.Iso.Format(earliest) : null;

    public string? Latest => _reported is ReportedDate date ? LocalDatePattern.Iso.Format(date.Latest) : null;

    public ReportedTextKind? TextKind => (_reported as ReportedText)?.TextKind;

    public ReportedListKind? ListKind => (_reported as ReportedList)?.ListKind;

    public IReadOnlyList<ValueJson> Parts => _reported is ReportedList list ? [.. list.Items.Select(item => new ValueJson(null, item))] : [];

    // A value with its change, and one aim printed twice, are led by their first number.
    private static ReportedValue? LeadingNumber(Reported reported) => reported switch
    {
        ReportedValue number => number,
        ReportedList { ListKind: ReportedListKind.WithChange or ReportedListKind.Alternatives } list => list.Items[0] as ReportedValue,
        _ => null,
    };
}

/// <summary>What one cell says, and how it was read.</summary>
internal sealed record ValueReadingJson : ValueJson
{
    internal ValueReadingJson(ValueReading reading)
        : base(reading.Text, reading.Value)
    {
        Status = reading.Status;
        Scope = reading.Scope?.ToString();
        EveryYear = reading.IsEveryYear;
        Alternatives = [.. reading.Alternatives.Select(alternative => new AlternativeValueJson(alternative))];
        Notes = [.. reading.Notes.Select(note => new NoteJson(note.Code, note.Detail))];
        Words = [.. ((reading.Value as ReportedUnsettled)?.Words ?? []).Select(word => new WordJson(word.Text, word.Start, word.Length))];
    }

    [JsonPropertyOrder(1)]
    public bool Settled => Words.Count == 0;

    [JsonPropertyOrder(1)]
    public IReadOnlyList<WordJson> Words { get; }

    [JsonPropertyOrder(1)]
    public ObservationStatus? Status { get; }

    [JsonPropertyOrder(1)]
    public string? Scope { get; }

    [JsonPropertyOrder(1)]
    public bool EveryYear { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<AlternativeValueJson> Alternatives { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<NoteJson> Notes { get; }
}

/// <summary>Another reading of a value, and why.</summary>
internal sealed record AlternativeValueJson : ValueJson
{
    internal AlternativeValueJson(AlternativeReading alternative)
        : base(null, alternative.Value) => Why = alternative.Why;

    [JsonPropertyOrder(1)]
    public string Why { get; }
}

/// <summary>A count of a total.</summary>
internal sealed record FractionJson(decimal Count, [property: JsonPropertyName("of")] decimal Total)
{
    public static FractionJson? Of(Fraction? fraction) => fraction is { } printed ? new FractionJson(printed.Count, printed.Of) : null;
}

/// <summary>A grade and its place on its scale, from 1 (lowest).</summary>
internal sealed record GradeJson(string Scale, int Level, string Name);

/// <summary>A word that leaves a reading open, with its place counted from 0.</summary>
internal sealed record WordJson(string Text, int Start, int Length);

/// <summary>Something decided or noticed.</summary>
internal sealed record NoteJson(ReadingNoteCode Code, string Detail);
