using System.Text.Json.Serialization;

namespace LocalGovMetrics.Assessments;

/// <summary>How many rows have no value, by the kind of absence. Nil is a value and none of them.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record AbsenceCounts
{
    [JsonConstructor]
    internal AbsenceCounts()
    {
    }

    /// <summary>Gets the counts of no row.</summary>
    public static AbsenceCounts None { get; } = new();

    /// <summary>Gets how many report nothing.</summary>
    [JsonInclude]
    [JsonRequired]
    public long NotReported { get; internal init; }

    /// <summary>Gets how many await their result.</summary>
    [JsonInclude]
    [JsonRequired]
    public long Pending { get; internal init; }

    /// <summary>Gets how many say that the figure is not available.</summary>
    [JsonInclude]
    [JsonRequired]
    public long NotAvailable { get; internal init; }

    /// <summary>Gets how many say that there can be no figure.</summary>
    [JsonInclude]
    [JsonRequired]
    public long NotApplicable { get; internal init; }

    /// <summary>Gets how many withhold the figure.</summary>
    [JsonInclude]
    [JsonRequired]
    public long Suppressed { get; internal init; }

    /// <summary>Gets how many there are of all kinds.</summary>
    [JsonIgnore]
    public long Total => NotReported + Pending + NotAvailable + NotApplicable + Suppressed;

    /// <summary>Gets the kinds that there are, with their counts.</summary>
    internal IEnumerable<(ObservationStatus Kind, long Count)> Kinds =>
        Enum.GetValues<ObservationStatus>().Select(kind => (kind, Of(kind))).Where(kind => kind.Item2 > 0);

    /// <summary>Gives the count of a kind.</summary>
    /// <param name="absence">The kind of absence.</param>
    /// <returns>The count; 0 for the status of a value.</returns>
    public long Of(ObservationStatus absence) => absence switch
    {
        ObservationStatus.NotReported => NotReported,
        ObservationStatus.Pending => Pending,
        ObservationStatus.NotAvailable => NotAvailable,
        ObservationStatus.NotApplicable => NotApplicable,
        ObservationStatus.Suppressed => Suppressed,
        ObservationStatus.Actual or ObservationStatus.Revised or ObservationStatus.Provisional or ObservationStatus.Estimated or ObservationStatus.Forecast => 0,
    };

    /// <summary>Writes the kinds that there are.</summary>
    /// <returns>Invariant text, such as <c>2 notReported, 1 pending</c>; <c>none</c> where there is none.</returns>
    public override string ToString() =>
        Total == 0 ? "none" : string.Join(", ", Kinds.Select(kind => FormattableString.Invariant($"{kind.Count} {Values.CanonicalText.FormatName(kind.Kind)}")));

    internal static AbsenceCounts Of(ReadOnlySpan<long> byStatus) => new()
    {
        NotReported = byStatus[(int)ObservationStatus.NotReported],
        Pending = byStatus[(int)ObservationStatus.Pending],
        NotAvailable = byStatus[(int)ObservationStatus.NotAvailable],
        NotApplicable = byStatus[(int)ObservationStatus.NotApplicable],
        Suppressed = byStatus[(int)ObservationStatus.Suppressed],
    };
}
