using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Columns;

/// <summary>Which rank equal values share.</summary>
[JsonConverter(typeof(EnumTextConverter<RankTies>))]
public enum RankTies
{
    /// <summary>The best of their places, and the next follows after all of them: 1, 2, 2, 4 (standard competition).</summary>
    Competition = 0,

    /// <summary>The worst of their places: 1, 3, 3, 4 (modified competition).</summary>
    ModifiedCompetition = 1,

    /// <summary>The next place, whatever their number: 1, 2, 2, 3 (dense).</summary>
    Dense = 2,
}
