using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Why a value of the same definition stands in no column, or not in this one.</summary>
[JsonConverter(typeof(EnumTextConverter<OmissionReason>))]
public enum OmissionReason
{
    /// <summary>It may not be compared with the values of the column; the findings say why.</summary>
    NotComparable = 0,

    /// <summary>It is no number: not reported, pending, words, a rank, a grade, a date.</summary>
    NoNumber = 1,

    /// <summary>It is of another time than the one asked for.</summary>
    OtherPeriod = 2,

    /// <summary>Another value of the same unit was taken: no forecast, later, a number rather than a bound, no estimate, of a shorter time, printed to more digits, in this order.</summary>
    AnotherTaken = 3,

    /// <summary>No other unit has a value of its definition that it could be compared with.</summary>
    NoCounterpart = 4,

    /// <summary>The sources say different directions in which a value is better, or none, so that there is no rank.</summary>
    NoDirection = 5,

    /// <summary>It does not say of which of several places of its name it is.</summary>
    UnitAmbiguous = 6,
}
