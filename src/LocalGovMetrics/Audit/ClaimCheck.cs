using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Audit;

/// <summary>What became of a claim: the result that follows from its inputs, how the print stands to it, and what most likely happened.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record ClaimCheck : IDisplayable
{
    /// <summary>Gets the claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>Gets what follows from the inputs, and how the print stands to it.</summary>
    public ClaimResult Result { get; init; }

    /// <inheritdoc cref="ClaimResult.Class"/>
    public AuditClass Class => Result.Class;

    /// <inheritdoc cref="ClaimResult.Recomputed"/>
    public Computed Recomputed => Result.Recomputed;

    /// <inheritdoc cref="ClaimResult.Possible"/>
    public Interval? Possible => Result.Possible;

    /// <inheritdoc cref="ClaimResult.PrintPossible"/>
    public Interval? PrintPossible => Result.PrintPossible;

    /// <inheritdoc cref="ClaimResult.IsWithinRounding"/>
    public bool IsWithinRounding => Result.IsWithinRounding;

    /// <inheritdoc cref="ClaimResult.Decimals"/>
    public int Decimals => Result.Decimals;

    /// <inheritdoc cref="ClaimResult.Difference"/>
    public decimal? Difference => Result.Difference;

    /// <inheritdoc cref="ClaimResult.Face"/>
    public Interval? Face => Result.Face;

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
    public bool IsTied => Explanations.Count > 1 && Explanations[0].CompareTo(Explanations[1]) == 0;

    /// <inheritdoc/>
    public DisplayTable ToTable() => AuditView.TableOf([this]);

    /// <summary>Writes the class, the claim and the result.</summary>
    /// <returns>Text in one line.</returns>
    public override string ToString() => $"{Class}: {Claim}{(Recomputed.IsDefined ? $", follows {Recomputed}" : string.Empty)}{(Explanations.Count > 0 ? $" ({Explanations[0].Code})" : string.Empty)}";
}
