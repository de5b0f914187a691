using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>What a unit is compared with.</summary>
[JsonConverter(typeof(EnumTextConverter<ComparatorKind>))]
public enum ComparatorKind
{
    /// <summary>The median of the peers.</summary>
    Median = 0,

    /// <summary>The mean of the peers, weighted by a named weight such as population.</summary>
    WeightedMean = 1,

    /// <summary>The mean of the peers, each counted alike: a small commune weighs as much as a large one.</summary>
    UnweightedMean = 2,

    /// <summary>The value from which the best quarter of the peers begins.</summary>
    BestQuartile = 3,

    /// <summary>The value of the unit above, such as the province of a commune.</summary>
    ParentUnit = 4,

    /// <summary>The target that the unit set itself.</summary>
    Target = 5,
}
