using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Json;

/// <summary>A measure and the criterion on it: a target's part.</summary>
internal record RuleJson
{
    public required MeasureKind Measure { get; init; }

    public MeasureKind? Of { get; init; }

    public ChangeSense? Sense { get; init; }

    public required CriterionJson Criterion { get; init; }

    public string? Unit { get; init; }

    public FractionJson? Fraction { get; init; }

    public static RuleJson From(TargetRule rule) => new()
    {
        Measure = rule.Measure.Kind,
        Of = rule.Measure.Inner?.Kind,
        Sense = (rule.Measure.Inner ?? rule.Measure).Sense is var sense and not ChangeSense.None ? sense : null,
        Criterion = CriterionJson.Of(rule.Criterion),
        Unit = rule.MeasureUnit?.Symbol,
        Fraction = FractionJson.Of(rule.Fraction),
    };

    public TargetRule ToRule() => new(ToMeasure(), Criterion.ToCriterion(), Unit is null ? null : MeasureUnit.Parse(Unit), Fraction?.ToFraction());

    private Measure ToMeasure()
    {
        string kind = CanonicalText.FormatName(Of ?? Measure);
        Measure inner = Sense is { } sense ? Targets.Measure.Parse($"{kind}:{CanonicalText.FormatName(sense)}") : Targets.Measure.Of(Of ?? Measure);
        return Of is null ? inner
            : Measure == MeasureKind.EveryYear ? Targets.Measure.EveryYear(inner)
            : throw new FormatException($"Only {CanonicalText.FormatName(MeasureKind.EveryYear)} is of another measure.");
    }
}

/// <summary>A target, as the contract shows it.</summary>
internal record TargetJson : RuleJson
{
    public TargetJson()
    {
    }

    [SetsRequiredMembers]
    protected TargetJson(RuleJson rule)
        : base(rule)
    {
    }

    [SetsRequiredMembers]
    private TargetJson(Target target)
        : this(From(target.Rule))
    {
        Text = target.Text;
        Horizon = Days.Text(target.Horizon);
        EffectiveFrom = Days.Text(target.EffectiveFrom);
        Document = target.Document;
        Line = target.Line;
        ApproximateBy = target.ApproximateBy;
        PriceBasis = target.PriceBasis == LocalGovMetrics.PriceBasis.NotPrinted ? null : target.PriceBasis;
    }

    [JsonPropertyOrder(-1)]
    public string? Text { get; init; }

    [JsonPropertyOrder(1)]
    public string? Horizon { get; init; }

    [JsonPropertyOrder(1)]
    public string? EffectiveFrom { get; init; }

    [JsonPropertyOrder(1)]
    public string? Document { get; init; }

    /// <summary>Gets the line on which the target stands, where that is not its row's.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Line { get; init; }

    /// <summary>Gets at which prices the amount is, where the target says it.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PriceBasis? PriceBasis { get; init; }

    /// <summary>Gets how far from its number the target may lie, where it is printed as approximate.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? ApproximateBy { get; init; }

    /// <summary>Gets the parts of a joint criterion once more.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<RuleJson> Parts => Criterion.Parts ?? [];

    public static TargetJson From(Target target) => new(target);

    public Target ToTarget() => new(ToRule()) { Text = Text, Horizon = Days.ReadOrNull(Horizon), EffectiveFrom = Days.ReadOrNull(EffectiveFrom), Document = Document, Line = Line, ApproximateBy = ApproximateBy, PriceBasis = PriceBasis ?? LocalGovMetrics.PriceBasis.NotPrinted };
}

/// <summary>A target, and how it was read.</summary>
internal sealed record TargetReadingJson : TargetJson
{
    public TargetReadingJson()
    {
    }

    [SetsRequiredMembers]
    private TargetReadingJson(TargetJson target)
        : base(target)
    {
    }

    /// <summary>Gets the version of the contract, where this is a document of its own.</summary>
    [JsonPropertyOrder(-2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Version { get; init; }

    [JsonPropertyOrder(2)]
    public bool Settled => Criterion.Kind != CriterionKind.Unsettled;

    [JsonPropertyOrder(2)]
    public IReadOnlyList<WordJson> Words => Criterion.Words ?? [];

    [JsonPropertyOrder(2)]
    public DesiredDirection? Direction { get; init; }

    [JsonPropertyOrder(2)]
    public string? Scope { get; init; }

    [JsonPropertyOrder(2)]
    public IReadOnlyList<AlternativeRuleJson>? Alternatives { get; init; }

    [JsonPropertyOrder(2)]
    public IReadOnlyList<NoteJson>? Notes { get; init; }

    public static TargetReadingJson From(TargetReading reading) => new(From(reading.Target))
    {
        Direction = reading.Direction,
        Scope = reading.Scope?.ToString(),
        Alternatives = [.. reading.Alternatives.Select(AlternativeRuleJson.From)],
        Notes = [.. reading.Notes.Select(NoteJson.Of)],
    };

    public TargetReading ToReading() => new()
    {
        Target = Needed.Known(this, Version).ToTarget(),
        Direction = Direction,
        Scope = Scope is null ? null : Period.Parse(Scope),
        Alternatives = [.. (Alternatives ?? []).Select(other => other.ToAlternative())],
        Notes = [.. (Notes ?? []).Select(note => note.ToNote())],
    };
}

/// <summary>Another reading of a target, and why.</summary>
internal sealed record AlternativeRuleJson : RuleJson
{
    public AlternativeRuleJson()
    {
    }

    [SetsRequiredMembers]
    private AlternativeRuleJson(RuleJson rule, string why)
        : base(rule) => Why = why;

    [JsonPropertyOrder(1)]
    public required string Why { get; init; }

    public static AlternativeRuleJson From(AlternativeTarget other) => new(From(other.Rule), other.Why);

    public AlternativeTarget ToAlternative() => new(ToRule(), Why);
}
