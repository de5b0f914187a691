using LocalGovMetrics.Comparability;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;
using static LocalGovMetrics.Comparability.ComparabilityCode;
using static LocalGovMetrics.Tests.Comparability.Compared;

namespace LocalGovMetrics.Tests.Comparability;

public class SeriesBreakTests
{
    private static readonly Comparand[] Stable = [.. Enumerable.Range(2020, 4).Select(year => Share("98.1", period: Period.OfYear(year)))];

    [Fact]
    public void Series_ThatGoesOn_HasNoBreak() => SeriesBreaks.Along([.. Stable.Reverse()]).Should().BeEmpty();

    [Fact]
    public void Boundaries_ThatChange_BreakOnce()
    {
        SeriesBreak found = SeriesBreaks.Along([.. Stable.Select(value => value with { Boundaries = UnitBoundaries.ChangedOn(Resolution1264) })]).Should().ContainSingle().Which;

        (found.Before!.Period, found.After.Period, found.IsRefusal).Should().Be((Period.OfYear(2020), Period.OfYear(2021), true));
        found.Findings.Select(finding => finding.Code).Should().Equal(BoundariesChanged);
    }

    [Fact]
    public void PriceBasis_Definition_Unit_AndStatus_Break()
    {
        Breaks(value => value with { PriceBasis = PriceBasis.Constant(2020) }).Should().Equal(PriceBasisUnknownOfRate);
        Breaks(value => value with { Concept = Concept(StockOrFlow.Stock) with { Variant = LocalizedName.Of("chuẩn mới") } }).Should().Equal(VariantsDiffer);
        Breaks(value => value with { MeasureUnit = MeasureUnit.Counted("hộ") }).Should().Equal(UnitsDiffer);
        Breaks(value => value with { Status = ObservationStatus.Estimated }).Should().Equal(EstimateAgainstActual);

        static IEnumerable<ComparabilityCode> Breaks(Func<Comparand, Comparand> change) =>
            SeriesBreaks.Along([.. Stable.Take(3), change(Stable[3])]).Should().ContainSingle().Which.Findings.Select(finding => finding.Code);
    }

    [Fact]
    public void Value_ThatIsNone_IsABreak_AndTheNextComparesWithTheLast()
    {
        Comparand missing = Stable[1] with { Value = new ReportedText(ReportedTextKind.NotReported, string.Empty), Status = ObservationStatus.NotReported };

        SeriesBreak found = SeriesBreaks.Along([Stable[0], missing, Stable[2]]).Should().ContainSingle().Which;

        (found.Before, found.After).Should().Be((Stable[0], missing));
        found.Findings.Select(finding => (finding.Code, finding.Left, finding.Right)).Should().Equal((NoValue, null, "notReported"));
    }

    [Fact]
    public void Series_OfTwoUnits_IsRefused() => ((Func<object>)(() => SeriesBreaks.Along([Stable[0], Share("98", "Quảng Trị")]))).Should().Throw<ArgumentException>().WithMessage("*Hương Trà*Quảng Trị*");

    [Fact]
    public void Row_GivesItsBaselineAndYears_EachOnce()
    {
        PlanRow row = new()
        {
            Unit = "Quảng Trị",
            Indicator = new Indicator { Code = "thu ngân sách", Name = LocalizedName.Of("Thu ngân sách"), MeasureUnit = MeasureUnit.BillionDong },
            Period = Period.OfYears(2021, 2025),
            BaseYear = 2020,
            Baseline = Observation.Of(98.1m),
            Years = [new YearObservation(2020, Observation.Of(98.1m)), new YearObservation(2024, Observation.Of(87.3m)), new YearObservation(2025, Observation.Of(126.0m, status: ObservationStatus.Estimated))],
            Actual = Observation.Of(126.0m, status: ObservationStatus.Estimated),
        };

        IReadOnlyList<Comparand> series = SeriesBreaks.Of(row);

        series.Select(value => value.Period.LastYear).Should().Equal(2020, 2024, 2025);
        Comparand.OfActual(row).Period.Should().Be(Period.OfYear(2025), "the number of a term that is that of its last year covers that year");
        SeriesBreaks.Along(series).Should().ContainSingle().Which.Findings.Select(finding => finding.Code).Should().Equal(EstimateAgainstActual);
        SeriesBreaks.Of(row with { Years = [], Baseline = null }).Should().BeEmpty();
    }
}
