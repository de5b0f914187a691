using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Targets;

/// <summary>What a measure must satisfy.</summary>
[JsonConverter(typeof(EnumTextConverter<CriterionKind>))]
public enum CriterionKind
{
    /// <summary>A bare number: at least it when higher is better, at most it when lower is better, it when closer is better.</summary>
    Reach = 0,

    /// <summary>The bound or more.</summary>
    AtLeast = 1,

    /// <summary>More than the bound.</summary>
    MoreThan = 2,

    /// <summary>The bound or less.</summary>
    AtMost = 3,

    /// <summary>Less than the bound.</summary>
    LessThan = 4,

    /// <summary>A range; which end commits is the policy's and the direction's.</summary>
    Between = 5,

    /// <summary>The number, whatever the direction.</summary>
    Equal = 6,

    /// <summary>Reached by a date.</summary>
    ByDate = 7,

    /// <summary>Ranked so high or higher.</summary>
    RankAtMost = 8,

    /// <summary>Graded so well or better.</summary>
    GradeAtLeast = 9,

    /// <summary>A statement that no number settles.</summary>
    Text = 10,

    /// <summary>Every part.</summary>
    AllOf = 11,

    /// <summary>One part or more.</summary>
    AnyOf = 12,

    /// <summary>Words stand in the target that were neither used nor accounted for: nothing settles it.</summary>
    Unsettled = 13,
}
