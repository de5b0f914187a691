using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Types;
using LocalGovMetrics.Arrow;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tests.Columns;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Arrow;

public class ArrowPlanTests
{
    private const int Count = 5_000;

    [Fact]
    public void Assess_RecordBatch_GivesTheResultsOfArrays()
    {
        Rows rows = PlanRecords.Random(Count);
        using RecordBatch records = PlanRecords.Of(rows);

        BatchTotals totals = new() { ByUnit = new GroupTotals(3) { Achieved = new long[3] } };
        BatchTotals expected = new() { ByUnit = new GroupTotals(3) { Achieved = new long[3] } };
        Assess(ArrowPlan.Columns(records), totals).SameBitsAs(rows.Assess(Measure.Level, totals: expected)).Should().BeTrue();
        totals.ByUnit.Achieved.ToArray().Should().Equal(expected.ByUnit.Achieved.ToArray());
        totals.ByUnit.Achieved.ToArray().Should().OnlyContain(achieved => achieved > 0);
    }

    [Theory]
    [InlineData(8, 1_000)]
    [InlineData(0, 999)]
    [InlineData(3, 1_000)]
    [InlineData(7, 9)]
    [InlineData(4_993, 7)]
    [InlineData(4_999, 1)]
    public void Assess_SliceOfRecordBatch_GivesItsRowsOfTheWhole(int offset, int length)
    {
        Rows rows = PlanRecords.Random(Count);
        using RecordBatch records = PlanRecords.Slice(PlanRecords.Of(rows), offset, length);
        Assessed whole = rows.Assess(Measure.Level);

        Assessed part = Assess(ArrowPlan.Columns(records));

        part.Verdicts.Should().Equal(whole.Verdicts.AsSpan(offset, length).ToArray());
        part.Reasons.Should().Equal(whole.Reasons.AsSpan(offset, length).ToArray());
        Enumerable.Range(0, length).Select(part.Attainment).Should().Equal(Enumerable.Range(offset, length).Select(whole.Attainment));
        Enumerable.Range(0, length).Select(part.Rate).Should().Equal(Enumerable.Range(offset, length).Select(whole.Rate));
    }

    [Fact]
    public void Columns_RecordBatch_AreItsMemory()
    {
        using RecordBatch records = PlanRecords.Of(PlanRecords.Random(100));

        PlanColumns columns = ArrowPlan.Columns(records);

        SameMemory(columns.Actual, records, "actual").Should().BeTrue();
        SameMemory(columns.Low, records, "low").Should().BeTrue();
        SameMemory(columns.High, records, "high").Should().BeTrue();
        SameMemory(columns.Base, records, "base").Should().BeTrue();
        SameMemory(columns.Criteria, records, "criterion").Should().BeTrue();
        SameMemory(columns.Directions, records, "direction").Should().BeTrue();
        SameMemory(columns.Periods, records, "periods").Should().BeTrue();
        SameMemory(columns.Decimals, records, "decimals").Should().BeTrue();
        SameMemory(columns.UnitKeys, records, "unit").Should().BeTrue();
        SameMemory(columns.ActualValid, records, "actual", buffer: 0).Should().BeTrue();
        SameMemory(columns.TargetValid, records, "low", buffer: 0).Should().BeTrue();
        SameMemory(columns.BaseValid, records, "base", buffer: 0).Should().BeTrue();
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Columns_Slice_CopiesBitsInsideOfByteOnly(int offset, bool isView)
    {
        using RecordBatch records = PlanRecords.Slice(PlanRecords.Of(PlanRecords.Random(100)), offset, 50);

        PlanColumns columns = ArrowPlan.Columns(records);

        SameMemory(columns.Actual, records, "actual", offset).Should().BeTrue();
        SameMemory(columns.ActualValid, records, "actual", offset / 8, buffer: 0).Should().Be(isView);
    }

    [Fact]
    public void Columns_PinnedInside_GiveTheAddressOfTheElement()
    {
        using RecordBatch records = PlanRecords.Of(PlanRecords.Random(100));

        using System.Buffers.MemoryHandle expected = records.Column("actual").Data.Buffers[1].Memory[(7 * sizeof(double))..].Pin();
        using System.Buffers.MemoryHandle pinned = ArrowPlan.Columns(records).Actual[7..].Pin();

        Address(pinned).Should().Be(Address(expected));
    }

    [Fact]
    public void Columns_Dictionary_GivesItsIndicesAsKeys()
    {
        using RecordBatch records = PlanRecords.Of(PlanRecords.Random(3));
        using RecordBatch named = PlanRecords.With(records, "unit", PlanRecords.Dictionary(Int32Type.Default, new Int32Array.Builder().AppendRange([2, 0, 1]).Build()));

        ArrowPlan.Columns(PlanRecords.Slice(named, 1, 2)).UnitKeys.ToArray().Should().Equal(0, 1);
    }

    [Fact]
    public void Columns_NamesAndValuesForAll_AreTaken()
    {
        using RecordBatch records = PlanRecords.Of(("kết quả", PlanRecords.Doubles([5], [])), ("plan", PlanRecords.Doubles([4], [])));

        PlanColumns columns = ArrowPlan.Columns(records, new ArrowPlanNames
        {
            Actual = "kết quả",
            Low = "plan",
            EveryCriterion = CriterionKind.AtLeast,
            EveryDirection = DesiredDirection.Higher,
            EveryPeriods = 5,
            EveryDecimals = 1,
        });

        columns.Criteria.ToArray().Should().Equal((byte)CriterionKind.AtLeast);
        columns.Directions.ToArray().Should().Equal((byte)DesiredDirection.Higher);
        columns.Periods.ToArray().Should().Equal(5);
        columns.Decimals.ToArray().Should().Equal((sbyte)1);
        columns.High.IsEmpty.Should().BeTrue();
        columns.ActualValid.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Columns_EmptyName_IsNotRead()
    {
        using RecordBatch records = PlanRecords.Of(PlanRecords.Random(2));

        ArrowPlan.Columns(records, new ArrowPlanNames { High = "", Unit = "" }).Should().Match<PlanColumns>(columns => columns.High.IsEmpty && columns.UnitKeys.IsEmpty && !columns.Base.IsEmpty);
    }

    [Theory]
    [InlineData(CriterionKind.Between)]
    [InlineData(null)]
    public void Columns_NullHighEnd_IsNoTargetForRangesOnly(CriterionKind? every)
    {
        using RecordBatch records = PlanRecords.Of(
            ("actual", PlanRecords.Doubles([1, 1, 1, 1], [])),
            ("low", PlanRecords.Doubles([1, 1, 1, 1], [0b0111])),
            ("high", PlanRecords.Doubles([2, 2, 2, 2], [0b1001])),
            ("criterion", new UInt8Array.Builder().AppendRange([5, 5, 1, 1]).Build()),
            ("direction", new UInt8Array.Builder().AppendRange([1, 1, 1, 1]).Build()));

        (ArrowPlan.Columns(records, new ArrowPlanNames { EveryCriterion = every }).TargetValid.Span[0] & 0b1111).Should().Be(every is null ? 0b0101 : 0b0001);
    }

    private static Assessed Assess(PlanColumns columns, BatchTotals? totals = null)
    {
        Assessed results = Assessed.RoomFor(columns.Rows, hasGrowth: true);
        PlanBatch.Compile(Measure.Level, VerdictPolicy.Face).Assess(columns, results.Columns, totals);
        return results;
    }

    private static bool SameMemory<T>(ReadOnlyMemory<T> column, RecordBatch records, string name, int offset = 0, int buffer = 1)
        where T : unmanaged => Unsafe.AreSame(
            ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(column.Span)),
            ref MemoryMarshal.GetReference(records.Column(name).Data.Buffers[buffer].Span[(offset * Unsafe.SizeOf<T>())..]));

    private static unsafe nint Address(System.Buffers.MemoryHandle handle) => (nint)handle.Pointer;
}
