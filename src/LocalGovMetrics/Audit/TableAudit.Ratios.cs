using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <content>Per cent of plan, and fractions beside their percentage.</content>
public static partial class TableAudit
{
    private static void AddRatio(List<Claim> claims, string table, AuditRow row)
    {
        if (row.Ratio is not { } ratio)
        {
            return;
        }

        Target? target = row.Plan.TargetInForce(row.Plan.Period.End);
        ReportedValue? actual = NumberOf(row.Plan.Actual);
        bool isGrowth = target?.Rule.Measure.IsGrowth == true;
        ReportedValue? plan = target?.Rule is { Criterion: NumericCriterion criterion } rule ? PlanOf(criterion, rule) : null;
        claims.Add(Draft(table, row, isGrowth ? ClaimKind.GrowthAttainment : ClaimKind.Attainment, "per cent of plan") with
        {
            Inputs = [InputOf(row.Plan.Actual, "actual"), new ClaimInput { Number = plan, Text = target?.Text, Label = "plan" }],
            Print = ratio.Number,
            PrintText = ratio.Text,
            Problem = ratio.Number is null ? new ClaimProblem(UncheckedReason.NotANumber, $"'{ratio.Text}' is not one number.")
                : actual is null ? new ClaimProblem(UncheckedReason.InputMissing, "The actual is not one number.")
                : plan is null ? new ClaimProblem(UncheckedReason.InputMissing, "The plan is not one number.")
                : isGrowth && actual.Unit is { Dimension: not (Dimension.Percent or Dimension.Number) } unit ? new ClaimProblem(UncheckedReason.UnitsDiffer, $"The plan is a growth rate, the actual is in {unit}.")
                : null,
        });
    }

    private static ReportedValue PlanOf(NumericCriterion criterion, TargetRule rule) =>
        criterion.NearEnd == criterion.FarEnd ? ReportedValue.Exact(criterion.NearEnd, rule.Unit) : ReportedValue.Range(criterion.NearEnd, criterion.FarEnd, rule.Unit);

    private static void AddFractions(List<Claim> claims, string table, AuditRow row)
    {
        if (row.Plan.TargetInForce(row.Plan.Period.End) is { Rule: { Fraction: { } planned, Criterion: NumericCriterion { Kind: CriterionKind.Reach } criterion, Unit.Dimension: Dimension.Percent } } target
            && criterion.NearEnd != planned.Count)
        {
            Add(planned, ReportedValue.Exact(criterion.NearEnd, target.Rule.Unit), target.Text, "target");
        }

        AddOf(row.Plan.Actual, "actual");
        foreach (YearObservation year in row.Plan.Years)
        {
            if (year.Observation.Value != row.Plan.Actual.Value)
            {
                AddOf(year.Observation, FormattableString.Invariant($"{year.Year}"));
            }
        }

        void AddOf(Observation observation, string what)
        {
            if (NumberOf(observation) is { Fraction: { } fraction, Value: { } percentage } print)
            {
                Add(fraction, new ReportedValue(Qualifier.Exact, percentage, print.Decimals, unit: print.Unit), observation.Text, what);
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
