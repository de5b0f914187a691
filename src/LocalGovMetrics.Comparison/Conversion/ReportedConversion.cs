using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>Converts what cells say, by its kind: numbers, several items, or words that several units may share.</summary>
internal static class ReportedConversion
{
    private const int DeepestNesting = 8;

    public static ConvertedValue Convert(CombinedUnit unit, Aggregation aggregation, IReadOnlyList<Observation?> values, MeasureUnit? measureUnit, IReadOnlyList<ConversionSource> sources)
    {
        Observation?[] known = [.. values.Select((value, i) => sources[i].IsMissing && ValueConversion.IsMissing(value, isAdditive: true) ? null : value)];
        ObservationStatus status = known.OfType<Observation>().Aggregate(ObservationStatus.Actual, (soFar, value) => soFar.OrLessFirm(value.Status));
        Outcome outcome = Combine(unit, aggregation, [.. known.Select(value => value?.Value)], measureUnit, sources, 0);
        if (outcome.Value is not { } value)
        {
            return ValueConversion.Void(outcome.Record) with { Possible = outcome.Possible, KnownPart = outcome.KnownPart };
        }

        status = outcome.Record.IsEstimated ? status.OrLessFirm(ObservationStatus.Estimated) : status;
        return new ConvertedValue { Observation = new Observation(value, status), Possible = outcome.Possible, Record = outcome.Record };
    }

    private static Outcome Combine(CombinedUnit unit, Aggregation aggregation, IReadOnlyList<Reported?> values, MeasureUnit? measureUnit, IReadOnlyList<ConversionSource> sources, int depth)
    {
        Reported[] known = [.. values.OfType<Reported>()];
        Outcome Void(ConversionProblem problem) => new(unit.Void(problem, sources));
        return known.Length == 0 ? Void(ConversionProblem.ValueMissing)
            : Array.TrueForAll(known, IsNil) && known.Length == values.Count ? new(unit.Record(ConversionRule.InheritAgreed, sources), known[0], NumberCombination.Effective(aggregation, measureUnit) == Aggregation.Intensive ? Interval.Unbounded : Interval.Point(0))
            : Array.TrueForAll(known, value => value is ReportedValue || IsNil(value)) ? Numbers(unit, aggregation, values, measureUnit, sources)
            : Array.TrueForAll(known, value => value is ReportedList) ? depth > DeepestNesting ? Void(ConversionProblem.TooDeep) : Lists(unit, aggregation, values, measureUnit, sources, depth)
            : Array.Exists(known, value => value is ReportedRank) ? Void(ConversionProblem.RankOfAnotherGroup)
            : Array.Exists(known, value => value is ReportedGrade) ? Void(ConversionProblem.GradesDoNotCombine)
            : known.Length < values.Count ? Void(ConversionProblem.ValueMissing)
            : Array.Exists(known, value => value.GetType() != known[0].GetType()) ? Void(ConversionProblem.KindsDiffer)
            : Array.Exists(known, value => value != known[0]) ? Void(ConversionProblem.PredecessorsDiffer)
            : new(unit.Record(known.Length == 1 ? ConversionRule.InheritWhole : ConversionRule.InheritAgreed, sources), known[0], Interval.Unbounded);
    }

    private static bool IsNil(Reported value) => value is ReportedText { TextKind: ReportedTextKind.Nil };

    private static Outcome Numbers(CombinedUnit unit, Aggregation aggregation, IReadOnlyList<Reported?> values, MeasureUnit? measureUnit, IReadOnlyList<ConversionSource> sources)
    {
        MeasureUnit? printed = values.OfType<ReportedValue>().Select(value => value.MeasureUnit).FirstOrDefault(value => value is not null);
        bool isAdditive = NumberCombination.Effective(aggregation, printed ?? measureUnit) == Aggregation.Additive;
        ReportedValue?[] numbers = [.. values.Select(value => value as ReportedValue ?? (value is not null && isAdditive ? ReportedValue.AsPrinted(0, printed) : null))];
        ConversionSource[] counted = [.. sources.Select((source, i) => source with { IsMissing = numbers[i] is null || (isAdditive && source.Share.Share is null) })];
        NumberOutcome outcome = NumberCombination.Combine(unit, aggregation, measureUnit, numbers);
        return new Outcome(unit.Record(outcome.Rule, counted, outcome.Problem), outcome.Print, outcome.Possible, outcome.KnownPart);
    }

    private static Outcome Lists(CombinedUnit unit, Aggregation aggregation, IReadOnlyList<Reported?> values, MeasureUnit? measureUnit, IReadOnlyList<ConversionSource> sources, int depth)
    {
        ReportedList[] lists = [.. values.OfType<ReportedList>()];
        if (Array.Exists(lists, list => list.ListKind != lists[0].ListKind || list.Items.Count != lists[0].Items.Count))
        {
            return new Outcome(unit.Void(ConversionProblem.KindsDiffer, sources));
        }

        List<Reported> items = [];
        List<ConversionRecord> records = [];
        for (int item = 0; item < lists[0].Items.Count; item++)
        {
            Reported?[] column = [.. values.Select(value => (value as ReportedList)?.Items[item])];
            ConversionSource[] parts = [.. sources.Select((source, i) => source with { Value = column[i] })];
            Outcome outcome = Combine(unit, aggregation, column, measureUnit, parts, depth + 1);
            records.Add(outcome.Record);
            if (outcome.Value is { } converted)
            {
                items.Add(converted);
            }
        }

        bool isWhole = items.Count == records.Count;
        ConversionRecord record = unit.Record(isWhole ? ConversionRule.ByPart : ConversionRule.Void, sources, isWhole ? ConversionProblem.None : ConversionProblem.PartVoid) with { Parts = records };
        record = record with { IsEstimated = isWhole && records.Exists(part => part.IsEstimated), MissingShare = records.Max(part => part.MissingShare), MissingWeight = records.Find(part => part.MissingWeight is not null)?.MissingWeight };
        return new Outcome(record, isWhole ? new ReportedList(lists[0].ListKind, items) : null);
    }

    private readonly record struct Outcome(ConversionRecord Record, Reported? Value = null, Interval Possible = default, decimal? KnownPart = null);
}
