using System.Runtime.InteropServices;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>Rows to be put into columns, and what a batch makes of them.</summary>
internal sealed record Rows(double[] Actual, double[] Base, double[] Low, double[] High, byte[] Criteria, byte[] Directions, int[] Periods, sbyte[] Decimals)
{
    public int Count => Low.Length;

    public byte[] ActualValid { get; init; } = [];

    public byte[] TargetValid { get; init; } = [];

    public byte[] BaseValid { get; init; } = [];

    public byte[] Statuses { get; init; } = [];

    public int Years { get; init; } = 1;

    public int[] Units { get; init; } = [];

    public int[] Indicators { get; init; } = [];

    public PlanColumns Columns => new()
    {
        Actual = Actual,
        Years = Years,
        Base = Base,
        Low = Low,
        High = High,
        Criteria = Criteria,
        Directions = Directions,
        Periods = Periods,
        Decimals = Decimals,
        Statuses = Statuses,
        ActualValid = ActualValid,
        TargetValid = TargetValid,
        BaseValid = BaseValid,
        UnitKeys = Units,
        IndicatorKeys = Indicators,
    };

    public Assessed Assess(Measure measure, VerdictPolicy? policy = null, int width = 8, int threads = 1, BatchTotals? totals = null)
    {
        bool hasGrowth = Base.Length > 0 && Years == 1 && (Periods.Length > 0 || measure.Kind == MeasureKind.Growth);
        Assessed results = Assessed.RoomFor(Count, hasGrowth);
        PlanBatch.Compile(measure, policy, width).Assess(Columns, results.Columns, totals, threads);
        return results;
    }

    /// <summary>Some of the rows, in another order or more than once; what was one value for all stands in each row.</summary>
    public Rows Pick(IReadOnlyList<int> places)
    {
        T[] Column<T>(T[] column) => column.Length == 0 ? column : [.. places.Select(row => column[column.Length == 1 ? 0 : row])];
        double[] Year(int year) => [.. places.Select(row => Actual[(year * Count) + row])];
        byte[] Bits(byte[] bits, int start)
        {
            byte[] picked = new byte[bits.Length == 0 ? 0 : (places.Count + 7) / 8];
            for (int i = 0; i < places.Count && picked.Length > 0; i++)
            {
                picked[i / 8] |= (byte)((bits[start + (places[i] / 8)] >> (places[i] % 8) & 1) << (i % 8));
            }

            return picked;
        }

        return new Rows([.. Enumerable.Range(0, Years).SelectMany(Year)], Column(Base), Column(Low), Column(High), Column(Criteria), Column(Directions), Column(Periods), Column(Decimals))
        {
            Years = Years,
            Statuses = Column(Statuses),
            ActualValid = [.. Enumerable.Range(0, Years).SelectMany(year => Bits(ActualValid, year * ((Count + 7) / 8)))],
            TargetValid = Bits(TargetValid, 0),
            BaseValid = Bits(BaseValid, 0),
            Units = Column(Units),
            Indicators = Column(Indicators),
        };
    }
}

/// <summary>What a batch made of rows.</summary>
internal sealed record Assessed(byte[] Verdicts, byte[] Reasons, double[] Attainments, byte[] AttainmentValid, double[] Growth, byte[] GrowthValid)
{
    public VerdictColumns Columns => new()
    {
        Verdicts = Verdicts,
        Reasons = Reasons,
        Attainments = Attainments,
        AttainmentValid = AttainmentValid,
        Growth = Growth,
        GrowthValid = GrowthValid,
    };

    /// <summary>Room filled with what no result may leave behind.</summary>
    public static Assessed RoomFor(int rows, bool hasGrowth)
    {
        int bytes = (rows + 7) / 8;
        Assessed room = new(new byte[rows], new byte[rows], new double[rows], new byte[bytes], new double[hasGrowth ? rows : 0], new byte[hasGrowth ? bytes : 0]);
        Array.Fill(room.Verdicts, (byte)99);
        Array.Fill(room.Attainments, double.NaN);
        Array.Fill(room.AttainmentValid, (byte)0xA5);
        Array.Fill(room.Growth, double.NaN);
        return room;
    }

    public bool SameBitsAs(Assessed other) =>
        Verdicts.AsSpan().SequenceEqual(other.Verdicts)
        && Reasons.AsSpan().SequenceEqual(other.Reasons)
        && MemoryMarshal.AsBytes(Attainments.AsSpan()).SequenceEqual(MemoryMarshal.AsBytes(other.Attainments.AsSpan()))
        && AttainmentValid.AsSpan().SequenceEqual(other.AttainmentValid)
        && MemoryMarshal.AsBytes(Growth.AsSpan()).SequenceEqual(MemoryMarshal.AsBytes(other.Growth.AsSpan()))
        && GrowthValid.AsSpan().SequenceEqual(other.GrowthValid);

    /// <summary>The results of some of the rows, in that order.</summary>
    public Assessed Pick(IReadOnlyList<int> places)
    {
        T[] Column<T>(T[] column) => column.Length == 0 ? column : [.. places.Select(row => column[row])];
        byte[] Bits(byte[] bits)
        {
            byte[] picked = new byte[bits.Length == 0 ? 0 : (places.Count + 7) / 8];
            for (int i = 0; i < places.Count && picked.Length > 0; i++)
            {
                picked[i / 8] |= (byte)((bits[places[i] / 8] >> (places[i] % 8) & 1) << (i % 8));
            }

            return picked;
        }

        return new Assessed(Column(Verdicts), Column(Reasons), Column(Attainments), Bits(AttainmentValid), Column(Growth), Bits(GrowthValid));
    }

    public VerdictKind Kind(int row) => (VerdictKind)Verdicts[row];

    public ReasonCode Reason(int row) => (ReasonCode)Reasons[row];

    public double? Attainment(int row) => (AttainmentValid[row / 8] >> (row % 8) & 1) != 0 ? Attainments[row] : null;

    public double? Rate(int row) => (GrowthValid[row / 8] >> (row % 8) & 1) != 0 ? Growth[row] : null;
}
