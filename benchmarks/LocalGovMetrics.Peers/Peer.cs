using System.Diagnostics;

namespace LocalGovMetrics.Peers;

/// <summary>One way to compute rates, attainments, achieved flags, achieved counts by unit and ranks.</summary>
internal abstract class Peer(string name, int threads, double bytesPerRow)
{
    /// <summary>The bytes of base, actual, target, direction, periods and unit.</summary>
    protected const double InputBytes = 8 + 8 + 8 + 1 + 4 + 4;

    /// <summary>With the bytes of rate, attainment and flag.</summary>
    protected const double ColumnBytes = InputBytes + 8 + 8 + 1;

    public string Name => name;

    public int Threads => threads;

    /// <summary>The bytes that a row must be read from and written to.</summary>
    public double BytesPerRow => bytesPerRow;

    /// <summary>Computes once.</summary>
    /// <returns>Milliseconds.</returns>
    public virtual double Time()
    {
        long start = Stopwatch.GetTimestamp();
        Compute();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>What the last computation came to; not timed.</summary>
    public abstract Answer Answer();

    protected abstract void Compute();
}
