using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>The mid-term reading of a target, in the words of the reports.</summary>
[JsonConverter(typeof(EnumTextConverter<MidTermStatus>))]
public enum MidTermStatus
{
    /// <summary>Cannot be assessed; the reading says why.</summary>
    NotAssessed = 0,

    /// <summary>Achieved already (<c>đã đạt</c>).</summary>
    Achieved = 1,

    /// <summary>Nearly achieved (<c>gần đạt</c>).</summary>
    Near = 2,

    /// <summary>On track: the pace so far leads there (<c>có khả năng đạt</c>).</summary>
    OnTrack = 3,

    /// <summary>Hard to reach: the pace so far does not lead there (<c>khó đạt</c>).</summary>
    HardToReach = 4,
}
