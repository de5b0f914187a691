using System.Text.Json;
using System.Text.Json.Serialization;

namespace LocalGovMetrics.Values;

/// <summary>Writes an enum to JSON as its camel-case name; numbers and unknown names are errors.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class EnumTextConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
