using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Which ranks equal values get.</summary>
[JsonConverter(typeof(EnumTextConverter<TieRule>))]
public enum TieRule
{
    /// <summary>All get the best of their places, and the places after them stay empty: 1, 2, 2, 4. Also called "min".</summary>
    Competition = 0,

    /// <summary>All get the same rank and the next value the next one: 1, 2, 2, 3.</summary>
    Dense = 1,

    /// <summary>All get the mean of their places: 1, 2.5, 2.5, 4.</summary>
    Fractional = 2,

    /// <summary>Each gets a place of its own, 1, 2, 3, 4, in an order that must be declared.</summary>
    Ordinal = 3,
}
