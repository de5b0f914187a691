using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>Converts the rows of one indicator and period into the row of one unit after.</summary>
internal static class RowConversion
{
    public static ConvertedRow Convert(CombinedUnit unit, Dictionary<UnitId, PlanRow> byUnit, IReadOnlyDictionary<UnitId, string>? names)
    {
        PlanRow?[] rows = [.. unit.Shares.Select(share => byUnit.GetValueOrDefault(share.From))];
        PlanRow[] known = [.. rows.OfType<PlanRow>()];
        PlanRow first = known[0];
        Target?[] targets = [.. rows.Select(row => row?.Target)];
        Indicator indicator = first.Indicator with { Aggregation = AggregationOf(first, targets) };
        ConversionProblem problem = unit.IsOneWhole ? ConversionProblem.None : Differences(known);
        ConvertedValue actual = Value(unit, indicator, rows, row => row.Actual, problem);
        bool sameBase = unit.IsOneWhole || known.Select(BaseYearOf).Distinct().Count() == 1;
        ConvertedValue? baseline = Array.Exists(known, row => row.Baseline is not null)
            ? Value(unit, indicator, rows, row => row.Baseline, problem != ConversionProblem.None ? problem : sameBase ? ConversionProblem.None : ConversionProblem.HorizonsDiffer)
            : null;
        ConvertedYear[] years =
        [
            .. known.SelectMany(row => row.Years).Select(year => year.Year).Distinct().Order()
                .Select(year => new ConvertedYear(year, Value(unit, indicator, rows, row => row.InYear(year), problem))),
        ];
        ConvertedTarget? target = Array.Exists(targets, found => found is not null) ? TargetOf(unit, indicator, rows, targets, problem, sameBase) : null;
        string name = names?.GetValueOrDefault(unit.To) ?? (first.UnitId == unit.To ? first.Unit : unit.To.ToString());
        return new ConvertedRow
        {
            Row = unit.IsOneWhole ? first with { Unit = name, UnitId = unit.To } : new PlanRow
            {
                Unit = name,
                UnitId = unit.To,
                UnitParent = Array.TrueForAll(known, row => row.UnitParent == first.UnitParent) ? first.UnitParent : null,
                Indicator = first.Indicator,
                Period = first.Period,
                Term = Array.TrueForAll(known, row => row.Term == first.Term) ? first.Term : null,
                Targets = target?.Target is { } carried ? [carried] : [],
                Actual = actual.Observation,
                BaseYear = sameBase ? BaseYearOf(first) : null,
                Baseline = baseline?.Observation,
                Years = [.. years.Select(year => new YearObservation(year.Year, year.Value.Observation))],
                IsDirectionAssumed = Array.Exists(known, row => row.IsDirectionAssumed),
            },
            Actual = actual,
            Target = target,
            Baseline = baseline,
            Years = years,
        };
    }

    // A target that counts says that its actual counts, whatever the indicator leaves unsaid.
    private static Aggregation AggregationOf(PlanRow row, Target?[] targets) =>
        row.Indicator.Aggregation == Aggregation.None && Array.Exists(targets, target => target?.Rule.Measure.Kind == MeasureKind.Count) ? Aggregation.Additive : row.Indicator.Aggregation;

    private static ConversionProblem Differences(PlanRow[] rows) =>
        Array.Exists(rows, row => row.Indicator.PriceBasis != rows[0].Indicator.PriceBasis) ? ConversionProblem.PriceBasesDiffer
        : Array.Exists(rows, row => row.Indicator.Aggregation != rows[0].Indicator.Aggregation) ? ConversionProblem.DefinitionsDiffer
        : ConversionProblem.None;

    private static int? BaseYearOf(PlanRow row) => row.BaseYear ?? row.Term?.BaseYear;

    private static ConvertedValue Value(CombinedUnit unit, Indicator indicator, PlanRow?[] rows, Func<PlanRow, Observation?> choose, ConversionProblem problem)
    {
        Observation?[] values = [.. rows.Select(row => row is null ? null : Filled(choose(row), row.Indicator.MeasureUnit, indicator.MeasureUnit))];
        return problem == ConversionProblem.None
            ? ValueConversion.Convert(unit, indicator.Aggregation, values, indicator.MeasureUnit)
            : ValueConversion.Void(unit.Void(problem, [.. values.Select((value, i) => new ConversionSource { Share = unit.Shares[i], Value = value?.Value, IsMissing = value is null })]));
    }

    // A bare number is in its own row's unit, which is said where the common one is another.
    private static Observation? Filled(Observation? value, MeasureUnit? own, MeasureUnit? common) =>
        value?.Number is { MeasureUnit: null, Fraction: null } number && own is not null && own != common ? value with { Value = number with { MeasureUnit = own } } : value;

    private static ConvertedTarget TargetOf(CombinedUnit unit, Indicator indicator, PlanRow?[] rows, Target?[] targets, ConversionProblem problem, bool sameBase)
    {
        PlanRow[] known = [.. rows.OfType<PlanRow>()];
        PlanRow first = known[0];
        if (problem == ConversionProblem.None && !unit.IsOneWhole)
        {
            problem = Array.Exists(known, row => row.Indicator.Direction != first.Indicator.Direction) ? ConversionProblem.DirectionsDiffer
                : !sameBase && Array.Exists(targets, target => target is { Rule.Measure.Kind: MeasureKind.AverageGrowth or MeasureKind.Multiple or MeasureKind.Change }) ? ConversionProblem.HorizonsDiffer
                : ConversionProblem.None;
        }

        if (problem != ConversionProblem.None)
        {
            return new ConvertedTarget { Record = unit.Void(problem, [.. targets.Select((target, i) => new ConversionSource { Share = unit.Shares[i], Rule = target?.Rule, IsMissing = target is null })]) };
        }

        ReportedValue?[] numbers = [.. targets.Select((target, i) => target is null ? null : BaseOf(rows[i]!, target))];
        bool inOneUnit = numbers.OfType<ReportedValue>().Select(number => number.MeasureUnit).Distinct().Count() <= 1;
        TargetBasis?[] bases = [.. targets.Select((target, i) => target is null ? null : new TargetBasis(Filled(target, rows[i]!.Indicator.MeasureUnit, indicator.MeasureUnit), inOneUnit ? numbers[i]?.Value : null))];
        int? periods = BaseYearOf(first) is { } year && first.Period.LastYear > year ? first.Period.LastYear - year : null;
        return TargetConversion.Convert(unit, indicator, bases, periods);
    }

    private static Target Filled(Target target, MeasureUnit? own, MeasureUnit? common) =>
        target.Rule is { MeasureUnit: null, Criterion: NumericCriterion } rule && own is not null && own != common && (rule.Measure.Kind is MeasureKind.Level or MeasureKind.Total)
            ? target with { Rule = rule with { MeasureUnit = own } }
            : target;

    // The value on which the growth that is asked counts, in its unit of measure: the year before, or the base year.
    private static ReportedValue? BaseOf(PlanRow row, Target target) =>
        target.Rule.Measure.Kind switch
        {
            MeasureKind.Growth => Number(row, row.InYear(row.Period.LastYear - 1)) ?? (BaseYearOf(row) == row.Period.LastYear - 1 ? Number(row, row.Baseline) : null),
            MeasureKind.AverageGrowth or MeasureKind.Multiple => Number(row, row.Baseline) ?? (BaseYearOf(row) is { } year ? Number(row, row.InYear(year)) : null),
            MeasureKind.Level or MeasureKind.Change or MeasureKind.Total or MeasureKind.AnnualAverage or MeasureKind.EveryYear
                or MeasureKind.Completion or MeasureKind.Rank or MeasureKind.Grade or MeasureKind.Count => null,
        };

    private static ReportedValue? Number(PlanRow row, Observation? observation) =>
        observation is { Number: { Qualifier: Qualifier.Exact or Qualifier.About, Sense: ChangeSense.None, Value: not null } number }
        && !observation.Status.IsAbsent()
        && (number.MeasureUnit ?? row.Indicator.MeasureUnit) is var unit && !NumberCombination.IsRate(unit) ? number with { MeasureUnit = unit } : null;
}
