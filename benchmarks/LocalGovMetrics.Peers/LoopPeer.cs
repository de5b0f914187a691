using LocalGovMetrics.Columns;

namespace LocalGovMetrics.Peers;

/// <summary>A plain loop over arrays, on several threads in as many parts.</summary>
internal sealed class LoopPeer : Peer
{
    // As many calls as the runtime wants before it optimises a method in full, over rows enough to tell it what the loop does.
    private const int Calls = 60;
    private const int RowsOfCall = 1000;

    private readonly PlanData _data;
    private readonly double[] _rates;
    private readonly double[] _attainments;
    private readonly bool[] _achieved;
    private readonly long[] _counts = new long[PlanData.Units];
    private readonly int[] _ranks = new int[PlanData.Units];

    public LoopPeer(PlanData data, int threads)
        : base("plain C# loop", threads, ColumnBytes)
    {
        _data = data;
        _rates = new double[data.Rows];
        _attainments = new double[data.Rows];
        _achieved = new bool[data.Rows];
        for (int i = 0; i < Calls; i++)
        {
            Compute(0, Math.Min(RowsOfCall, data.Rows), _counts);
        }
    }

    public override Answer Answer() =>
        Peers.Answer.Of(_achieved.LongCount(achieved => achieved), _ranks, Peers.Answer.Sum(_rates), Peers.Answer.Sum(_attainments));

    protected override void Compute()
    {
        Array.Clear(_counts);
        if (Threads == 1)
        {
            Compute(0, _data.Rows, _counts);
        }
        else
        {
            int part = (_data.Rows / Threads) + 1;
            long[][] counts = new long[Threads][];
            Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, i =>
                Compute(Math.Min(i * part, _data.Rows), Math.Min((i + 1) * part, _data.Rows), counts[i] = new long[PlanData.Units]));
            foreach (long[] some in counts)
            {
                for (int unit = 0; unit < PlanData.Units; unit++)
                {
                    _counts[unit] += some[unit];
                }
            }
        }

        RankColumn.Rank(_counts, DesiredDirection.Higher, RankTies.Competition, _ranks);
    }

    // Written without a branch that the rows decide, and found faster so than with arrays in variables: the best of the plain loops that were tried.
    private void Compute(int from, int to, long[] counts)
    {
        for (int i = from; i < to; i++)
        {
            double actual = _data.Actual[i];
            double target = _data.Target[i];
            _rates[i] = Math.Pow(actual / _data.Base[i], 1.0 / _data.Periods[i]) - 1;
            bool isHigher = _data.Direction[i] == (byte)DesiredDirection.Higher;
            double more = isHigher ? actual : target;
            double less = isHigher ? target : actual;
            _attainments[i] = more / less;
            bool achieved = more >= less;
            _achieved[i] = achieved;
            counts[_data.Unit[i]] += achieved ? 1 : 0;
        }
    }
}
