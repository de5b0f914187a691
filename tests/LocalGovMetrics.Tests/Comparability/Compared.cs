using LocalGovMetrics.Comparability;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Tests.Comparability;

/// <summary>Values to compare, and the sides and severities of what was found.</summary>
internal static class Compared
{
    public static BoundaryChange Resolution1264 { get; } = new(KnownDate.On(new LocalDate(2021, 4, 27)), new LegalAct("1264/NQ-UBTVQH14"));

    /// <summary>A share of one concept in 2023, of a unit whose boundaries are stable.</summary>
    public static Comparand Share(string number, string unit = "Hương Trà", Period? period = null) => new()
    {
        Unit = unit,
        Indicator = new Indicator { Code = "nước sạch", Name = LocalizedName.Of("Nước sạch"), Aggregation = Aggregation.Intensive },
        Concept = Concept(StockOrFlow.Stock),
        Value = ReportedValue.Parse(number),
        MeasureUnit = MeasureUnit.Percent,
        Period = period ?? Period.OfYear(2023),
        Boundaries = UnitBoundaries.Stable,
    };

    /// <summary>An amount of money over a period.</summary>
    public static Comparand Amount(string number, PriceBasis prices, Period? period = null) => Share(number, period: period) with
    {
        Concept = Concept(StockOrFlow.Flow),
        MeasureUnit = MeasureUnit.BillionDong,
        PriceBasis = prices,
    };

    public static IndicatorConcept Concept(StockOrFlow stockOrFlow, string code = "clean-water") => new() { Code = code, Name = LocalizedName.Of("Nước sạch", "Clean water"), StockOrFlow = stockOrFlow };

    public static (ComparabilityCode Code, ComparabilitySeverity Severity, string? Left, string? Right)[] Found(Comparand left, Comparand right, ComparabilityPolicy? policy = null) =>
        [.. ComparabilityCalculator.Check(left, right, policy).Findings.Select(finding => (finding.Code, finding.Severity, finding.Left, finding.Right))];
}
