using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>The ranks of units by one value each: the rule, the direction, and a rank or a reason for every unit.</summary>
/// <remarks>Rank 1 is the best. Equality compares contents. Immutable.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record RankingResult : IDisplayable
{
    [JsonConstructor]
    internal RankingResult()
    {
    }

    /// <summary>Gets the rule for equal values.</summary>
    [JsonInclude]
    [JsonRequired]
    public TieRule Ties { get; internal init; }

    /// <summary>Gets the direction in which a value is better.</summary>
    [JsonInclude]
    [JsonRequired]
    public DesiredDirection Direction { get; internal init; }

    /// <summary>Gets the target that closer is better to, or null where the direction needs none.</summary>
    [JsonInclude]
    public double? Target { get; internal init; }

    /// <summary>Gets the rank of each unit, in the order given.</summary>
    /// <value>1 = the best; undefined, with the reason, where a unit has none: <see cref="UndefinedReason.Missing"/>,
    /// <see cref="UndefinedReason.NotFinite"/>, <see cref="UndefinedReason.NotApplicable"/> where no direction is desired.</value>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<Computed> Ranks { get; internal init => field = ValueList.From(value); } = ValueList<Computed>.Empty;

    /// <summary>Gets how many units have a rank.</summary>
    /// <value>0 or more.</value>
    [JsonIgnore]
    public int Ranked => Ranks.Count(rank => rank.IsDefined);

    /// <inheritdoc/>
    public DisplayTable ToTable() => RankingTable.Of(this);

    /// <summary>Writes rule, direction and ranks.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Ties} ranks, {Direction} is better{(Target is { } target ? FormattableString.Invariant($" ({target})") : string.Empty)}: {string.Join("; ", Ranks)}");
}
