using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Where a unit stands against a reference, as far as chance allows to say.</summary>
[JsonConverter(typeof(EnumTextConverter<Standing>))]
public enum Standing
{
    /// <summary>Nothing can be said: no value, no interval, a unit to which the indicator does not apply. Never counted as similar or worse.</summary>
    NotApplicable = 0,

    /// <summary>The difference may be chance.</summary>
    Similar = 1,

    /// <summary>Different, on the good side.</summary>
    Better = 2,

    /// <summary>Different, on the bad side.</summary>
    Worse = 3,

    /// <summary>Above the reference, where no direction is desired.</summary>
    Above = 4,

    /// <summary>Below the reference, where no direction is desired.</summary>
    Below = 5,
}
