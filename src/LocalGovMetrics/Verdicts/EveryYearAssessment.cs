using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>A rule that must hold in every year of the period.</summary>
internal static class EveryYearAssessment
{
    public static Verdict Assess(Question question)
    {
        List<(int Year, Observation? Observation)> years = YearsOf(question);
        if (!years.Exists(year => year.Observation is not null))
        {
            if (question.IsPending)
            {
                return question.Unsettled(ReasonCode.ResultPending);
            }

            bool isText = question.Actual.Value is ReportedText { TextKind: not (ReportedTextKind.NotReported or ReportedTextKind.Nil or ReportedTextKind.NotAvailable) };
            return isText && !question.IsNotReported
                ? question.Unsettled(question.Rule.Criterion is TextCriterion ? ReasonCode.StatementOnly : ReasonCode.NotANumber)
                : question.Unsettled(ReasonCode.YearsNotReported, [.. years.Select(year => year.Year)]);
        }

        TargetRule rule = WithinYear(question.Rule);
        List<PartVerdict> parts = [];
        foreach ((int year, Observation? observation) in years)
        {
            Observation? before = YearBefore(question, year);
            ActualSeries series = question.Series with
            {
                Actual = observation ?? Observation.NotReported,
                Period = Period.OfYear(year),
                BaseYear = before is null ? null : year - 1,
                Baseline = before,
                MeasureUnit = WithoutYear(question.Series.MeasureUnit),
            };
            parts.Add(new PartVerdict { Rule = rule, Year = year, Verdict = VerdictCalculator.Assess(question.Deeper(rule) with { Series = series }) });
        }

        return Combine(question, parts);
    }

    // A change in every year needs the levels of the years before; the row's base says that its yearly values are levels.
    private static Observation? YearBefore(Question question, int year)
    {
        ActualSeries series = question.Series;
        bool isChange = question.Rule.Measure.Inner is { } inner && (inner.IsGrowth || inner.Kind == MeasureKind.Change || inner.Sense != ChangeSense.None);
        return !isChange || series.Baseline is null ? null
            : series.InYear(year - 1) ?? ((series.BaseYear ?? (series.Period?.FirstYear - 1)) == year - 1 ? series.Baseline : null);
    }

    private static Verdict Combine(Question question, List<PartVerdict> parts)
    {
        VerdictKind kind = PartCounts.Join(parts);
        List<int> decisive = PartCounts.Decisive(parts, kind);
        ReasonCode code = kind switch
        {
            VerdictKind.Achieved or VerdictKind.Exceeded => ReasonCode.EveryYearMet,
            VerdictKind.NotAchieved => ReasonCode.YearsMissed,
            VerdictKind.Undetermined => decisive.TrueForAll(i => parts[i].Verdict.Reason.Code == ReasonCode.NotReported) ? ReasonCode.YearsNotReported : ReasonCode.YearsUndetermined,
            VerdictKind.Pending => ReasonCode.ResultPending,
            VerdictKind.NotAssessable => parts[decisive[0]].Verdict.Reason.Code,
        };
        return new Verdict
        {
            Kind = kind,
            Policy = question.Policy,
            IsNear = kind == VerdictKind.NotAchieved && decisive.TrueForAll(i => parts[i].Verdict.IsNear),
            Attainment = Weakest(parts),
            SettledByEstimate = PartCounts.SettledByEstimate(parts, kind),
            Parts = parts,
            Reason = new VerdictReason
            {
                Code = code,
                Criterion = question.Rule.Criterion,
                Years = [.. decisive.Select(i => parts[i].Year!.Value)],
                FailedParts = decisive,
            },
        };
    }

    private static Computed Weakest(List<PartVerdict> parts)
    {
        double weakest = double.MaxValue;
        foreach (PartVerdict part in parts)
        {
            if (!part.Verdict.Attainment.TryGetValue(out double attainment))
            {
                return part.Verdict.Attainment;
            }

            weakest = Math.Min(weakest, attainment);
        }

        return Computed.From(weakest);
    }

    // The yearly values; else a sequence with as many items as years; else, of a period of one year, the actual itself.
    private static List<(int Year, Observation? Observation)> YearsOf(Question question)
    {
        ActualSeries series = question.Series;
        IReadOnlyList<Reported>? items = question.IsNotReported || series.Period is null ? null
            : series.Period.YearCount == 1 && series.Actual.Value is not ReportedText { TextKind: not ReportedTextKind.Nil } ? [series.Actual.Value]
            : ActualItems.Sequence(series.Actual.Value) is { } sequence && sequence.Count == series.Period.YearCount ? sequence
            : null;
        int first = series.Period?.FirstYear ?? (series.Years.Count > 0 ? series.Years[0].Year : 1);
        int last = series.Period?.LastYear ?? (series.Years.Count > 0 ? series.Years[^1].Year : 0);
        List<(int, Observation?)> years = [];
        for (int year = first; year <= last; year++)
        {
            years.Add((year, series.InYear(year) ?? (items is null ? null : new Observation(items[year - first], series.Actual.Status))));
        }

        return years;
    }

    private static TargetRule WithinYear(TargetRule rule) => new(
        rule.Measure.Inner ?? rule.Measure,
        rule.Criterion is JointCriterion joint ? new JointCriterion(joint.Kind, [.. joint.Parts.Select(WithinYear)]) : rule.Criterion,
        WithoutYear(rule.MeasureUnit),
        rule.Fraction);

    private static MeasureUnit? WithoutYear(MeasureUnit? unit) => unit is { IsPerYear: true, Dimension: not Dimension.Percent } ? unit.WithoutPer() : unit;
}
