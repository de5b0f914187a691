using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>The league of one indicator: units whose targets are of one measure, on one side, in convertible units.</summary>
/// <remarks>Targets of another measure, on another side or in another unit make a table of their own: an attainment of a growth rate does
/// not rank with one of a level. Equal by content, immutable.</remarks>
public sealed record LeagueTable
{
    [JsonConstructor]
    internal LeagueTable()
    {
    }

    /// <summary>Gets the indicator, as the entries name it.</summary>
    [JsonInclude]
    [JsonRequired]
    public string Indicator { get; internal init; } = string.Empty;

    /// <summary>Gets what the targets ask, or null where there is no target.</summary>
    [JsonInclude]
    public Measure? Measure { get; internal init; }

    /// <summary>Gets in which direction a target asks more: higher, lower, or none where no number commits.</summary>
    [JsonInclude]
    [JsonRequired]
    public DesiredDirection Direction { get; internal init; }

    /// <summary>Gets the unit of measure of the amounts, or null where none is known.</summary>
    [JsonInclude]
    public MeasureUnit? MeasureUnit { get; internal init; }

    /// <summary>Gets the units, in the order given.</summary>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<LeaguePlace> Places { get; internal init => field = ValueList.From(value); } = ValueList<LeaguePlace>.Empty;

    /// <summary>Draws how much of its own target each unit reached, beside how much it had set itself.</summary>
    /// <param name="basis">What ambition was measured by: that of the options of the league.</param>
    /// <returns>The picture; null where no unit has both.</returns>
    public Picture? ToPicture(AmbitionBasis basis) => LeagueView.PictureOf(DisplayText.Verbatim(Indicator), this, basis);

    /// <summary>Writes indicator and units.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Indicator}, {Measure} {Direction}, {MeasureUnit}: {string.Join(" | ", Places)}";
}
