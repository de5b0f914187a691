using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>What follows from the inputs of a claim, and how the print stands to it.</summary>
/// <remarks>Equal by content, immutable; takes no memory of its own. The default value is a claim that was not checked.</remarks>
public readonly record struct ClaimResult
{
    /// <summary>Gets how the print stands to what follows from the inputs.</summary>
    [JsonInclude]
    [JsonRequired]
    public AuditClass Class { get; internal init; }

    /// <summary>Gets the result at face value, in the unit of the print.</summary>
    [JsonInclude]
    public Computed Recomputed { get; internal init; }

    /// <summary>Gets the results that the printed precision and the qualifiers of the inputs allow, rounded outward; null where nothing was computed.</summary>
    [JsonInclude]
    public Interval? Possible { get; internal init; }

    /// <summary>Gets the results that would have been printed so; null where nothing was compared.</summary>
    [JsonInclude]
    public Interval? PrintPossible { get; internal init; }

    /// <summary>Gets a value indicating whether some values that the prints of the inputs allow lead to the print, whatever the class.</summary>
    [JsonInclude]
    public bool IsWithinRounding { get; internal init; }

    /// <summary>Gets the precision at which the print was judged: that of the print, less a padded zero.</summary>
    /// <value>The digits after the decimal mark.</value>
    [JsonInclude]
    public int Decimals { get; internal init; }

    /// <summary>Gets how far the result at face value is above the printed number, negative where it is below; null where either is not one number.</summary>
    [JsonInclude]
    public decimal? Difference { get; internal init; }

    /// <summary>Gets the bounds of the result at face value: one number where arithmetic is exact, else as narrow as it allows; null where an input is not one number.</summary>
    [JsonInclude]
    public Interval? Face { get; internal init; }

    /// <summary>Gets why the claim could not be checked, or <see cref="UncheckedReason.None"/> where it was.</summary>
    [JsonInclude]
    public UncheckedReason UncheckedReason { get; internal init; }

    /// <summary>Gets which input stands in the way, 0 = first; null where none in particular does.</summary>
    [JsonInclude]
    public int? UncheckedInput { get; internal init; }

    /// <summary>Writes the class and the result.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        Class == AuditClass.CannotCheck ? $"{Class}: {UncheckedReason}" : Recomputed.IsDefined ? $"{Class}, follows {Recomputed}" : $"{Class}";

    internal static ClaimResult Unchecked(UncheckedReason reason, UndefinedReason undefined = UndefinedReason.Missing, int? input = null) =>
        new() { Recomputed = Computed.Undefined(undefined), UncheckedReason = reason, UncheckedInput = input };
}
