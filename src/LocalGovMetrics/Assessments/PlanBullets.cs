using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Assessments;

/// <summary>Draws the rows of an assessment: each actual against its target.</summary>
internal static class PlanBullets
{
    /// <summary>How many rows one picture shows; a page of more is not looked at.</summary>
    private const int MostRows = 120;

    /// <summary>Makes the picture of the rows that state a target; null where none does.</summary>
    public static BulletList? Of(Assessment assessment)
    {
        AssessedRow[] all = [.. assessment.Rows.Where(row => row.Target is not null)];
        AssessedRow[] counted = all.Length > MostRows ? Array.FindAll(all, row => row.IsHeadline) : all;
        AssessedRow[] shown = [.. (counted.Length > 0 ? counted : all).Take(MostRows)];
        if (shown.Length == 0)
        {
            return null;
        }

        bool areUnits = shown.DistinctBy(row => row.Row.UnitLabel).Skip(1).Any();
        bool arePeriods = shown.DistinctBy(row => row.Row.Period).Skip(1).Any();
        int without = assessment.Rows.Count + assessment.Failed.Count - all.Length;
        return new BulletList
        {
            Title = DisplayText.Keyed("picture.planTitle"),
            Summary = DisplayText.Of(language => $"{language.Text("picture.planSummary")} {AssessmentView.LineOf(RowTally.Of(assessment.CriteriaRows), assessment.Printed, language)}."),
            Rows = [.. shown.Select(row => RowOf(row, areUnits, arePeriods))],
            Notes =
            [
                .. shown.Length < all.Length ? [DisplayText.Keyed("picture.moreRows", all.Length - shown.Length)] : Array.Empty<DisplayText>(),
                .. without > 0 ? [DisplayText.Keyed("picture.rowsWithoutTarget", without)] : Array.Empty<DisplayText>(),
            ],
        };
    }

    private static BulletRow RowOf(AssessedRow assessed, bool areUnits, bool arePeriods)
    {
        RowView view = new(assessed, Language.English);
        VerdictReason reason = assessed.Verdict.Reason;
        bool isJudged = reason.Threshold is not null && (reason.Value is not null || reason.Possible is not null) && assessed.Verdict.Kind != VerdictKind.NotAssessable;
        Interval? plan = isJudged ? PlanOf(assessed, reason) : null;
        bool isDrawn = plan is not null;
        return new BulletRow
        {
            Number = view.Number,
            Name = view.Indicator,
            Of = string.Join(", ", [.. areUnits ? [view.Unit] : Array.Empty<string>(), .. arePeriods ? [view.Period] : Array.Empty<string>()]),
            Level = view.IsPart ? 1 : 0,
            Target = view.Target,
            Actual = view.Actual,
            Judged = isDrawn && reason.Value is { } judged && !IsAsPrinted(reason, judged) ? Number(judged, reason.MeasureUnit) : DisplayText.Empty,
            Attainment = In(assessed, one => one.Attainment),
            Verdict = In(assessed, one => one.Verdict),
            Mark = view.Mark,
            Reported = view.Disagrees ? view.Reported : string.Empty,
            Why = In(assessed, one => one.Why),
            Plan = plan,
            Value = isDrawn ? reason.Value : null,
            Possible = isDrawn ? reason.Possible ?? PrintedSet(reason) : null,
        };
    }

    // Each language's texts are made once; a text that says the same in both is one.
    private static DisplayText In(AssessedRow assessed, Func<RowView, string> pick) => DisplayText.Of(language => pick(new RowView(assessed, language)));

    private static DisplayText Number(decimal value, MeasureUnit? unit) =>
        DisplayText.Notation(language => $"{language.Number(value)} {unit?.Symbol}".TrimEnd());

    /// <summary>The numbers that satisfy the criterion, in the unit of what was judged; only the number that was applied where the print is in another unit.</summary>
    private static Interval? PlanOf(AssessedRow assessed, VerdictReason reason)
    {
        decimal threshold = reason.Threshold!.Value;
        if (reason.Criterion is not NumericCriterion criterion)
        {
            return Interval.Point(threshold);
        }

        // What was applied tells whether the numbers of the print are in the unit of what was judged.
        MeasureUnit? printed = RuleOf(assessed.Target?.Rule, criterion)?.MeasureUnit;
        decimal? low = InUnit(criterion.Low, printed, reason.MeasureUnit);
        decimal? high = InUnit(criterion.High, printed, reason.MeasureUnit);
        bool isApplied = low == threshold || high == threshold;
        return !isApplied ? Interval.Point(threshold) : criterion.Kind switch
        {
            CriterionKind.AtLeast => Interval.AtLeast(low!.Value),
            CriterionKind.MoreThan => Interval.MoreThan(low!.Value),
            CriterionKind.AtMost => Interval.AtMost(high!.Value),
            CriterionKind.LessThan => Interval.LessThan(high!.Value),
            CriterionKind.Between when low is { } from && high is { } to && from <= to => Interval.Closed(from, to),
            CriterionKind.Between or CriterionKind.Reach or CriterionKind.Equal or CriterionKind.ByDate or CriterionKind.RankAtMost or CriterionKind.GradeAtLeast
                or CriterionKind.Text or CriterionKind.AllOf or CriterionKind.AnyOf or CriterionKind.Unsettled => Interval.Point(threshold),
        };
    }

    private static TargetRule? RuleOf(TargetRule? rule, NumericCriterion criterion) =>
        rule is null || rule.Criterion == criterion ? rule : rule.Parts.Select(part => RuleOf(part, criterion)).FirstOrDefault(found => found is not null);

    private static decimal? InUnit(decimal? end, MeasureUnit? from, MeasureUnit? to) =>
        end is not { } number ? null
        : from is null || to is null || from == to ? number
        : from.IsConvertibleTo(to) && from.TryConvert(number, to, out decimal converted) ? converted
        : number;

    private static bool IsAsPrinted(VerdictReason reason, decimal judged) => reason.Actual is ReportedValue { Value: { } print, MeasureUnit: var unit } && print == judged && (unit is null || reason.MeasureUnit is null || unit == reason.MeasureUnit);

    private static Interval? PrintedSet(VerdictReason reason) =>
        reason.Actual is ReportedValue print && reason.Value is { } value
        && (print.MeasureUnit is null || reason.MeasureUnit is null || print.MeasureUnit == reason.MeasureUnit ? print.Possible : print.TryGetPossibleIn(reason.MeasureUnit, out Interval converted) ? converted : (Interval?)null) is { } set
        && set.Contains(value)
            ? set
            : null;
}
