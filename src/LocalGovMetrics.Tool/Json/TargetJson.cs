using System.Text.Json.Serialization;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Json;

/// <summary>A target, as the contract shows it.</summary>
internal record TargetJson
{
    internal TargetJson(Target target)
    {
        Rule = new RuleJson(target.Rule);
        Text = target.Text;
        Horizon = Invariant.Day(target.Horizon);
        EffectiveFrom = Invariant.Day(target.EffectiveFrom);
        Document = target.Document;
    }

    public string? Text { get; }

    public MeasureKind Measure => Rule.Measure;

    public MeasureKind? Of => Rule.Of;

    public ChangeSense? Sense => Rule.Sense;

    public CriterionJson Criterion => Rule.Criterion;

    public string? Unit => Rule.Unit;

    public FractionJson? Fraction => Rule.Fraction;

    public string? Horizon { get; }

    public string? EffectiveFrom { get; }

    public string? Document { get; }

    public IReadOnlyList<RuleJson> Parts => Rule.Criterion.Parts ?? [];

    private RuleJson Rule { get; }
}

/// <summary>A target, and how it was read.</summary>
internal sealed record TargetReadingJson : TargetJson
{
    internal TargetReadingJson(TargetReading reading)
        : base(reading.Target)
    {
        Direction = reading.Direction;
        Scope = reading.Scope?.ToString();
        Alternatives = [.. reading.Alternatives.Select(alternative => new AlternativeRuleJson(alternative))];
        Notes = [.. reading.Notes.Select(note => new NoteJson(note.Code, note.Detail))];
        Words = [.. ((reading.Target.Rule.Criterion as UnsettledCriterion)?.Words ?? []).Select(word => new WordJson(word.Text, word.Start, word.Length))];
    }

    [JsonPropertyOrder(1)]
    public bool Settled => Words.Count == 0;

    [JsonPropertyOrder(1)]
    public IReadOnlyList<WordJson> Words { get; }

    [JsonPropertyOrder(1)]
    public DesiredDirection? Direction { get; }

    [JsonPropertyOrder(1)]
    public string? Scope { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<AlternativeRuleJson> Alternatives { get; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<NoteJson> Notes { get; }
}

/// <summary>A measure and the criterion on it: a target's part.</summary>
internal record RuleJson
{
    internal RuleJson(TargetRule rule)
    {
        Measure = rule.Measure.Kind;
        Of = rule.Measure.Inner?.Kind;
        Sense = (rule.Measure.Inner ?? rule.Measure).Sense is var sense and not ChangeSense.None ? sense : null;
        Criterion = new CriterionJson(rule.Criterion);
        Unit = rule.Unit?.Symbol;
        Fraction = FractionJson.Of(rule.Fraction);
    }

    public MeasureKind Measure { get; }

    public MeasureKind? Of { get; }

    public ChangeSense? Sense { get; }

    public CriterionJson Criterion { get; }

    public string? Unit { get; }

    public FractionJson? Fraction { get; }
}

/// <summary>Another reading of a target, and why.</summary>
internal sealed record AlternativeRuleJson : RuleJson
{
    internal AlternativeRuleJson(AlternativeTarget alternative)
        : base(alternative.Rule) => Why = alternative.Why;

    [JsonPropertyOrder(1)]
    public string Why { get; }
}

/// <summary>What a measure must satisfy; what a kind has not is null.</summary>
internal sealed record CriterionJson
{
    internal CriterionJson(Criterion criterion)
    {
        Source = criterion;
        Kind = criterion.Kind;
        Low = (criterion as NumericCriterion)?.Low;
        High = (criterion as NumericCriterion)?.High;
        Rank = (criterion as RankCriterion)?.Rank;
        Date = criterion is DateCriterion date ? Invariant.Day(date.LastDay) : null;
        Grade = criterion is GradeCriterion grade ? new GradeJson(grade.Grade.Scale, grade.Grade.Level, grade.Grade.Name) : null;
        Text = (criterion as TextCriterion)?.Statement ?? (criterion as UnsettledCriterion)?.Text;
        Parts = criterion is JointCriterion joint ? [.. joint.Parts.Select(part => new RuleJson(part))] : null;
    }

    public CriterionKind Kind { get; }

    internal Criterion Source { get; }

    public decimal? Low { get; }

    public decimal? High { get; }

    public int? Rank { get; }

    public string? Date { get; }

    public GradeJson? Grade { get; }

    public string? Text { get; }

    public IReadOnlyList<RuleJson>? Parts { get; }
}
