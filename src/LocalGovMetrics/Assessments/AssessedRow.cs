using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Assessments;

/// <summary>A row with its verdict.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record AssessedRow
{
    /// <summary>Makes a row with its verdict.</summary>
    /// <param name="row">The row.</param>
    /// <param name="verdict">What became of its target.</param>
    /// <exception cref="ArgumentNullException">The row or the verdict is null.</exception>
    public AssessedRow(PlanRow row, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(verdict);
        Row = row;
        Verdict = verdict;
    }

    /// <summary>Gets the row.</summary>
    public PlanRow Row { get; }

    /// <summary>Gets what became of its target.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets a value indicating whether the report counts the row: where its table says so, or, without such a column, where it is no part of another.</summary>
    public bool IsHeadline => Row.CountsAsHeadline;

    /// <summary>Gets the target that was judged: the one that held at the end of the row's period, unless the policy says otherwise; or null.</summary>
    [JsonIgnore]
    public Target? Target => Verdict.Policy.TargetOf(Row);

    /// <summary>Gets the verdicts against the original target and the one in force, and what the revision did; null where the target was not revised.</summary>
    [JsonIgnore]
    public TargetRevision? Revision => TargetRevision.Of(Row, Verdict.Policy);

    /// <summary>Gets whether the printed verdict says the same; null where either is neither yes nor no.</summary>
    public bool? Agrees => Row.ReportedVerdict.AgreesWith(Verdict.Kind);

    /// <summary>Assesses a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <returns>The row with its verdict.</returns>
    public static AssessedRow Of(PlanRow row, VerdictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new AssessedRow(row, VerdictCalculator.Assess(row, policy));
    }

    /// <summary>Writes row and verdict.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Row}: {Verdict}";
}
