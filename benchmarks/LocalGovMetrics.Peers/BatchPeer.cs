using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Peers;

/// <summary>Our batch: also a reason and a bit of validity for each number.</summary>
internal sealed class BatchPeer : Peer
{
    private readonly PlanBatch _batch = PlanBatch.Compile(Measure.Level);
    private readonly PlanColumns _input;
    private readonly VerdictColumns _output;
    private readonly BatchTotals _totals = new() { ByUnit = new GroupTotals(PlanData.Units) { Achieved = new long[PlanData.Units] } };
    private readonly int[] _ranks = new int[PlanData.Units];

    public BatchPeer(PlanData data, int rows, int threads)
        : base("LocalGovMetrics batch", threads, ColumnBytes + 1.25)
    {
        _input = new PlanColumns
        {
            Base = data.Base.AsMemory(0, rows),
            Actual = data.Actual.AsMemory(0, rows),
            Low = data.Target.AsMemory(0, rows),
            Criteria = new byte[] { (byte)CriterionKind.Reach },
            Directions = data.Direction.AsMemory(0, rows),
            Periods = data.Periods.AsMemory(0, rows),
            UnitKeys = data.Unit.AsMemory(0, rows),
        };
        int bytes = (rows + 7) / 8;
        _output = new VerdictColumns
        {
            Verdicts = new byte[rows],
            Reasons = new byte[rows],
            Attainments = new double[rows],
            AttainmentValid = new byte[bytes],
            Growth = new double[rows],
            GrowthValid = new byte[bytes],
        };
    }

    public override Answer Answer()
    {
        long achieved = 0;
        foreach (long count in _totals.ByUnit!.Achieved.Span)
        {
            achieved += count;
        }

        return Peers.Answer.Of(achieved, _ranks, Peers.Answer.Sum(_output.Growth.Span), Peers.Answer.Sum(_output.Attainments.Span));
    }

    protected override void Compute()
    {
        _batch.Assess(_input, _output, _totals, Threads);
        RankColumn.Rank(_totals.ByUnit!.Achieved.Span, DesiredDirection.Higher, RankTies.Competition, _ranks);
    }
}
