using LocalGovMetrics.Conversion;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using static LocalGovMetrics.Tests.Units.Links;

namespace LocalGovMetrics.Tests.Conversion;

public class PlanConversionTests
{
    private static readonly Crosswalk Merger = Walk("a>c 100", "b>c 300", "d>d");

    [Fact]
    public void Rows_OfMergedUnits_BecomeOneWithItsVerdict()
    {
        PlanRow a = Row("a", "x", "12..15 hộ", "14 hộ");

        ConvertedRows converted = PlanConversion.Convert(Merger, [a, Row("b", "x", "3 hộ", "2 hộ"), Row("d", "x", "5 hộ", "5 hộ")], new Dictionary<UnitId, string> { [Id("c")] = "Xã C" });

        converted.LeftOut.Should().BeEmpty();
        converted.Rows.Select(plan => (plan.Row.Unit, plan.Row.UnitId)).Should().Equal(("Xã C", Id("c")), ("d", Id("d")));
        ConvertedRow merged = converted.Rows[0];
        merged.Row.Targets.Should().ContainSingle().Which.Rule.Criterion.Should().Be(Criterion.Between(15, 18));
        merged.Row.Actual.Number.Should().Be(ReportedValue.Parse("16 hộ"));
        ConvertedVerdict verdict = merged.Assess();
        verdict.Verdict.Kind.Should().Be(VerdictKind.Achieved);
        verdict.IsConverted.Should().BeTrue();
        verdict.IsEstimated.Should().BeFalse();
        verdict.Sentence("en").Should().EndWith("Actual: Sum of t:a (14 hộ); t:b (2 hộ). Target: Sum of t:a (level 12..15 hộ); t:b (level 3 hộ).");
        verdict.Sentence("vi").Should().EndWith("Thực hiện: Tổng của t:a (14 hộ); t:b (2 hộ). Kế hoạch: Tổng của t:a (level 12..15 hộ); t:b (level 3 hộ).");
    }

    [Fact]
    public void Row_OfUnchangedUnit_KeepsAllAndItsVerdictSaysNothingOfConversion()
    {
        PlanRow row = Row("d", "x", "5 hộ", "6 hộ") with { ReportedVerdict = ReportedVerdict.Exceeded, Source = "bảng 1" };

        ConvertedRow converted = PlanConversion.Convert(Merger, [row]).Rows.Should().ContainSingle().Subject;

        converted.Row.Should().Be(row);
        ConvertedVerdict verdict = converted.Assess();
        verdict.IsConverted.Should().BeFalse();
        verdict.Verdict.Should().Be(VerdictCalculator.Assess(row));
        verdict.Sentence("en").Should().Be(verdict.Verdict.Reason.Sentence("en"));
    }

    [Fact]
    public void Rows_WithoutUnitOrLinkOrTwice_AreLeftOutWithTheReason()
    {
        PlanRow a = Row("a", "x", "1 hộ", "1 hộ");

        ConvertedRows converted = PlanConversion.Convert(Merger, [a, a with { UnitId = null }, Row("z", "x", "1 hộ", "1 hộ"), a with { Actual = Observation.Of(7) }]);

        converted.LeftOut.Select(left => left.Reason).Should().Equal(LeftOutRowReason.UnitNotIdentified, LeftOutRowReason.UnitNotInCrosswalk, LeftOutRowReason.Repeated);
        converted.Rows.Should().ContainSingle();
    }

    [Fact]
    public void Row_ThatOneUnitLacks_IsVoidAndItsVerdictTellsHowMuchIsMissing()
    {
        ConvertedVerdict verdict = PlanConversion.Convert(Merger, [Row("a", "x", "1 hộ", "1 hộ")]).Rows[0].Assess();

        verdict.Verdict.Kind.Should().Be(VerdictKind.NotAssessable);
        verdict.Target!.Problem.Should().Be(ConversionProblem.TargetMissing);
        verdict.Actual.Problem.Should().Be(ConversionProblem.ValueMissing);
        verdict.MissingShare.Should().Be(0.75m);
    }

    [Fact]
    public void Verdict_OnWeightedRates_IsSettledByAnEstimate()
    {
        ConvertedVerdict verdict = PlanConversion.Convert(Merger, [Row("a", "x", ">=90 %", "89 %"), Row("b", "x", ">=98 %", "99 %")]).Rows[0].Assess();

        verdict.Verdict.Kind.Should().Be(VerdictKind.Achieved);
        verdict.Verdict.Reason.Value.Should().Be(96.5m);
        verdict.Verdict.SettledByEstimate.Should().BeTrue();
        verdict.IsEstimated.Should().BeTrue();
        verdict.Actual.Weight.Should().Be(Population);
    }

    [Fact]
    public void Verdict_WhereRoundingCounts_WeighsTheRoundingOfAllUnits()
    {
        ConvertedRow plan = PlanConversion.Convert(Merger, [Row("a", "x", ">=10 tấn", "10 tấn"), Row("b", "x", ">=10 tấn", "10.2 tấn")]).Rows[0];

        plan.Actual.Possible.Should().Be(Interval.Closed(19.65m, 20.75m));
        plan.Assess().Verdict.Kind.Should().Be(VerdictKind.Achieved);
        Verdict strict = plan.Assess(VerdictPolicy.Strict).Verdict;
        strict.Kind.Should().Be(VerdictKind.Undetermined);
        strict.Reason.Possible.Should().Be(plan.Actual.Possible);
        strict.Policy.Should().Be(VerdictPolicy.Strict);
    }

    [Fact]
    public void Verdict_WhereRoundingCountsAndAPartIsMissing_IsUndetermined()
    {
        ConvertedRow plan = PlanConversion.Convert(Walk("a>c 100", "b>c 300", "d>c 100"), [Row("a", "x", ">=90 %", "95 %"), Row("b", "x", ">=90 %", "95 %"), Row("d", "x", ">=90 %", null)]).Rows[0];

        plan.Assess().Verdict.Kind.Should().Be(VerdictKind.Achieved);
        plan.Assess(VerdictPolicy.Strict).Verdict.Kind.Should().Be(VerdictKind.Undetermined);
    }

    [Fact]
    public void Growth_WithBaselines_IsThatOfTheSum()
    {
        PlanRow a = Growing("a", 100, 10, 110);

        ConvertedRow plan = PlanConversion.Convert(Walk("a>c", "b>c"), [a, Growing("b", 300, 20, 400)]).Rows[0];

        plan.Target!.Record.Rule.Should().Be(ConversionRule.BaseWeighted);
        plan.Row.Baseline.Should().Be(Observation.Of(400, MeasureUnit.BillionDong));
        ((NumericCriterion)plan.Row.Targets[0].Rule.Criterion).Low.Should().Be(17.5m);
        Verdict verdict = plan.Assess().Verdict;
        verdict.Kind.Should().Be(VerdictKind.Exceeded);
        verdict.Reason.Value.Should().Be(27.5m, "510 on 400");
    }

    [Fact]
    public void YearlyValues_AreConvertedEachByItself()
    {
        PlanRow a = Row("a", "x", "1 hộ", "1 hộ") with { Years = [new YearObservation(2021, Observation.Of(1)), new YearObservation(2022, Observation.Of(2))] };
        PlanRow b = Row("b", "x", "1 hộ", "1 hộ") with { Years = [new YearObservation(2021, Observation.Of(10))] };

        ConvertedRow plan = PlanConversion.Convert(Merger, [a, b]).Rows[0];

        plan.Years.Select(year => (year.Year, year.Value.Value, year.Value.Record.Problem)).Should().Equal((2021, 11m, ConversionProblem.None), (2022, null, ConversionProblem.ValueMissing));
        plan.Assess().Years.Should().HaveCount(2);
    }

    [Fact]
    public void Definitions_ThatDiffer_MakeTheRowVoid()
    {
        PlanRow a = Row("a", "x", "1 tỷ đồng", "1 tỷ đồng");
        PlanRow b = Row("b", "x", "1 tỷ đồng", "1 tỷ đồng");

        Problems(a, b with { Indicator = b.Indicator with { PriceBasis = PriceBasis.Constant(2010) } }).Should().Be((ConversionProblem.PriceBasesDiffer, ConversionProblem.PriceBasesDiffer));
        Problems(a, b with { Indicator = b.Indicator with { Aggregation = Aggregation.Intensive } }).Should().Be((ConversionProblem.DefinitionsDiffer, ConversionProblem.DefinitionsDiffer));
        Problems(a, b with { Indicator = b.Indicator with { Direction = DesiredDirection.Lower } }).Should().Be((ConversionProblem.None, ConversionProblem.DirectionsDiffer));
        Problems(a, b).Should().Be((ConversionProblem.None, ConversionProblem.None));
    }

    [Fact]
    public void BareNumbers_AreInTheUnitOfTheirOwnRow()
    {
        PlanRow a = Row("a", "x", "1", "2");
        PlanRow b = Row("b", "x", "500", "700");
        a = a with { Indicator = a.Indicator with { MeasureUnit = MeasureUnit.BillionDong } };
        b = b with { Indicator = b.Indicator with { MeasureUnit = MeasureUnit.Parse("triệu đồng") } };

        ConvertedRow plan = PlanConversion.Convert(Merger, [a, b]).Rows[0];

        plan.Actual.Observation.Number!.MeasureUnit!.TryConvert(plan.Actual.Value!.Value, MeasureUnit.BillionDong, out decimal billions).Should().BeTrue();
        billions.Should().Be(2.7m);
        plan.Assess().Verdict.Reason.Threshold.Should().Be(1500, "million dong");
    }

    [Fact]
    public void RowsOfSeveralIndicatorsAndPeriods_StayApart()
    {
        PlanRow a = Row("a", "x", "1 hộ", "1 hộ");
        PlanRow b = Row("b", "x", "1 hộ", "1 hộ");

        PlanConversion.Convert(Merger, [a, b, a with { Period = Period.OfYear(2024) }, Row("b", "y", "1 hộ", "1 hộ")]).Rows
            .Select(plan => (plan.Row.Indicator.Key, plan.Row.Period.FirstYear, plan.Actual.Record.Problem)).Should().Equal(
                ("x", 2023, ConversionProblem.None),
                ("x", 2024, ConversionProblem.ValueMissing),
                ("y", 2023, ConversionProblem.ValueMissing));
    }

    internal static PlanRow Row(string unit, string indicator, string target, string? actual) => new()
    {
        Unit = unit,
        UnitId = Id(unit),
        Indicator = new Indicator { Code = indicator, Name = LocalizedName.Of(indicator), Aggregation = Aggregation.Additive, Direction = DesiredDirection.Higher },
        Period = Period.OfYear(2023),
        Targets = [new Target(new TargetRule(Measure.Level, CriterionOf(ReportedValue.Parse(target)), ReportedValue.Parse(target).MeasureUnit))],
        Actual = actual is null ? Observation.NotReported : new Observation(ReportedValue.Parse(actual)),
    };

    private static NumericCriterion CriterionOf(ReportedValue print) => print.Qualifier switch
    {
        Qualifier.Range => Criterion.Between(print.RangeLow!.Value, print.RangeHigh!.Value),
        Qualifier.AtLeast => Criterion.AtLeast(print.Value!.Value),
        _ => Criterion.Reach(print.Value!.Value),
    };

    private static PlanRow Growing(string unit, decimal baseline, decimal asked, decimal actual) => Row(unit, "x", "1", "1") with
    {
        Period = Period.OfYear(2021),
        BaseYear = 2020,
        Baseline = Observation.Of(baseline, MeasureUnit.BillionDong),
        Targets = [new Target(new TargetRule(Measure.Growth, Criterion.Reach(asked), MeasureUnit.Percent))],
        Actual = Observation.Of(actual, MeasureUnit.BillionDong),
    };

    private static (ConversionProblem Actual, ConversionProblem Target) Problems(params PlanRow[] rows)
    {
        ConvertedRow plan = PlanConversion.Convert(Merger, rows).Rows[0];
        return (plan.Actual.Record.Problem, plan.Target!.Record.Problem);
    }
}
