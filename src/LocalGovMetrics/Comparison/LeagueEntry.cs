using LocalGovMetrics.Plans;

namespace LocalGovMetrics.Comparison;

/// <summary>A row that takes part in a league, and under which name it meets the rows of other units.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record LeagueEntry
{
    /// <summary>Makes an entry.</summary>
    /// <param name="row">The row.</param>
    /// <param name="indicator">The name under which rows of different units are one indicator; null for the code of the row's own indicator.</param>
    /// <exception cref="ArgumentNullException">The row is null.</exception>
    public LeagueEntry(PlanVersusActual row, string? indicator = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        Row = row;
        Indicator = string.IsNullOrWhiteSpace(indicator) ? row.Indicator.Key : indicator;
    }

    /// <summary>Gets the row.</summary>
    public PlanVersusActual Row { get; }

    /// <summary>Gets the name under which rows of different units are one indicator.</summary>
    public string Indicator { get; }

    /// <summary>Gets a value indicating whether the row is one of the criteria that its unit is counted by.</summary>
    public bool IsHeadline { get; init; } = true;

    /// <summary>Writes indicator and row.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Indicator}{(IsHeadline ? string.Empty : " (not counted)")}: {Row}";
}
