using CsCheck;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Statistics;

public class CompositeIndexTests
{
    private static readonly IndexSpec Two = new([new IndexIndicator("nước sạch", DesiredDirection.Higher, 3), new IndexIndicator("hộ nghèo", DesiredDirection.Lower, 1)]);

    private static readonly Gen<double?[][]> Tables = Gen.Select(Gen.Int[1, 12], Gen.Int[1, 4])
        .SelectMany((units, columns) => Gen.OneOf(Gen.Int[-6, 6].Select(value => value == -6 ? (double?)null : value), Gen.Double[-1e308, 1e308].Select(value => (double?)value)).Array[columns].Array[units]);

    [Fact]
    public void Calculate_TwoIndicators_WeighsThem()
    {
        IndexResult result = CompositeIndex.Calculate(Two, Rows([98, 2], [90, 1], [94, 5]));

        result.Units.Select(unit => unit.Score.Value).Should().Equal(75 + 18.75, 25, 37.5);
        result.Units[0].Contributions.Select(part => part.Value).Should().Equal(75, 18.75);
        result.Ranks().Ranks.Select(rank => rank.Value).Should().Equal(1, 3, 2);
    }

    [Fact]
    public void Calculate_MissingValues_AreNeitherFilledNorZero()
    {
        double?[][] rows = Rows([98, null], [90, 1], [null, null], [94, 5]);
        CompositeIndex.Calculate(Two, rows).Units.Select(unit => unit.Score.Reason).Should().Equal(UndefinedReason.Missing, UndefinedReason.None, UndefinedReason.Missing, UndefinedReason.None);

        IndexResult half = CompositeIndex.Calculate(new IndexSpec(Two.Indicators, minimumDataShare: 0.5), rows);
        half.Units[0].Score.Value.Should().Be(100);
        half.Units[0].DataShare.Should().Be(0.5);
        half.Units[0].Contributions[1].Reason.Should().Be(UndefinedReason.Missing);
        half.Units[2].Score.Reason.Should().Be(UndefinedReason.Missing);
        half.Ranks().Ranked.Should().Be(3);
    }

    [Fact]
    public void Calculate_GeometricMeanWithZero_IsAnOutcome()
    {
        IndexResult result = CompositeIndex.Calculate(new IndexSpec(Two.Indicators, IndexMean.Geometric), Rows([98, 2], [90, 1], [94, 5]));
        result.Units.Select(unit => unit.Score.Reason).Should().Equal(UndefinedReason.None, UndefinedReason.OutOfRange, UndefinedReason.OutOfRange);
        result.Units[0].Score.Value.Should().BeApproximately(Math.Pow(100, 0.75) * Math.Pow(75, 0.25), 1e-9);
    }

    [Fact]
    public void Frozen_Goalposts_CompareYears()
    {
        IndexSpec frozen = Two.Frozen(Rows([98, 2], [90, 1], [94, 5]));
        frozen.Indicators.Select(indicator => (indicator.Normalisation, indicator.Low, indicator.High))
            .Should().Equal((NormalisationMethod.Goalposts, 90, 98), (NormalisationMethod.Goalposts, 1, 5));

        CompositeIndex.Calculate(frozen, Rows([98, 2], [90, 1], [94, 5])).Units.Should().Equal(CompositeIndex.Calculate(Two, Rows([98, 2], [90, 1], [94, 5])).Units);
        CompositeIndex.Calculate(frozen, Rows([98, 1], [97, 1])).Units.Select(unit => unit.Score.Value).Should().Equal(100, (75 * 7 / 8.0) + 25);
    }

    [Fact]
    public void Spec_ThatCannotBeCalculated_IsRefused()
    {
        FluentActions.Invoking(() => new IndexSpec([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new IndexSpec([new IndexIndicator("x", DesiredDirection.None)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new IndexSpec([new IndexIndicator("x", DesiredDirection.Closer)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new IndexSpec([new IndexIndicator("x", DesiredDirection.Higher, 0)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new IndexSpec([new IndexIndicator("x", DesiredDirection.Higher, 1, NormalisationMethod.Goalposts)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new IndexSpec([new IndexIndicator("x", DesiredDirection.Higher, 1, NormalisationMethod.TargetDistance)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new IndexSpec(Two.Indicators, IndexMean.Generalised, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new IndexSpec(Two.Indicators, minimumDataShare: 1.5)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => CompositeIndex.Calculate(Two, Rows([1]))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Calculate_AnyTable_HasContributionsThatAddUp() =>
        Gen.Select(Tables, Gen.Enum<IndexMean>(), Gen.Enum<NormalisationMethod>(), Gen.Double[-3, 3].Where(power => Math.Abs(power) > 0.1)).Sample((table, mean, method, power) =>
        {
            IndexResult result = CompositeIndex.Calculate(new IndexSpec(Indicators(table, method), mean, power, 0), table);
            foreach (IndexScore unit in result.Units.Where(unit => unit.Score.IsDefined))
            {
                unit.Contributions.Sum(part => part.ValueOrNull ?? 0).Should().BeApproximately(unit.Score.Value, 1e-9 * (1 + unit.Contributions.Sum(part => Math.Abs(part.ValueOrNull ?? 0))));
            }
        });

    [Fact]
    public void Calculate_AnyTable_DoesNotDependOnTheOrderOfRows() =>
        Gen.Select(Tables, Gen.Enum<NormalisationMethod>()).Sample((table, method) =>
        {
            IndexSpec spec = new(Indicators(table, method), minimumDataShare: 0);
            IReadOnlyList<Computed> forward = CompositeIndex.Calculate(spec, table).Ranks().Ranks;
            IReadOnlyList<Computed> backward = CompositeIndex.Calculate(spec, [.. table.Reverse()]).Ranks().Ranks;
            if (method != NormalisationMethod.ZScore)
            {
                backward.Reverse().Should().Equal(forward);
            }

            backward.Count(rank => rank.IsDefined).Should().Be(forward.Count(rank => rank.IsDefined));
        });

    [Fact]
    public void Calculate_OtherUnitsOfMeasure_GiveTheSameRanks() =>
        Tables.Sample(table =>
        {
            double?[][] small = [.. table.Select(row => row.Select(value => value is { } number && Math.Abs(number) < 100 ? value : 7).ToArray())];
            IndexSpec spec = new(Indicators(table, NormalisationMethod.MinMax), minimumDataShare: 0);
            CompositeIndex.Calculate(spec, [.. small.Select(row => row.Select(value => value * 1024).ToArray())]).Ranks().Should().Be(CompositeIndex.Calculate(spec, small).Ranks());
        });

    [Fact]
    public void Calculate_UnitThatImproves_NeverLosesRankByIt() =>
        Gen.Select(Gen.Int[0, 8].Array[3].Array[2, 10], Gen.Int[0, 9], Gen.Int[0, 2], Gen.Int[1, 6]).Sample((table, unitAt, column, step) =>
        {
            int unit = unitAt % table.Length;
            IndexSpec spec = new([new IndexIndicator("a", DesiredDirection.Higher, 1), new IndexIndicator("b", DesiredDirection.Lower, 2), new IndexIndicator("c", DesiredDirection.Higher, 4)], minimumDataShare: 0);
            double?[][] before = [.. table.Select(row => row.Select(value => (double?)value).ToArray())];
            double?[][] after = [.. before.Select(row => row.ToArray())];
            after[unit][column] += column == 1 ? -step : step;

            Beaten(CompositeIndex.Calculate(spec, before), unit).Should().BeSubsetOf(Beaten(CompositeIndex.Calculate(spec, after), unit));
            IndexSpec frozen = spec.Frozen(before);
            Beaten(CompositeIndex.Calculate(frozen, before), unit).Should().BeSubsetOf(Beaten(CompositeIndex.Calculate(frozen, after), unit), "frozen goalposts do not move");
        });

    // The units that a unit does not stand below, but for the last digits.
    private static IEnumerable<int> Beaten(IndexResult result, int unit)
    {
        double own = result.Units[unit].Score.ValueOrNull ?? 0;
        return Enumerable.Range(0, result.Units.Count).Where(i => own >= (result.Units[i].Score.ValueOrNull ?? 0) - 1e-9);
    }

    private static IndexIndicator[] Indicators(double?[][] table, NormalisationMethod method) =>
        [.. table[0].Select((_, i) => new IndexIndicator($"i{i}", i % 2 == 0 ? DesiredDirection.Higher : DesiredDirection.Lower, i + 1, method) { Low = -5, High = 5.5, Target = 2 })];

    private static double?[][] Rows(params double?[][] rows) => rows;
}
