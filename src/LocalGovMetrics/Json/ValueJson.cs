using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Json;

/// <summary>What one cell says, as the contract shows it.</summary>
internal record ValueJson
{
    public string? Text { get; init; }

    public required ReportedKind Kind { get; init; }

    public decimal? Value { get; init; }

    public int? Decimals { get; init; }

    public Qualifier Qualifier { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public bool LowClosed { get; init; }

    public bool HighClosed { get; init; }

    public string? Unit { get; init; }

    public FractionJson? Fraction { get; init; }

    public ChangeSense? Sense { get; init; }

    public int? Rank { get; init; }

    public int? RankOf { get; init; }

    public GradeJson? Grade { get; init; }

    public string? Date { get; init; }

    public string? Earliest { get; init; }

    public string? Latest { get; init; }

    public ReportedTextKind? TextKind { get; init; }

    public ReportedListKind? ListKind { get; init; }

    public IReadOnlyList<ValueJson>? Parts { get; init; }

    /// <summary>Gets the words that were read, where they are not the text as printed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Statement { get; init; }

    /// <summary>Gets the words that leave the cell open, with their places.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WordJson>? Words { get; init; }

    /// <summary>Gets what an open cell most likely says.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(BriefConverter<ValueJson>))]
    public ValueJson? Likely { get; init; }

    /// <summary>Shows a value.</summary>
    /// <param name="text">The text as printed, or null for a part of a longer text.</param>
    /// <param name="reported">What it says.</param>
    public static ValueJson Of(string? text, Reported reported) => reported.Match(
        value: number => OfNumber(number) with { Text = text },
        list: list => OfList(list) with { Text = text },
        rank: rank => OfRank(rank) with { Text = text },
        grade: grade => new ValueJson { Kind = ReportedKind.Grade, Parts = [], Grade = GradeJson.Of(grade.Grade), Text = text },
        date: date => OfDate(date) with { Text = text },
        text: words => new ValueJson { Kind = ReportedKind.Text, Parts = [], TextKind = words.TextKind, Statement = StatementOf(words.Text, text), Text = text },
        unsettled: open => new ValueJson
        {
            Kind = ReportedKind.Unsettled,
            Parts = [],
            Statement = StatementOf(open.Text, text),
            Words = [.. open.Words.Select(WordJson.Of)],
            Likely = open.Likely is { } likely ? Of(null, likely) : null,
            Text = text,
        });

    /// <summary>Reads the value back.</summary>
    public Reported ToReported() => Kind switch
    {
        ReportedKind.Value => ToNumber(),
        ReportedKind.List => new ReportedList(Needed.Of(ListKind, "listKind"), [.. Needed.Of(Parts, "parts").Select(part => part.ToReported())]),
        ReportedKind.Rank => new ReportedRank(Needed.Of(Rank, "rank"), RankOf, Qualifier == Qualifier.AtMost),
        ReportedKind.Grade => new ReportedGrade(Needed.Of(Grade, "grade").ToGrade()),
        ReportedKind.Date => new ReportedDate(Days.ReadOrNull(Earliest), Days.Read(Needed.Of(Latest, "latest"))),
        ReportedKind.Text => new ReportedText(Needed.Of(TextKind, "textKind"), Statement ?? Text ?? string.Empty),
        ReportedKind.Unsettled => new ReportedUnsettled(Statement ?? Text ?? string.Empty, [.. Needed.Of(Words, "words").Select(word => word.ToWord())], Likely?.ToReported()),
    };

    // The possible values follow from the print: others beside it contradict it.
    private ReportedValue ToNumber()
    {
        MeasureUnit? unit = Unit is null ? null : MeasureUnit.Parse(Unit);
        ReportedValue number = Qualifier == Qualifier.Range
            ? new ReportedValue(Qualifier, null, 0, Needed.Of(Low, "low"), Needed.Of(High, "high"), null, unit, Sense ?? ChangeSense.None)
            : new ReportedValue(Qualifier, Value, Value is { } value ? Decimals ?? value.Scale : 0, null, null, Fraction?.ToFraction(), unit, Sense ?? ChangeSense.None);
        ValueJson again = OfNumber(number);
        return Needed.Agrees(Low, again.Low, "low") && Needed.Agrees(High, again.High, "high") ? number : throw new FormatException("The number contradicts itself.");
    }

    private static ValueJson OfNumber(ReportedValue number) => new()
    {
        Kind = ReportedKind.Value,
        Parts = [],
        Value = number.Value,
        Decimals = number.Decimals,
        Qualifier = number.Qualifier,
        Low = number.RangeLow ?? number.Possible.Low,
        High = number.RangeHigh ?? number.Possible.High,
        LowClosed = number.Possible.LowClosed,
        HighClosed = number.Possible.HighClosed,
        Unit = number.MeasureUnit?.Symbol,
        Fraction = FractionJson.Of(number.Fraction),
        Sense = number.Sense == ChangeSense.None ? null : number.Sense,
    };

    // A value with its change, and one aim printed twice, are led by their first number.
    private static ValueJson OfList(ReportedList list) =>
        (list is { ListKind: ReportedListKind.WithChange or ReportedListKind.Alternatives } && list.Items[0] is ReportedValue first ? OfNumber(first) : new ValueJson { Kind = ReportedKind.List })
            with { Kind = ReportedKind.List, ListKind = list.ListKind, Parts = [.. list.Items.Select(item => Of(null, item))] };

    private static ValueJson OfRank(ReportedRank rank) => new()
    {
        Kind = ReportedKind.Rank,
        Parts = [],
        Value = rank.Rank,
        Decimals = 0,
        Qualifier = rank.OrBetter ? Qualifier.AtMost : Qualifier.Exact,
        Low = rank.OrBetter ? 1 : rank.Rank,
        High = rank.Rank,
        LowClosed = true,
        HighClosed = true,
        Rank = rank.Rank,
        RankOf = rank.Of,
    };

    private static ValueJson OfDate(ReportedDate date) => new()
    {
        Kind = ReportedKind.Date,
        Parts = [],
        Date = date.Earliest == date.Latest ? Days.Text(date.Latest) : null,
        Earliest = Days.Text(date.Earliest),
        Latest = Days.Text(date.Latest),
    };

    private static string? StatementOf(string words, string? text) => words == (text ?? string.Empty) ? null : words;
}

/// <summary>The families of what a cell says.</summary>
[JsonConverter(typeof(EnumTextConverter<ReportedKind>))]
internal enum ReportedKind
{
    /// <summary>A number.</summary>
    Value = 0,

    /// <summary>Several values.</summary>
    List = 1,

    /// <summary>A place in an order.</summary>
    Rank = 2,

    /// <summary>A grade of a scale.</summary>
    Grade = 3,

    /// <summary>A day, or several.</summary>
    Date = 4,

    /// <summary>Words.</summary>
    Text = 5,

    /// <summary>A cell with a word that leaves it open.</summary>
    Unsettled = 6,
}

/// <summary>What one cell says, and how it was read.</summary>
internal sealed record ValueReadingJson : ValueJson
{
    public ValueReadingJson()
    {
    }

    [SetsRequiredMembers]
    private ValueReadingJson(ValueJson value)
        : base(value)
    {
    }

    /// <summary>Gets the version of the contract, where this is a document of its own.</summary>
    [JsonPropertyOrder(-2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Version { get; init; }

    [JsonPropertyOrder(1)]
    public bool Settled => Kind != ReportedKind.Unsettled;

    [JsonPropertyOrder(1)]
    public ObservationStatus? Status { get; init; }

    [JsonPropertyOrder(1)]
    public string? Scope { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PriceBasis? PriceBasis { get; init; }

    [JsonPropertyOrder(1)]
    public bool EveryYear { get; init; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<AlternativeValueJson>? Alternatives { get; init; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<NoteJson>? Notes { get; init; }

    public static ValueReadingJson Of(Text.ValueReading reading)
    {
        ValueJson value = Of(reading.Text, reading.Value);
        return new ValueReadingJson(value)
        {
            Words = value.Words ?? [],
            Status = reading.Status,
            Scope = reading.Scope?.ToString(),
            PriceBasis = reading.PriceBasis,
            EveryYear = reading.IsEveryYear,
            Alternatives = [.. reading.Alternatives.Select(AlternativeValueJson.Of)],
            Notes = [.. reading.Notes.Select(NoteJson.Of)],
        };
    }

    public Text.ValueReading ToReading() => new()
    {
        Text = Needed.Of(Text, "text"),
        Value = Needed.Known(this, Version).ToReported(),
        Status = Status,
        Scope = Scope is null ? null : Period.Parse(Scope),
        PriceBasis = PriceBasis,
        IsEveryYear = EveryYear,
        Alternatives = [.. (Alternatives ?? []).Select(other => other.ToAlternative())],
        Notes = [.. (Notes ?? []).Select(note => note.ToNote())],
    };
}

/// <summary>Another reading of a value, and why.</summary>
internal sealed record AlternativeValueJson : ValueJson
{
    public AlternativeValueJson()
    {
    }

    [SetsRequiredMembers]
    private AlternativeValueJson(ValueJson value, string why)
        : base(value) => Why = why;

    [JsonPropertyOrder(1)]
    public required string Why { get; init; }

    public static AlternativeValueJson Of(Text.AlternativeReading other) => new(Of(null, other.Value), other.Why);

    public Text.AlternativeReading ToAlternative() => new(ToReported(), Why);
}

/// <summary>A count of a total.</summary>
internal sealed record FractionJson(decimal Count, [property: JsonPropertyName("of")] decimal Total)
{
    public static FractionJson? Of(Fraction? fraction) => fraction is { } printed ? new FractionJson(printed.Count, printed.Of) : null;

    public Fraction ToFraction() => Fraction.FromCount(Count, Total);
}

/// <summary>A grade and its place on its scale, from 1 (lowest).</summary>
internal sealed record GradeJson(string Scale, int Level, string Name)
{
    public static GradeJson Of(Grade grade) => new(grade.Scale, grade.Level, grade.Name);

    public Grade ToGrade() => new(Scale, Level, Name);
}

/// <summary>A word that leaves a reading open, with its place counted from 0.</summary>
internal sealed record WordJson(string Text, int Start, int Length)
{
    public static WordJson Of(UnsettledWord word) => new(word.Text, word.Start, word.Length);

    public UnsettledWord ToWord() => new(Text, Start, Length);
}

/// <summary>Something decided or noticed.</summary>
internal sealed record NoteJson(Text.ReadingNoteCode Code, string Detail)
{
    public static NoteJson Of(Text.ReadingNote note) => new(note.Code, note.Detail);

    public Text.ReadingNote ToNote() => new(Code, Detail);
}
