using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>Targets that printed numbers meet exactly: the columns hold the binary numbers nearest to the prints, and no row may miss.</summary>
public class PlanBatchExactHitTests
{
    private const int Count = 20_000;

    [Theory]
    [InlineData("change")]
    [InlineData("multiple")]
    [InlineData("growth")]
    public void Assess_OfTargetsMetExactly_IsAchieved(string measure)
    {
        Random random = new(11);
        decimal[] bases = [.. Numbers(random, Count, 1_000_000)];
        decimal[] targets = [.. Numbers(random, Count, 5_000)];
        decimal[] actuals = [.. bases.Zip(targets, (first, target) => measure switch
        {
            "change" => first + target,
            "multiple" => first * target,
            _ => first * (1 + (target / 100)),
        })];

        IReadOnlyList<VerdictKind> verdicts = Verdicts(Measure.Parse(measure), VerdictPolicy.Face, new PlanColumns
        {
            Actual = Column(actuals),
            Base = Column(bases),
            Low = Column(targets),
            Criteria = new[] { (byte)CriterionKind.Reach },
            Directions = new[] { (byte)DesiredDirection.Higher },
        });

        verdicts.Should().AllBeEquivalentTo(VerdictKind.Achieved);
    }

    [Fact]
    public void Assess_OfStrictLevelsHalfAUnitAbove_IsAchieved()
    {
        Random random = new(12);
        decimal[] targets = [.. Numbers(random, Count, 100_000).Select(number => Math.Round(number, 1, MidpointRounding.ToZero) + 0.05m)];
        decimal[] actuals = [.. targets.Select(target => target + 0.05m)];

        IReadOnlyList<VerdictKind> verdicts = Verdicts(Measure.Level, VerdictPolicy.Strict, new PlanColumns
        {
            Actual = Column(actuals),
            Low = Column(targets),
            Criteria = new[] { (byte)CriterionKind.AtLeast },
            Directions = new[] { (byte)DesiredDirection.Higher },
            Decimals = new[] { (sbyte)1 },
        });

        verdicts.Should().AllBeEquivalentTo(VerdictKind.Achieved);
    }

    private static IEnumerable<decimal> Numbers(Random random, int count, int most) =>
        Enumerable.Range(0, count).Select(_ => new decimal(random.Next(1, most), 0, 0, false, (byte)random.Next(0, 4)));

    private static double[] Column(decimal[] prints) => [.. prints.Select(BinaryNumber.FromDecimal)];

    private static IReadOnlyList<VerdictKind> Verdicts(Measure measure, VerdictPolicy policy, PlanColumns columns)
    {
        VerdictColumns room = new() { Verdicts = new byte[columns.Rows] };
        PlanBatch.Compile(measure, policy).Assess(columns, room);
        return [.. room.Verdicts.ToArray().Select(code => (VerdictKind)code)];
    }
}
