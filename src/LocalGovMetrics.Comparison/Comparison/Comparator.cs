using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>A value to compare with, and how it came about; or why it is withheld.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record Comparator : IDisplayable
{
    [JsonConstructor]
    internal Comparator()
    {
    }

    /// <summary>Gets the kind.</summary>
    [JsonInclude]
    [JsonRequired]
    public ComparatorKind Kind { get; internal init; }

    /// <summary>Gets the name of the weight, or null where the kind has none.</summary>
    [JsonInclude]
    public string? WeightName { get; internal init; }

    /// <summary>Gets the names of the peers that count, in the order given; of a parent unit its own name, of a target that of the unit that set it.</summary>
    /// <value>Empty where no names were given.</value>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<string> PeerNames { get; internal init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Gets how many peers have a value, and a weight where one is needed.</summary>
    /// <value>0 or more.</value>
    [JsonInclude]
    [JsonRequired]
    public int Peers { get; internal init; }

    /// <summary>Gets the share of the peers with a value that have no weight, where one is needed.</summary>
    /// <value>0 to 1; above 0 the mean is void.</value>
    [JsonInclude]
    public double MissingShare { get; internal init; }

    /// <summary>Gets how many peers are needed.</summary>
    /// <value>1 or more.</value>
    [JsonInclude]
    [JsonRequired]
    public int MinimumPeers { get; internal init; }

    /// <summary>Gets the value.</summary>
    /// <value>In the unit of the peers' values; withheld with <see cref="UndefinedReason.TooFewObservations"/> where there are fewer peers than
    /// needed, <see cref="UndefinedReason.NotApplicable"/> where no direction says what is best, <see cref="UndefinedReason.ZeroBase"/> where the weights
    /// add up to 0, <see cref="UndefinedReason.OutOfRange"/> for a weight below 0, <see cref="UndefinedReason.Missing"/> where parent or target have none, and where a
    /// peer has a value and no weight.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Value { get; internal init; }

    /// <inheritdoc/>
    public DisplayTable ToTable() => ComparatorTable.Of(this);

    /// <summary>Writes kind, weight, value and peers.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Kind}{(WeightName is null ? string.Empty : $" by {WeightName}")} {Value} of {Peers} peers ({MinimumPeers} needed){(PeerNames.Count == 0 ? string.Empty : ": " + string.Join("; ", PeerNames))}");
}
