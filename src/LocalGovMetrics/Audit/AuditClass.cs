using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>How a printed result stands to what follows from its inputs.</summary>
[JsonConverter(typeof(EnumTextConverter<AuditClass>))]
public enum AuditClass
{
    /// <summary>An input is missing or undefined; the check says why.</summary>
    CannotCheck = 0,

    /// <summary>The print is a correct rounding of the result at face value; a half may be rounded either way.</summary>
    Consistent = 1,

    /// <summary>The print is a correct rounding of a result that the rounding of the inputs allows, though not of the one at face value.</summary>
    ConsistentWithinRounding = 2,

    /// <summary>The print is the result at face value, its further digits cut off instead of rounded.</summary>
    Truncated = 3,

    /// <summary>The print is one unit in its last place away from a correct rounding of the result at face value.</summary>
    LastDigit = 4,

    /// <summary>The print is a bound, an approximation or a range, and the result keeps to it.</summary>
    BoundSatisfied = 5,

    /// <summary>The print does not follow from the inputs.</summary>
    Inconsistent = 6,
}
