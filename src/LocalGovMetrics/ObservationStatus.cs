using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics;

/// <summary>How firmly a value is known.</summary>
[JsonConverter(typeof(EnumTextConverter<ObservationStatus>))]
public enum ObservationStatus
{
    /// <summary>No value was reported.</summary>
    NotReported = 0,

    /// <summary>An actual, official value.</summary>
    Actual = 1,

    /// <summary>An estimate (<c>ước</c>, <c>dự ước</c>).</summary>
    Estimated = 2,

    /// <summary>A forecast (<c>dự kiến</c>).</summary>
    Forecast = 3,

    /// <summary>The result is awaited (<c>chờ</c>).</summary>
    Pending = 4,
}
