using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>A row with the derived numbers that its table prints beside it.</summary>
/// <param name="Row">The row.</param>
internal sealed record AuditRow(PlanRow Row)
{
    public PlanVersusActual Plan => Row.Plan;

    public string? Number => Row.Number;

    public string? Parent => Row.Parent;

    /// <summary>Gets a value indicating whether the report counts the row among its headline indicators.</summary>
    public bool IsHeadline => Row.IsHeadline ?? Row.Parent is null;

    public int Line => Row.Line;

    /// <summary>Gets the printed verdict as it stands, or null.</summary>
    public string? VerdictText => Row.ReportedVerdictText.Length == 0 ? null : Row.ReportedVerdictText;

    /// <summary>Gets the printed average growth of spans of years.</summary>
    public IReadOnlyList<PrintedGrowth> Growth { get; init; } = ValueList<PrintedGrowth>.Empty;

    /// <summary>Gets the printed per cent of plan, or null.</summary>
    public ClaimInput? Ratio { get; init; }
}
