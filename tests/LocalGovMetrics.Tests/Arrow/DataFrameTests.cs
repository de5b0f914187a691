using Apache.Arrow;
using LocalGovMetrics.Arrow;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tests.Columns;
using LocalGovMetrics.Verdicts;
using Microsoft.Data.Analysis;

namespace LocalGovMetrics.Tests.Arrow;

/// <summary>Frames of Microsoft.Data.Analysis, assessed through the record batches that they give.</summary>
public class DataFrameTests
{
    [Theory]
    [InlineData(1, "level", false)]
    [InlineData(7, "level", true)]
    [InlineData(8, "change", false)]
    [InlineData(1_001, "averageGrowth", false)]
    [InlineData(5_000, "averageGrowth", true)]
    [InlineData(20_003, "level", false)]
    public void Assess_FrameAsRecordBatches_GivesTheResultsOfArraysNullsIncluded(int count, string measured, bool strict)
    {
        Measure measure = Measure.Parse(measured);
        VerdictPolicy policy = strict ? VerdictPolicy.Strict : VerdictPolicy.Face;
        Rows rows = PlanRecords.Random(count);
        Assessed expected = rows.Assess(measure, policy);

        Assess(Frame(rows), measure, policy).SameBitsAs(expected).Should().BeTrue();
        if (count > 1_000)
        {
            expected.Reasons.Should().Contain((byte)ReasonCode.NoTarget).And.Contain((byte)ReasonCode.NotReported);
        }
    }

    [Fact]
    public void Assess_FrameWithoutNulls_GivesTheResultsOfArrays()
    {
        Rows rows = PlanRecords.Random(100) with { ActualValid = [], TargetValid = [], BaseValid = [] };

        Assess(Frame(rows), Measure.Level, VerdictPolicy.Face).SameBitsAs(rows.Assess(Measure.Level)).Should().BeTrue();
    }

    [Fact]
    public void Assess_FilteredFrame_GivesItsRowsOfTheWhole()
    {
        Rows rows = PlanRecords.Random(500);
        DataFrame frame = Frame(rows);
        int[] kept = [.. Enumerable.Range(0, rows.Count).Where(row => rows.Units[row] == 1)];

        Assessed results = Assess(frame.Filter(frame["unit"].ElementwiseEquals(1)), Measure.Level, VerdictPolicy.Face);

        results.SameBitsAs(rows.Assess(Measure.Level).Pick(kept)).Should().BeTrue();
    }

    [Fact]
    public void ToRecordBatch_Results_BecomeAFrameWithItsNulls()
    {
        Rows rows = PlanRecords.Random(1_001);
        Assessed expected = rows.Assess(Measure.Level);
        VerdictColumns room = ArrowVerdicts.Room(rows.Count, withGrowth: true);
        PlanBatch.Compile(Measure.Level).Assess(rows.Columns, room);

        DataFrame frame = DataFrame.FromArrowRecordBatch(ArrowVerdicts.ToRecordBatch(room));

        ((ByteDataFrameColumn)frame["verdict"]).Select(code => code!.Value).Should().Equal(expected.Verdicts);
        ((ByteDataFrameColumn)frame["reason"]).Select(code => code!.Value).Should().Equal(expected.Reasons);
        ((DoubleDataFrameColumn)frame["attainment"]).Should().Equal(Enumerable.Range(0, rows.Count).Select(expected.Attainment));
        ((DoubleDataFrameColumn)frame["growth"]).Should().Equal(Enumerable.Range(0, rows.Count).Select(expected.Rate));
    }

    private static Assessed Assess(DataFrame frame, Measure measure, VerdictPolicy policy)
    {
        PlanBatch batch = PlanBatch.Compile(measure, policy);
        List<Assessed> parts = [];
        foreach (RecordBatch records in frame.ToArrowRecordBatches())
        {
            Assessed room = Assessed.RoomFor(records.Length, hasGrowth: true);
            batch.Assess(ArrowPlan.Columns(records), room.Columns);
            parts.Add(room);
        }

        return parts.Should().ContainSingle().Subject;
    }

    private static DataFrame Frame(Rows rows) => new(
        new Int32DataFrameColumn("unit", rows.Units),
        Doubles("actual", rows.Actual, rows.ActualValid),
        Doubles("low", rows.Low, rows.TargetValid),
        new DoubleDataFrameColumn("high", rows.High),
        new ByteDataFrameColumn("criterion", rows.Criteria),
        new ByteDataFrameColumn("direction", rows.Directions),
        Doubles("base", rows.Base, rows.BaseValid),
        new Int32DataFrameColumn("periods", rows.Periods),
        new SByteDataFrameColumn("decimals", rows.Decimals));

    private static DoubleDataFrameColumn Doubles(string name, double[] values, byte[] valid) =>
        new(name, values.Select((value, row) => valid.Length == 0 || (valid[row / 8] >> (row % 8) & 1) != 0 ? value : (double?)null));
}
