using LocalGovMetrics.Conversion;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using static LocalGovMetrics.Tests.Units.Links;

namespace LocalGovMetrics.Tests.Conversion;

public class ValueConversionTests
{
    private static readonly Crosswalk Merger = Walk("a>c 100", "b>c 300");
    private static readonly Crosswalk MergerWithoutWeights = Walk("a>c", "b>c");
    private static readonly Crosswalk Split = Walk("a>x 1", "a>y 3");
    private static readonly Crosswalk SplitWithoutWeights = Walk("a>x", "a>y");
    private static readonly Crosswalk Renamed = Walk("a>c");

    // Canonical texts of what a and b print; what c prints then, or why it prints nothing.
    [Theory]
    [InlineData(Aggregation.Additive, "66 người", "171 người", "237 người", ConversionRule.Sum)]
    [InlineData(Aggregation.Additive, "98.1 tỷ đồng", "87300 triệu đồng", "185.4 tỷ đồng", ConversionRule.Sum)]
    [InlineData(Aggregation.Additive, ">93 hộ", "7 hộ", ">100 hộ", ConversionRule.Sum)]
    [InlineData(Aggregation.Additive, ">=93 hộ", ">7 hộ", ">100 hộ", ConversionRule.Sum)]
    [InlineData(Aggregation.Additive, "12..15 hộ", "3 hộ", "15..18 hộ", ConversionRule.Sum)]
    [InlineData(Aggregation.Additive, "reduction 82 hộ", "reduction 8 hộ", "reduction 90 hộ", ConversionRule.Sum)]
    [InlineData(Aggregation.Additive, "reduction 82 hộ", "increase 8 hộ", "reduction 74 hộ", ConversionRule.Sum)]
    [InlineData(Aggregation.Additive, "reduction 8 hộ", "increase 82 hộ", "increase 74 hộ", ConversionRule.Sum)]
    [InlineData(Aggregation.Additive, "(31/38) trường", "(3/4) trường", "(34/42) trường", ConversionRule.Redivide)]
    [InlineData(Aggregation.Intensive, "81.6 (31/38) %", "75 (3/4) %", "81.0 (34/42) %", ConversionRule.Redivide)]
    [InlineData(Aggregation.Intensive, "10 %", "20 %", "17.5 %", ConversionRule.WeightedMean)]
    [InlineData(Aggregation.Intensive, ">10 %", ">=20 %", ">17.5 %", ConversionRule.WeightedMean)]
    [InlineData(Aggregation.Intensive, "10..14 %", "20 %", "17.5..18.5 %", ConversionRule.WeightedMean)]
    [InlineData(Aggregation.Additive, "10 %", "20 %", "17.5 %", ConversionRule.WeightedMean)]
    [InlineData(Aggregation.Additive, "50 triệu đồng/người", "70 triệu đồng/người", "65 triệu đồng/người", ConversionRule.WeightedMean)]
    [InlineData(Aggregation.Intensive, "98.0 %", "98.0 %", "98.0 %", ConversionRule.InheritAgreed)]
    public void Numbers_OfMerger_CombineByTheirKind(Aggregation aggregation, string a, string b, string expected, ConversionRule rule)
    {
        ConvertedValue converted = Convert(Merger, aggregation, Printed(a), Printed(b))[0];

        converted.Observation.Number.Should().Be(ReportedValue.Parse(expected));
        converted.Record.Rule.Should().Be(rule);
        converted.Record.Problem.Should().Be(ConversionProblem.None);
        converted.Record.IsEstimated.Should().Be(rule == ConversionRule.WeightedMean);
        converted.Observation.Status.Should().Be(rule == ConversionRule.WeightedMean ? ObservationStatus.Estimated : ObservationStatus.Actual);
    }

    [Theory]
    [InlineData(Aggregation.None, "66 người", "171 người", ConversionProblem.NotAggregable)]
    [InlineData(Aggregation.Additive, "66 người", "171 hộ", ConversionProblem.MeasureUnitsDiffer)]
    [InlineData(Aggregation.Additive, ">93 hộ", "<7 hộ", ConversionProblem.Unbounded)]
    [InlineData(Aggregation.Additive, "82 hộ", "reduction 8 hộ", ConversionProblem.KindsDiffer)]
    [InlineData(Aggregation.Additive, "79228162514264337593543950335", "1", ConversionProblem.OutOfRange)]
    [InlineData(Aggregation.Additive, "(31/38) trường", "3 trường", ConversionProblem.KindsDiffer)]
    [InlineData(Aggregation.Intensive, "(0/0) trường", "(0/0) trường", ConversionProblem.WeightZero)]
    public void Numbers_ThatDoNotCombine_SayWhy(Aggregation aggregation, string a, string b, ConversionProblem problem)
    {
        ConvertedValue converted = Convert(Merger, aggregation, Printed(a), Printed(b))[0];

        converted.Record.Rule.Should().Be(ConversionRule.Void);
        converted.Record.Problem.Should().Be(problem);
        converted.Value.Should().BeNull();
        converted.Observation.Should().Be(Observation.NotReported);
    }

    [Fact]
    public void Number_OfUnchangedOrRenamedUnit_IsInheritedAsItStands()
    {
        foreach (Observation print in (Observation[])[Printed(">93 %"), new(new ReportedRank(3, 63)), new(new ReportedGrade(new Grade("quality", 4, "Tốt"))), new(new ReportedText(ReportedTextKind.Pending, "chờ"), ObservationStatus.Pending)])
        {
            ConvertedValue converted = Convert(Renamed, Aggregation.None, print)[0];

            converted.Observation.Should().BeSameAs(print);
            converted.Record.Rule.Should().Be(ConversionRule.Inherit);
            converted.Record.IsEstimated.Should().BeFalse();
        }
    }

    [Fact]
    public void Sum_LackingAPart_IsVoidWithWhatIsKnown()
    {
        ConvertedValue converted = Convert(Merger, Aggregation.Additive, Printed("66 người"), null)[0];

        converted.Record.Problem.Should().Be(ConversionProblem.ValueMissing);
        converted.Record.MissingShare.Should().Be(0.75m);
        converted.Record.MissingWeight.Should().Be(Population);
        converted.KnownPart.Should().Be(66);
    }

    [Fact]
    public void Missing_WithoutWeight_IsCountedInWholeUnits()
    {
        ConversionRecord record = Convert(MergerWithoutWeights, Aggregation.Additive, Printed("66 người"), null)[0].Record;

        record.MissingShare.Should().Be(0.5m);
        record.MissingWeight.Should().BeNull();
    }

    [Fact]
    public void Nil_CountsAsZeroInASumOnly()
    {
        Observation nil = new(new ReportedText(ReportedTextKind.Nil, "-"));

        Convert(Merger, Aggregation.Additive, Printed("66 người"), nil)[0].Value.Should().Be(66);
        Convert(Merger, Aggregation.Additive, nil, nil)[0].Observation.Value.Should().Be(nil.Value);
        Convert(Merger, Aggregation.Intensive, Printed("66 %"), nil)[0].Record.MissingShare.Should().Be(0.75m);
    }

    [Fact]
    public void Rates_WithoutWeights_AreVoidWithinTheirBounds()
    {
        ConvertedValue converted = Convert(MergerWithoutWeights, Aggregation.Intensive, Printed("10 %"), Printed("20 %"))[0];

        converted.Record.Problem.Should().Be(ConversionProblem.WeightMissing);
        converted.Possible.Should().Be(Interval.Closed(9.5m, 20.5m), "every mean lies between the two");
        Convert(Walk("a>c 0", "b>c 0"), Aggregation.Intensive, Printed("10 %"), Printed("20 %"))[0].Record.Problem.Should().Be(ConversionProblem.WeightZero);
    }

    [Fact]
    public void Amount_OfSplitUnit_PassesByShareAndTheRestStays()
    {
        IReadOnlyList<ConvertedValue> parts = Convert(Split, Aggregation.Additive, Printed("1000 hộ"));

        parts.Select(part => part.Value).Should().Equal(250, 750);
        parts.Should().OnlyContain(part => part.Record.Rule == ConversionRule.SplitSum && part.Record.IsEstimated && part.Observation.Status == ObservationStatus.Estimated);
    }

    [Fact]
    public void Amount_OfSplitUnitWithoutWeight_IsVoidBetweenNothingAndAll()
    {
        ConvertedValue part = Convert(SplitWithoutWeights, Aggregation.Additive, Printed("1000 hộ"))[0];

        part.Record.Problem.Should().Be(ConversionProblem.WeightMissing);
        part.Record.MissingShare.Should().Be(1);
        part.Possible.Should().Be(Interval.Closed(0, 1000));
        part.KnownPart.Should().Be(0);
    }

    [Fact]
    public void Rate_OfSplitUnit_IsTakenFromTheWhole()
    {
        ConvertedValue part = Convert(SplitWithoutWeights, Aggregation.Intensive, Printed("98.1 %"))[0];

        part.Observation.Number.Should().Be(ReportedValue.Parse("98.1 %"));
        part.Record.Rule.Should().Be(ConversionRule.InheritWhole);
        part.Record.IsEstimated.Should().BeTrue();
    }

    [Fact]
    public void Fraction_OfSplitUnit_NeedsAWeight()
    {
        Convert(Split, Aggregation.Additive, Printed("(12/16) trường"))[0].Observation.Number!.Fraction.Should().Be(Fraction.FromCount(3, 4));
        Convert(SplitWithoutWeights, Aggregation.Additive, Printed("(12/16) trường"))[0].Record.Problem.Should().Be(ConversionProblem.WeightMissing);
    }

    [Fact]
    public void RanksGradesDatesAndWords_DoNotCombine()
    {
        NodaTime.LocalDate day = new(2023, 12, 14);
        Problem(new ReportedRank(3), new ReportedRank(3)).Should().Be(ConversionProblem.RankOfAnotherGroup);
        Problem(new ReportedGrade(new Grade("q", 4, "Tốt")), new ReportedGrade(new Grade("q", 4, "Tốt"))).Should().Be(ConversionProblem.GradesDoNotCombine);
        Problem(new ReportedDate(day, day), new ReportedDate(day, day.PlusDays(1))).Should().Be(ConversionProblem.PredecessorsDiffer);
        Problem(new ReportedDate(day, day), new ReportedDate(day, day)).Should().Be(ConversionProblem.None);
        Problem(new ReportedText(ReportedTextKind.Statement, "Đạt chuẩn"), new ReportedText(ReportedTextKind.Statement, "Chưa đạt")).Should().Be(ConversionProblem.PredecessorsDiffer);
        Problem(new ReportedText(ReportedTextKind.Statement, "Đạt chuẩn"), ReportedValue.AsPrinted(1)).Should().Be(ConversionProblem.KindsDiffer);
    }

    [Fact]
    public void Grade_OfSplitUnit_IsVoid() =>
        Convert(Split, Aggregation.None, new Observation(new ReportedGrade(new Grade("q", 4, "Tốt"))))[0].Record.Problem.Should().Be(ConversionProblem.GradesDoNotCombine);

    [Fact]
    public void Items_OfACell_AreConvertedOneByOne()
    {
        ConvertedValue converted = Convert(Merger, Aggregation.Additive, Cell("100 hộ", "2 %"), Cell("200 hộ", "4 %"))[0];

        converted.Observation.Value.Should().Be(new ReportedList(ReportedListKind.Parts, [ReportedValue.Parse("300 hộ"), ReportedValue.Parse("3.5 %")]));
        converted.Record.Parts.Select(part => part.Rule).Should().Equal(ConversionRule.Sum, ConversionRule.WeightedMean);
        Convert(Merger, Aggregation.Additive, Cell("100 hộ", "2 %"), Cell("200 hộ", "4 %", "1 %"))[0].Record.Problem.Should().Be(ConversionProblem.KindsDiffer);
        Convert(Merger, Aggregation.Additive, Cell("100 hộ", "2 %"), Cell("200 ha", "4 %"))[0].Record.Problem.Should().Be(ConversionProblem.PartVoid);
    }

    [Fact]
    public void Shares_OfStructure_AreWeightedByTheirBases()
    {
        IReadOnlyList<UnitLink> byRevenue = LinkWeighing.Weigh([Of("a>c"), Of("b>c")], "doanh thu", new Dictionary<UnitId, decimal> { [Id("a")] = 100, [Id("b")] = 300 });

        ConvertedValue converted = ValueConversion.Convert(new Crosswalk(byRevenue, "doanh thu"), Aggregation.Intensive, Values(Shares("55 %", "37.5 %", "7.5 %"), Shares("35 %", "40.5 %", "24.5 %")))[0];

        ((ReportedList)converted.Observation.Value).Items.Should().Equal(ReportedValue.Parse("40 %"), ReportedValue.Parse("39.75 %"), ReportedValue.Parse("20.25 %"));
        converted.Record.Parts.Should().OnlyContain(part => part.Weight == "doanh thu");
    }

    [Fact]
    public void Status_IsTheLeastFirmOfAll() =>
        Convert(Merger, Aggregation.Additive, Printed("1 hộ"), Printed("2 hộ") with { Status = ObservationStatus.Forecast })[0].Observation.Status.Should().Be(ObservationStatus.Forecast);

    [Fact]
    public void Pending_IsMissing() =>
        Convert(Merger, Aggregation.Additive, Printed("1 hộ"), Printed("2 hộ") with { Status = ObservationStatus.Pending })[0].Record.Problem.Should().Be(ConversionProblem.ValueMissing);

    [Fact]
    public void Divide_OfSums_IsNotTheMeanOfRates()
    {
        MeasureUnit households = MeasureUnit.Counted("hộ");
        ConvertedValue poor = Convert(Merger, Aggregation.Additive, Observation.Of(10, households), Observation.Of(10, households))[0];
        ConvertedValue all = Convert(Merger, Aggregation.Additive, Observation.Of(100, households), Observation.Of(900, households))[0];

        ConvertedValue rate = ValueConversion.Divide(poor, all, MeasureUnit.Percent);

        rate.Value.Should().Be(2, "the mean of 10 % and 1.11 % is 5.56 %");
        rate.Record.Rule.Should().Be(ConversionRule.Redivide);
        rate.Record.IsEstimated.Should().BeFalse();
        ValueConversion.Divide(poor, Convert(Merger, Aggregation.Additive, Observation.Of(0), Observation.Of(0))[0]).Record.Problem.Should().Be(ConversionProblem.WeightZero);
        ValueConversion.Divide(Convert(Merger, Aggregation.Additive, null, Observation.Of(1))[0], all).Record.Problem.Should().Be(ConversionProblem.ValueMissing);
    }

    [Fact]
    public void Unit_WithoutPredecessor_IsVoid() =>
        ValueConversion.Convert(Merger, Id("z"), Aggregation.Additive, Values(Printed("1"))).Record.Problem.Should().Be(ConversionProblem.NoPredecessor);

    [Fact]
    public void Sentence_NamesUnitsValuesWeightAndWhatIsMissing()
    {
        ConversionRecord record = Convert(Walk("a>d 100", "b>d 300", "c>d 100"), Aggregation.Intensive, Printed("10.5 %"), Printed("20 %"))[0].Record;

        record.Sentence("en").Should().Be("Mean weighted by population: t:a (10.5 %); t:b (20 %); t:c (nothing). Left out: 20 % of the unit by population. This is an estimate.");
        record.Sentence("vi").Should().Be("Bình quân gia quyền theo population: t:a (10.5 %); t:b (20 %); t:c (chưa có). Chưa tính 20 % đơn vị theo population. Đây là số ước tính.");
    }

    [Fact]
    public void Sentence_OfEveryRuleAndProblem_IsSaidInBothLanguages()
    {
        ConversionRecord record = Convert(Merger, Aggregation.Additive, Printed("1"), Printed("2"))[0].Record;
        string[] english = [.. Enum.GetValues<ConversionRule>().Select(rule => (record with { Rule = rule }).Sentence("en")), .. Enum.GetValues<ConversionProblem>().Skip(1).Select(problem => (record with { Problem = problem }).Sentence("en"))];
        string[] vietnamese = [.. Enum.GetValues<ConversionRule>().Select(rule => (record with { Rule = rule }).Sentence("vi")), .. Enum.GetValues<ConversionProblem>().Skip(1).Select(problem => (record with { Problem = problem }).Sentence("vi"))];

        english.Skip(1).Should().OnlyHaveUniqueItems();
        vietnamese.Skip(1).Should().OnlyHaveUniqueItems();
        english.Zip(vietnamese).Should().OnlyContain(pair => pair.First != pair.Second);
    }

    internal static Observation Printed(string text) => new(ReportedValue.Parse(text));

    private static Observation Cell(params string[] items) => new(new ReportedList(ReportedListKind.Parts, [.. items.Select(ReportedValue.Parse)]));

    private static Observation Shares(params string[] items) => new(new ReportedList(ReportedListKind.Shares, [.. items.Select(ReportedValue.Parse)]));

    private static ConversionProblem Problem(Reported a, Reported b) => Convert(Merger, Aggregation.Additive, new Observation(a), new Observation(b))[0].Record.Problem;

    private static IReadOnlyList<ConvertedValue> Convert(Crosswalk walk, Aggregation aggregation, params Observation?[] values) => ValueConversion.Convert(walk, aggregation, Values(values));

    private static Dictionary<UnitId, Observation> Values(params Observation?[] values) =>
        values.Select((value, i) => (Unit: Id(((char)('a' + i)).ToString()), Value: value)).Where(pair => pair.Value is not null).ToDictionary(pair => pair.Unit, pair => pair.Value!);
}
