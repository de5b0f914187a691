using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>A choice that was made on the way to a verdict, so that none is silent.</summary>
[JsonConverter(typeof(EnumTextConverter<ReasonNote>))]
public enum ReasonNote
{
    /// <summary>Nothing to note.</summary>
    None = 0,

    /// <summary>An approximate print (<c>khoảng</c>) counted as printed.</summary>
    ApproximateAsPrinted = 1,

    /// <summary>The policy took one number for a range or a bound.</summary>
    PolicyTookOneNumber = 2,

    /// <summary>A dash counted as 0.</summary>
    NilAsZero = 3,

    /// <summary>Two fractions have different denominators: their percentages were compared.</summary>
    RatiosCompared = 4,

    /// <summary>A fraction was compared by its percentage.</summary>
    PercentageOfFraction = 5,

    /// <summary>The measure was computed from the baseline or the previous year.</summary>
    ComputedFromBaseline = 6,

    /// <summary>The measure was computed from the values of single years.</summary>
    ComputedFromYears = 7,

    /// <summary>The actual was converted into the target's unit.</summary>
    UnitConverted = 8,

    /// <summary>The target is a bare number; what it measures was taken from the words of the actual.</summary>
    MeasureFromActual = 9,

    /// <summary>A number without a unit near 100 was taken as an index, previous year = 100, since the target is a growth rate.</summary>
    IndexAsRate = 10,

    /// <summary>A change in per cent of an indicator in per cent counted in points; by the base it would be another number.</summary>
    PercentAsPoints = 11,

    /// <summary>No base is given: the number was taken for the change that the target asks for.</summary>
    TakenAsChange = 12,

    /// <summary>The target is an index, previous = 100, and was compared as the growth that it says.</summary>
    TargetIndexAsRate = 13,

    /// <summary>A fraction was rounded to the places of the target.</summary>
    FractionRounded = 14,

    /// <summary>The total of the years was divided by their number.</summary>
    TotalOverYears = 15,

    /// <summary>The actual is that of the last year of the period, from the values of single years.</summary>
    LastYearTaken = 16,

    /// <summary>The name of the indicator says that the per cents are growth rates: the attainment is that of growth.</summary>
    GrowthByName = 17,

    /// <summary>The actual was brought to the prices of the target by the policy's index; its name is <see cref="VerdictReason.PriceIndex"/>.</summary>
    Deflated = 18,
}
