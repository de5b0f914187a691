using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Verdicts;

/// <summary>The verdict on one part of a joint criterion, or on one year of a criterion for every year.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record PartVerdict
{
    /// <summary>Gets the rule of the part; for a year, the rule that holds in each year.</summary>
    public required TargetRule Rule { get; init; }

    /// <summary>Gets what became of it.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets the calendar year, or null where the part is not a year.</summary>
    public int? Year { get; init; }

    /// <summary>Writes rule and verdict.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        Year is { } year ? FormattableString.Invariant($"{year}: {Verdict}") : $"{Rule}: {Verdict}";
}
