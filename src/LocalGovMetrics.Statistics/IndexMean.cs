using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>How normalised values become one score.</summary>
[JsonConverter(typeof(EnumTextConverter<IndexMean>))]
public enum IndexMean
{
    /// <summary>Weighted arithmetic mean: strength in one indicator makes up for weakness in another.</summary>
    Arithmetic = 0,

    /// <summary>Weighted geometric mean: makes up only in part; refuses values of 0 or less.</summary>
    Geometric = 1,

    /// <summary>Weighted harmonic mean: weakness counts most; refuses values of 0 or less.</summary>
    Harmonic = 2,

    /// <summary>Weighted generalised mean of a stated power.</summary>
    Generalised = 3,
}
