using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Comparability;

/// <summary>That an indicator of a source measures a concept.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ConcordanceEntry
{
    /// <summary>Gets the source: the identity of a report, or the name of a file.</summary>
    public required string Source { get; init; }

    /// <summary>Gets the number of the row as the source prints it, or null where the source numbers nothing.</summary>
    public string? Number { get; init; }

    /// <summary>Gets the name of the indicator as the source prints it.</summary>
    public required string Indicator { get; init; }

    /// <summary>Gets what it measures.</summary>
    public required IndicatorConcept Concept { get; init; }

    /// <summary>Gets what the reported number is where its print does not say, such as the average a year of a row named "per year", or null.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Writes source, indicator and concept.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Source} {(Number is null ? string.Empty : Number + " ")}{Indicator} = {Concept}";
}
