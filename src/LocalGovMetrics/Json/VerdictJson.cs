using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Json;

/// <summary>A verdict, as the contract shows it; a row is a verdict with what it is about.</summary>
internal record VerdictJson
{
    public VerdictJson()
    {
    }

    /// <summary>Shows a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="around">The policy that what is around it names already, or null.</param>
    [SetsRequiredMembers]
    protected VerdictJson(Verdict verdict, VerdictPolicy? around)
    {
        Verdict = verdict.Kind;
        Achieved = verdict.IsAchieved;
        Near = verdict.IsNear;
        NotYetDue = verdict.IsNotYetDue;
        Attainment = verdict.Attainment.ValueOrNull;
        AttainmentLow = verdict.AttainmentBounds?.Low;
        AttainmentHigh = verdict.AttainmentBounds?.High;
        AttainmentUndefined = verdict.Attainment.IsDefined ? null : verdict.Attainment.Reason;
        AttainmentBounds = verdict.AttainmentBounds is { } bounds && UsualBounds != bounds ? IntervalJson.Of(bounds) : null;
        AttainmentFromBaseline = verdict.AttainmentFromBaseline?.ValueOrNull;
        AttainmentFromBaselineUndefined = verdict.AttainmentFromBaseline is { IsDefined: false } undefined ? undefined.Reason : null;
        Reason = ReasonJson.Of(verdict.Reason);
        SettledByEstimate = verdict.SettledByEstimate;
        TargetFrom = Days.Text(verdict.TargetFrom);
        TargetDocument = verdict.TargetDocument;
        PartVerdicts = verdict.Parts.Count == 0 ? null : [.. verdict.Parts.Select(part => PartVerdictJson.Of(part, verdict.Policy))];
        if (verdict.Policy != around)
        {
            Policy = verdict.Policy.Name;
            PolicyRules = PolicyJson.BesideName(verdict.Policy);
        }
    }

    public required VerdictKind Verdict { get; init; }

    public bool? Achieved { get; init; }

    public bool Near { get; init; }

    public bool NotYetDue { get; init; }

    public double? Attainment { get; init; }

    public decimal? AttainmentLow { get; init; }

    public decimal? AttainmentHigh { get; init; }

    public UndefinedReason? AttainmentUndefined { get; init; }

    public UndefinedReason? AttainmentOutcome => AttainmentUndefined;

    /// <summary>Gets the bounds where their ends alone do not say which of them is open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IntervalJson? AttainmentBounds { get; init; }

    public double? AttainmentFromBaseline { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UndefinedReason? AttainmentFromBaselineUndefined { get; init; }

    public required ReasonJson Reason { get; init; }

    public bool SettledByEstimate { get; init; }

    /// <summary>Gets the day from which the target holds that was judged.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TargetFrom { get; init; }

    /// <summary>Gets the document that set it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TargetDocument { get; init; }

    /// <summary>Gets the name of the policy, where what is around the verdict does not name it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Policy { get; init; }

    /// <summary>Gets the rules of a policy that its name does not say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PolicyJson? PolicyRules { get; init; }

    /// <summary>Gets the verdicts on the parts of a target, or on its years.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PartVerdictJson>? PartVerdicts { get; init; }

    private Interval? UsualBounds => AttainmentLow is null && AttainmentHigh is null ? null : Interval.Create(AttainmentLow, AttainmentHigh, lowClosed: true, highClosed: true);

    public static VerdictJson Of(Verdict verdict) => new(verdict, around: null);

    /// <summary>Reads the verdict back.</summary>
    /// <param name="around">The policy of what is around it, or null.</param>
    public Verdict ToVerdict(VerdictPolicy? around = null)
    {
        if (Achieved is { } said && said != Verdict.IsAchieved())
        {
            throw new FormatException($"'achieved' is {(said ? "true" : "false")} and 'verdict' is {CanonicalText.FormatName(Verdict)}.");
        }

        if (Attainment is not null && AttainmentUndefined is not null)
        {
            throw new FormatException("An attainment that is a number is not undefined.");
        }

        VerdictPolicy policy = Policy is { } name ? PolicyJson.Read(name, PolicyRules) : PolicyRules?.ToPolicy() ?? around ?? VerdictPolicy.Face;
        return new Verdict
        {
            Kind = Verdict,
            Reason = Reason.ToReason(),
            Policy = policy,
            Attainment = Attainment is { } attained ? Computed.From(attained) : Computed.Undefined(AttainmentUndefined ?? UndefinedReason.NotApplicable),
            AttainmentBounds = AttainmentBounds?.ToInterval() ?? UsualBounds,
            AttainmentFromBaseline = AttainmentFromBaseline is { } share ? Computed.From(share) : AttainmentFromBaselineUndefined is { } why ? Computed.Undefined(why) : null,
            IsNear = Near,
            IsNotYetDue = NotYetDue,
            SettledByEstimate = SettledByEstimate,
            TargetFrom = Days.ReadOrNull(TargetFrom),
            TargetDocument = TargetDocument,
            Parts = [.. (PartVerdicts ?? []).Select(part => part.ToPart(policy))],
        };
    }
}

/// <summary>The verdict on a part of a target, or on one of its years.</summary>
internal sealed record PartVerdictJson : VerdictJson
{
    public PartVerdictJson()
    {
    }

    [SetsRequiredMembers]
    private PartVerdictJson(PartVerdict part, VerdictPolicy? around)
        : base(part.Verdict, around)
    {
        Rule = RuleJson.From(part.Rule);
        Year = part.Year;
    }

    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(BriefConverter<RuleJson>))]
    public required RuleJson Rule { get; init; }

    [JsonPropertyOrder(-1)]
    public int? Year { get; init; }

    public static PartVerdictJson Of(PartVerdict part, VerdictPolicy? around = null) => new(part, around);

    public PartVerdict ToPart(VerdictPolicy? around = null) => new() { Rule = Rule.ToRule(), Year = Year, Verdict = ToVerdict(around) };
}
