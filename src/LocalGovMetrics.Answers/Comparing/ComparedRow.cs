using LocalGovMetrics.Comparability;
using LocalGovMetrics.Plans;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>A row, where it comes from, and what of it is compared.</summary>
internal sealed record ComparedRow(string Source, PlanRow Row, Comparand Comparand);
