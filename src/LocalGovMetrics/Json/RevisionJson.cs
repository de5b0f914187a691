using System.Text.Json.Serialization;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Json;

/// <summary>What the revision of a target did to the verdict; it follows from the row, and is not read back.</summary>
internal sealed record RevisionJson
{
    public RevisionEffect Effect { get; init; }

    public bool MetOnlyBecauseLowered { get; init; }

    public string? Detail { get; init; }

    public string? DetailVi { get; init; }

    public required RevisedTargetJson Original { get; init; }

    public required RevisedTargetJson InForce { get; init; }

    public static RevisionJson Of(TargetRevision revision) => new()
    {
        Effect = revision.Effect,
        MetOnlyBecauseLowered = revision.Effect == RevisionEffect.MetOnlyBecauseLowered,
        Detail = revision.Sentence("en"),
        DetailVi = revision.Sentence("vi"),
        Original = RevisedTargetJson.Of(revision.Original, revision.AgainstOriginal),
        InForce = RevisedTargetJson.Of(revision.InForce, revision.AgainstInForce),
    };
}

/// <summary>One target of a revised row, and the verdict against it.</summary>
internal sealed record RevisedTargetJson
{
    public string? Text { get; init; }

    public string? EffectiveFrom { get; init; }

    public string? Document { get; init; }

    public VerdictKind Verdict { get; init; }

    public bool? Achieved { get; init; }

    public bool Near { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Attainment { get; init; }

    public static RevisedTargetJson Of(Targets.Target target, Verdict verdict) => new()
    {
        Text = target.Text ?? target.Rule.ToString(),
        EffectiveFrom = Days.Text(target.EffectiveFrom),
        Document = target.Document,
        Verdict = verdict.Kind,
        Achieved = verdict.IsAchieved,
        Near = verdict.IsNear,
        Attainment = verdict.Attainment.ValueOrNull,
    };
}
