using LocalGovMetrics.Comparability;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;
using static LocalGovMetrics.Comparability.ComparabilityCode;
using static LocalGovMetrics.Comparability.ComparabilitySeverity;
using static LocalGovMetrics.Tests.Comparability.Compared;

namespace LocalGovMetrics.Tests.Comparability;

public class CheckTests
{
    private static readonly Comparand Plain = Share("98.1");
    private static readonly Comparand Other = Share("97.0", "Quảng Trị");
    private static readonly Period NineMonths = Period.FromDates(new LocalDate(2023, 1, 1), new LocalDate(2023, 9, 30));
    private static readonly Period Span = Period.OfYears(2021, 2025);

    [Fact]
    public void Values_AlikeButForUnitAndDigits_AreComparable() =>
        ComparabilityCalculator.Check(Plain, Other).Should().BeSameAs(ComparabilityOutcome.Comparable, "nothing is allocated where nothing is found");

    [Fact]
    public void Definition_OfAnotherConcept_IsRefused() =>
        Found(Plain, Other with { Concept = Concept(StockOrFlow.Stock, "forest-cover") }).Should().Equal((DefinitionsDiffer, Refusal, "clean-water", "forest-cover"));

    [Fact]
    public void Definition_WithoutConcept_ComparesByCodeOnly()
    {
        Found(Plain with { Concept = null }, Other with { Concept = null }).Should().BeEmpty();
        Found(Plain, Other with { Concept = null, Indicator = Other.Indicator with { Code = "tỷ lệ nước sạch" } }).Should().Equal((DefinitionNotMatched, Refusal, "clean-water", "tỷ lệ nước sạch"));
    }

    [Fact]
    public void Definition_OfAPart_IsRefused_AndOfAVariant_IsReserved()
    {
        IndicatorConcept urban = Concept(StockOrFlow.Stock) with { Variant = LocalizedName.Of("thành thị", "urban only") };
        IndicatorConcept services = Concept(StockOrFlow.Stock) with { Part = LocalizedName.Of("dịch vụ", "services") };

        Found(Plain, Other with { Concept = services }).Should().Equal((PartsDiffer, Refusal, null, "dịch vụ"));
        Found(Plain with { Concept = urban }, Other).Should().Equal((VariantsDiffer, Reservation, "thành thị", null));
    }

    [Fact]
    public void Aspects_OfTargetAndActual_AreRefused() =>
        Found(Plain, Other with { Aspect = ComparandAspect.Target }).Should().Equal((AspectsDiffer, Refusal, "actual", "target"));

    [Fact]
    public void NoValue_IsRefused_EvenWithItself()
    {
        Comparand pending = Plain with { Value = new ReportedText(ReportedTextKind.Pending, "chờ"), Status = ObservationStatus.Pending };

        Found(pending, Other).Should().Equal((NoValue, Refusal, "pending", null));
        Found(pending, pending).Should().Equal((NoValue, Refusal, "pending", "pending"));
        Found(Other, Plain with { Value = new ReportedText(ReportedTextKind.NotAvailable, "…") }).Should().Equal((NoValue, Refusal, null, "notAvailable"));
    }

    [Fact]
    public void Nil_IsZero() => Found(Plain with { Value = new ReportedText(ReportedTextKind.Nil, "-") }, Other).Should().BeEmpty();

    [Fact]
    public void WordsAndLists_AreNotOneNumber()
    {
        ReportedText words = new(ReportedTextKind.Statement, "Không còn hộ nghèo");
        ReportedList list = new(ReportedListKind.Parts, [ReportedValue.AsPrinted(1), ReportedValue.AsPrinted(2)]);
        ReportedList withChange = new(ReportedListKind.WithChange, [ReportedValue.AsPrinted(2.2m), ReportedValue.AsPrinted(82)]);

        Found(Plain with { Value = words, Text = words.Text }, Other).Should().Equal((NotOneNumber, Refusal, "Không còn hộ nghèo", null));
        Found(Plain, Other with { Value = list, Text = "1; 2" }).Should().Equal((NotOneNumber, Refusal, null, "1; 2"));
        Found(Plain, Other with { Value = withChange }).Should().BeEmpty("its first item is the value");
    }

    [Fact]
    public void RankAgainstNumber_AndGradesOfTwoScales_AreRefused()
    {
        Comparand rank = Plain with { Value = new ReportedRank(3), MeasureUnit = null, Measure = Measure.Rank };
        Comparand grade = Plain with { Value = new ReportedGrade(new Grade("quality", 4, "Tốt")), MeasureUnit = null, Measure = Measure.Grade };

        Found(rank, Other).Should().Contain((ValueKindsDiffer, Refusal, "rank", "number"));
        Found(rank, rank with { Unit = "Quảng Trị" }).Should().BeEmpty();
        Found(grade, grade with { Value = new ReportedGrade(new Grade("city", 4, "Loại IV")) }).Should().Equal((ScalesDiffer, Refusal, "quality", "city"));
    }

    [Theory]
    [InlineData("tỷ đồng", "triệu đồng", UnitConverted, Note)]
    [InlineData("triệu đồng", "triệu đồng/người", PerOmitted, Reservation)]
    [InlineData("triệu đồng", "USD", UnitsDiffer, Refusal)]
    [InlineData("%", "điểm %", UnitsDiffer, Refusal)]
    [InlineData("lao động", "người", NounsDiffer, Reservation)]
    [InlineData("hộ/1000 người", "hộ/1000 ha", UnitsDiffer, Refusal)]
    public void UnitsOfMeasure_ConvertWhereLawful(string left, string right, ComparabilityCode code, ComparabilitySeverity severity) =>
        Found(Plain with { MeasureUnit = MeasureUnit.Parse(left) }, Plain with { MeasureUnit = MeasureUnit.Parse(right) })
            .Where(found => found.Code is not (PrecisionDiffers or PriceBasisNotPrinted))
            .Should().Equal((code, severity, left, right));

    [Fact]
    public void UnitOfMeasure_Missing_IsReserved() => Found(Plain, Other with { MeasureUnit = null }).Should().Equal((UnitAssumed, Reservation, "%", null));

    [Fact]
    public void Nouns_WithoutConcept_AreOfTwoThings() =>
        Found(Plain with { Concept = null, MeasureUnit = MeasureUnit.Parse("lao động") }, Plain with { Concept = null, Indicator = Plain.Indicator with { Code = "x" }, MeasureUnit = MeasureUnit.Parse("người") })
            .Should().Contain((UnitsDiffer, Refusal, "lao động", "người"));

    [Theory]
    [InlineData("constant 2010", "constant 2020", PriceBasesDiffer, Refusal)]
    [InlineData("current", "constant 2020", PriceBasesDiffer, Refusal)]
    [InlineData("constant", "current", PriceBasesDiffer, Refusal)]
    [InlineData("constant", "constant 2020", PriceBasisUnknown, Refusal)]
    [InlineData("notPrinted", "constant 2020", PriceBasisUnknown, Refusal)]
    [InlineData("notPrinted", "current", PriceBasisUnknown, Refusal)]
    [InlineData("notPrinted", "notPrinted", PriceBasisNotPrinted, Note)]
    public void Prices_OfAmounts_AreTheSameOrRefused(string left, string right, ComparabilityCode code, ComparabilitySeverity severity) =>
        Found(Amount("944", PriceBasis.Parse(left)), Amount("7943", PriceBasis.Parse(right))).Should().Equal((code, severity, left, right));

    [Theory]
    [InlineData("constant 2010", "constant 2020", PriceBasesDiffer, Refusal)]
    [InlineData("constant", "constant 2010", PriceBasisUnknownOfRate, Reservation)]
    [InlineData("notPrinted", "constant 2010", PriceBasisUnknownOfRate, Reservation)]
    public void Prices_OfGrowthRates_AreToldToo(string left, string right, ComparabilityCode code, ComparabilitySeverity severity) =>
        Found(Plain with { Measure = Measure.Growth, PriceBasis = PriceBasis.Parse(left) }, Other with { Measure = Measure.Growth, PriceBasis = PriceBasis.Parse(right) }).Should().Equal((code, severity, left, right));

    [Fact]
    public void Prices_OfUnknownYear_AreTheSameWithinOneSource()
    {
        Comparand growth = Plain with { Measure = Measure.Growth, PriceBasis = PriceBasis.ConstantOfUnknownYear, Origin = "huong-tra-2023" };

        Found(growth, growth with { Unit = "Quảng Trị" }).Should().BeEmpty();
        Found(growth, growth with { Origin = "tam-ky-2024" }).Should().Equal((PriceBasisUnknownOfRate, Reservation, "constant", "constant"));
    }

    [Fact]
    public void Measures_OfLevelAndGrowth_AreRefused() =>
        Found(Plain, Other with { Measure = Measure.Growth }).Should().Equal((MeasuresDiffer, Refusal, "level", "growth"));

    [Fact]
    public void Measures_OfReductionAndIncrease_AreRefused() =>
        Found(Plain with { Measure = Measure.Reduction }, Other with { Measure = Measure.Increase }).Should().Equal((MeasuresDiffer, Refusal, "change:reduction", "change:increase"));

    [Fact]
    public void TotalOfATerm_AgainstItsYearlyAverage_IsRefused() =>
        Found(Amount("467", PriceBasis.NotPrinted, Span) with { Measure = Measure.Total }, Amount("93.4", PriceBasis.NotPrinted, Span) with { Measure = Measure.AnnualAverage })
            .Should().Contain((MeasuresDiffer, Refusal, "total", "annualAverage"));

    [Fact]
    public void StateAgainstFlow_IsRefused() =>
        Found(Plain, Other with { Concept = Concept(StockOrFlow.Flow) }).Should().Equal((StockAgainstFlow, Refusal, "stock", "flow"));

    [Fact]
    public void AverageOfATerm_AgainstAYear_IsReserved()
    {
        Comparand average = Plain with { Measure = Measure.AverageGrowth, Period = Span };

        Found(average, Other with { Measure = Measure.Growth }).Should().Equal(
            (AverageAgainstYear, Reservation, "averageGrowth", "growth"), (YearAgainstSpan, Reservation, "2021-2025", "2023"));
        Found(average with { Period = Period.OfYear(2023) }, Other with { Measure = Measure.Growth }).Should().BeEmpty("the average of one year is its value");
    }

    [Fact]
    public void Amounts_OverTimesOfDifferentLength_AreRefused()
    {
        Comparand year = Amount("1700", PriceBasis.NotPrinted);

        Found(year, year with { Period = NineMonths }).Should().Contain((LengthsDiffer, Refusal, "2023", "2023-01-01/2023-09-30"));
        Found(year, year with { Period = Span, Measure = Measure.Total }).Should().Contain((LengthsDiffer, Refusal, "2023", "2021-2025"));
        Found(year, year with { Period = Span, Measure = Measure.AnnualAverage }).Should().NotContain(found => found.Severity == Refusal);
        Found(year, year with { Period = Period.OfYear(2024) }).Should().Contain((DifferentTimes, Reservation, "2023", "2024"));
    }

    [Fact]
    public void StatesAndRates_OfDifferentTimes_AreReserved()
    {
        Found(Plain, Plain with { Period = NineMonths }).Should().Equal((PartOfYear, Reservation, "2023", "2023-01-01/2023-09-30"));
        Found(Plain, Plain with { Period = Span }).Should().Equal((YearAgainstSpan, Reservation, "2023", "2021-2025"));
    }

    [Fact]
    public void Periods_DifferingByALeapDay_AreAsLong()
    {
        Period february = Period.FromDates(new LocalDate(2023, 1, 1), new LocalDate(2023, 2, 28));
        Period leap = Period.FromDates(new LocalDate(2024, 1, 1), new LocalDate(2024, 2, 29));

        Found(Amount("5", PriceBasis.NotPrinted, february), Amount("6", PriceBasis.NotPrinted, leap)).Should().Contain((DifferentTimes, Reservation, february.ToString(), leap.ToString()));
    }

    [Fact]
    public void AmountThatMayAddUp_IsTakenToDoSo_WhereNothingIsStated()
    {
        Comparand unstated = Plain with { Concept = null, Indicator = Plain.Indicator with { Aggregation = Aggregation.Additive } };

        Found(unstated, unstated with { Period = NineMonths }).Should().Equal((LengthsDiffer, Refusal, "2023", "2023-01-01/2023-09-30"));
    }

    [Theory]
    [InlineData(ObservationStatus.Estimated, ObservationStatus.Actual, EstimateAgainstActual, Reservation)]
    [InlineData(ObservationStatus.Forecast, ObservationStatus.Estimated, ForecastAgainstOther, Refusal)]
    [InlineData(ObservationStatus.Forecast, ObservationStatus.Actual, ForecastAgainstOther, Refusal)]
    [InlineData(ObservationStatus.Forecast, ObservationStatus.Forecast, BothForecast, Reservation)]
    public void Statuses_ThatDiffer_AreTold(ObservationStatus left, ObservationStatus right, ComparabilityCode code, ComparabilitySeverity severity) =>
        Found(Plain with { Status = left }, Other with { Status = right }).Should().Equal((code, severity, Name(left), Name(right)));

    [Fact]
    public void Bounds_AndVaguePrints_AreReserved()
    {
        Found(Plain, Other with { Value = ReportedValue.Of(Qualifier.MoreThan, 93), Text = ">93" }).Should().Equal((Censored, Reservation, null, ">93"));
        Found(Plain with { Value = ReportedValue.Range(16, 17), Text = "16-17" }, Other).Should().Equal((Imprecise, Reservation, "16-17", null));
    }

    [Theory]
    [InlineData("98", "98.1", "1 %", "0.1 %")]
    [InlineData("98.10", "98", "0.01 %", "1 %")]
    public void Precision_TenTimesCoarser_IsReserved(string left, string right, string leftPlace, string rightPlace) =>
        Found(Share(left), Share(right)).Should().Equal((PrecisionDiffers, Reservation, leftPlace, rightPlace));

    [Fact]
    public void Precision_IsOfTheSameUnit_AndNoneOfExactCounts()
    {
        Comparand billions = Amount("1.7", PriceBasis.Current);
        Comparand millions = Amount("1700", PriceBasis.Current) with { MeasureUnit = MeasureUnit.MillionDong };
        Comparand count = Plain with { Value = ReportedValue.AsPrinted(5), MeasureUnit = MeasureUnit.Counted("trường") };

        Found(billions, millions).Should().Equal((UnitConverted, Note, "tỷ đồng", "triệu đồng"), (PrecisionDiffers, Reservation, "0.1 tỷ đồng", "1 triệu đồng"));
        Found(count, count with { Value = ReportedValue.AsPrinted(12) }).Should().BeEmpty();
    }

    private static string Name(ObservationStatus status) => status.ToString().ToLowerInvariant();
}
