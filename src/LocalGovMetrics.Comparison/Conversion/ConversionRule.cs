using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>By which rule a value or a target of units before becomes that of a unit after.</summary>
[JsonConverter(typeof(EnumTextConverter<ConversionRule>))]
public enum ConversionRule
{
    /// <summary>Nothing carries over; the problem says why.</summary>
    Void = 0,

    /// <summary>The whole of one unit passed and nothing else came: taken over as it is.</summary>
    Inherit = 1,

    /// <summary>All units before say the same: taken over from them.</summary>
    InheritAgreed = 2,

    /// <summary>The unit after is a part of one unit before: what holds of the whole is taken to hold of the part.</summary>
    InheritWhole = 3,

    /// <summary>Whole units add.</summary>
    Sum = 4,

    /// <summary>Shares of units by a weight add.</summary>
    SplitSum = 5,

    /// <summary>Summed numerators are divided by summed denominators.</summary>
    Redivide = 6,

    /// <summary>The mean of rates, weighted by the amounts that passed.</summary>
    WeightedMean = 7,

    /// <summary>Growth on summed base values: each unit's growth counts by its base.</summary>
    BaseWeighted = 8,

    /// <summary>The parts of a joint target, or the items of a cell, are converted one by one.</summary>
    ByPart = 9,
}
