using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Columns;

/// <summary>What connects rows beside the numbers that they have or name.</summary>
[JsonConverter(typeof(EnumTextConverter<LinkedBy>))]
internal enum LinkedBy
{
    /// <summary>Nothing.</summary>
    Number = 0,

    /// <summary>Unit, indicator and period: such rows may contradict one another.</summary>
    Fact = 1,

    /// <summary>Unit and indicator: such rows may print the values of the same years.</summary>
    Indicator = 2,
}
