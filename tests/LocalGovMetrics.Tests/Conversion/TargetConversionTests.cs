using LocalGovMetrics.Conversion;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using NodaTime;
using static LocalGovMetrics.Tests.Units.Links;

namespace LocalGovMetrics.Tests.Conversion;

/// <summary>The rules by which targets follow the units: what a merged unit, and a part of a split one, is asked.</summary>
public class TargetConversionTests
{
    private static readonly MeasureUnit Households = MeasureUnit.Counted("hộ");
    private static readonly Crosswalk Merger = Walk("a>c 100", "b>c 300");
    private static readonly Crosswalk MergerWithoutWeights = Walk("a>c", "b>c");
    private static readonly Crosswalk Split = Walk("a>x 1", "a>y 3");
    private static readonly Crosswalk SplitWithoutWeights = Walk("a>x", "a>y");

    public static TheoryData<string, Measure, NumericCriterion, NumericCriterion, NumericCriterion> Additive => new()
    {
        { "level", Measure.Level, Criterion.Reach(500), Criterion.Reach(700), Criterion.Reach(1200) },
        { "range", Measure.Level, Criterion.Between(550, 600), Criterion.Between(100, 120), Criterion.Between(650, 720) },
        { "range and number", Measure.Level, Criterion.Between(550, 600), Criterion.Reach(100), Criterion.Between(650, 700) },
        { "reduce by 12-15 households a year", Measure.AnnualReduction, Criterion.Between(12, 15), Criterion.Between(3, 4), Criterion.Between(15, 19) },
        { "reduction", Measure.Reduction, Criterion.AtLeast(82), Criterion.AtLeast(8), Criterion.AtLeast(90) },
        { "increase", Measure.Increase, Criterion.Reach(885), Criterion.Reach(15.5m), Criterion.Reach(900.5m) },
        { "total over the span", Measure.Total, Criterion.MoreThan(1650), Criterion.MoreThan(350), Criterion.MoreThan(2000) },
        { "average a year", Measure.AnnualAverage, Criterion.AtLeast(100), Criterion.MoreThan(50), Criterion.MoreThan(150) },
        { "bound and number, higher is better", Measure.Level, Criterion.AtLeast(100), Criterion.Reach(50), Criterion.AtLeast(150) },
        { "bound and range, higher is better", Measure.Level, Criterion.MoreThan(100), Criterion.Between(50, 60), Criterion.MoreThan(150) },
        { "bounds above", Measure.Level, Criterion.AtMost(100), Criterion.LessThan(50), Criterion.LessThan(150) },
        { "exactly", Measure.Level, Criterion.EqualTo(4), Criterion.EqualTo(3), Criterion.EqualTo(7) },
        { "count", Measure.Count, Criterion.Reach(1), Criterion.Reach(2), Criterion.Reach(3) },
        { "every year", Measure.EveryYear(Measure.Level), Criterion.AtLeast(10), Criterion.AtLeast(20), Criterion.AtLeast(30) },
    };

    [Theory]
    [MemberData(nameof(Additive))]
    public void AdditiveTargets_OfMergedUnits_Add(string what, Measure measure, NumericCriterion a, NumericCriterion b, NumericCriterion expected)
    {
        ConvertedTarget converted = Convert(Merger, Aggregation.Additive, Rule(measure, a), Rule(measure, b));

        converted.Target!.Rule.Should().Be(Rule(measure, expected), what);
        converted.Record.Rule.Should().Be(ConversionRule.Sum);
        converted.Record.IsEstimated.Should().BeFalse();
    }

    [Fact]
    public void BoundsAndNumbers_WhereLowerIsBetter_TakeTheHighEnd() =>
        Convert(Merger, Indicator(Aggregation.Additive, DesiredDirection.Lower), [Rule(Measure.Level, Criterion.AtMost(10)), Rule(Measure.Level, Criterion.Between(4, 6))])
            .Target!.Rule.Criterion.Should().Be(Criterion.AtMost(16));

    public static TheoryData<string, TargetRule, TargetRule, ConversionProblem> Void => new()
    {
        { "bounds on both sides", Rule(Measure.Level, Criterion.AtLeast(10)), Rule(Measure.Level, Criterion.AtMost(10)), ConversionProblem.CriteriaDiffer },
        { "upper bound and number where higher is better", Rule(Measure.Level, Criterion.AtMost(10)), Rule(Measure.Level, Criterion.Reach(10)), ConversionProblem.CriteriaDiffer },
        { "exactly and at least", Rule(Measure.Level, Criterion.EqualTo(10)), Rule(Measure.Level, Criterion.AtLeast(10)), ConversionProblem.CriteriaDiffer },
        { "level and growth", Rule(Measure.Level, Criterion.Reach(10)), Rule(Measure.Growth, Criterion.Reach(10), MeasureUnit.Percent), ConversionProblem.MeasuresDiffer },
        { "level and total", Rule(Measure.Level, Criterion.Reach(10)), Rule(Measure.Total, Criterion.Reach(10)), ConversionProblem.MeasuresDiffer },
        { "households and schools", Rule(Measure.Level, Criterion.Reach(10)), Rule(Measure.Level, Criterion.Reach(10), MeasureUnit.Counted("trường")), ConversionProblem.MeasureUnitsDiffer },
        { "rank, even where all ask the same", Rule(Measure.Rank, Criterion.RankAtMost(3)), Rule(Measure.Rank, Criterion.RankAtMost(3)), ConversionProblem.RankOfAnotherGroup },
        { "rank as a number", Rule(Measure.EveryYear(Measure.Rank), Criterion.Reach(3)), Rule(Measure.EveryYear(Measure.Rank), Criterion.Reach(3)), ConversionProblem.RankOfAnotherGroup },
        { "different grades", Rule(Measure.Grade, Criterion.GradeAtLeast(new Grade("q", 4, "Tốt"))), Rule(Measure.Grade, Criterion.GradeAtLeast(new Grade("q", 3, "Khá"))), ConversionProblem.PredecessorsDiffer },
        { "different days", Rule(Measure.Completion, Criterion.ByDate(new(2023, 12, 31))), Rule(Measure.Completion, Criterion.ByDate(new(2024, 12, 31))), ConversionProblem.PredecessorsDiffer },
        { "different statements", Rule(Measure.Level, Criterion.Text("Đạt đô thị loại IV")), Rule(Measure.Level, Criterion.Text("Đạt đô thị loại III")), ConversionProblem.PredecessorsDiffer },
        { "statement and number", Rule(Measure.Level, Criterion.Text("Đạt đô thị loại IV")), Rule(Measure.Level, Criterion.Reach(3)), ConversionProblem.PredecessorsDiffer },
        { "fraction and number", Count(10, 13), Rule(Measure.Count, Criterion.Reach(3)), ConversionProblem.KindsDiffer },
        { "joint and single", Joint(CriterionKind.AllOf, 1, 2), Rule(Measure.Level, Criterion.Reach(3)), ConversionProblem.CriteriaDiffer },
        { "all of and any of", Joint(CriterionKind.AllOf, 1, 2), Joint(CriterionKind.AnyOf, 1, 2), ConversionProblem.CriteriaDiffer },
        { "too large", Rule(Measure.Level, Criterion.Reach(decimal.MaxValue)), Rule(Measure.Level, Criterion.Reach(1)), ConversionProblem.OutOfRange },
    };

    [Theory]
    [MemberData(nameof(Void))]
    public void Targets_ThatDoNotCombine_AreVoidAndSayWhy(string what, TargetRule a, TargetRule b, ConversionProblem problem)
    {
        ConvertedTarget converted = Convert(Merger, Aggregation.Additive, a, b);

        converted.Target.Should().BeNull(what);
        converted.Record.Rule.Should().Be(ConversionRule.Void);
        converted.Record.Problem.Should().Be(problem, what);
    }

    [Fact]
    public void Targets_OfNotAggregableIndicator_AreVoid() =>
        Convert(Merger, Aggregation.None, Rule(Measure.Level, Criterion.Reach(1)), Rule(Measure.Level, Criterion.Reach(1))).Record.Problem.Should().Be(ConversionProblem.NotAggregable);

    [Fact]
    public void GradesDaysAndStatements_ThatAllAsk_AreInherited()
    {
        foreach (TargetRule rule in (TargetRule[])[Rule(Measure.Grade, Criterion.GradeAtLeast(new Grade("q", 4, "Tốt"))), Rule(Measure.Completion, Criterion.ByDate(new(2023, 12, 31))), Rule(Measure.Level, Criterion.Text("Đạt đô thị loại IV"))])
        {
            ConvertedTarget converted = Convert(Merger, Aggregation.None, rule, rule);

            converted.Target!.Rule.Should().Be(rule);
            converted.Record.Rule.Should().Be(ConversionRule.InheritAgreed);
        }
    }

    [Fact]
    public void RatioTargets_OfMergedUnits_AreWeightedNeverPlainlyAveraged()
    {
        ConvertedTarget converted = Convert(Merger, Aggregation.Intensive, Percent(Criterion.Between(90, 92)), Percent(Criterion.Between(98, 100)));

        converted.Target!.Rule.Should().Be(Percent(Criterion.Between(96, 98)));
        converted.Record.Rule.Should().Be(ConversionRule.WeightedMean);
        converted.Record.Weight.Should().Be(Population);
        converted.Record.IsEstimated.Should().BeTrue();
    }

    [Fact]
    public void RatioTargets_WithoutWeights_AreVoidUnlessAllAskTheSame()
    {
        Convert(MergerWithoutWeights, Aggregation.Intensive, Percent(Criterion.AtLeast(90)), Percent(Criterion.AtLeast(98))).Record.Problem.Should().Be(ConversionProblem.WeightMissing);
        Convert(Walk("a>c 0", "b>c 0"), Aggregation.Intensive, Percent(Criterion.AtLeast(90)), Percent(Criterion.AtLeast(98))).Record.Problem.Should().Be(ConversionProblem.WeightZero);

        ConvertedTarget agreed = Convert(MergerWithoutWeights, Aggregation.Intensive, Percent(Criterion.AtLeast(98)), Percent(Criterion.AtLeast(98)));

        agreed.Target!.Rule.Criterion.Should().Be(Criterion.AtLeast(98));
        agreed.Record.Rule.Should().Be(ConversionRule.InheritAgreed);
        agreed.Record.IsEstimated.Should().BeFalse();
    }

    [Fact]
    public void PercentTargets_OfAnAdditiveIndicator_DoNotAdd() =>
        Convert(Merger, Aggregation.Additive, Percent(Criterion.Reach(10), Measure.Reduction), Percent(Criterion.Reach(20), Measure.Reduction)).Target!.Rule.Criterion.Should().Be(Criterion.Reach(17.5m));

    [Theory]
    [InlineData(MeasureKind.Growth, 5, "12.5")]
    [InlineData(MeasureKind.Multiple, 5, "12.5")]
    [InlineData(MeasureKind.AverageGrowth, 1, "12.5")]
    [InlineData(MeasureKind.AverageGrowth, 5, "12.6109196074")]
    public void GrowthTargets_WithBases_AreTheGrowthOfTheSum(MeasureKind kind, int periods, string expected)
    {
        Measure measure = Measure.Of(kind);
        ConvertedTarget converted = Convert(MergerWithoutWeights, Indicator(Aggregation.Additive), [Percent(Criterion.Reach(10), measure), Percent(Criterion.Reach(15), measure)], [50, 50], periods);

        converted.Record.Rule.Should().Be(ConversionRule.BaseWeighted);
        converted.Record.IsEstimated.Should().BeFalse();
        ((NumericCriterion)converted.Target!.Rule.Criterion).Low.Should().Be(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void AverageGrowth_OfMergedBases_ReachesTheSumOfWhatEachReaches()
    {
        Measure growth = Measure.AverageGrowth;
        ConvertedTarget converted = Convert(MergerWithoutWeights, Indicator(Aggregation.Additive), [Percent(Criterion.Reach(10), growth), Percent(Criterion.Reach(20), growth)], [100, 300], 5);

        double rate = (double)((NumericCriterion)converted.Target!.Rule.Criterion).Low!.Value;

        (400 * Math.Pow(1 + (rate / 100), 5)).Should().BeApproximately((100 * Math.Pow(1.1, 5)) + (300 * Math.Pow(1.2, 5)), 1e-5);
        rate.Should().BeGreaterThan(17.5, "the mean of the rates understates what compounds");
    }

    [Fact]
    public void GrowthTargets_WithoutAllBases_AreWeightedAndEstimated()
    {
        Measure growth = Measure.Growth;
        TargetRule[] rules = [Percent(Criterion.Reach(10), growth), Percent(Criterion.Reach(20), growth)];

        ConvertedTarget weighted = Convert(Merger, Indicator(Aggregation.Additive), rules, [50, null], 5);

        weighted.Record.Rule.Should().Be(ConversionRule.WeightedMean);
        weighted.Record.IsEstimated.Should().BeTrue();
        Convert(MergerWithoutWeights, Indicator(Aggregation.Additive), rules, [50, null], 5).Record.Problem.Should().Be(ConversionProblem.WeightMissing);
        Convert(MergerWithoutWeights, Indicator(Aggregation.Additive), rules, [50, -50], 5).Record.Problem.Should().Be(ConversionProblem.WeightMissing);
    }

    [Fact]
    public void GrowthTargets_OnOneUnit_HaveEachItsBase()
    {
        ConversionRecord record = Convert(MergerWithoutWeights, Indicator(Aggregation.Additive), [Percent(Criterion.Reach(10), Measure.Growth), Percent(Criterion.Reach(20), Measure.Growth)], [50, 150], 1).Record;

        record.Sources.Select(source => source.Base).Should().Equal(50, 150);
    }

    [Fact]
    public void Counts_KOfN_AddBoth()
    {
        ConvertedTarget converted = Convert(Merger, Aggregation.None, Count(10, 13), Count(3, 4));

        converted.Target!.Rule.Should().Be(Count(13, 17));
        converted.Record.Rule.Should().Be(ConversionRule.Redivide);
        converted.Record.IsEstimated.Should().BeFalse();
    }

    [Fact]
    public void Counts_PrintedAsPercentages_AreDividedAnew()
    {
        TargetRule a = new(Measure.Level, Criterion.Reach(81.6m), MeasureUnit.Percent, Fraction.FromCount(31, 38));
        TargetRule b = new(Measure.Level, Criterion.Reach(75), MeasureUnit.Percent, Fraction.FromCount(9, 12));

        TargetRule rule = Convert(Merger, Aggregation.Intensive, a, b).Target!.Rule;

        rule.Fraction.Should().Be(Fraction.FromCount(40, 50));
        rule.Criterion.Should().Be(Criterion.Reach(80));
    }

    [Fact]
    public void JointTargets_AreConvertedPartByPart()
    {
        TargetRule a = new(Measure.Level, Criterion.AllOf([Rule(Measure.Count, Criterion.Reach(1)), Percent(Criterion.AtLeast(90))]));
        TargetRule b = new(Measure.Level, Criterion.AllOf([Rule(Measure.Count, Criterion.Reach(2)), Percent(Criterion.AtLeast(98))]));

        ConvertedTarget converted = Convert(Merger, Aggregation.Additive, a, b);

        converted.Target!.Rule.Parts.Should().Equal(Rule(Measure.Count, Criterion.Reach(3)), Percent(Criterion.AtLeast(96)));
        converted.Record.Rule.Should().Be(ConversionRule.ByPart);
        converted.Record.Parts.Select(part => part.Rule).Should().Equal(ConversionRule.Sum, ConversionRule.WeightedMean);
        converted.Record.IsEstimated.Should().BeTrue();
        Convert(MergerWithoutWeights, Aggregation.Additive, a, b).Record.Problem.Should().Be(ConversionProblem.PartVoid);
    }

    [Fact]
    public void JointTargets_NestedTooDeeply_AreVoid()
    {
        TargetRule rule = Joint(CriterionKind.AllOf, 1, 2);
        for (int i = 0; i < 100; i++)
        {
            rule = new TargetRule(Measure.Level, Criterion.AllOf([rule, Rule(Measure.Level, Criterion.Reach(1))]));
        }

        Convert(Merger, Aggregation.Additive, rule, rule).Record.Problem.Should().Be(ConversionProblem.PartVoid);
    }

    [Fact]
    public void Target_ThatOneUnitLacks_IsVoid()
    {
        ConversionRecord record = Convert(Merger, Indicator(Aggregation.Additive), [Rule(Measure.Level, Criterion.Reach(5)), null]).Record;

        record.Problem.Should().Be(ConversionProblem.TargetMissing);
        record.MissingShare.Should().Be(0.75m);
    }

    [Fact]
    public void Horizons_ThatDiffer_MakeTheTargetVoid()
    {
        Target a = new(Rule(Measure.Level, Criterion.Reach(5))) { Horizon = new LocalDate(2025, 12, 31) };

        Convert(Merger, a, a with { Horizon = new LocalDate(2030, 12, 31) }).Record.Problem.Should().Be(ConversionProblem.HorizonsDiffer);
        Convert(Merger, a, a with { Horizon = null }).Record.Problem.Should().Be(ConversionProblem.HorizonsDiffer);
        Convert(Merger, a, a).Target!.Horizon.Should().Be(a.Horizon);
    }

    [Fact]
    public void Target_OfMergedUnits_HoldsFromTheLatestDayAndKeepsACommonDocument()
    {
        Target a = new(Rule(Measure.Level, Criterion.Reach(5))) { EffectiveFrom = new LocalDate(2023, 1, 1), Document = "21-NQ/TW", Text = "5" };

        Target converted = Convert(Merger, a, a with { EffectiveFrom = new LocalDate(2024, 1, 1) }).Target!;

        converted.EffectiveFrom.Should().Be(new LocalDate(2024, 1, 1));
        converted.Document.Should().Be("21-NQ/TW");
        converted.Text.Should().BeNull("no document prints 10");
        Convert(Merger, a, a with { Document = "22-NQ/TW" }).Target!.Document.Should().BeNull();
    }

    [Fact]
    public void AdditiveTargets_OfSplitUnit_PassByShare()
    {
        IReadOnlyList<ConvertedTarget> parts = ConvertAll(Split, Aggregation.Additive, Rule(Measure.AnnualReduction, Criterion.Between(12, 15)));

        parts.Select(part => part.Target!.Rule.Criterion).Should().Equal(Criterion.Between(3, 3.75m), Criterion.Between(9, 11.25m));
        parts.Should().OnlyContain(part => part.Record.Rule == ConversionRule.SplitSum && part.Record.IsEstimated);
        ConvertAll(SplitWithoutWeights, Aggregation.Additive, Rule(Measure.Level, Criterion.Reach(12))).Should().OnlyContain(part => part.Record.Problem == ConversionProblem.WeightMissing);
    }

    [Fact]
    public void RatesGrowthGradesDaysAndStatements_OfSplitUnit_AreTakenFromTheWholeAndMarked()
    {
        foreach (TargetRule rule in (TargetRule[])[Percent(Criterion.AtLeast(98)), Percent(Criterion.Reach(10), Measure.AverageGrowth), Rule(Measure.Grade, Criterion.GradeAtLeast(new Grade("q", 4, "Tốt"))), Rule(Measure.Completion, Criterion.ByDate(new(2023, 12, 31))), Rule(Measure.Level, Criterion.Text("Đạt đô thị loại IV"))])
        {
            ConvertAll(SplitWithoutWeights, Aggregation.Additive, rule).Should().OnlyContain(part =>
                part.Target!.Rule == rule && part.Record.Rule == ConversionRule.InheritWhole && part.Record.IsEstimated);
        }
    }

    [Fact]
    public void Counts_OfSplitUnit_NeedAWeight()
    {
        ConvertAll(SplitWithoutWeights, Aggregation.Additive, Count(10, 12)).Should().OnlyContain(part => part.Record.Problem == ConversionProblem.WeightMissing);

        IReadOnlyList<ConvertedTarget> parts = ConvertAll(Split, Aggregation.Additive, Count(8, 12));

        parts.Select(part => part.Target!.Rule).Should().Equal(Count(2, 3), Count(6, 9));
        parts.Should().OnlyContain(part => part.Record.Weight == Population && part.Record.IsEstimated);
    }

    [Fact]
    public void Rank_OfSplitUnit_IsVoid() =>
        ConvertAll(Split, Aggregation.None, Rule(Measure.Rank, Criterion.RankAtMost(3))).Should().OnlyContain(part => part.Record.Problem == ConversionProblem.RankOfAnotherGroup);

    [Fact]
    public void Target_OfUnchangedUnit_IsInheritedAsItStands()
    {
        Target target = new(Rule(Measure.Rank, Criterion.RankAtMost(3))) { Text = "tốp 3" };

        ConvertedTarget converted = TargetConversion.Convert(Walk("a>a"), Id("a"), Indicator(Aggregation.None), new Dictionary<UnitId, TargetBasis> { [Id("a")] = new(target) });

        converted.Target.Should().BeSameAs(target);
        converted.Record.Rule.Should().Be(ConversionRule.Inherit);
        converted.Record.IsUnchanged.Should().BeTrue();
    }

    [Fact]
    public void UnitsOfMeasure_OfTargets_AreConvertedBeforeTheyAdd() =>
        Convert(Merger, Aggregation.Additive, Rule(Measure.Level, Criterion.Reach(1.5m), MeasureUnit.BillionDong), Rule(Measure.Level, Criterion.Reach(500), MeasureUnit.Parse("triệu đồng")))
            .Target!.Rule.Should().Be(Rule(Measure.Level, Criterion.Reach(2.0m), MeasureUnit.BillionDong));

    private static TargetRule Rule(Measure measure, Criterion criterion, MeasureUnit? unit = null) => new(measure, criterion, unit ?? Households);

    private static TargetRule Percent(NumericCriterion criterion, Measure? measure = null) => new(measure ?? Measure.Level, criterion, MeasureUnit.Percent);

    private static TargetRule Count(decimal count, decimal of) => new(Measure.Count, Criterion.Reach(count), Households, Fraction.FromCount(count, of));

    private static TargetRule Joint(CriterionKind kind, decimal one, decimal other) =>
        new(Measure.Level, new JointCriterion(kind, [Rule(Measure.Level, Criterion.Reach(one)), Rule(Measure.Level, Criterion.Reach(other))]));

    private static Indicator Indicator(Aggregation aggregation, DesiredDirection direction = DesiredDirection.Higher) =>
        new() { Code = "1", Name = LocalizedName.Of("Chỉ tiêu"), Aggregation = aggregation, Direction = direction };

    private static ConvertedTarget Convert(Crosswalk walk, Aggregation aggregation, params TargetRule[] rules) => Convert(walk, Indicator(aggregation), rules);

    private static ConvertedTarget Convert(Crosswalk walk, params Target[] targets) =>
        TargetConversion.Convert(walk, walk.To[0], Indicator(Aggregation.Additive), targets.Select((target, i) => (target, i)).ToDictionary(pair => walk.From[pair.i], pair => new TargetBasis(pair.target)));

    private static ConvertedTarget Convert(Crosswalk walk, Indicator indicator, TargetRule?[] rules, decimal?[]? bases = null, int? periods = null) =>
        TargetConversion.Convert(walk, walk.To[0], indicator, Targets(walk, rules, bases), periods);

    private static IReadOnlyList<ConvertedTarget> ConvertAll(Crosswalk walk, Aggregation aggregation, TargetRule rule) =>
        [.. walk.To.Select(to => TargetConversion.Convert(walk, to, Indicator(aggregation), Targets(walk, [rule], null)))];

    private static Dictionary<UnitId, TargetBasis> Targets(Crosswalk walk, TargetRule?[] rules, decimal?[]? bases) =>
        rules.Select((rule, i) => (rule, i)).Where(pair => pair.rule is not null).ToDictionary(pair => walk.From[pair.i], pair => new TargetBasis(new Target(pair.rule!), bases?[pair.i]));
}
