using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <content>Per cent of plan, and fractions beside their percentage.</content>
internal static partial class TableAudit
{
    private static void AddRatio(List<Claim> claims, string table, PlanRow row, ReportNotation notation)
    {
        if (PlanTableAudit.RatioOf(row, notation) is not { } ratio)
        {
            return;
        }

        Target? target = row.Target;
        ReportedValue? actual = NumberOf(row.Actual, row);
        bool isGrowth = target?.Rule.Measure.IsGrowth == true;
        NumericCriterion? criterion = target?.Rule.Criterion as NumericCriterion;
        ReportedValue? plan = criterion is null ? null : PlanOf(criterion, target!.Rule);
        ClaimInput ofPlan = new() { Number = plan, Text = target?.Text, Label = "plan" };
        ClaimInput ofActual = InputOf(row.Actual, row, "actual");
        Claim claim = Draft(table, row, isGrowth ? ClaimKind.GrowthAttainment : ClaimKind.Attainment, "per cent of plan") with
        {
            Inputs = [ofActual, ofPlan],
            // Where lower is better, the plan in per cent of the actual is a reading of its own below; a report may mean either.
            Direction = row.IsDirectionAssumed || isGrowth ? DesiredDirection.None : DesiredDirection.Higher,
            Print = ratio.Number,
            PrintText = ratio.Text,
            Problem = ratio.Number is null ? new ClaimProblem(UncheckedReason.NotANumber, Language.Said("tableNote.notOneNumber", ratio.Text))
                : actual is null ? new ClaimProblem(UncheckedReason.InputMissing, "The actual is not one number.")
                : plan is null ? new ClaimProblem(UncheckedReason.InputMissing, "The plan is not one number.")
                : isGrowth && actual.MeasureUnit is { Dimension: not (Dimension.Percent or Dimension.Number) } unit ? new ClaimProblem(UncheckedReason.UnitsDiffer, $"The plan is a growth rate, the actual is in {unit}.")
                : null,
        };
        claims.Add(claim.Problem is not null || isGrowth ? claim : LikeliestOf(Readings(target!.Rule, criterion!, actual!)));

        // Lower is better: the plan is divided by the actual. Counts of one group: as shares. A yearly average: its total over the period.
        IEnumerable<Claim> Readings(TargetRule rule, NumericCriterion asked, ReportedValue came)
        {
            if (rule.Fraction is { } planned && came.Fraction is { } reached)
            {
                yield return claim with
                {
                    Inputs = [ofActual with { Number = ReportedValue.FromFraction(reached) }, ofPlan with { Number = ReportedValue.FromFraction(planned) }],
                };
            }

            bool isCeiling = rule.Measure.Kind == MeasureKind.Level
                && (row.Indicator.Direction == DesiredDirection.Lower || asked.Kind is CriterionKind.AtMost or CriterionKind.LessThan);
            if (isCeiling)
            {
                foreach (decimal end in (decimal[])[asked.FarEnd, asked.NearEnd])
                {
                    yield return claim with { Kind = ClaimKind.Share, Inputs = [ofPlan with { Number = ReportedValue.AsPrinted(end, rule.MeasureUnit) }, ofActual], Note = "plan in per cent of the actual" };
                }
            }

            yield return claim;
            if (rule.Measure.Kind == MeasureKind.AnnualAverage && row.Period.YearCount > 1
                && DecimalMath.TryMultiply(asked.NearEnd, row.Period.YearCount, out decimal total))
            {
                yield return claim with { Inputs = [ofActual, ofPlan with { Number = ReportedValue.AsPrinted(total, rule.MeasureUnit?.WithoutPer()) }], Note = "per cent of the plan of all years" };
            }
        }
    }

    /// <summary>Gives the first reading of a derived number under which it follows, or the first of all where it follows under none.</summary>
    private static Claim LikeliestOf(IEnumerable<Claim> readings)
    {
        Claim? first = null;
        foreach (Claim reading in readings)
        {
            first ??= reading;
            if (reading.Problem is null && ClaimCalculator.Check(reading).Class is not (AuditClass.Inconsistent or AuditClass.CannotCheck))
            {
                return reading;
            }
        }

        return first!;
    }

    private static ReportedValue PlanOf(NumericCriterion criterion, TargetRule rule) =>
        criterion.NearEnd == criterion.FarEnd ? ReportedValue.AsPrinted(criterion.NearEnd, rule.MeasureUnit) : ReportedValue.Range(criterion.NearEnd, criterion.FarEnd, rule.MeasureUnit);

    private static void AddFractions(List<Claim> claims, string table, PlanRow row)
    {
        if (row.Target is { Rule: { Fraction: { } planned, Criterion: NumericCriterion { Kind: CriterionKind.Reach } criterion, MeasureUnit.Dimension: Dimension.Percent } } target
            && criterion.NearEnd != planned.Count)
        {
            Add(planned, ReportedValue.AsPrinted(criterion.NearEnd, target.Rule.MeasureUnit), target.Text, "target");
        }

        AddOf(row.Actual, "actual");
        foreach (YearObservation year in row.Years)
        {
            if (year.Observation.Value != row.Actual.Value)
            {
                AddOf(year.Observation, FormattableString.Invariant($"{year.Year}"));
            }
        }

        void AddOf(Observation observation, string what)
        {
            if (NumberOf(observation, row) is { Fraction: { } fraction, Value: { } percentage } print)
            {
                Add(fraction, new ReportedValue(Qualifier.Exact, percentage, print.Decimals, measureUnit: print.MeasureUnit), observation.Text, what);
            }
        }

        void Add(Fraction fraction, ReportedValue print, string? text, string what) =>
            claims.Add(Draft(table, row, ClaimKind.Fraction, "fraction in per cent, " + what) with
            {
                Inputs = [ClaimInput.Of(fraction.Count), ClaimInput.Of(fraction.Of)],
                Print = print,
                PrintText = text,
            });
    }
}
