using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Targets;

/// <summary>A worst grade that is enough.</summary>
[JsonConverter(typeof(ContractConverter))]
public sealed record GradeCriterion : Criterion
{
    /// <summary>Makes a grade criterion.</summary>
    /// <param name="grade">The worst grade that is enough.</param>
    public GradeCriterion(Grade grade)
        : base(CriterionKind.GradeAtLeast)
    {
        ArgumentNullException.ThrowIfNull(grade);
        Grade = grade;
    }

    /// <summary>Gets the worst grade that is enough.</summary>
    public Grade Grade { get; }

    private protected override TResult Choose<TResult>(in CriterionCases<TResult> cases) => cases.Grade(this);

    private protected override string Describe() => $"grade {Grade} or better";
}
