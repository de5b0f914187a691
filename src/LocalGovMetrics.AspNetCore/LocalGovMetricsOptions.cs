namespace LocalGovMetrics.AspNetCore;

/// <summary>What the endpoints of LocalGovMetrics take in, and how much at once.</summary>
public sealed class LocalGovMetricsOptions
{
    /// <summary>Gets or sets how many bytes a JSON question has at most; a longer one is answered with status 413.</summary>
    /// <value>Bytes, 1 or more; 1 MiB unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int QuestionLimit
    {
        get;
        set => field = AtLeastOne(value);
    } = 1 << 20;

    /// <summary>Gets or sets how many bytes a file of rows (CSV or lines of JSON) has at most; a longer one is answered with status 413.</summary>
    /// <value>Bytes, 1 or more; 32 MiB unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int FileLimit
    {
        get;
        set => field = AtLeastOne(value);
    } = 32 << 20;

    /// <summary>Gets or sets how long a request may take, its body, its turn and its work together; one that takes longer is answered with status 408 while its body comes, else 503.</summary>
    /// <value>More than zero; 30 seconds unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The time is not more than zero.</exception>
    public TimeSpan RequestTimeout
    {
        get;
        set => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A time is more than zero.");
    } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets how many requests are worked on at once.</summary>
    /// <value>1 or more; the number of processors unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int AtOnce
    {
        get;
        set => field = AtLeastOne(value);
    } = Environment.ProcessorCount;

    /// <summary>Gets or sets how many more requests wait for their turn; one more is answered with status 429.</summary>
    /// <value>0 or more; 1,000 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public int QueueLength
    {
        get;
        set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A number is 0 or more.");
    } = 1000;

    /// <summary>Gets or sets how many requests an address may make a second, with ten seconds' worth at once; more are answered with status 429.</summary>
    /// <value>1 or more; null = as many as it likes, which is the default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? RequestsPerSecond
    {
        get;
        set => field = value is { } number ? AtLeastOne(number) : null;
    }

    private static int AtLeastOne(int value) => value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A number is 1 or more.");
}
