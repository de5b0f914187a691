using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>What became of one number against one numeric criterion, at face value.</summary>
/// <remarks>The default value is not assessable, without a reason. Equal by content, immutable.</remarks>
public readonly record struct NumericVerdict
{
    [JsonConstructor]
    internal NumericVerdict(VerdictKind kind, ReasonCode reason, Computed attainment)
    {
        Kind = kind;
        Reason = reason;
        Attainment = attainment;
    }

    /// <summary>Gets the verdict.</summary>
    [JsonInclude]
    [JsonRequired]
    public VerdictKind Kind { get; private init; }

    /// <summary>Gets why.</summary>
    [JsonInclude]
    [JsonRequired]
    public ReasonCode Reason { get; private init; }

    /// <summary>Gets how much of the committing number was reached.</summary>
    /// <value>A ratio, 1 = the committing number exactly; not applicable where closer is better or no direction is desired.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Attainment { get; private init; }

    /// <summary>Gets a value indicating whether the target was achieved or exceeded.</summary>
    public bool IsAchieved => Kind is VerdictKind.Achieved or VerdictKind.Exceeded;

    /// <summary>Writes verdict, reason and attainment.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Kind} ({Reason}), attainment {Attainment}";
}
