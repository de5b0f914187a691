using LocalGovMetrics.Targets;
using LocalGovMetrics.Tool.Json;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Says in words what a measure must satisfy.</summary>
internal static class CriterionText
{
    /// <summary>Says it.</summary>
    public static string Of(CriterionJson criterion, Wording wording)
    {
        return criterion.Kind switch
        {
            CriterionKind.AtLeast => wording.OrMore(Number(criterion.Low)),
            CriterionKind.MoreThan => wording.MoreThan(Number(criterion.Low)),
            CriterionKind.AtMost => wording.OrLess(Number(criterion.High)),
            CriterionKind.LessThan => wording.LessThan(Number(criterion.High)),
            CriterionKind.Between => wording.Between(Number(criterion.Low), Number(criterion.High)),
            CriterionKind.Equal => wording.Exactly(Number(criterion.Low)),
            CriterionKind.ByDate => $"{wording.Horizon} {criterion.Date}",
            CriterionKind.RankAtMost => wording.RankOrBetter(criterion.Rank.GetValueOrDefault()),
            CriterionKind.GradeAtLeast => wording.GradeOrBetter(criterion.Grade?.Name ?? string.Empty),
            CriterionKind.Text or CriterionKind.Unsettled => criterion.Text ?? string.Empty,
            CriterionKind.AllOf or CriterionKind.AnyOf =>
                $"{(criterion.Kind == CriterionKind.AllOf ? wording.AllOf : wording.AnyOf)} {string.Join("; ", (criterion.Parts ?? []).Select(part => $"{Of(part.Criterion, wording)} {part.Unit}".TrimEnd()))}",
            _ => Number(criterion.Low),
        };

        string Number(decimal? value) => value is { } number ? wording.Plain(number) : string.Empty;
    }
}
