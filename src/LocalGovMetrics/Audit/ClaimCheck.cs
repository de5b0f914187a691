using System.Text.Json.Serialization;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Audit;

/// <summary>What became of a claim: the result that follows from its inputs, how the print stands to it, and what most likely happened.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ClaimCheck
{
    /// <summary>Gets the claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>Gets how the print stands to what follows from the inputs.</summary>
    public required AuditClass Class { get; init; }

    /// <summary>Gets the result at face value, in the unit of the print.</summary>
    public Computed Recomputed { get; init; } = Computed.Undefined(UndefinedReason.NotComputed);

    /// <summary>Gets the results that the printed precision and the qualifiers of the inputs allow, rounded outward; null where nothing was computed.</summary>
    public Interval? Possible { get; init; }

    /// <summary>Gets the results that would have been printed so; null where nothing was compared.</summary>
    public Interval? PrintPossible { get; init; }

    /// <summary>Gets a value indicating whether some values that the prints of the inputs allow lead to the print, whatever the class.</summary>
    public bool IsWithinRounding { get; init; }

    /// <summary>Gets the precision at which the print was judged: that of the print, less a padded zero.</summary>
    /// <value>The digits after the decimal mark.</value>
    public int Decimals { get; init; }

    /// <summary>Gets how far the result at face value is above the printed number, negative where it is below; null where either is not one number.</summary>
    public decimal? Difference { get; init; }

    /// <summary>Gets the bounds of the result at face value: one number where arithmetic is exact, else as narrow as it allows; null where an input is not one number.</summary>
    public Interval? Face { get; init; }

    /// <summary>Gets why the claim could not be checked, or null where it was.</summary>
    public ClaimProblem? Problem { get; init; }

    /// <summary>Gets the verdict that the numbers lead to, for a claimed verdict; else null.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Gets the usual mistakes that lead to the print, the likeliest first; empty where none does or none is needed.</summary>
    public IReadOnlyList<Explanation> Explanations
    {
        get;
        init => field = ValueList.From(value, nameof(Explanations));
    } = ValueList<Explanation>.Empty;

    /// <summary>Gets a value indicating whether the first explanations fit equally well, so that none is likelier than the next.</summary>
    [JsonIgnore]
    public bool IsTied => Explanations.Count > 1 && Explanations[0].CompareTo(Explanations[1]) == 0;

    /// <summary>Writes the class, the claim and the result.</summary>
    /// <returns>Text in one line.</returns>
    public override string ToString() => $"{Class}: {Claim}{(Recomputed.IsDefined ? $", follows {Recomputed}" : string.Empty)}{(Explanations.Count > 0 ? $" ({Explanations[0].Code})" : string.Empty)}";
}
