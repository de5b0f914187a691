using CsCheck;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>What the columns hold that is not asked for does not count: slots of missing values, ends of what is no range, memory beside the columns.</summary>
public class PlanBatchIgnoredTests
{
    private const int Before = 5;
    private const int After = 40;

    private static readonly Gen<(int Count, int Seed)> Sizes = Gen.Select(Gen.Int[1, 100], Gen.Int.NonNegative);

    private static readonly double[] Junk = [double.NaN, double.PositiveInfinity, 0, -1, 1e300, double.Epsilon, 55];

    [Theory]
    [MemberData(nameof(PlanBatchRowEqualityTests.Measures), MemberType = typeof(PlanBatchRowEqualityTests))]
    public void Slots_OfMissingValues_DoNotCount(string measure) =>
        Sizes.Sample(size =>
        {
            RowShape shape = RowShape.Any(measure, size.Count, size.Seed) with { Valid = 1 + (size.Seed % 7) };
            Rows rows = RandomRows.Of(shape);
            int bytes = (rows.Count + 7) / 8;
            Rows other = rows with
            {
                Actual = [.. rows.Actual.Select((value, i) => IsSet(rows.ActualValid, bytes * (i / rows.Count), i % rows.Count) ? value : Junk[i % Junk.Length])],
                Base = [.. rows.Base.Select((value, row) => IsSet(rows.BaseValid, 0, row) ? value : Junk[row % Junk.Length])],
                Low = [.. rows.Low.Select((value, row) => IsSet(rows.TargetValid, 0, row) ? value : Junk[row % Junk.Length])],
                High = [.. rows.High.Select((value, row) => IsSet(rows.TargetValid, 0, row) ? value : Junk[row % Junk.Length])],
                ActualValid = Beyond(rows.ActualValid, bytes, rows.Count),
                BaseValid = Beyond(rows.BaseValid, bytes, rows.Count),
                TargetValid = Beyond(rows.TargetValid, bytes, rows.Count),
            };

            RequireSame(other, rows, shape);
        }, iter: 60);

    [Theory]
    [MemberData(nameof(PlanBatchRowEqualityTests.Measures), MemberType = typeof(PlanBatchRowEqualityTests))]
    public void Columns_ThatTheMeasureAndPolicyDoNotAskFor_DoNotCount(string measure) =>
        Sizes.Sample(size =>
        {
            RowShape shape = RowShape.Any(measure, size.Count, size.Seed) with { HasHigh = true, Single = 0 };
            Rows rows = RandomRows.Of(shape);
            Rows other = rows with
            {
                High = [.. rows.High.Select((value, row) => rows.Criteria[row] == (byte)CriterionKind.Between ? value : Junk[row % Junk.Length])],
                Decimals = shape.Policy.RoundingCounts ? rows.Decimals : [],
                Periods = shape.Measured.Kind == MeasureKind.Growth ? [] : rows.Periods,
            };

            RequireSame(other, rows, shape);
        }, iter: 60);

    /// <summary>A base beside a level is for its growth only.</summary>
    [Theory]
    [InlineData("level")]
    [InlineData("count")]
    [InlineData("total")]
    [InlineData("annualAverage")]
    public void Base_OfMeasuresWithoutOne_ChangesNoVerdict(string measure) =>
        Sizes.Sample(size =>
        {
            RowShape shape = RowShape.Any(measure, size.Count, size.Seed) with { HasBase = true, Years = 1 };
            Rows rows = RandomRows.Of(shape);
            Assessed with = rows.Assess(shape.Measured, shape.Policy);
            Assessed without = (rows with { Base = [], BaseValid = [] }).Assess(shape.Measured, shape.Policy);

            without.SameBitsAs(with with { Growth = [], GrowthValid = [] }).Should().BeTrue("{0}", shape);
        }, iter: 60);

    [Theory]
    [MemberData(nameof(PlanBatchRowEqualityTests.Measures), MemberType = typeof(PlanBatchRowEqualityTests))]
    public void Memory_BesideTheColumns_DoesNotCount(string measure) =>
        Sizes.Sample(size =>
        {
            RowShape shape = RowShape.Any(measure, size.Count, size.Seed);
            Rows rows = RandomRows.Of(shape);
            Assessed expected = rows.Assess(shape.Measured, shape.Policy);
            foreach (int width in new[] { 2, 4, 8 })
            {
                Assessed room = Assessed.RoomFor(rows.Count, expected.Growth.Length > 0);
                PlanBatch.Compile(shape.Measured, shape.Policy, width).Assess(Slices(rows), room.Columns);
                room.SameBitsAs(expected).Should().BeTrue("{0} at width {1}", shape, width);
            }
        }, iter: 60);

    private static void RequireSame(Rows other, Rows rows, RowShape shape) =>
        other.Assess(shape.Measured, shape.Policy).SameBitsAs(rows.Assess(shape.Measured, shape.Policy)).Should().BeTrue("{0}", shape);

    private static bool IsSet(byte[] bits, int start, int row) => bits.Length == 0 || (bits[start + (row / 8)] >> (row % 8) & 1) != 0;

    // The bits beyond the last row, the other way round.
    private static byte[] Beyond(byte[] bits, int bytes, int rows) =>
        [.. bits.Select((group, i) => (i + 1) % bytes == 0 && rows % 8 != 0 ? (byte)(group ^ (byte.MaxValue << (rows % 8) & byte.MaxValue)) : group)];

    private static PlanColumns Slices(Rows rows) => new()
    {
        Actual = Within(rows.Actual, double.NaN),
        Years = rows.Years,
        Base = Within(rows.Base, double.NaN),
        Low = Within(rows.Low, double.NegativeInfinity),
        High = Within(rows.High, double.NaN),
        Criteria = Within(rows.Criteria, byte.MaxValue),
        Directions = Within(rows.Directions, byte.MaxValue),
        Periods = Within(rows.Periods, int.MinValue),
        Decimals = Within(rows.Decimals, sbyte.MinValue),
        Statuses = Within(rows.Statuses, byte.MaxValue),
        ActualValid = Within(rows.ActualValid, (byte)0),
        TargetValid = Within(rows.TargetValid, (byte)0x55),
        BaseValid = Within(rows.BaseValid, (byte)0xAA),
    };

    private static ReadOnlyMemory<T> Within<T>(T[] column, T junk)
    {
        T[] room = new T[Before + column.Length + After];
        Array.Fill(room, junk);
        column.CopyTo(room, Before);
        return room.AsMemory(Before, column.Length);
    }
}
