using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>The best and the worst rank that a unit may have, given that its value and those of the others are only known within bounds.</summary>
/// <remarks>Competition ranks, 1 = the best. Every rank range is attained at both ends by some values inside the bounds. Equal by
/// content, immutable.</remarks>
public sealed record RankRange
{
    [JsonConstructor]
    internal RankRange(int best, int worst, UndefinedReason reason)
    {
        bool follows = reason == UndefinedReason.None ? best >= 1 && worst >= best : best == 0 && worst == 0;
        Best = follows ? best : throw new ArgumentException(FormattableString.Invariant($"No ranks from {best} to {worst} ({reason})."), nameof(best));
        Worst = worst;
        Reason = reason;
    }

    /// <summary>Gets the best rank possible.</summary>
    /// <value>1 or more; 0 where there is none.</value>
    [JsonInclude]
    [JsonRequired]
    public int Best { get; private init; }

    /// <summary>Gets the worst rank possible.</summary>
    /// <value>The best rank or more; 0 where there is none.</value>
    [JsonInclude]
    [JsonRequired]
    public int Worst { get; private init; }

    /// <summary>Gets why there is no rank, or <see cref="UndefinedReason.None"/>.</summary>
    [JsonInclude]
    [JsonRequired]
    public UndefinedReason Reason { get; private init; }

    /// <summary>Gets a value indicating whether there is one rank, whatever the true values are.</summary>
    [JsonIgnore]
    public bool IsSettled => Best == Worst && Reason == UndefinedReason.None;

    /// <summary>Writes <c>2..5</c>, <c>3</c>, or the reason.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        Reason != UndefinedReason.None ? $"no rank: {Reason}"
        : IsSettled ? FormattableString.Invariant($"{Best}")
        : FormattableString.Invariant($"{Best}..{Worst}");

    internal static RankRange None(UndefinedReason reason) => new(0, 0, reason);
}
