using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Targets;

/// <summary>Says in words what a measure must satisfy.</summary>
internal static class CriterionText
{
    private const int MostDecimals = 28;

    public static string Of(Criterion criterion, Language language) => criterion.Match(
        number => Of(number, language),
        date => $"{language.Text("tool.horizon")} {LocalDateConverter.Format(date.LastDay)}",
        rank => language.Text("tool.rankOrBetter", rank.Rank),
        grade => language.Text("tool.gradeOrBetter", grade.Grade.Name),
        words => words.Statement,
        joint => $"{language.Text(joint.Kind == CriterionKind.AllOf ? "tool.allOf" : "tool.anyOf")} {string.Join("; ", joint.Parts.Select(part => Of(part, language)))}",
        unsettled => unsettled.Text);

    /// <summary>Says what a rule asks for, in its unit.</summary>
    public static string Of(TargetRule rule, Language language) => $"{Of(rule.Criterion, language)} {rule.MeasureUnit?.Symbol}".TrimEnd();

    private static string Of(NumericCriterion number, Language language)
    {
        string low = number.Low is { } least ? language.Number(least, MostDecimals) : string.Empty;
        string high = number.High is { } most ? language.Number(most, MostDecimals) : string.Empty;
        return number.Kind switch
        {
            CriterionKind.AtLeast => language.Text("tool.orMore", low),
            CriterionKind.MoreThan => language.Text("tool.moreThan", low),
            CriterionKind.AtMost => language.Text("tool.orLess", high),
            CriterionKind.LessThan => language.Text("tool.lessThan", high),
            CriterionKind.Between => language.Text("tool.between", low, high),
            CriterionKind.Equal => language.Text("tool.exactly", low),
            CriterionKind.Reach or CriterionKind.ByDate or CriterionKind.RankAtMost or CriterionKind.GradeAtLeast or CriterionKind.Text or CriterionKind.AllOf or CriterionKind.AnyOf or CriterionKind.Unsettled => low,
        };
    }
}
