using System.Globalization;
using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Values;

/// <summary>A place in an order: <c>thứ 3</c>, <c>xếp thứ 12/63</c>, or so high at least: <c>tốp 3</c>.</summary>
[JsonConverter(typeof(ContractConverter))]
public sealed record ReportedRank : Reported
{
    /// <summary>Makes a rank.</summary>
    /// <param name="rank">The place, 1 = first.</param>
    /// <param name="of">How many were ranked, or null where not printed.</param>
    /// <param name="orBetter">Whether the place is the worst it may be.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rank is below 1, or beyond how many were ranked.</exception>
    public ReportedRank(int rank, int? of = null, bool orBetter = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        if (of is { } total)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(rank, total);
        }

        Rank = rank;
        Of = of;
        OrBetter = orBetter;
    }

    /// <summary>Gets the place.</summary>
    /// <value>1 or more; 1 = first.</value>
    public int Rank { get; }

    /// <summary>Gets how many were ranked, or null where not printed.</summary>
    public int? Of { get; }

    /// <summary>Gets a value indicating whether the place is the worst it may be.</summary>
    public bool OrBetter { get; }

    private protected override TResult Choose<TResult>(in ReportedCases<TResult> cases) => cases.Rank(this);

    private protected override string Describe() =>
        string.Create(CultureInfo.InvariantCulture, $"{(OrBetter ? "top" : "rank")} {Rank}{(Of is { } of ? $" of {of}" : string.Empty)}");
}
