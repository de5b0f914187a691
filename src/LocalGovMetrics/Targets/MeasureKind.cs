using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Targets;

/// <summary>What a target computes from the series before it compares.</summary>
[JsonConverter(typeof(EnumTextConverter<MeasureKind>))]
public enum MeasureKind
{
    /// <summary>The level itself.</summary>
    Level = 0,

    /// <summary>The change from the baseline or the previous year, absolute or in percentage points.</summary>
    Change = 1,

    /// <summary>The growth on the previous year, in per cent.</summary>
    Growth = 2,

    /// <summary>The average compound growth over the span, in per cent a year.</summary>
    AverageGrowth = 3,

    /// <summary>The multiple of the baseline; "increase 1.4 times" means 1.4 times, not 2.4.</summary>
    Multiple = 4,

    /// <summary>The total over the span.</summary>
    Total = 5,

    /// <summary>The average per year of the span.</summary>
    AnnualAverage = 6,

    /// <summary>Another measure in every year of the span.</summary>
    EveryYear = 7,

    /// <summary>The date of completion.</summary>
    Completion = 8,

    /// <summary>The rank in a group.</summary>
    Rank = 9,

    /// <summary>The grade on a scale.</summary>
    Grade = 10,

    /// <summary>A count, of a total where one is printed.</summary>
    Count = 11,
}
