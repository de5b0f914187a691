using System.Globalization;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <content>Growth of spans of years.</content>
public static partial class TableAudit
{
    private const decimal LeastIndex = 50;

    private static void AddGrowth(List<Claim> claims, string table, AuditRow row, AuditRow[] parts)
    {
        foreach (PrintedGrowth growth in row.Growth)
        {
            int? statedBase = row.Plan.BaseYear ?? row.Plan.Term?.BaseYear;
            int baseYear = statedBase == growth.FirstYear || (statedBase is null && InYear(row.Plan, growth.FirstYear - 1) is null) ? growth.FirstYear : growth.FirstYear - 1;
            bool isIndex = growth.Number is not { Value: < LeastIndex };
            ClaimInput[] inputs = [YearInput(row, parts, baseYear), YearInput(row, parts, growth.LastYear)];
            claims.Add(Draft(table, row, isIndex ? ClaimKind.AverageGrowthIndex : ClaimKind.AverageGrowth, FormattableString.Invariant($"growth {growth.FirstYear}-{growth.LastYear}")) with
            {
                Inputs = inputs,
                Periods = growth.LastYear - baseYear,
                Print = growth.Number,
                PrintText = growth.Text,
                Problem = growth.Number is null ? new ClaimProblem(UncheckedReason.NotANumber, $"'{growth.Text}' is not one number.")
                    : inputs.FirstOrDefault(input => input.Number is null) is { } missing ? new ClaimProblem(UncheckedReason.InputMissing, $"No number is printed for {missing.Label}.")
                    : null,
            });
        }
    }

    private static Observation? InYear(PlanVersusActual plan, int year) =>
        plan.InYear(year)
        ?? (year == (plan.BaseYear ?? plan.Term?.BaseYear) ? plan.Baseline : null)
        ?? (year == plan.Period.LastYear && plan.Period.FirstYear == year ? plan.Actual : null);

    private static ClaimInput YearInput(AuditRow row, AuditRow[] parts, int year)
    {
        ReportedValue?[] figures = AddUp(row, parts) ? [.. parts.Select(part => NumberOf(InYear(part.Plan, year)))] : [];
        return InputOf(InYear(row.Plan, year), year.ToString(CultureInfo.InvariantCulture)) with
        {
            Parts = Array.TrueForAll(figures, figure => figure is not null) ? [.. figures.OfType<ReportedValue>()] : [],
        };
    }
}
