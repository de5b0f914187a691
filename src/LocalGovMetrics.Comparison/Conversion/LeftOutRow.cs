using System.Text.Json.Serialization;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>A row that was not converted, and why.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record LeftOutRow
{
    /// <summary>Gets the row.</summary>
    public required PlanRow Row { get; init; }

    /// <summary>Gets why it was left out.</summary>
    public required LeftOutRowReason Reason { get; init; }

    /// <summary>Writes reason and row.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Reason}: {Row}";
}

/// <summary>Why a row was not converted.</summary>
[JsonConverter(typeof(EnumTextConverter<LeftOutRowReason>))]
public enum LeftOutRowReason
{
    /// <summary>The row does not say which unit it is of: it has no identity.</summary>
    UnitNotIdentified = 0,

    /// <summary>No link starts at the unit.</summary>
    UnitNotInCrosswalk = 1,

    /// <summary>Another row says something of the same unit, indicator and period: adding both would count twice.</summary>
    Repeated = 2,
}
