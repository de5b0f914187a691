using LocalGovMetrics.Batch;

namespace LocalGovMetrics.Peers;

/// <summary>A plain loop over arrays, on several threads in as many parts.</summary>
internal sealed class LoopPeer(PlanData data, int threads) : Peer("plain C# loop", threads, ColumnBytes)
{
    private readonly double[] _rates = new double[data.Rows];
    private readonly double[] _attainments = new double[data.Rows];
    private readonly bool[] _achieved = new bool[data.Rows];
    private readonly long[] _counts = new long[PlanData.Units];
    private readonly int[] _ranks = new int[PlanData.Units];

    public override Answer Answer() =>
        Peers.Answer.Of(_achieved.LongCount(achieved => achieved), _ranks, Peers.Answer.Sum(_rates), Peers.Answer.Sum(_attainments));

    protected override void Compute()
    {
        Array.Clear(_counts);
        if (Threads == 1)
        {
            Compute(0, data.Rows, _counts);
        }
        else
        {
            int part = (data.Rows / Threads) + 1;
            long[][] counts = new long[Threads][];
            Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, i =>
                Compute(Math.Min(i * part, data.Rows), Math.Min((i + 1) * part, data.Rows), counts[i] = new long[PlanData.Units]));
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

    private void Compute(int from, int to, long[] counts)
    {
        double[] start = data.Base;
        double[] actual = data.Actual;
        double[] target = data.Target;
        byte[] direction = data.Direction;
        int[] periods = data.Periods;
        int[] unit = data.Unit;
        for (int i = from; i < to; i++)
        {
            _rates[i] = Math.Pow(actual[i] / start[i], 1.0 / periods[i]) - 1;
            bool isHigher = direction[i] == (byte)DesiredDirection.Higher;
            _attainments[i] = isHigher ? actual[i] / target[i] : target[i] / actual[i];
            bool achieved = isHigher ? actual[i] >= target[i] : actual[i] <= target[i];
            _achieved[i] = achieved;
            if (achieved)
            {
                counts[unit[i]]++;
            }
        }
    }
}
