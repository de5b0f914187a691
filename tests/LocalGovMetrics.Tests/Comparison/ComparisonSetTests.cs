using CsCheck;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Comparison;

/// <summary>Columns hold what compares; everything else is told.</summary>
public class ComparisonSetTests
{
    private static readonly Indicator Water = new() { Code = "water", Name = LocalizedName.Of("Nước sạch", "Clean water"), MeasureUnit = MeasureUnit.Percent, Direction = DesiredDirection.Higher };

    [Fact]
    public void Of_UnitsOfOneIndicator_RanksThem()
    {
        ComparisonColumn column = ComparisonSet.Of([Value("A", 98m), Value("B", 99.5m), Value("C", 97m)]).Columns.Should().ContainSingle().Subject;

        ColumnRanking ranking = column.Rank();

        column.Values.Select(value => value.Unit).Should().Equal("A", "B", "C");
        ranking.Face.Ranks.Should().Equal(Computed.From(2), Computed.From(1), Computed.From(3));
        column.LeftOut.Should().BeEmpty();
    }

    [Fact]
    public void Rank_OfBound_IsARangeAndNoRank()
    {
        Comparand bound = Value("C", 0) with { Value = ReportedValue.Of(Qualifier.MoreThan, 93, MeasureUnit.Percent) };

        ColumnRanking ranking = ComparisonSet.Of([Value("A", 96m), Value("B", 91m), bound]).Columns[0].Rank();

        ranking.Face.Ranks[2].Should().Be(Computed.Undefined(UndefinedReason.Unbounded));
        ranking.Possible.Ranges.Select(range => range.ToString()).Should().Equal("1..2", "3", "1..2");
    }

    [Fact]
    public void Rank_OfTheSamePrint_LeavesTheOrderOpen()
    {
        ColumnRanking ranking = ComparisonSet.Of([Value("A", 98m), Value("B", 98m)]).Columns[0].Rank();

        ranking.Face.Ranks.Should().Equal(Computed.From(1), Computed.From(1));
        ranking.Possible.Ranges.Should().OnlyContain(range => range.Best == 1 && range.Worst == 2);
    }

    [Fact]
    public void Of_DifferentPrices_LeavesOutWithTheRefusal()
    {
        Indicator output = Water with { Code = "output", MeasureUnit = MeasureUnit.Parse("tỷ đồng") };
        Comparand Amount(string unit, PriceBasis prices) => Value(unit, 100m) with { Indicator = output, MeasureUnit = output.MeasureUnit, PriceBasis = prices };

        ComparisonColumn column = ComparisonSet.Of([Amount("A", PriceBasis.Constant(2010)), Amount("B", PriceBasis.Constant(2010)), Amount("C", PriceBasis.Constant(2020))]).Columns.Should().ContainSingle().Subject;

        OmittedValue left = column.LeftOut.Should().ContainSingle().Subject;
        left.Comparand.Unit.Should().Be("C");
        left.Reason.Should().Be(OmissionReason.NotComparable);
        left.Findings.Select(finding => finding.Code).Should().Equal(ComparabilityCode.PriceBasesDiffer);
    }

    [Fact]
    public void Of_UnitsThatConvert_ComparesInOne()
    {
        Indicator revenue = Water with { Code = "revenue", MeasureUnit = MeasureUnit.Parse("tỷ đồng") };
        Comparand Amount(string unit, decimal value, string money) =>
            Value(unit, value) with { Indicator = revenue, Value = ReportedValue.AsPrinted(value, MeasureUnit.Parse(money)), MeasureUnit = MeasureUnit.Parse(money), PriceBasis = PriceBasis.Current };

        ComparisonColumn column = ComparisonSet.Of([Amount("A", 126.0m, "tỷ đồng"), Amount("B", 1_680_060m, "triệu đồng"), Amount("C", 215m, "tỷ đồng")]).Columns[0];

        column.MeasureUnit!.Symbol.Should().Be("tỷ đồng");
        column.Values[1].Number.Should().Be(Computed.From(1680.06));
        column.Rank().Face.Ranks.Should().Equal(Computed.From(3), Computed.From(1), Computed.From(2));
        column.Reservations.Should().Contain(reservation => reservation.Finding.Code == ComparabilityCode.UnitConverted);
    }

    [Fact]
    public void Of_SeveralValuesOfAUnit_TakesTheLatest()
    {
        Comparand older = Value("A", 90m) with { Period = Period.OfYear(2023) };

        ComparisonColumn column = ComparisonSet.Of([older, Value("A", 98m), Value("B", 97m)]).Columns.Should().ContainSingle().Subject;

        column.Values[0].Number.Should().Be(Computed.From(98));
        column.LeftOut.Should().ContainSingle().Which.Reason.Should().Be(OmissionReason.AnotherTaken);
    }

    [Fact]
    public void Of_Forecast_GivesWayToAnActual()
    {
        Comparand forecast = Value("A", 99m) with { Period = Period.OfYear(2025), Status = ObservationStatus.Forecast };

        ComparisonSet.Of([forecast, Value("A", 98m), Value("B", 97m)]).Columns[0].Values[0].Number.Should().Be(Computed.From(98));
    }

    [Fact]
    public void Of_Period_LeavesOutOtherTimes()
    {
        Comparand other = Value("C", 90m) with { Period = Period.OfYear(2023) };

        ComparisonColumn column = ComparisonSet.Of([Value("A", 98m), Value("B", 97m), other], Period.OfYear(2024)).Columns.Should().ContainSingle().Subject;

        column.Values.Should().HaveCount(2);
        column.LeftOut.Should().ContainSingle().Which.Reason.Should().Be(OmissionReason.OtherPeriod);
    }

    [Fact]
    public void Of_ValueAlone_IsInNoColumn()
    {
        ComparisonSet set = ComparisonSet.Of([Value("A", 98m), Value("B", 97m) with { Indicator = Water with { Code = "air" } }]);

        set.Columns.Should().BeEmpty();
        set.InNoColumn.Select(left => left.Reason).Should().Equal(OmissionReason.NoCounterpart, OmissionReason.NoCounterpart);
    }

    [Fact]
    public void Rank_OfSourcesThatDisagreeOnTheDirection_GivesNone()
    {
        Comparand lower = Value("B", 97m) with { Indicator = Water with { Direction = DesiredDirection.Lower } };

        ColumnRanking ranking = ComparisonSet.Of([Value("A", 98m), lower]).Columns[0].Rank();

        ranking.Column.Direction.Should().Be(DesiredDirection.None);
        ranking.Face.Ranks.Should().OnlyContain(rank => rank.Reason == UndefinedReason.NotApplicable);
    }

    [Fact]
    public void Matrix_OfTwoColumns_FeedsAnIndex()
    {
        Indicator air = Water with { Code = "air" };
        Comparand[] values = [Value("A", 98m), Value("B", 96m), Value("A", 50m) with { Indicator = air }, Value("B", 60m) with { Indicator = air }, Value("C", 70m) with { Indicator = air }];

        ComparisonMatrix matrix = ComparisonSet.Of(values).Matrix();

        matrix.Units.Should().Equal("A", "B", "C");
        matrix.Numbers.Select(row => string.Join(' ', row)).Should().Equal("98 50", "96 60", " 70");
        IndexResult index = CompositeIndex.Calculate(new IndexSpec([.. matrix.Columns.Select(column => new IndexIndicator(column.Code, column.Direction))]), matrix.Numbers);
        index.Units[0].Score.Should().Be(Computed.From(50));
        index.Units[2].Score.Reason.Should().Be(UndefinedReason.Missing);
    }

    [Fact]
    public void Panel_OverYears_KeepsLikeUnits()
    {
        Comparand[] values =
        [
            .. from year in new[] { 2022, 2023, 2024 }
               from unit in new[] { "A", "B", "C" }
               where unit != "C" || year != 2023
               select Value(unit, 90m + year - 2022) with { Period = Period.OfYear(year) },
        ];

        ComparisonPanel panel = ComparisonSet.Of(values).Panel("water");

        panel.Years.Should().Equal(2022, 2023, 2024);
        panel.Columns.Select(column => column.Values.Count).Should().Equal(3, 2, 3);
        panel.LikeUnits.Should().Equal("A", "B");
    }

    [Theory]
    [InlineData(2021, 2023, "2022-07-01", false)]
    [InlineData(2025, 2026, "2025-07-01", false)]
    [InlineData(2021, 2023, "2024-07-01", true)]
    [InlineData(2021, 2023, "2021-01-01", true)]
    public void Panel_BoundaryChangeInItsSpan_DropsTheUnitAndSaysWhy(int from, int to, string day, bool isLike)
    {
        UnitBoundaries changed = UnitBoundaries.ChangedOn(new BoundaryChange(KnownDate.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)));
        ComparisonPanel panel = PanelOf(from, to, changed, ComparabilityPolicy.Default);
        panel.LikeUnits.Contains("B").Should().Be(isLike);
        panel.Dropped.Select(unit => unit.Unit).Should().Equal(isLike ? [] : ["B"]);
        panel.Dropped.SelectMany(unit => unit.Refusal!.Findings).Select(finding => finding.Code).Should().Equal(isLike ? [] : [ComparabilityCode.BoundariesChanged]);
        PanelOf(from, to, changed, ComparabilityPolicy.Default.With(ComparabilityCode.BoundariesChanged, ComparabilitySeverity.Reservation)).LikeUnits.Should().Contain("B", "the caller's policy decides");
    }

    [Fact]
    public void Panel_UnitThatLacksAYear_IsDroppedWithTheYear()
    {
        Comparand[] values =
        [
            .. from year in new[] { 2022, 2023, 2024 }
               from unit in new[] { "A", "B", "C" }
               where unit != "C" || year != 2023
               select Value(unit, 90m + year - 2022) with { Period = Period.OfYear(year) },
        ];
        PanelOmission dropped = ComparisonSet.Of(values).Panel("water").Dropped.Should().ContainSingle().Which;
        (dropped.Unit, dropped.Refusal).Should().Be(("C", null));
        dropped.MissingYears.Should().Equal(2023);
    }

    [Fact]
    public void Panel_NeverHoldsAUnitWhoseFirstAndLastYearDoNotCompare() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[2021, 2025], Gen.Int[0, 3], Gen.Int[0, 2000], Gen.Enum<ComparabilitySeverity>())
            .Array[4, 20]
            .Sample(cells =>
            {
                ComparabilityPolicy policy = ComparabilityPolicy.Default.With(ComparabilityCode.PriceBasesDiffer, cells[0].Item5);
                Comparand[] values =
                [
                    .. cells.Select(cell => Value(((char)('A' + cell.Item1)).ToString(), 90m) with
                    {
                        Period = Period.OfYear(cell.Item2),
                        PriceBasis = cell.Item3 == 0 ? PriceBasis.Current : cell.Item3 == 1 ? PriceBasis.Constant(2010) : PriceBasis.NotPrinted,
                        Boundaries = cell.Item3 == 3 ? UnitBoundaries.ChangedOn(new BoundaryChange(KnownDate.On(new NodaTime.LocalDate(2021, 1, 1).PlusDays(cell.Item4)))) : UnitBoundaries.Stable,
                    }).DistinctBy(value => (value.Unit, value.Period)),
                ];
                ComparisonPanel panel = ComparisonSet.Of(values, policy: policy).Panel("water");
                foreach (string unit in panel.LikeUnits)
                {
                    Comparand[] own = [.. panel.Columns.Select(column => column.Values.Single(value => value.Comparand.Unit == unit).Comparand)];
                    ComparabilityCalculator.Check(own[0], own[^1], policy.With(ComparabilityCode.DifferentTimes, ComparabilitySeverity.Note)).IsComparable.Should().BeTrue();
                }

                panel.LikeUnits.Intersect(panel.Dropped.Select(unit => unit.Unit)).Should().BeEmpty();
            });

    private static ComparisonPanel PanelOf(int first, int last, UnitBoundaries boundaries, ComparabilityPolicy policy) => ComparisonSet.Of(
        [
            .. from year in Enumerable.Range(first, last - first + 1)
               from unit in new[] { "A", "B", "C" }
               select Value(unit, 90m + year - first) with { Period = Period.OfYear(year), Boundaries = unit == "B" ? boundaries : UnitBoundaries.Stable },
        ],
        policy: policy).Panel("water");

    [Fact]
    public void Of_AnyOrderOfValues_IsTheSame() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 3], Gen.Int[900, 999], Gen.Bool)
            .Select(cell => Value(((char)('A' + cell.Item1)).ToString(), cell.Item3 / 10m) with
            {
                Period = Period.OfYear(2021 + cell.Item2),
                PriceBasis = cell.Item4 ? PriceBasis.Current : PriceBasis.NotPrinted,
                Source = $"{cell}",
            })
            .Array[2, 14]
            .SelectMany(values => Gen.Shuffle(values), (values, shuffled) => (values, shuffled))
            .Sample(given => Summary(ComparisonSet.Of(given.shuffled)).Should().Be(Summary(ComparisonSet.Of(given.values))), iter: 300);

    [Fact]
    public void Rank_InAnotherUnitOfMeasure_IsTheSame() =>
        Gen.Int[1, 900_000].Array[2, 9].Sample(
            amounts =>
            {
                ComparisonColumn In(string money, decimal by) => ComparisonSet.Of(
                [
                    .. amounts.Select((amount, i) => Value($"unit {i}", 0) with
                    {
                        Value = ReportedValue.AsPrinted(amount * by, MeasureUnit.Parse(money)),
                        MeasureUnit = MeasureUnit.Parse(money),
                        Indicator = Water with { MeasureUnit = MeasureUnit.Parse(money) },
                    }),
                ]).Columns[0];

                In("triệu đồng", 1000).Rank().Face.Ranks.Should().Equal(In("tỷ đồng", 1).Rank().Face.Ranks);
            },
            iter: 200);

    [Fact]
    public void Assign_OfDescribedValues_RanksOnlyWhatCompares()
    {
        Comparand percent = Value("A", 0m);
        Comparand growth = percent with { PriceBasis = PriceBasis.Current, Indicator = Water with { MeasureUnit = MeasureUnit.Parse("tỷ đồng") }, MeasureUnit = MeasureUnit.Parse("tỷ đồng") };
        double[] ranks = new double[5];

        DescribedRanks result = Ranking.Assign([98, 99, double.NaN, 500, 97], [0, 0, 0, 1, 0], [percent, growth], TieRule.Competition, ranks);

        ranks.Should().Equal(2, 1, 0, 0, 3);
        result.Ranked.Should().Be(3);
        result.LeftOut.Should().ContainSingle().Which.Reason.Should().Be(OmissionReason.NotComparable);
    }

    [Fact]
    public void Assign_OfDescribedValuesInTwoUnits_ConvertsThem()
    {
        Comparand InMoney(string money) => Value("A", 0m) with { Indicator = Water with { MeasureUnit = MeasureUnit.Parse(money) }, MeasureUnit = MeasureUnit.Parse(money), PriceBasis = PriceBasis.Current };
        double[] ranks = new double[4];

        Ranking.Assign([126, 215, 1_680_060, 87], [0, 0, 1, 0], [InMoney("tỷ đồng"), InMoney("triệu đồng")], TieRule.Competition, ranks);

        ranks.Should().Equal(3, 2, 1, 4);
    }

    [Fact]
    public void Assign_OfValueWithoutDescription_Refuses() =>
        FluentActions.Invoking(() => Ranking.Assign([1, 2], [0, 1], [Value("A", 0m)], TieRule.Competition, new double[2])).Should().Throw<ArgumentException>().WithMessage("*at 1*");

    private static Comparand Value(string unit, decimal value) => new()
    {
        Unit = unit,
        Indicator = Water,
        Value = ReportedValue.AsPrinted(value, MeasureUnit.Percent),
        MeasureUnit = MeasureUnit.Percent,
        Period = Period.OfYear(2024),
        Boundaries = UnitBoundaries.Stable,
    };

    private static string Summary(ComparisonSet set) => string.Join(
        '\n',
        set.Columns.Select(column => $"{column} {string.Join(';', column.Values.Select(value => $"{value} {value.Comparand.Source}"))} {string.Join(';', column.Rank().Possible.Ranges)} {string.Join(';', column.LeftOut)} {string.Join(';', column.Reservations)}").Order(StringComparer.Ordinal));
}
