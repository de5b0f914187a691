using CsCheck;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>A batch of rows of every shape says what each row says alone: on all hardware, at every length, in every place.</summary>
public class PlanBatchRowEqualityTests
{
    private static readonly int[] Counts = [0, 1, 7, 8, 9, 15, 16, 17, 23, 24, 31, 32, 33, 100];

    private static readonly Gen<(int Count, int Seed)> Sizes = Gen.Select(Gen.Int[0, Counts.Length - 1], Gen.Int.NonNegative, (place, seed) => (Counts[place], seed));

    public static TheoryData<string> Measures =>
    [
        "level", "count", "change", "change:reduction", "change:increase", "growth", "averageGrowth", "multiple", "total", "annualAverage", "annualAverage:reduction", "annualAverage:increase",
    ];

    public static TheoryData<string, int, int> LongColumns
    {
        get
        {
            TheoryData<string, int, int> data = [];
            string[] measures = ["level", "change", "growth", "averageGrowth", "multiple", "total", "annualAverage"];
            int[] counts = [16383, 16384, 16385, 40000];
            for (int i = 0; i < measures.Length * counts.Length; i++)
            {
                data.Add(measures[i / counts.Length], counts[i % counts.Length], i);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Measures))]
    public void Batch_OfRowsOfEveryShape_IsTheRuleOfTheRowOnAllHardware(string measure) =>
        Sizes.Sample(size =>
        {
            RowShape shape = RowShape.Any(measure, size.Count, size.Seed);
            Rows rows = RandomRows.Of(shape);
            Assessed widest = rows.Assess(shape.Measured, shape.Policy, width: 8);

            new RowByRow(rows, shape.Measured, shape.Policy).FirstDifference(widest).Should().BeNull("{0}", shape);
            foreach (int width in new[] { 2, 4 })
            {
                rows.Assess(shape.Measured, shape.Policy, width).SameBitsAs(widest).Should().BeTrue("{0} at width {1}", shape, width);
            }
        }, iter: 500);

    [Theory]
    [MemberData(nameof(LongColumns))]
    public void Batch_OfLongColumns_IsTheRuleOfTheRowAtTheEndsOfBlocks(string measure, int count, int seed)
    {
        RowShape shape = new(measure, count, seed) { Odd = seed % 2 == 0 ? OddRows.Few : OddRows.OneOfEight, Years = 2, HasStatuses = seed % 3 == 0, Valid = seed % 8, PolicyIndex = seed % RowShape.Policies };
        Rows rows = RandomRows.Of(shape);
        Assessed batch = rows.Assess(shape.Measured, shape.Policy);

        new RowByRow(rows, shape.Measured, shape.Policy).FirstDifference(batch).Should().BeNull("{0}", shape);
        rows.Assess(shape.Measured, shape.Policy, width: 2 << (seed % 3), threads: 2).SameBitsAs(batch).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Measures))]
    public void Batch_OfOneRow_IsTheRowAmongOthers(string measure) =>
        Sizes.Sample(size =>
        {
            RowShape shape = RowShape.Any(measure, size.Count, size.Seed);
            Rows rows = RandomRows.Of(shape);
            Assessed all = rows.Assess(shape.Measured, shape.Policy);
            for (int row = 0; row < rows.Count; row++)
            {
                rows.Pick([row]).Assess(shape.Measured, shape.Policy).SameBitsAs(all.Pick([row])).Should().BeTrue("row {0} of {1}", row, shape);
            }
        }, iter: 100);

    [Theory]
    [MemberData(nameof(Measures))]
    public void Batch_OfRowsInAnotherOrder_GivesTheSameRowsInThatOrder(string measure) =>
        Sizes.Sample(size =>
        {
            RowShape shape = RowShape.Any(measure, size.Count, size.Seed);
            Rows rows = RandomRows.Of(shape);
            Random random = new(size.Seed);
            int[] places = [.. Enumerable.Range(0, size.Count * 2).Select(_ => random.Next(size.Count))];

            rows.Pick(places).Assess(shape.Measured, shape.Policy).SameBitsAs(rows.Assess(shape.Measured, shape.Policy).Pick(places)).Should().BeTrue("{0}", shape);
        }, iter: 200);

    [Theory]
    [MemberData(nameof(Measures))]
    public void Batch_OfOneValueForAllRows_IsThatOfAColumn(string measure) =>
        Sizes.Where(size => size.Count > 0).Sample(size =>
        {
            RowShape shape = RowShape.Any(measure, size.Count, size.Seed) with { Single = 1 + (size.Seed % 31) };
            Rows rows = RandomRows.Of(shape);
            Rows columns = rows.Pick([.. Enumerable.Range(0, rows.Count)]);

            columns.Assess(shape.Measured, shape.Policy).SameBitsAs(rows.Assess(shape.Measured, shape.Policy)).Should().BeTrue("{0}", shape);
        }, iter: 250);
}
