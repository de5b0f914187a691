using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Targets;

/// <summary>Several rules joined: every one of them, or any one.</summary>
[JsonConverter(typeof(ContractConverter))]
public sealed record JointCriterion : Criterion
{
    /// <summary>Makes a joint criterion.</summary>
    /// <param name="kind"><see cref="CriterionKind.AllOf"/> or <see cref="CriterionKind.AnyOf"/>.</param>
    /// <param name="parts">The parts, two or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not joint.</exception>
    /// <exception cref="ArgumentException">There are fewer than two parts.</exception>
    public JointCriterion(CriterionKind kind, IReadOnlyList<TargetRule> parts)
        : base(kind)
    {
        if (kind is not (CriterionKind.AllOf or CriterionKind.AnyOf))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is not joint.");
        }

        Parts = ValueList.From(parts, nameof(parts));
        if (Parts.Count < 2)
        {
            throw new ArgumentException("A joint criterion has two parts or more.", nameof(parts));
        }
    }

    /// <summary>Gets the parts in the order of the print.</summary>
    public IReadOnlyList<TargetRule> Parts { get; }

    private protected override TResult Choose<TResult>(in CriterionCases<TResult> cases) => cases.Joint(this);

    private protected override string Describe() => $"{(Kind == CriterionKind.AllOf ? "all of" : "any of")} ({string.Join("; ", Parts)})";
}
