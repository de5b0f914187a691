using CsCheck;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;
using static LocalGovMetrics.Tests.Comparability.Compared;

namespace LocalGovMetrics.Tests.Comparability;

public class ComparabilityPropertyTests
{
    private static readonly ComparabilityCode[] OfOneValue = [ComparabilityCode.PriceBasisNotPrinted, ComparabilityCode.BoundaryChangeWithin, ComparabilityCode.BoundariesConverted, ComparabilityCode.BothForecast, ComparabilityCode.Censored, ComparabilityCode.Imprecise];

    private static readonly Reported[] Prints =
    [
        ReportedValue.AsPrinted(98), ReportedValue.AsPrinted(98.1m), ReportedValue.AsPrinted(98.25m), ReportedValue.Of(Qualifier.MoreThan, 93), ReportedValue.Range(16, 17), ReportedValue.FromFraction(Fraction.FromCount(31, 38), 81.6m),
        new ReportedText(ReportedTextKind.Nil, "-"), new ReportedText(ReportedTextKind.NotReported, string.Empty), new ReportedText(ReportedTextKind.Statement, "đạt"), new ReportedRank(3),
    ];

    private static readonly Period[] Periods =
        [Period.OfYear(2020), Period.OfYear(2021), Period.OfYear(2023), Period.OfYears(2021, 2025), Period.FromDates(new(2023, 1, 1), new(2023, 9, 30))];

    private static readonly UnitBoundaries[] Boundaries =
        [UnitBoundaries.NotKnown, UnitBoundaries.Stable, UnitBoundaries.ChangedOn(Resolution1264), UnitBoundaries.ChangedOn(Resolution1264) with { ConvertedTo = new LocalDate(2023, 1, 1) }];

    private static readonly MeasureUnit?[] Units = [null, MeasureUnit.Percent, MeasureUnit.BillionDong, MeasureUnit.MillionDong, MeasureUnit.Counted("hộ"), MeasureUnit.Counted("người")];
    private static readonly Measure[] Measures = [Measure.Level, Measure.Growth, Measure.AverageGrowth, Measure.Total, Measure.AnnualAverage, Measure.Reduction];
    private static readonly PriceBasis[] Prices = [PriceBasis.NotPrinted, PriceBasis.Current, PriceBasis.ConstantOfUnknownYear, PriceBasis.Constant(2010), PriceBasis.Constant(2020)];

    private static readonly IndicatorConcept?[] Concepts =
        [null, Concept(StockOrFlow.Flow), Concept(StockOrFlow.Stock), Concept(StockOrFlow.Stock) with { Variant = LocalizedName.Of("thành thị") }, Concept(StockOrFlow.Flow) with { Part = LocalizedName.Of("dịch vụ") }];

    private static readonly Gen<Comparand> Any = Gen.Select(
        Gen.Select(OneOf("Hương Trà", "Quảng Trị"), OneOf("a", "b"), OneOf(Concepts), OneOf(Prints)),
        Gen.Select(OneOf(ObservationStatus.Actual, ObservationStatus.Estimated, ObservationStatus.Forecast, ObservationStatus.Pending), OneOf(Units), OneOf(Prices), OneOf(Measures)),
        Gen.Select(OneOf(Periods), OneOf(Boundaries), Gen.Enum<ComparandAspect>(), OneOf((string?)null, "x", "y")),
        (what, how, when) => new Comparand
        {
            Unit = what.Item1,
            Indicator = new Indicator { Code = what.Item2, Name = LocalizedName.Of(what.Item2), Aggregation = Aggregation.Additive },
            Concept = what.Item3,
            Value = what.Item4,
            Status = how.Item1,
            MeasureUnit = how.Item2,
            PriceBasis = how.Item3,
            Measure = how.Item4,
            Period = when.Item1,
            Boundaries = when.Item2,
            Aspect = when.Item3,
            Origin = when.Item4,
        });

    private static readonly Gen<ComparabilityPolicy> Policy = OneOf(ComparabilityPolicy.Default, ComparabilityPolicy.Strict, SeriesBreaks.Policy);

    [Fact]
    public void Check_OfTwoValues_IsTheMirrorOfTheOtherWayRound() =>
        Gen.Select(Any, Any, Policy).Sample((left, right, policy) =>
            ComparabilityCalculator.Check(left, right, policy).Mirror() == ComparabilityCalculator.Check(right, left, policy));

    [Fact]
    public void Check_OfAValueWithItself_FindsOnlyWhatIsOfTheValueAlone() =>
        Any.Sample(value =>
        {
            ComparabilityOutcome outcome = ComparabilityCalculator.Check(value, value with { });
            bool isMissing = outcome.Has(ComparabilityCode.NoValue) || outcome.Has(ComparabilityCode.NotOneNumber);
            return isMissing || (outcome.IsComparable && outcome.Findings.All(finding => OfOneValue.Contains(finding.Code)));
        });

    [Fact]
    public void Severities_AreThoseOfThePolicy_AndTheHeaviestDecides() =>
        Gen.Select(Any, Any, Policy).Sample((left, right, policy) =>
        {
            ComparabilityOutcome outcome = ComparabilityCalculator.Check(left, right, policy);
            ComparabilitySeverity heaviest = outcome.Findings.Select(finding => finding.Severity).DefaultIfEmpty().Max();
            return outcome.Findings.All(finding => finding.Severity == policy.SeverityOf(finding.Code))
                && outcome.Kind == (heaviest switch { ComparabilitySeverity.Refusal => ComparabilityKind.NotComparable, ComparabilitySeverity.Reservation => ComparabilityKind.WithReservations, _ => ComparabilityKind.Comparable });
        });

    [Fact]
    public void Findings_AreWordedInBothLanguages_WhateverTheyAre() =>
        Gen.Select(Any, Any).Sample((left, right) =>
            ComparabilityCalculator.Check(left, right).Findings.All(finding =>
                finding.Sentence("en") is { Length: > 5 } english && finding.Sentence("vi") is { Length: > 5 } vietnamese && english != vietnamese && !english.Contains("Nothing was found")));

    /// <summary>A table answers for groups; what it says of a pair is what the check of that pair says.</summary>
    [Fact]
    public void Table_OfAnyValues_SaysOfEveryPairWhatItsCheckSays() =>
        Gen.Select(Any.Array[2, 12], Policy).Sample((values, policy) =>
        {
            ComparabilityTable table = ComparabilityTable.Of(values, policy);
            return Enumerable.Range(0, values.Length).All(i => Enumerable.Range(0, values.Length).All(j =>
                table.Outcome(i, j) == ComparabilityCalculator.Check(values[i], values[j], policy)));
        });

    [Fact]
    public void Table_OfAnyValues_AccountsForEveryOne() =>
        Any.Array[0, 12].Sample(values =>
        {
            ComparabilityTable table = ComparabilityTable.Of(values);
            HashSet<int> paired = [.. table.Blocks.SelectMany(block => block.Pairs()).Where(pair => pair.Outcome.IsComparable).SelectMany(pair => new[] { pair.Left, pair.Right })];
            return table.Blocks.SelectMany(block => block.Members).Order().SequenceEqual(Enumerable.Range(0, values.Length))
                && table.LeftOut.Select(left => left.Index).SequenceEqual(Enumerable.Range(0, values.Length).Where(i => !paired.Contains(i)));
        });

    private static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);
}
