using CsCheck;
using LocalGovMetrics.Columns;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>What is written, and what is not: columns that are not wanted, and memory beside the columns.</summary>
public class PlanBatchOutputTests
{
    private const int Before = 3;
    private const int After = 67;
    private const byte Canary = 0xC3;
    private const double NumberCanary = -12345.678;

    private static readonly int[] Counts = [1, 5, 8, 9, 31, 32, 33, 100];

    private static readonly Gen<(int Count, int Seed)> Sizes = Gen.Select(Gen.Int[0, Counts.Length - 1], Gen.Int.NonNegative, (place, seed) => (Counts[place], seed));

    [Theory]
    [InlineData("level")]
    [InlineData("change")]
    [InlineData("growth")]
    [InlineData("averageGrowth")]
    [InlineData("multiple")]
    [InlineData("total")]
    public void Columns_WantedOrNot_LeaveTheOthersAlone(string measure) =>
        Sizes.Sample(size =>
        {
            RowShape shape = RowShape.Any(measure, size.Count, size.Seed);
            RequireSameWithout(shape, RandomRows.Of(shape), threads: 1);
        }, iter: 60);

    [Theory]
    [InlineData("level", 16390)]
    [InlineData("averageGrowth", 16390)]
    [InlineData("change", 33001)]
    public void ColumnsOfSeveralBlocks_WantedOrNot_LeaveTheOthersAlone(string measure, int count)
    {
        RowShape shape = new(measure, count, count) { Odd = OddRows.OneOfEight, HasStatuses = true, Valid = 5, PolicyIndex = 1 };
        RequireSameWithout(shape, RandomRows.Of(shape), threads: 2);
    }

    [Theory]
    [MemberData(nameof(PlanBatchRowEqualityTests.Measures), MemberType = typeof(PlanBatchRowEqualityTests))]
    public void Assess_OfSlices_WritesNothingBesideThem(string measure) =>
        Sizes.Sample(size =>
        {
            RowShape shape = RowShape.Any(measure, size.Count, size.Seed);
            Rows rows = RandomRows.Of(shape);
            Assessed expected = rows.Assess(shape.Measured, shape.Policy);
            foreach (int width in new[] { 2, 4, 8 })
            {
                RequireWithin(rows, shape, expected, width);
            }
        }, iter: 60);

    [Theory]
    [InlineData(16389)]
    [InlineData(40000)]
    public void Assess_OfSlicesOfSeveralBlocks_WritesNothingBesideThem(int count)
    {
        RowShape shape = new("averageGrowth", count, count) { Odd = OddRows.OneOfEight, HasStatuses = true, Valid = 7 };
        Rows rows = RandomRows.Of(shape);
        RequireWithin(rows, shape, rows.Assess(shape.Measured, shape.Policy), width: 8);
    }

    [Theory]
    [MemberData(nameof(PlanBatchRowEqualityTests.Measures), MemberType = typeof(PlanBatchRowEqualityTests))]
    public void Assess_OfRows_LeavesThemAsTheyWere(string measure) =>
        Sizes.Sample(size =>
        {
            RowShape shape = RowShape.Any(measure, size.Count, size.Seed);
            Rows rows = RandomRows.Of(shape);
            Rows copy = RandomRows.Of(shape);
            rows.Assess(shape.Measured, shape.Policy);

            SameBits(rows.Actual, copy.Actual).Should().BeTrue();
            SameBits(rows.Base, copy.Base).Should().BeTrue();
            SameBits(rows.Low, copy.Low).Should().BeTrue();
            SameBits(rows.High, copy.High).Should().BeTrue();
            rows.Criteria.AsSpan().SequenceEqual(copy.Criteria).Should().BeTrue();
            rows.Directions.AsSpan().SequenceEqual(copy.Directions).Should().BeTrue();
            rows.Statuses.AsSpan().SequenceEqual(copy.Statuses).Should().BeTrue();
            rows.ActualValid.AsSpan().SequenceEqual(copy.ActualValid).Should().BeTrue();
            rows.TargetValid.AsSpan().SequenceEqual(copy.TargetValid).Should().BeTrue();
            rows.BaseValid.AsSpan().SequenceEqual(copy.BaseValid).Should().BeTrue();
        }, iter: 30);

    private static void RequireSameWithout(RowShape shape, Rows rows, int threads)
    {
        Assessed all = rows.Assess(shape.Measured, shape.Policy);
        PlanBatch batch = PlanBatch.Compile(shape.Measured, shape.Policy);
        for (int wanted = 0; wanted < 16; wanted++)
        {
            bool hasGrowth = (wanted & 8) != 0 && all.Growth.Length > 0;
            Assessed room = Assessed.RoomFor(rows.Count, hasGrowth);
            room = new Assessed(
                (wanted & 1) != 0 ? room.Verdicts : [],
                (wanted & 2) != 0 ? room.Reasons : [],
                (wanted & 4) != 0 ? room.Attainments : [],
                (wanted & 4) != 0 ? room.AttainmentValid : [],
                room.Growth,
                room.GrowthValid);
            Assessed expected = new(
                (wanted & 1) != 0 ? all.Verdicts : [],
                (wanted & 2) != 0 ? all.Reasons : [],
                (wanted & 4) != 0 ? all.Attainments : [],
                (wanted & 4) != 0 ? all.AttainmentValid : [],
                hasGrowth ? all.Growth : [],
                hasGrowth ? all.GrowthValid : []);
            batch.Assess(rows.Columns, room.Columns, threads: threads);

            room.SameBitsAs(expected).Should().BeTrue("{0} with {1}", shape, wanted);
        }
    }

    private static void RequireWithin(Rows rows, RowShape shape, Assessed expected, int width)
    {
        byte[] verdicts = Room(expected.Verdicts, Canary);
        byte[] reasons = Room(expected.Reasons, Canary);
        double[] attainments = Room(expected.Attainments, NumberCanary);
        byte[] attainmentValid = Room(expected.AttainmentValid, Canary);
        double[] growth = Room(expected.Growth, NumberCanary);
        byte[] growthValid = Room(expected.GrowthValid, Canary);
        PlanBatch.Compile(shape.Measured, shape.Policy, width).Assess(rows.Columns, new VerdictColumns
        {
            Verdicts = verdicts.AsMemory(Before, expected.Verdicts.Length),
            Reasons = reasons.AsMemory(Before, expected.Reasons.Length),
            Attainments = attainments.AsMemory(Before, expected.Attainments.Length),
            AttainmentValid = attainmentValid.AsMemory(Before, expected.AttainmentValid.Length),
            Growth = growth.AsMemory(Before, expected.Growth.Length),
            GrowthValid = growthValid.AsMemory(Before, expected.GrowthValid.Length),
        });

        verdicts.AsSpan().SequenceEqual(Framed(expected.Verdicts, Canary)).Should().BeTrue("verdicts of {0}", shape);
        reasons.AsSpan().SequenceEqual(Framed(expected.Reasons, Canary)).Should().BeTrue("reasons of {0}", shape);
        SameBits(attainments, Framed(expected.Attainments, NumberCanary)).Should().BeTrue("attainments of {0}", shape);
        attainmentValid.AsSpan().SequenceEqual(Framed(expected.AttainmentValid, Canary)).Should().BeTrue("bits of attainments of {0}", shape);
        SameBits(growth, Framed(expected.Growth, NumberCanary)).Should().BeTrue("growth of {0}", shape);
        growthValid.AsSpan().SequenceEqual(Framed(expected.GrowthValid, Canary)).Should().BeTrue("bits of growth of {0}", shape);
    }

    private static T[] Room<T>(T[] results, T canary)
    {
        T[] room = new T[Before + results.Length + After];
        Array.Fill(room, canary);
        return room;
    }

    private static T[] Framed<T>(T[] results, T canary)
    {
        T[] room = Room(results, canary);
        results.CopyTo(room, Before);
        return room;
    }

    private static bool SameBits(double[] one, double[] other) =>
        one.AsSpan().SequenceEqual(other) || one.Select(BitConverter.DoubleToInt64Bits).SequenceEqual(other.Select(BitConverter.DoubleToInt64Bits));
}
