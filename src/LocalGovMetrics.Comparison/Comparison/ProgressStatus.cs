using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>What a method says of progress; each method has its own of these words.</summary>
[JsonConverter(typeof(EnumTextConverter<ProgressStatus>))]
public enum ProgressStatus
{
    /// <summary>No status: nothing could be assessed, or the method measures and does not judge.</summary>
    None = 0,

    /// <summary>The latest value meets the target.</summary>
    TargetAchieved = 1,

    /// <summary>On track.</summary>
    OnTrack = 2,

    /// <summary>Progress, but it must be faster (Open SDG).</summary>
    AccelerationNeeded = 3,

    /// <summary>Limited progress (Open SDG).</summary>
    LimitedProgress = 4,

    /// <summary>Deterioration (Open SDG).</summary>
    Deterioration = 5,

    /// <summary>Progress, not enough (UNSD, category 2).</summary>
    SomeProgress = 6,

    /// <summary>No progress, or away from the target (UNSD, category 1).</summary>
    NoProgress = 7,

    /// <summary>Sun: the target is reached if development continues, or missed by less than 5 %.</summary>
    Sun = 8,

    /// <summary>Sun and cloud: missed by 5 to 20 %; or the long trend is right and the last change is not.</summary>
    SunAndCloud = 9,

    /// <summary>Cloud: the right way, but missed by more than 20 %; or only the last change is right.</summary>
    Cloud = 10,

    /// <summary>Thunderstorm: the wrong way, or not moving.</summary>
    Thunderstorm = 11,
}
