using System.Globalization;

namespace LocalGovMetrics.Values;

/// <summary>A place in an order: <c>thứ 3</c>, <c>xếp thứ 12/63</c>.</summary>
public sealed record ReportedRank : Reported
{
    /// <summary>Makes a rank.</summary>
    /// <param name="rank">The place, 1 = first.</param>
    /// <param name="of">How many were ranked, or null where not printed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rank is below 1, or beyond how many were ranked.</exception>
    public ReportedRank(int rank, int? of = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        if (of is { } total)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(rank, total);
        }

        Rank = rank;
        Of = of;
    }

    /// <summary>Gets the place.</summary>
    /// <value>1 or more; 1 = first.</value>
    public int Rank { get; }

    /// <summary>Gets how many were ranked, or null where not printed.</summary>
    public int? Of { get; }

    private protected override string Describe() =>
        Of is { } of ? string.Create(CultureInfo.InvariantCulture, $"rank {Rank} of {of}") : string.Create(CultureInfo.InvariantCulture, $"rank {Rank}");
}
