using LocalGovMetrics.Reading;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns;

/// <summary>A row that was read in full, with its verdict.</summary>
internal sealed class AssessedPlan
{
    internal AssessedPlan(PlanRow row, Verdict verdict) => (Row, Verdict) = (row, verdict);

    /// <summary>Gets the row.</summary>
    public PlanRow Row { get; }

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict { get; }
}
