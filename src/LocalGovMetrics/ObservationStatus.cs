using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics;

/// <summary>How firmly a value is known, or why there is none; as statistics offices mark it (SDMX <c>OBS_STATUS</c>).</summary>
/// <remarks>A dash is no kind of absence: nil is a value. Which statuses settle a verdict, and which kinds of absence count, the policy of the verdict says.</remarks>
[JsonConverter(typeof(EnumTextConverter<ObservationStatus>))]
public enum ObservationStatus
{
    /// <summary>Absent: no value was reported.</summary>
    NotReported = 0,

    /// <summary>An actual, final, official value (<c>chính thức</c>).</summary>
    Actual = 1,

    /// <summary>An estimate (<c>ước</c>, <c>dự ước</c>; <c>12.3e</c>).</summary>
    Estimated = 2,

    /// <summary>A forecast (<c>dự kiến</c>; <c>12.3f</c>).</summary>
    Forecast = 3,

    /// <summary>Absent: the result is awaited (<c>chờ</c>).</summary>
    Pending = 4,

    /// <summary>A first count, before the final one (<c>sơ bộ</c>; <c>12.3p</c>).</summary>
    Provisional = 5,

    /// <summary>An actual value that takes the place of one reported before (<c>đã điều chỉnh</c>; <c>12.3r</c>).</summary>
    Revised = 6,

    /// <summary>Absent: it occurred, but the figure is not available (<c>…</c>, <c>n/a</c>, <c>không có số liệu</c>).</summary>
    NotAvailable = 7,

    /// <summary>Absent: the figure is known and withheld (<c>[c]</c>, <c>không công bố</c>).</summary>
    Suppressed = 8,

    /// <summary>Absent: there can be no figure (<c>[z]</c>, <c>không áp dụng</c>).</summary>
    NotApplicable = 9,
}
