using System.Text.Json.Serialization;

namespace LocalGovMetrics.Values;

/// <summary>What a report itself says of a target: its printed verdict.</summary>
[JsonConverter(typeof(EnumTextConverter<ReportedVerdict>))]
public enum ReportedVerdict
{
    /// <summary>No verdict was printed.</summary>
    NotPrinted = 0,

    /// <summary>Achieved (<c>Đạt</c>).</summary>
    Achieved = 1,

    /// <summary>Exceeded (<c>Vượt</c>).</summary>
    Exceeded = 2,

    /// <summary>Not achieved (<c>Không đạt</c>, <c>Chưa đạt</c>).</summary>
    NotAchieved = 3,

    /// <summary>Nearly achieved (<c>Gần đạt</c>): not achieved.</summary>
    NearlyAchieved = 4,

    /// <summary>A verdict that is neither yes nor no (<c>cơ bản đạt</c>, <c>theo kế hoạch</c>).</summary>
    Soft = 5,

    /// <summary>Words stand in the verdict's place that the notation does not know.</summary>
    Unknown = 6,

    /// <summary>Amber of red, amber and green: not achieved and near; contradicts no verdict.</summary>
    Amber = 7,
}
