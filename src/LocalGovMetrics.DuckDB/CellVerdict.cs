using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.DuckDB;

/// <summary>What the functions say of a row.</summary>
/// <param name="Kind">The verdict.</param>
/// <param name="Reason">Why.</param>
/// <param name="Attainment">The ratio, or null where there is none.</param>
internal readonly record struct CellVerdict(VerdictKind Kind, ReasonCode Reason, double? Attainment);
