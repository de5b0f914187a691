using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using LocalGovMetrics.Arrow;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tests.Columns;

namespace LocalGovMetrics.Tests.Arrow;

public class ArrowVerdictsTests
{
    [Fact]
    public async Task ToRecordBatch_Results_AreReadBackFromStream()
    {
        Rows rows = PlanRecords.Random(1_001);
        Assessed expected = rows.Assess(Measure.Level);
        VerdictColumns room = ArrowVerdicts.Room(1_001, withGrowth: true);
        PlanBatch.Compile(Measure.Level).Assess(rows.Columns, room);
        using RecordBatch records = ArrowVerdicts.ToRecordBatch(room);

        using MemoryStream stream = new();
        using (ArrowStreamWriter writer = new(stream, records.Schema, leaveOpen: true))
        {
            await writer.WriteRecordBatchAsync(records);
            await writer.WriteEndAsync();
        }

        stream.Position = 0;
        using ArrowStreamReader reader = new(stream);
        using RecordBatch read = await reader.ReadNextRecordBatchAsync();
        read.Schema.FieldsList.Select(field => field.Name).Should().Equal("verdict", "reason", "attainment", "growth");
        ((UInt8Array)read.Column(0)).Values.ToArray().Should().Equal(expected.Verdicts);
        ((UInt8Array)read.Column(1)).Values.ToArray().Should().Equal(expected.Reasons);
        ((DoubleArray)read.Column(2)).Should().Equal(Enumerable.Range(0, 1_001).Select(expected.Attainment));
        ((DoubleArray)read.Column(3)).Should().Equal(Enumerable.Range(0, 1_001).Select(expected.Rate));
        read.Column(2).NullCount.Should().Be(Enumerable.Range(0, 1_001).Count(row => expected.Attainment(row) is null)).And.BePositive();
    }

    [Fact]
    public void ToRecordBatch_Results_AreTheCallersMemory()
    {
        double[] growth = new double[20];
        byte[] verdicts = new byte[20];
        using RecordBatch records = ArrowVerdicts.ToRecordBatch(new VerdictColumns { Verdicts = verdicts, Growth = growth, GrowthValid = new byte[3] });

        growth.AsSpan().Overlaps(((DoubleArray)records.Column("growth")).Values, out int offset).Should().BeTrue();
        offset.Should().Be(0);
        verdicts.AsSpan().Overlaps(((UInt8Array)records.Column("verdict")).Values).Should().BeTrue();
        records.ColumnCount.Should().Be(2);
    }

    [Fact]
    public unsafe void ToRecordBatch_PinnedInsideOfNumber_GivesTheAddressOfTheByte()
    {
        double[] growth = GC.AllocateArray<double>(20, pinned: true);
        using RecordBatch records = ArrowVerdicts.ToRecordBatch(new VerdictColumns { Growth = growth, GrowthValid = new byte[3] });

        using System.Buffers.MemoryHandle handle = records.Column(0).Data.Buffers[1].Memory[11..].Pin();

        ((nint)handle.Pointer - Marshal.UnsafeAddrOfPinnedArrayElement(growth, 0)).Should().Be(11);
    }

    [Fact]
    public void ToRecordBatch_WrongLengthsOrNames_AreRefused()
    {
        FluentActions.Invoking(() => ArrowVerdicts.ToRecordBatch(new VerdictColumns { Verdicts = new byte[2], Reasons = new byte[1] }))
            .Should().Throw<ArgumentException>().WithMessage("*'reason' has the length 1; 2 was expected*");
        FluentActions.Invoking(() => ArrowVerdicts.ToRecordBatch(new VerdictColumns { Attainments = new double[9], AttainmentValid = new byte[1] }))
            .Should().Throw<ArgumentException>().WithMessage("*'attainment (validity)' has the length 1; 2 was expected*");
        FluentActions.Invoking(() => ArrowVerdicts.ToRecordBatch(new VerdictColumns { Verdicts = new byte[1], Reasons = new byte[1] }, new ArrowVerdictNames { Reason = "verdict" }))
            .Should().Throw<ArgumentException>().WithMessage("*same name*");
        FluentActions.Invoking(() => ArrowVerdicts.Room(-1, false)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ToRecordBatch_NoRows_IsEmpty() => ArrowVerdicts.ToRecordBatch(ArrowVerdicts.Room(0, true)).Length.Should().Be(0);
}
