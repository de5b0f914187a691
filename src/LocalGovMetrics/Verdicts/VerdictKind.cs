using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>What became of a target.</summary>
[JsonConverter(typeof(EnumTextConverter<VerdictKind>))]
public enum VerdictKind
{
    /// <summary>No number settles it; the reason says why.</summary>
    NotAssessable = 0,

    /// <summary>The target was reached (<c>đạt</c>).</summary>
    Achieved = 1,

    /// <summary>The target was reached beyond its number or its far end (<c>vượt</c>).</summary>
    Exceeded = 2,

    /// <summary>The target was missed (<c>không đạt</c>).</summary>
    NotAchieved = 3,

    /// <summary>What is reported leaves it open.</summary>
    Undetermined = 4,

    /// <summary>The result is awaited.</summary>
    Pending = 5,
}
