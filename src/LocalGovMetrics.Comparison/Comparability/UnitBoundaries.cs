using System.Text.Json.Serialization;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Comparability;

/// <summary>What is known of the boundaries of the unit that a value is of: nothing, that they are stable, when they changed, or to which day's boundaries the value was converted.</summary>
/// <remarks>Equal by content, immutable. A value follows the boundaries of its own time unless it was converted.</remarks>
public sealed record UnitBoundaries
{
    /// <summary>Gets boundaries of which nothing is known.</summary>
    public static UnitBoundaries NotKnown { get; } = new();

    /// <summary>Gets boundaries that are known not to have changed.</summary>
    public static UnitBoundaries Stable { get; } = new() { AreKnown = true };

    /// <summary>Gets a value indicating whether the changes are known: that there are no others.</summary>
    public bool AreKnown { get; init; }

    /// <summary>Gets the changes, in the order of their days.</summary>
    public IReadOnlyList<BoundaryChange> Changes
    {
        get;
        init => field = ValueList.From(value.OrderBy(change => change.Date.Earliest ?? change.Date.Latest), nameof(Changes));
    } = ValueList<BoundaryChange>.Empty;

    /// <summary>Gets the day to whose boundaries the value was converted, or null where it follows the boundaries of its time.</summary>
    [JsonConverter(typeof(NullableLocalDateConverter))]
    public LocalDate? ConvertedTo { get; init; }

    /// <summary>Makes boundaries of which every change is known.</summary>
    /// <param name="changes">The changes, in any order.</param>
    /// <returns>The boundaries.</returns>
    public static UnitBoundaries ChangedOn(params IReadOnlyList<BoundaryChange> changes) => new() { AreKnown = true, Changes = changes };

    /// <summary>Takes what a register knows of a unit: territory that passed to it or from it, and units that came under it or left it.</summary>
    /// <param name="register">The register.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="isComplete">Whether the register holds every change of the unit, so that one without changes is stable; else it is not known.</param>
    /// <returns>The boundaries.</returns>
    public static UnitBoundaries Of(UnitRegister register, UnitId unit, bool isComplete = true)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(unit);
        return new UnitBoundaries { AreKnown = isComplete, Changes = [.. register.BoundaryChangesOf(unit).Select(change => new BoundaryChange(change.Date, change.Act)).Distinct()] };
    }

    /// <summary>Writes what is known.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        ConvertedTo is { } day ? $"converted to {LocalDateConverter.Format(day)}"
        : Changes.Count > 0 ? $"changed {string.Join(", ", Changes)}"
        : AreKnown ? "stable"
        : "not known";
}
