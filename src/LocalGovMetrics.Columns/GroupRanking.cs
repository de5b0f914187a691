using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Columns;

/// <summary>By what groups are ranked, the highest first.</summary>
[JsonConverter(typeof(EnumTextConverter<GroupRanking>))]
public enum GroupRanking
{
    /// <summary>The number of rows that were achieved or exceeded; a group without a decided row has no rank.</summary>
    AchievedCount = 0,

    /// <summary>The share of the decided rows that were achieved or exceeded; a group without a decided row has no rank.</summary>
    AchievedShare = 1,

    /// <summary>The mean of the attainment ratios, before every number where nothing is left of one (<see cref="UndefinedReason.NothingLeft"/>); a group without one has no rank.</summary>
    MeanAttainment = 2,
}
