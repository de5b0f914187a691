using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>How a notation reads one cell that sets a target.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record TargetReading
{
    /// <summary>Gets the target, its text kept in it.</summary>
    public required Target Target { get; init; }

    /// <summary>Gets the direction that the target's own words imply, or null where they do not.</summary>
    public DesiredDirection? Direction { get; init; }

    /// <summary>Gets the time the cell itself names (<c>Giai đoạn 2021-2025:</c>), or null.</summary>
    public Period? Scope { get; init; }

    /// <summary>Gets the other readings that the text allows; empty where there is none.</summary>
    public IReadOnlyList<AlternativeTarget> Alternatives
    {
        get;
        init => field = ValueList.From(value, nameof(Alternatives));
    } = ValueList<AlternativeTarget>.Empty;

    /// <summary>Gets what was decided or noticed.</summary>
    public IReadOnlyList<ReadingNote> Notes
    {
        get;
        init => field = ValueList.From(value, nameof(Notes));
    } = ValueList<ReadingNote>.Empty;

    /// <summary>Writes the target, its direction and its scope, in one line.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        $"{Target}{(Direction is { } direction ? $" ({direction.ToString().ToLowerInvariant()})" : string.Empty)}{(Scope is { } scope ? $" in {scope}" : string.Empty)}";
}

/// <summary>Another reading that a target's text allows.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record AlternativeTarget
{
    /// <summary>Makes another reading.</summary>
    /// <param name="rule">What the text would ask.</param>
    /// <param name="why">Why it may be read so, in English.</param>
    public AlternativeTarget(TargetRule rule, string why)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(why);
        Rule = rule;
        Why = why;
    }

    /// <summary>Gets what the text would ask.</summary>
    public TargetRule Rule { get; }

    /// <summary>Gets why it may be read so, in English.</summary>
    public string Why { get; }

    /// <summary>Writes rule and reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Rule} ({Why})";
}
