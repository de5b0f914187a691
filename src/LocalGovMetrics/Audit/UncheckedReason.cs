using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Why a claim cannot be checked.</summary>
[JsonConverter(typeof(EnumTextConverter<UncheckedReason>))]
public enum UncheckedReason
{
    /// <summary>The claim was checked.</summary>
    None = 0,

    /// <summary>The kind of the claim is not known.</summary>
    UnknownKind = 1,

    /// <summary>There are more or fewer inputs than the kind takes.</summary>
    InputCount = 2,

    /// <summary>An input is missing.</summary>
    InputMissing = 3,

    /// <summary>An input, or the print, is not one number.</summary>
    NotANumber = 4,

    /// <summary>An input, or the print, could not be read.</summary>
    Unreadable = 5,

    /// <summary>No result is printed.</summary>
    PrintMissing = 6,

    /// <summary>The kind needs the number of periods.</summary>
    PeriodsMissing = 7,

    /// <summary>A weighted mean needs the weight of each input.</summary>
    WeightMissing = 8,

    /// <summary>The units of measure do not convert into each other.</summary>
    UnitsDiffer = 9,

    /// <summary>The result is undefined: a division by zero, a root of a negative ratio; the recomputed value says which.</summary>
    Undefined = 10,

    /// <summary>The inputs allow any result.</summary>
    Unbounded = 11,

    /// <summary>A verdict needs a target and a printed verdict that says yes or no.</summary>
    NoVerdict = 12,

    /// <summary>What is reported leaves the verdict open.</summary>
    VerdictOpen = 13,

    /// <summary>Neither the claim nor a name says in which direction the indicator is better, and only one of both fits, or the inverse fits better.</summary>
    DirectionUnknown = 14,

    /// <summary>Nothing says without doubt which numbers the print was derived from.</summary>
    AmbiguousOperand = 15,
}
