using System.Text.Json.Serialization;

namespace LocalGovMetrics.Comparison;

/// <summary>A status and the measure from which it holds.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ProgressBand
{
    /// <summary>Makes a band.</summary>
    /// <param name="status">The status.</param>
    /// <param name="from">The measure from which it holds; null for the last band, which holds for whatever is left.</param>
    /// <param name="included">Whether it holds at that measure itself.</param>
    /// <exception cref="ArgumentException">The measure is NaN or an infinity.</exception>
    public ProgressBand(ProgressStatus status, double? from, bool included = true)
    {
        Status = status;
        From = from is { } number && !double.IsFinite(number) ? throw new ArgumentException("A threshold is a finite number.", nameof(from)) : from;
        Included = included;
    }

    /// <summary>Gets the status.</summary>
    [JsonInclude]
    [JsonRequired]
    public ProgressStatus Status { get; private init; }

    /// <summary>Gets the measure from which the status holds, or null where it holds for whatever is left.</summary>
    public double? From { get; }

    /// <summary>Gets a value indicating whether the status holds at that measure itself.</summary>
    public bool Included { get; }

    /// <summary>Writes status and threshold.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => From is { } from ? FormattableString.Invariant($"{Status} {(Included ? ">=" : ">")} {from}") : $"{Status} else";

    internal bool Holds(double measure) => From is not { } from || measure > from || (Included && measure >= from);
}
