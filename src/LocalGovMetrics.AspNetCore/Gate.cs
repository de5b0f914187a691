using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace LocalGovMetrics.AspNetCore;

/// <summary>Lets requests in: so many at once, so many more waiting, and of one address so many a second.</summary>
internal sealed class Gate : IDisposable
{
    private const int SecondsAtOnce = 10;

    private readonly ConcurrencyLimiter _turns;
    private readonly PartitionedRateLimiter<HttpContext>? _rates;

    public Gate(IOptions<LocalGovMetricsOptions> options)
    {
        Options = options.Value;
        _turns = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = Options.AtOnce, QueueLimit = Options.QueueLength, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
        _rates = Options.RequestsPerSecond is not { } rate ? null : PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetTokenBucketLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            _ => new TokenBucketRateLimiterOptions { TokenLimit = rate * SecondsAtOnce, TokensPerPeriod = rate, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0 }));
    }

    /// <summary>Gets the limits.</summary>
    public LocalGovMetricsOptions Options { get; }

    /// <summary>Tells whether the address of a request may make one more.</summary>
    public bool Admits(HttpContext http)
    {
        using RateLimitLease? lease = _rates?.AttemptAcquire(http);
        return lease is null or { IsAcquired: true };
    }

    /// <summary>Waits for a turn.</summary>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>The turn, which ends when it is disposed of; not acquired where the queue is full.</returns>
    public ValueTask<RateLimitLease> TurnAsync(CancellationToken stop) => _turns.AcquireAsync(1, stop);

    public void Dispose()
    {
        _turns.Dispose();
        _rates?.Dispose();
    }
}
