using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Assessments;

/// <summary>Takes the plans of a term's years together and holds them against the term's.</summary>
internal sealed class TermPlanSum(VerdictPolicy policy, PlanRow whole, PlanRow[] years)
{
    private readonly TargetRule _rule = policy.TargetOf(whole)!.Rule;
    private readonly MeasureUnit? _unit = Plain(policy.TargetOf(whole)!.Rule.MeasureUnit ?? whole.Indicator.MeasureUnit);

    private Measure Measure => _rule.Measure.Kind == MeasureKind.EveryYear ? _rule.Measure.Inner! : _rule.Measure;

    private bool IsLower => !Measure.IsReduction && (whole.Indicator.Direction == DesiredDirection.Lower || Measure.Kind == MeasureKind.Rank);

    public TermPlan Check(TermPlan plan)
    {
        if (_rule.Criterion is not NumericCriterion asked)
        {
            return plan with { Said = "noNumber" };
        }

        (decimal Near, decimal Far) ends = EndsOf(asked);
        plan = plan with { MeasureUnit = _unit, Asked = ends.Near };
        List<decimal> planned = [];
        foreach (PlanRow year in years)
        {
            TargetRule rule = policy.TargetOf(year)!.Rule;
            if (rule.Criterion is not NumericCriterion number)
            {
                return plan with { Said = "noNumber" };
            }

            if (!AreAlike(rule.Measure, year))
            {
                return plan with { Said = "kindsDiffer" };
            }

            MeasureUnit? unit = Plain(rule.MeasureUnit ?? year.Indicator.MeasureUnit);
            decimal near = EndsOf(number).Near;
            if (_unit is not null && unit is not null && unit != _unit && !unit.TryConvert(near, _unit, out near))
            {
                return plan with { Said = "unitsDiffer" };
            }

            planned.Add(near);
        }

        int[] missing = [.. Enumerable.Range(whole.Period.FirstYear, whole.Period.YearCount).Except(years.Select(year => year.Period.LastYear))];
        return Compare(plan, ends, planned, missing);
    }

    private TermPlan Compare(TermPlan plan, (decimal Near, decimal Far) asked, List<decimal> planned, int[] missing)
    {
        TermPlanBasis basis = BasisOf();
        bool isLastMissing = missing.Contains(whole.Period.LastYear);
        if (basis == TermPlanBasis.LastYear)
        {
            return isLastMissing
                ? plan with { Basis = basis, Outcome = TermPlanOutcome.YearsMissing, MissingYears = [whole.Period.LastYear] }
                : Held(plan, basis, planned[^1], asked, "lastYear");
        }

        bool isPlainAmount = basis == TermPlanBasis.Sum && Measure.Kind is MeasureKind.Level or MeasureKind.Count;
        TermPlan? atEnd = isPlainAmount && !isLastMissing ? Held(plan, TermPlanBasis.LastYear, planned[^1], asked, "lastYear") : null;
        if (missing.Length > 0)
        {
            return atEnd is { Outcome: TermPlanOutcome.AddsUp }
                ? atEnd
                : plan with { Basis = basis, Outcome = TermPlanOutcome.YearsMissing, Planned = basis == TermPlanBasis.Sum ? Sum(planned) : Taken(basis, planned), MissingYears = missing };
        }

        TermPlan together = Held(plan, basis, Taken(basis, planned), asked, basis switch
        {
            TermPlanBasis.Sum => string.Empty,
            TermPlanBasis.LastYear => "lastYear",
            TermPlanBasis.Average or TermPlanBasis.CompoundGrowth => "average",
            TermPlanBasis.EveryYear => "everyYear",
        });
        return atEnd is null || together.Outcome is TermPlanOutcome.AddsUp || together.Outcome == atEnd.Outcome ? together
            : atEnd.Outcome == TermPlanOutcome.AddsUp ? atEnd
            : plan with { Basis = basis, Outcome = TermPlanOutcome.CannotTell, Planned = together.Planned, LastYear = planned[^1] };
    }

    private decimal? Taken(TermPlanBasis basis, List<decimal> planned) => basis switch
    {
        TermPlanBasis.Sum => Sum(planned),
        TermPlanBasis.LastYear => planned[^1],
        TermPlanBasis.Average => Sum(planned) is { } sum ? Math.Round(sum / planned.Count, 6, MidpointRounding.AwayFromZero) : null,
        TermPlanBasis.CompoundGrowth => Compound(planned),
        TermPlanBasis.EveryYear => IsLower ? planned.Max() : planned.Min(),
    };

    private static decimal? Sum(List<decimal> planned)
    {
        try
        {
            return planned.Sum();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    // To the places that a plan is printed with, one at least.
    private decimal? Compound(List<decimal> planned)
    {
        double product = planned.Aggregate(1.0, (so, rate) => so * (1 + (BinaryNumber.FromDecimal(rate) / 100)));
        int places = Math.Min(Math.Max(1, planned.Append(((NumericCriterion)_rule.Criterion).NearEnd).Max(number => (int)number.Scale)), 10);
        return product > 0 && BinaryNumber.TryToDecimal((Math.Pow(product, 1.0 / planned.Count) - 1) * 100, out decimal rate) ? Math.Round(rate, places, MidpointRounding.AwayFromZero) : null;
    }

    private TermPlan Held(TermPlan plan, TermPlanBasis basis, decimal? planned, (decimal Near, decimal Far) asked, string said)
    {
        if (planned is not { } number)
        {
            return plan with { Basis = basis, Said = "noNumber" };
        }

        bool isClose = whole.Indicator.Direction == DesiredDirection.Closer && !Measure.IsReduction;
        (bool reaches, bool isBeyond) = IsLower ? (number <= asked.Near, number < asked.Far) : (number >= asked.Near, number > asked.Far);
        TermPlanOutcome outcome = isClose ? number >= Math.Min(asked.Near, asked.Far) && number <= Math.Max(asked.Near, asked.Far) ? TermPlanOutcome.AddsUp : number > asked.Far ? TermPlanOutcome.GoesBeyond : TermPlanOutcome.FallsShort
            : !reaches ? TermPlanOutcome.FallsShort
            : isBeyond && basis != TermPlanBasis.EveryYear ? TermPlanOutcome.GoesBeyond
            : TermPlanOutcome.AddsUp;
        string ending = outcome.ToString();
        return plan with { Basis = basis, Outcome = outcome, Planned = number, Said = said.Length == 0 ? char.ToLowerInvariant(ending[0]) + ending[1..] : said + ending };
    }

    private TermPlanBasis BasisOf() =>
        _rule.Measure.Kind == MeasureKind.EveryYear ? TermPlanBasis.EveryYear
        : IsGrowth(_rule.Measure, whole) ? TermPlanBasis.CompoundGrowth
        : _rule.Measure.Kind switch
        {
            MeasureKind.Total or MeasureKind.Change => TermPlanBasis.Sum,
            MeasureKind.AnnualAverage => TermPlanBasis.Average,
            MeasureKind.Level or MeasureKind.Count => RateIndicator.Is(_unit, whole.Indicator.Name) || whole.Indicator.Aggregation == Aggregation.Intensive ? TermPlanBasis.LastYear : TermPlanBasis.Sum,
            MeasureKind.Growth or MeasureKind.AverageGrowth or MeasureKind.Multiple or MeasureKind.EveryYear or MeasureKind.Completion or MeasureKind.Rank or MeasureKind.Grade => TermPlanBasis.LastYear,
        };

    // A plan of one year says in its own words what the term's says in others.
    private bool AreAlike(Measure ofYear, PlanRow year)
    {
        Measure one = ofYear.Kind == MeasureKind.EveryYear ? ofYear.Inner! : ofYear;
        return IsGrowth(Measure, whole) || IsGrowth(one, year)
            ? IsGrowth(Measure, whole) && IsGrowth(one, year)
            : Measure.Kind switch
            {
                MeasureKind.Level or MeasureKind.Total or MeasureKind.Count => one.Kind is MeasureKind.Level or MeasureKind.Total or MeasureKind.Count || (one.Kind == MeasureKind.AnnualAverage && !one.IsReduction),
                MeasureKind.Change => one.Sense == Measure.Sense && one.Kind is MeasureKind.Change or MeasureKind.AnnualAverage,
                MeasureKind.AnnualAverage => Measure.Sense == one.Sense && one.Kind is MeasureKind.Level or MeasureKind.Total or MeasureKind.Count or MeasureKind.Change or MeasureKind.AnnualAverage,
                MeasureKind.Growth or MeasureKind.AverageGrowth or MeasureKind.Multiple or MeasureKind.EveryYear or MeasureKind.Completion or MeasureKind.Rank or MeasureKind.Grade => one.Kind == Measure.Kind,
            };
    }

    private static bool IsGrowth(Measure measure, PlanRow row) =>
        measure.IsGrowth || (measure.Kind is MeasureKind.Level or MeasureKind.AnnualAverage && row.Indicator.MeasureUnit is null or { Dimension: Dimension.Percent } && NameKinds.Of(row.Indicator.Name).HasFlag(NameKind.Growth));

    // What a year's plan asks of its year is the same amount as a plan a year asks.
    private static MeasureUnit? Plain(MeasureUnit? unit) => unit is { IsPerYear: true } ? unit.WithoutPer() : unit;

    private (decimal Near, decimal Far) EndsOf(NumericCriterion criterion) => IsLower ? (criterion.FarEnd, criterion.NearEnd) : (criterion.NearEnd, criterion.FarEnd);
}
