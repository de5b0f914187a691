using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>How a printed result follows from the printed numbers beside it.</summary>
[JsonConverter(typeof(EnumTextConverter<ClaimKind>))]
public enum ClaimKind
{
    /// <summary>A kind that is not known; such a claim cannot be checked.</summary>
    Unknown = 0,

    /// <summary>A count of a total in per cent: count; of.</summary>
    Fraction = 1,

    /// <summary>A part of a total in per cent: part; total.</summary>
    Share = 2,

    /// <summary>The first part of the sum of all parts in per cent: part; the other parts.</summary>
    ShareOfSum = 3,

    /// <summary>The sum of all parts.</summary>
    Sum = 4,

    /// <summary>Some of the parts of the print (<c>trong đó</c>): their sum may not exceed it.</summary>
    PartialSum = 5,

    /// <summary>Shares of one total, which sum to 100.</summary>
    SharesSum = 6,

    /// <summary>The first number less the second: a; b.</summary>
    Difference = 7,

    /// <summary>The change from a first value to a last: first; last. Printed as the size of a reduction, it is turned round.</summary>
    Change = 8,

    /// <summary>The growth from a first value to a last in per cent: first; last.</summary>
    Growth = 9,

    /// <summary>The growth in per cent that a value and its change tell: value after the change; change.</summary>
    GrowthFromChange = 10,

    /// <summary>The average compound growth in per cent a period: first; last, and the periods.</summary>
    AverageGrowth = 11,

    /// <summary>The average compound growth as an index, previous period = 100: first; last, and the periods.</summary>
    AverageGrowthIndex = 12,

    /// <summary>A multiple of a base: last; first.</summary>
    Multiple = 13,

    /// <summary>The amount that a multiple of a base comes to: multiple; base.</summary>
    Product = 14,

    /// <summary>The actual in per cent of the plan: actual; plan. Of a range its low end counts, of a bound the bound.</summary>
    Attainment = 15,

    /// <summary>One growth rate in per cent of a planned one, by the levels they lead to: actual growth; planned growth.</summary>
    GrowthAttainment = 16,

    /// <summary>The average per period of a total: total, and the periods.</summary>
    AveragePerYear = 17,

    /// <summary>The arithmetic mean.</summary>
    Mean = 18,

    /// <summary>The mean weighted by the weights of the inputs, which count as printed.</summary>
    WeightedMean = 19,

    /// <summary>The same number in another unit.</summary>
    UnitConversion = 20,

    /// <summary>The same fact, printed once more.</summary>
    SameFact = 21,

    /// <summary>The plan that an actual and its per cent of the plan imply: actual; per cent.</summary>
    ImpliedPlan = 22,

    /// <summary>The base that a value and its growth imply: last; growth in per cent.</summary>
    ImpliedBase = 23,

    /// <summary>The length of a list: its items, or one number that counts them.</summary>
    ListLength = 24,

    /// <summary>A headline count of criteria: counts that sum to it.</summary>
    HeadlineCount = 25,

    /// <summary>A printed verdict on a target.</summary>
    Verdict = 26,

    /// <summary>The average of a total for each thing that is counted: total; count.</summary>
    AveragePerItem = 27,
}
