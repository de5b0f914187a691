using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>A method of reading progress towards a target, each under its own name.</summary>
[JsonConverter(typeof(EnumTextConverter<ProgressMethod>))]
public enum ProgressMethod
{
    /// <summary>No method.</summary>
    None = 0,

    /// <summary>Observed over required compound growth: Open SDG's progress calculation, by Statistics Canada.</summary>
    OpenSdg = 1,

    /// <summary>Compound growth in the desired direction, by Open SDG's thresholds for series without a target.</summary>
    OpenSdgWithoutTarget = 2,

    /// <summary>Share of the way from base to target that the value projected at compound growth will have gone: UNSD 2023, as applied by EUSTAT.</summary>
    Unsd = 3,

    /// <summary>Compound growth in the desired direction, by UNSD's thresholds for series without a target.</summary>
    UnsdWithoutTarget = 4,

    /// <summary>The mean change of the last five years continued to the target year: the weather symbols of Germany's sustainability strategy.</summary>
    LinearProjection = 5,

    /// <summary>The signs of the mean change of the last five years and of the last change: the weather symbols of series without a target year.</summary>
    DirectionOnly = 6,

    /// <summary>Share of the way from base to target gone so far, times ten: ESCAP's current status index.</summary>
    BaselineShare = 7,
}
