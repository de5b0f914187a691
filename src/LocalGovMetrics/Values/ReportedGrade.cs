using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Values;

/// <summary>A grade on a scale of words: <c>xếp loại Tốt</c>.</summary>
[JsonConverter(typeof(ContractConverter))]
public sealed record ReportedGrade : Reported
{
    /// <summary>Makes a grade.</summary>
    /// <param name="grade">The grade.</param>
    public ReportedGrade(Grade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        Grade = grade;
    }

    /// <summary>Gets the grade.</summary>
    public Grade Grade { get; }

    private protected override TResult Choose<TResult>(in ReportedCases<TResult> cases) => cases.Grade(this);

    private protected override string Describe() => $"grade {Grade}";
}
