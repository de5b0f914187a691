namespace LocalGovMetrics.Peers;

/// <summary>How fast this machine copies arrays that no cache holds: bytes read and bytes written.</summary>
internal sealed class CopyPeer(int threads)
{
    private const int Length = 1 << 24;
    private readonly double[] _from = new double[Length];
    private readonly double[] _to = new double[Length];

    public static double Bytes => 2.0 * Length * sizeof(double);

    /// <returns>Bytes a second.</returns>
    public double Rate()
    {
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        if (threads == 1)
        {
            _from.AsSpan().CopyTo(_to);
        }
        else
        {
            int part = Length / threads;
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => _from.AsSpan(i * part, part).CopyTo(_to.AsSpan(i * part)));
        }

        return Bytes / System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
