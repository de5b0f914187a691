using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>Why nothing carries over to a unit after.</summary>
[JsonConverter(typeof(EnumTextConverter<ConversionProblem>))]
public enum ConversionProblem
{
    /// <summary>Nothing is wrong.</summary>
    None = 0,

    /// <summary>No unit before leads to this unit.</summary>
    NoPredecessor = 1,

    /// <summary>The indicator does not combine over units: medians and the like, or nothing says that it does.</summary>
    NotAggregable = 2,

    /// <summary>A rank holds in the group of units in which it was taken, and that group is gone.</summary>
    RankOfAnotherGroup = 3,

    /// <summary>Grades of different units make no grade.</summary>
    GradesDoNotCombine = 4,

    /// <summary>Dates, grades or statements of the units before differ, and do not add.</summary>
    PredecessorsDiffer = 5,

    /// <summary>A weight is needed and was not chosen, or is not known of every unit.</summary>
    WeightMissing = 6,

    /// <summary>The weights, or the denominators, add up to 0.</summary>
    WeightZero = 7,

    /// <summary>A unit before has no value, so that a sum would lack a part.</summary>
    ValueMissing = 8,

    /// <summary>A unit before has no target, so that nothing says what the whole asks.</summary>
    TargetMissing = 9,

    /// <summary>The units of measure do not convert into each other.</summary>
    MeasureUnitsDiffer = 10,

    /// <summary>The targets measure different things: a level here, a growth there.</summary>
    MeasuresDiffer = 11,

    /// <summary>The criteria do not combine: a bound below here, a bound above there.</summary>
    CriteriaDiffer = 12,

    /// <summary>The desired directions differ.</summary>
    DirectionsDiffer = 13,

    /// <summary>The targets are due on different days, or count from different base years.</summary>
    HorizonsDiffer = 14,

    /// <summary>The price bases differ.</summary>
    PriceBasesDiffer = 15,

    /// <summary>One print is a number and another is words, or the cells list different numbers of items.</summary>
    KindsDiffer = 16,

    /// <summary>A bound below and a bound above leave nothing known of the sum.</summary>
    Unbounded = 17,

    /// <summary>A number leaves the range of decimal.</summary>
    OutOfRange = 18,

    /// <summary>A part of the joint target, or an item of the cell, does not carry over.</summary>
    PartVoid = 19,

    /// <summary>The criterion is nested too deeply.</summary>
    TooDeep = 20,

    /// <summary>The indicator is defined differently in the rows: one says that it adds, another that it does not.</summary>
    DefinitionsDiffer = 21,
}
