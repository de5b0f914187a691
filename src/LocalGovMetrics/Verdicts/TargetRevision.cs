using System.Text.Json.Serialization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>What became of a row whose target was revised: the verdict against the target that was set first, and against the one in force.</summary>
/// <remarks>Equal by content, immutable.</remarks>
/// <example>
/// <code>
/// Target first = ReportNotation.Vietnamese.ReadTarget("93%").GetValueOrThrow().Target;
/// Target lowered = ReportNotation.Vietnamese.ReadTarget("90%").GetValueOrThrow().Target with { EffectiveFrom = new NodaTime.LocalDate(2023, 7, 1), Document = "NQ 05" };
/// PlanRow row = new()
/// {
///     Unit = "Hương Trà",
///     Indicator = new Indicator { Name = LocalizedName.Of("Tỷ lệ hộ dùng nước sạch"), Direction = DesiredDirection.Higher },
///     Period = Period.OfYear(2024),
///     Targets = [first, lowered],
///     Actual = Observation.Of(91m, MeasureUnit.Percent),
/// };
/// Console.WriteLine(TargetRevision.Of(row)!.Effect);   // MetOnlyBecauseLowered
/// </code>
/// </example>
public sealed record TargetRevision
{
    private TargetRevision(Target original, Target inForce, Verdict againstOriginal, Verdict againstInForce) =>
        (Original, InForce, AgainstOriginal, AgainstInForce) = (original, inForce, againstOriginal, againstInForce);

    /// <summary>Gets the target that was set first.</summary>
    public Target Original { get; }

    /// <summary>Gets the target in force at the end of the row's period, or on the policy's day where that is earlier.</summary>
    public Target InForce { get; }

    /// <summary>Gets the verdict against the target that was set first.</summary>
    public Verdict AgainstOriginal { get; }

    /// <summary>Gets the verdict against the target in force.</summary>
    public Verdict AgainstInForce { get; }

    /// <summary>Gets what the revision did to the verdict.</summary>
    public RevisionEffect Effect => (AgainstOriginal.IsAchieved, AgainstInForce.IsAchieved) switch
    {
        (false, true) when AgainstOriginal.IsNotYetDue => RevisionEffect.Open,
        (true, false) when AgainstInForce.IsNotYetDue => RevisionEffect.Open,
        (false, true) => RevisionEffect.MetOnlyBecauseLowered,
        (true, false) => RevisionEffect.MissedOnlyBecauseRaised,
        (null, _) or (_, null) => RevisionEffect.Open,
        (true, true) or (false, false) => RevisionEffect.None,
    };

    /// <summary>Judges a row against both.</summary>
    /// <param name="row">The row.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>. Which target it chooses does not matter here.</param>
    /// <returns>Both verdicts; null where the target was not revised by then.</returns>
    public static TargetRevision? Of(PlanRow row, VerdictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Targets.Count < 2)
        {
            return null;
        }

        VerdictPolicy ofOriginal = (policy ?? VerdictPolicy.Face) with { TargetChoice = TargetChoice.Original };
        VerdictPolicy ofInForce = ofOriginal with { TargetChoice = TargetChoice.InForce };
        return ofOriginal.TargetOf(row) is { } original && ofInForce.TargetOf(row) is { } inForce && original != inForce
            ? new TargetRevision(original, inForce, VerdictCalculator.Assess(row, ofOriginal), VerdictCalculator.Assess(row, ofInForce))
            : null;
    }

    /// <summary>Says what the revision was and what it did.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>One or two sentences.</returns>
    public string Sentence(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        string since = (InForce.EffectiveFrom, InForce.Document) switch
        {
            ({ } day, { } document) => language.Text("revision.fromDayBy", LocalDateConverter.Format(day), document),
            ({ } day, null) => language.Text("revision.fromDay", LocalDateConverter.Format(day)),
            (null, { } document) => language.Text("revision.by", document),
            (null, null) => string.Empty,
        };
        string change = since.Length == 0
            ? language.Text("revision.wasRevised", TextOf(Original, language), TextOf(InForce, language))
            : language.Text("revision.wasRevisedSince", TextOf(Original, language), TextOf(InForce, language), since);
        string original = language.Word(AgainstOriginal.Kind);
        string inForce = language.Word(AgainstInForce.Kind);
        return Effect switch
        {
            RevisionEffect.MetOnlyBecauseLowered => language.Text(IsLower() ? "revision.metOnlyBecauseLowered" : "revision.metOnlyBecauseEased", change, original),
            RevisionEffect.MissedOnlyBecauseRaised => language.Text("revision.missedOnlyBecauseRaised", change, original),
            RevisionEffect.None => language.Text("revision.sameAgainstBoth", change, original, inForce),
            RevisionEffect.Open => language.Text("revision.againstEach", change, original, inForce),
        };
    }

    /// <summary>Writes both verdicts and what the revision did.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Effect}: {AgainstOriginal.Kind} against {Original}, {AgainstInForce.Kind} against {InForce}";

    private static string TextOf(Target target, Language language) => target.Text ?? CriterionText.Of(target.Rule, language);

    // A ceiling that was raised is eased, not lowered.
    private bool IsLower() =>
        Original.Rule is { Criterion: NumericCriterion first } && InForce.Rule is { Criterion: NumericCriterion last } && Original.Rule.Measure == InForce.Rule.Measure && Original.Rule.MeasureUnit == InForce.Rule.MeasureUnit && last.NearEnd < first.NearEnd;
}

/// <summary>What the revision of a target did to the verdict of its row.</summary>
[JsonConverter(typeof(EnumTextConverter<RevisionEffect>))]
public enum RevisionEffect
{
    /// <summary>Nothing: the answer is the same against both.</summary>
    None = 0,

    /// <summary>The target in force is met, the original is not: it was met only because it was lowered, or eased in another way, such as a ceiling that was raised.</summary>
    MetOnlyBecauseLowered = 1,

    /// <summary>The target in force is missed, the original would have been met: it was missed only because it was raised, or tightened in another way.</summary>
    MissedOnlyBecauseRaised = 2,

    /// <summary>One of the two is not settled, or is not due yet.</summary>
    Open = 3,
}
