using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <content>Totals and yearly averages from the values of single years; every year of the period is needed.</content>
internal static partial class MeasureReading
{
    private static MeasuredValue FromYears(Question question, NumericCriterion criterion)
    {
        ActualSeries series = question.Series;
        int first = series.Period?.FirstYear ?? series.Years[0].Year;
        int last = series.Period?.LastYear ?? series.Years[^1].Year;
        List<Observation?> observations = [];
        for (int year = first; year <= last; year++)
        {
            observations.Add(series.InYear(year));
        }

        return FromObservations(question, criterion, observations, first);
    }

    private static MeasuredValue FromSequence(Question question, NumericCriterion criterion, IReadOnlyList<Reported> sequence)
    {
        int first = question.Series.Period?.FirstYear ?? 1;
        int count = question.Series.Period?.YearCount ?? sequence.Count;
        return count == sequence.Count
            ? FromObservations(question, criterion, [.. sequence.Select(item => new Observation(item, question.Actual.Status))], first)
            : MeasuredValue.None(criterion, ReasonCode.YearsNotReported);
    }

    private static MeasuredValue FromObservations(Question question, NumericCriterion criterion, List<Observation?> observations, int firstYear)
    {
        List<int> missing = [];
        Quantity? sum = null;
        bool isNil = true;
        ObservationStatus status = ObservationStatus.Actual;
        for (int i = 0; i < observations.Count; i++)
        {
            Observation observation = observations[i] ?? Observation.NotReported;
            Question year = question with { Series = question.Series with { Actual = observation } };
            ReportedText? text = observation.Value as ReportedText;
            if (year.IsNotReported || year.WhyAbsent != ReasonCode.None)
            {
                missing.Add(firstYear + i);
                continue;
            }

            MeasuredValue value = observation.Value is ReportedText { TextKind: ReportedTextKind.Nil } ? Nil(question, criterion)
                : observation.Value is not ReportedValue number ? MeasuredValue.None(criterion, ReasonCode.NotANumber)
                : number.Sense == ChangeSense.Index ? MeasuredValue.None(criterion, ReasonCode.KindsDiffer)
                : Size(year, criterion, number);
            if (value.Problem != ReasonCode.None)
            {
                return value;
            }

            bool inRange = true;
            isNil &= text is not null;
            status = status.OrLessFirm(observation.Status);
            sum = sum is { } soFar ? Quantity.Add(soFar, value.Quantity, out inRange) : value.Quantity;
            if (!inRange)
            {
                return MeasuredValue.None(criterion, ReasonCode.OutOfRange);
            }
        }

        if (missing.Count > 0 || sum is not { } total)
        {
            return MeasuredValue.None(criterion, ReasonCode.YearsNotReported) with { MissingYears = ValueList.From(missing) };
        }

        if (question.Rule.Measure.Kind == MeasureKind.AnnualAverage
            && !Quantity.TryDivide(total, Quantity.Of(observations.Count, null), total.MeasureUnit, out total))
        {
            return MeasuredValue.None(criterion, ReasonCode.OutOfRange);
        }

        MeasuredValue measured = MeasuredValue.Of(criterion, total, ReasonNote.ComputedFromYears) with { Status = status, IsNil = isNil };
        return isNil ? measured.Noting(ReasonNote.NilAsZero) : measured;
    }

}
