using System.Text.Json.Serialization;

namespace LocalGovMetrics.Values;

/// <summary>Why a calculation has no number as its result.</summary>
[JsonConverter(typeof(EnumTextConverter<UndefinedReason>))]
public enum UndefinedReason
{
    /// <summary>Nothing is undefined: there is a number.</summary>
    None = 0,

    /// <summary>Nothing was calculated; the default of <see cref="Computed"/>.</summary>
    NotComputed = 1,

    /// <summary>An input was not reported.</summary>
    Missing = 2,

    /// <summary>The base, or the divisor, is zero.</summary>
    ZeroBase = 3,

    /// <summary>The base is negative.</summary>
    NegativeBase = 4,

    /// <summary>The series changed its sign between base and end.</summary>
    SignChange = 5,

    /// <summary>No period lies between base and end.</summary>
    NoPeriods = 6,

    /// <summary>The span is shorter than a year: not annualised.</summary>
    LessThanAYear = 7,

    /// <summary>The input is unbounded: only a bound of the result is known.</summary>
    Unbounded = 8,

    /// <summary>An input was not a finite number, or the result would not be one.</summary>
    NotFinite = 9,

    /// <summary>The units of measure of the inputs cannot be converted into each other.</summary>
    IncompatibleUnits = 10,

    /// <summary>The target equals the baseline: no distance to go.</summary>
    TargetEqualsBaseline = 11,

    /// <summary>The measure has no such ratio: a rank, a grade, a date, or a statement.</summary>
    NotApplicable = 12,

    /// <summary>A growth of -100 % or less leaves nothing to compare with.</summary>
    TotalLoss = 13,

    /// <summary>Too few observations for the statistic.</summary>
    TooFewObservations = 14,

    /// <summary>The target is not reached at this rate, whatever the number of periods.</summary>
    NeverReached = 15,

    /// <summary>An input lies outside the range on which the method is defined: a count below 0, more cases than people.</summary>
    OutOfRange = 16,

    /// <summary>Nothing is left of what is to become less: an actual of 0 against a target above 0 where lower is better. Orders before every number.</summary>
    NothingLeft = 17,

    /// <summary>All values are equal: there is no scale on which they could be told apart.</summary>
    AllEqual = 18,

    /// <summary>The same fact is printed with different numbers, and none is to be preferred.</summary>
    PrintsDiffer = 19,

    /// <summary>It depends on the direction in which a value is better, which is assumed and not known.</summary>
    DirectionAssumed = 20,

    /// <summary>A dash stands in the place of a rate, an average or an index: whether it is 0 is not said.</summary>
    NilOfRate = 21,
}
