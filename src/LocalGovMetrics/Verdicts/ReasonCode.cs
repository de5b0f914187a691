using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Why a verdict is what it is; the number, bound or date meant is in <see cref="VerdictReason"/>.</summary>
[JsonConverter(typeof(EnumTextConverter<ReasonCode>))]
public enum ReasonCode
{
    /// <summary>Nothing was assessed.</summary>
    None = 0,

    /// <summary>Achieved: the number itself.</summary>
    MeetsTarget = 1,

    /// <summary>Exceeded: beyond a single number, on the better side.</summary>
    BeyondTarget = 2,

    /// <summary>Achieved: between the ends of the range, both included.</summary>
    InsideRange = 3,

    /// <summary>Exceeded: beyond the far end of the range.</summary>
    BeyondFarEnd = 4,

    /// <summary>Achieved: at the far end, which the policy takes as the commitment.</summary>
    MeetsFarEnd = 5,

    /// <summary>Achieved: within a one-sided bound.</summary>
    MeetsBound = 6,

    /// <summary>Achieved: whatever the true value is within the print, it satisfies the criterion.</summary>
    EveryPossibleValueMeets = 7,

    /// <summary>Achieved: ranked high enough.</summary>
    RankMet = 8,

    /// <summary>Achieved: graded well enough.</summary>
    GradeMet = 9,

    /// <summary>Achieved: in time, on every day the date may mean.</summary>
    DateMet = 10,

    /// <summary>Achieved: in every year.</summary>
    EveryYearMet = 11,

    /// <summary>Achieved: every part.</summary>
    AllPartsMet = 12,

    /// <summary>Achieved: one of the parts of which one is enough.</summary>
    SomePartMet = 13,

    /// <summary>Achieved: closer to the number than the policy's near band is wide.</summary>
    WithinNearBand = 14,

    /// <summary>Missed: below the number.</summary>
    BelowTarget = 20,

    /// <summary>Missed: above the number where lower or closer is better.</summary>
    AboveTarget = 21,

    /// <summary>Missed: below the low end of the range.</summary>
    BelowLow = 22,

    /// <summary>Missed: above the high end of the range.</summary>
    AboveHigh = 23,

    /// <summary>Missed: inside the range, but not at the far end that the policy takes as the commitment.</summary>
    ShortOfFarEnd = 24,

    /// <summary>Missed: on the wrong side of a one-sided bound.</summary>
    MissesBound = 25,

    /// <summary>Missed: not the exact number.</summary>
    NotEqual = 26,

    /// <summary>Missed: no value that the print allows satisfies the criterion.</summary>
    NoPossibleValueMeets = 27,

    /// <summary>Missed: ranked too low.</summary>
    RankMissed = 28,

    /// <summary>Missed: graded too low.</summary>
    GradeMissed = 29,

    /// <summary>Missed: late, on every day the date may mean.</summary>
    DateMissed = 30,

    /// <summary>Missed in one year or more; the years are in <see cref="VerdictReason.Years"/>.</summary>
    YearsMissed = 31,

    /// <summary>Missed in one part or more; the parts are in <see cref="VerdictReason.FailedParts"/>.</summary>
    PartsMissed = 32,

    /// <summary>Missed: parts that the print leaves out beside others that it reports.</summary>
    PartsMissing = 33,

    /// <summary>Missed: none of the parts of which one is enough.</summary>
    NoPartMet = 34,

    /// <summary>A dash was printed: nothing occurred, which counts as 0.</summary>
    Nil = 35,

    /// <summary>Open: some values that the print allows satisfy the criterion and some do not.</summary>
    SomePossibleValuesMeet = 40,

    /// <summary>Nothing was reported. Open for a whole print; missed for a part that is left out beside others.</summary>
    NotReported = 41,

    /// <summary>Open: it occurred, but the figure is not available.</summary>
    NotAvailable = 42,

    /// <summary>Open: no date of completion.</summary>
    NoDate = 43,

    /// <summary>Open: years without a value; they are in <see cref="VerdictReason.Years"/>.</summary>
    YearsNotReported = 44,

    /// <summary>Open: years with a value that settles nothing; they are in <see cref="VerdictReason.Years"/>.</summary>
    YearsUndetermined = 45,

    /// <summary>Open: parts that are open, and none that fails.</summary>
    PartsUndetermined = 46,

    /// <summary>Open: a forecast, which settles nothing under the policy.</summary>
    ForecastOnly = 47,

    /// <summary>Open: an estimate, which settles nothing under the policy.</summary>
    EstimateOnly = 48,

    /// <summary>Open: words of the target or the actual are not understood; they are in <see cref="VerdictReason.Words"/>.</summary>
    UnsettledReading = 49,

    /// <summary>Open: target and actual are numbers of different kinds (a level and a change, an amount and a growth), and nothing turns one into the other.</summary>
    KindsDiffer = 50,

    /// <summary>Open: the value is 1,000 times off its plan or its base, 50 times in per cent; one of them is likely misprinted.</summary>
    ImplausibleScale = 51,

    /// <summary>Open: a dash for a rate, an average or an index, of which nothing can be said.</summary>
    NilRate = 52,

    /// <summary>Open: the print can be read in two ways that differ in the verdict; the other number is <see cref="VerdictReason.Alternative"/>.</summary>
    ReadingsDiffer = 53,

    /// <summary>Open: the number may be the total of the years or one year's, and the two differ; the other is <see cref="VerdictReason.Alternative"/>.</summary>
    TotalOrYearly = 54,

    /// <summary>Open: the base has no unit, and target and actual are in units of different size.</summary>
    BaseUnitUnknown = 55,

    /// <summary>Open: an assumed direction contradicts the printed verdict, which the other direction would confirm.</summary>
    DirectionAssumed = 56,

    /// <summary>Open: a provisional value, which settles nothing under the policy.</summary>
    ProvisionalOnly = 57,

    /// <summary>Open: a revised value, which settles nothing under the policy.</summary>
    RevisedOnly = 58,

    /// <summary>Open: another row reports something else for the same unit, indicator and period.</summary>
    ContradictedByRow = 59,

    /// <summary>Pending: the result is awaited.</summary>
    ResultPending = 60,

    /// <summary>Open: an actual value, which settles nothing under the policy.</summary>
    ActualOnly = 61,

    /// <summary>Open: the figure is known and withheld.</summary>
    Suppressed = 62,

    /// <summary>Open: the target was revised, and the verdicts against its versions differ; they are in <see cref="Verdict.Parts"/>.</summary>
    TargetsDiffer = 63,

    /// <summary>Open: the value is of a period that ends after the policy's deadline.</summary>
    AfterDeadline = 64,

    /// <summary>Open: the target is printed as approximate, and missed by no more than that leaves open.</summary>
    TargetApproximate = 65,

    /// <summary>Open: the value is of a part of the target's time, and what is still to come may turn the verdict.</summary>
    PartOfPeriod = 66,

    /// <summary>Not assessable: no target is in force.</summary>
    NoTarget = 70,

    /// <summary>Not assessable: the target is a statement that no number settles.</summary>
    StatementOnly = 71,

    /// <summary>Not assessable: a bare number and no desired direction.</summary>
    NoDirection = 72,

    /// <summary>Not assessable: the target asks for a number and the actual is not one, or not a finite one.</summary>
    NotANumber = 73,

    /// <summary>Not assessable: the target asks for a rank, a grade or a date and the actual is something else.</summary>
    KindDiffers = 74,

    /// <summary>Not assessable: target and actual are in units that do not convert.</summary>
    UnitsDiffer = 75,

    /// <summary>Not assessable: the grades are of different scales.</summary>
    ScalesDiffer = 76,

    /// <summary>Not assessable: the measure needs a baseline, or its year, that is not known.</summary>
    BaselineMissing = 77,

    /// <summary>Not assessable: growth or multiple of a base that is 0 or negative, or over no period.</summary>
    GrowthUndefined = 78,

    /// <summary>Not assessable: a number leaves the range of decimal.</summary>
    OutOfRange = 79,

    /// <summary>Not assessable: joint criteria nested deeper than 32.</summary>
    TooDeep = 80,

    /// <summary>Not assessable: the indicator does not apply, so there can be no figure.</summary>
    NotApplicable = 81,

    /// <summary>Not assessable: target and actual, or actual and base, are amounts at different prices, and no index brings one to the other.</summary>
    PriceBasesDiffer = 82,

    /// <summary>Not assessable: the row could not be read; its errors say why.</summary>
    Unreadable = 99,
}
