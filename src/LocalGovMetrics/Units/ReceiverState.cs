using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>Whether a unit was there before it received territory.</summary>
[JsonConverter(typeof(EnumTextConverter<ReceiverState>))]
public enum ReceiverState
{
    /// <summary>It is not said. A unit with a start of its own begins then; one without began long ago, but where units merge into
    /// it that has no part of its own in the merge, and where it gets a new code.</summary>
    NotStated = 0,

    /// <summary>It was there before.</summary>
    Existing = 1,

    /// <summary>The change makes it.</summary>
    New = 2,
}
