using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>Which sign marks the decimals where a number alone does not tell: <c>1.700</c>, <c>2,796</c>.</summary>
[JsonConverter(typeof(EnumTextConverter<DecimalMark>))]
public enum DecimalMark
{
    /// <summary>The comma marks decimals and the point groups thousands (Vietnamese).</summary>
    Comma = 0,

    /// <summary>The point marks decimals and the comma groups thousands (English).</summary>
    Point = 1,
}
