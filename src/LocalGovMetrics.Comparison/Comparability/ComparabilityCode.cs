using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>What was found in comparing two values; <see cref="ComparabilityFinding"/> carries the two sides.</summary>
[JsonConverter(typeof(EnumTextConverter<ComparabilityCode>))]
public enum ComparabilityCode
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The indicators measure different concepts; the sides are their codes.</summary>
    DefinitionsDiffer = 1,

    /// <summary>No concordance says that both indicators measure the same, and their codes differ; the sides are concept or indicator codes.</summary>
    DefinitionNotMatched = 2,

    /// <summary>Different parts of the whole, or a part and the whole; the sides are the parts, null for the whole.</summary>
    PartsDiffer = 3,

    /// <summary>The same concept with a difference of definition; the sides are the variants, null for the plain definition.</summary>
    VariantsDiffer = 4,

    /// <summary>An actual, a target and an attainment ratio are different things; the sides are the aspects.</summary>
    AspectsDiffer = 5,

    /// <summary>One side or both have no value: not reported, not available, or pending. No policy lifts it. The sides are what stands in its place, null where there is a value.</summary>
    NoValue = 10,

    /// <summary>One side or both are words, or several values. No policy lifts it. The sides are the prints, null where there is one value.</summary>
    NotOneNumber = 11,

    /// <summary>A number, a rank, a grade and a date do not compare with each other. No policy lifts it.</summary>
    ValueKindsDiffer = 12,

    /// <summary>The grades are of different scales; the sides are the scales. No policy lifts it.</summary>
    ScalesDiffer = 13,

    /// <summary>The units of measure differ and convert into each other; the sides are the units.</summary>
    UnitConverted = 20,

    /// <summary>One side has no unit of measure; that of the other is taken. The sides are the units.</summary>
    UnitAssumed = 21,

    /// <summary>One side prints the unit without what it is per (triệu đồng beside triệu đồng/người); the sides are the units.</summary>
    PerOmitted = 22,

    /// <summary>Both count one by one, under different nouns (lao động beside người), and the concept is the same; the sides are the units.</summary>
    NounsDiffer = 23,

    /// <summary>The units of measure do not convert; the sides are the units. No policy lifts it.</summary>
    UnitsDiffer = 24,

    /// <summary>Prices of different years, or constant beside current prices, and no index converts them; the sides are the price bases.</summary>
    PriceBasesDiffer = 30,

    /// <summary>Amounts of money of which a price basis, or its year, is not printed on one side at least; the sides are the price bases.</summary>
    PriceBasisUnknown = 31,

    /// <summary>Rates of which a price basis, or its year, is not printed on one side at least: it changes the weights, not the scale. The sides are the price bases.</summary>
    PriceBasisUnknownOfRate = 32,

    /// <summary>Amounts of money of which neither side prints a price basis.</summary>
    PriceBasisNotPrinted = 33,

    /// <summary>Amounts of money at different prices, which the index of the policy converts; the sides are the price bases.</summary>
    Deflated = 34,

    /// <summary>A level, a change, a growth rate, a multiple are different things, and so are a total and an average; the sides are the measures.</summary>
    MeasuresDiffer = 40,

    /// <summary>A state at a time against an amount over a time.</summary>
    StockAgainstFlow = 41,

    /// <summary>The yearly average of a span against the value of one year; the sides are the measures.</summary>
    AverageAgainstYear = 42,

    /// <summary>As long, but not the same time; the sides are the periods.</summary>
    DifferentTimes = 50,

    /// <summary>An amount over a time against that of a longer or shorter time: nine months against a year, a year against a term. The sides are the periods.</summary>
    LengthsDiffer = 51,

    /// <summary>A state or a rate of a year against that of a span of years, or of spans of different length; the sides are the periods.</summary>
    YearAgainstSpan = 52,

    /// <summary>A state or a rate at a cut-off date within a year against another time; the sides are the periods.</summary>
    PartOfYear = 53,

    /// <summary>The same unit before and after a change of its boundaries; the sides are the periods.</summary>
    BoundariesChanged = 60,

    /// <summary>The boundaries changed within the time of a value, or between its base and its end; the sides are the periods in which they did, null where they did not.</summary>
    BoundaryChangeWithin = 61,

    /// <summary>A value was converted to the boundaries of another day; the sides are the days, null where it was not.</summary>
    BoundariesConverted = 62,

    /// <summary>Of different times, and it is not known whether the boundaries are stable; the sides are notKnown, or null where it is.</summary>
    BoundariesNotKnown = 63,

    /// <summary>The same unit, whose boundaries changed on a day that is not known closely: perhaps between the values. The sides are the periods.</summary>
    BoundariesMayHaveChanged = 64,

    /// <summary>An estimate against an actual value; the sides are the statuses.</summary>
    EstimateAgainstActual = 70,

    /// <summary>A forecast against what is no forecast; the sides are the statuses.</summary>
    ForecastAgainstOther = 71,

    /// <summary>Both are forecasts.</summary>
    BothForecast = 72,

    /// <summary>One side or both are bounds (&gt;93): the true value is open. The sides are the prints, null where there is a number.</summary>
    Censored = 80,

    /// <summary>One side or both are approximate or a range; the sides are the prints, null where there is a number.</summary>
    Imprecise = 81,

    /// <summary>One unit in the last printed place is ten times that of the other or more; the sides are those units.</summary>
    PrecisionDiffers = 82,

    /// <summary>Two prints of the same unit and time differ by more than their rounding, and none is to be preferred; the sides are the prints.</summary>
    PrintsDiffer = 90,
}
