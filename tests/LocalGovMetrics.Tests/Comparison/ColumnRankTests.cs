using CsCheck;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Tests.Comparability;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Comparison;

/// <summary>What takes part in a rank, and what has none, with its reason.</summary>
public class ColumnRankTests
{
    private static readonly Indicator Poverty = new() { Code = "poverty", Name = LocalizedName.Of("Hộ nghèo"), MeasureUnit = MeasureUnit.Percent, Direction = DesiredDirection.Lower };

    private static readonly Gen<string> Print = Gen.OneOf(
        Gen.Int[0, 40].Select(number => FormattableString.Invariant($"{number}")),
        Gen.Int[0, 400].Select(number => FormattableString.Invariant($"{number / 10m:0.0}")),
        Gen.Int[0, 40].Select(number => FormattableString.Invariant($">{number}")),
        Gen.Int[0, 40].Select(number => FormattableString.Invariant($"<{number}")));

    [Fact]
    public void Rank_OfAnyPrints_LiesInItsRangeUnderEveryTieRule() =>
        Gen.Select(Print.Array[2, 9], Gen.Enum<TieRule>().Where(rule => rule != TieRule.Ordinal), Gen.Enum<DesiredDirection>().Where(direction => direction != DesiredDirection.None)).Sample((prints, ties, direction) =>
        {
            Comparand[] values = [.. prints.Select((print, i) => Value($"U{i}", print) with { Indicator = Poverty with { Direction = direction } })];
            foreach (ComparisonColumn column in ComparisonSet.Of(values).Columns)
            {
                ColumnRanking ranking = column.Rank(ties, target: 20);
                for (int i = 0; i < column.Values.Count; i++)
                {
                    if (ranking.Face.Ranks[i].TryGetValue(out double rank))
                    {
                        rank.Should().BeInRange(ranking.Possible.Ranges[i].Best, ranking.Possible.Ranges[i].Worst);
                    }
                }
            }
        });

    [Fact]
    public void Rank_WithAnUnrelatedValue_IsTheSame() =>
        Print.Array[2, 6].Sample(prints =>
        {
            Comparand[] values = [.. prints.Select((print, i) => Value($"U{i}", print))];
            Comparand unrelated = Value("U9", "3") with { Indicator = Poverty with { Code = "other" } };
            string Ranks(IReadOnlyList<Comparand> all) => string.Join('|', ComparisonSet.Of(all).Columns.Select(column => column.Rank().ToString()));
            Ranks([.. values, unrelated]).Should().Be(Ranks(values));
        });

    [Theory]
    [InlineData(DesiredDirection.Closer)]
    [InlineData(DesiredDirection.None)]
    public void Rank_WithoutAnOrder_SaysSoAndHoldsNoValues(DesiredDirection direction)
    {
        Indicator indicator = Poverty with { Direction = direction };
        ColumnRanking ranking = ComparisonSet.Of([Value("A", "0.9") with { Indicator = indicator }, Value("B", "1.1") with { Indicator = indicator }]).Columns[0].Rank();
        ranking.Face.Ranks.Should().OnlyContain(rank => rank.Reason == UndefinedReason.NotApplicable);
        ranking.Possible.Ranges.Should().OnlyContain(range => range.Reason == UndefinedReason.NotApplicable);
    }

    [Fact]
    public void Rank_CloserToATarget_TiesInRanksAndRanges()
    {
        Indicator ratio = Poverty with { Direction = DesiredDirection.Closer };
        ColumnRanking ranking = ComparisonSet.Of([Exact("A", 0.9m), Exact("B", 1.1m), Exact("C", 1m)]).Columns[0].Rank(target: 1);
        ranking.Face.Ranks.Select(rank => rank.Value).Should().Equal(2, 2, 1);

        Comparand Exact(string unit, decimal number) => Value(unit, "1") with { Indicator = ratio, Value = ReportedValue.AsPrinted(number, MeasureUnit.Percent) };
    }

    [Theory]
    [InlineData(2)]
    [InlineData(-2)]
    public void Prints_ThatDiffer_HaveARangeAndNoRank(int order)
    {
        Comparand[] values = [Value("A", "12.5") with { Origin = order > 0 ? "a" : "z" }, Value("A", "3.1") with { Origin = "m" }, Value("B", "10.0"), Value("C", "5.0")];
        ComparisonColumn column = ComparisonSet.Of(order > 0 ? values : [.. values.Reverse()]).Columns.Should().ContainSingle().Subject;
        ColumnRanking ranking = column.Rank();

        ComparedValue differing = column.Values[0];
        (differing.Number.Reason, differing.Contradicting.Count).Should().Be((UndefinedReason.PrintsDiffer, 1));
        ranking.Face.Ranks[0].Reason.Should().Be(UndefinedReason.PrintsDiffer);
        ranking.Possible.Ranges.Select(range => range.ToString()).Should().Equal("1..3", "2..3", "1..2");
        column.LeftOut.Should().BeEmpty();
        column.Reservations.Should().ContainSingle(reservation => reservation.Finding.Code == ComparabilityCode.PrintsDiffer);
    }

    [Theory]
    [InlineData("12.5", "12.48")]
    [InlineData("12", "12.4")]
    [InlineData("12.5", "12.5")]
    [InlineData(">12", "12.5")]
    public void Prints_ThatAreRoundingsOfEachOther_DoNotContradict(string one, string other)
    {
        ComparisonColumn column = ComparisonSet.Of([Value("A", one), Value("A", other), Value("B", "10.0")]).Columns[0];
        column.Values[0].Contradicting.Should().BeEmpty();
        column.Values[0].Number.IsDefined.Should().BeTrue();
    }

    [Fact]
    public void Units_OfOneName_AreToldApartByTheUnitAbove()
    {
        ComparisonColumn column = ComparisonSet.Of(
            [Value("A", "12.5") with { UnitParent = "X" }, Value("A", "3.1") with { UnitParent = "Y" }, Value("B", "10.0")]).Columns[0];
        column.Values.Select(value => value.Comparand.UnitLabel).Should().Equal("A (X)", "A (Y)", "B");
        column.Rank().Face.Ranks.Select(rank => rank.Value).Should().Equal(3, 1, 2);
        ComparisonSet.Of([.. column.Values.Select(value => value.Comparand)]).Matrix().Units.Should().Equal("A (X)", "A (Y)", "B");
    }

    [Fact]
    public void Dash_InARate_HasNoRank()
    {
        Comparand dash = Value("A", "0") with { Value = new ReportedText(ReportedTextKind.Nil, "-") };
        ColumnRanking ranking = ComparisonSet.Of([dash, Value("B", "1.5"), Value("C", "2.0")]).Columns[0].Rank();
        ranking.Face.Ranks.Select(rank => rank.IsDefined ? rank.Value : 0).Should().Equal(0, 1, 2);
        ranking.Face.Ranks[0].Reason.Should().Be(UndefinedReason.NilOfRate);

        Indicator count = Poverty with { MeasureUnit = MeasureUnit.Parse("hộ") };
        Comparand[] counts = [dash with { Indicator = count, MeasureUnit = count.MeasureUnit }, Value("B", "3") with { Indicator = count, MeasureUnit = count.MeasureUnit }];
        ComparisonSet.Of(counts).Columns[0].Rank().Face.Ranks[0].Value.Should().Be(1);
    }

    [Fact]
    public void NothingLeft_RanksBeforeEveryNumber()
    {
        Comparand[] values =
        [
            Attained("A", Computed.Undefined(UndefinedReason.NothingLeft)), Attained("B", Computed.From(10)), Attained("C", Computed.From(2)), Attained("D", Computed.Undefined(UndefinedReason.NothingLeft)),
        ];
        ColumnRanking ranking = ComparisonSet.Of(values).Columns[0].Rank();
        ranking.Face.Ranks.Select(rank => rank.Value).Should().Equal(1, 3, 4, 1);
        ranking.Possible.Ranges.Select(range => range.ToString()).Should().Equal("1", "3", "4", "1");
        Computed[] numbers = [.. ranking.Column.Values.Select(value => value.Number)];
        Comparators.MedianAttainment(numbers, 1).Value.Reason.Should().Be(UndefinedReason.NothingLeft);
        Comparators.MedianAttainment([.. numbers[..3]], 1).Value.Should().Be(Computed.From(10));
        Comparators.BestQuartileAttainment(numbers, 1).Value.Reason.Should().Be(UndefinedReason.NothingLeft);
    }

    [Fact]
    public void Attainment_OfAnAssumedDirection_HasNoRank()
    {
        Comparand[] values = [Attained("A", Computed.From(1.1)) with { IsDirectionAssumed = true }, Attained("B", Computed.From(0.9)), Attained("C", Computed.From(0.8))];
        ColumnRanking ranking = ComparisonSet.Of(values).Columns[0].Rank();
        ranking.Face.Ranks[0].Reason.Should().Be(UndefinedReason.DirectionAssumed);
        ranking.Face.Ranks.Skip(1).Select(rank => rank.Value).Should().Equal(1, 2);

        ColumnRanking none = ComparisonSet.Of([Value("A", "1") with { IsDirectionAssumed = true }, Value("B", "2") with { IsDirectionAssumed = true }]).Columns[0].Rank();
        none.Column.WhyNoDirection.Should().Be(UndefinedReason.DirectionAssumed);
        none.Face.Ranks.Should().OnlyContain(rank => rank.Reason == UndefinedReason.DirectionAssumed);
    }

    [Fact]
    public void BareFraction_InPerCent_HasItsBoundsInPerCent()
    {
        Comparand fraction = Value("A", "0") with { Value = ReportedValue.FromFraction(Fraction.FromCount(31, 38)) };
        ComparisonColumn column = ComparisonSet.Of([fraction, Value("B", "75"), Value("C", "90")]).Columns[0];
        column.Values[0].Possible.Should().Be(LocalGovMetrics.Values.Interval.Point(3100m / 38));
        column.Rank(direction: DesiredDirection.Higher).Possible.Ranges.Select(range => range.ToString()).Should().Equal("2", "3", "1");
    }

    /// <summary>A change in the middle of 2022 is within that year for each neighbour, and between 2021 and 2023 for both.</summary>
    [Fact]
    public void Panel_AcrossAChangeWithinAYear_DropsTheUnit()
    {
        BoundaryChange change = new(LocalGovMetrics.Units.KnownDate.On(new NodaTime.LocalDate(2022, 7, 1)), new LocalGovMetrics.Units.LegalAct("1/NQ"));
        Comparand[] values =
        [
            .. from year in (int[])[2021, 2022, 2023]
               from unit in (string[])["A", "B", "C"]
               select Value(unit, "5.0") with { Period = Period.OfYear(year), Boundaries = unit == "B" ? UnitBoundaries.Stable with { Changes = [change] } : UnitBoundaries.Stable },
        ];
        ComparisonSet.Of(values).Panel("poverty").LikeUnits.Should().Equal("A", "C");
    }

    private static Comparand Value(string unit, string print) =>
        Compared.Share(print, unit) with { Indicator = Poverty, Concept = null };

    private static Comparand Attained(string unit, Computed attained) => Comparand.OfAttainment(
        new PlanRow { Unit = unit, Indicator = Poverty, Period = Period.OfYear(2023), Targets = [], Actual = new Observation(ReportedValue.AsPrinted(1)) },
        attained);
}
