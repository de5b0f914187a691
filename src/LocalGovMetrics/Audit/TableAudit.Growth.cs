using System.Globalization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <content>Growth of spans of years.</content>
internal static partial class TableAudit
{
    private const decimal LeastIndex = 50;

    private static void AddGrowth(List<Claim> claims, string table, PlanRow row, PlanRow[] parts, ReportNotation notation, IReadOnlySet<int> printedYears)
    {
        foreach (PrintedGrowth growth in PlanTableAudit.GrowthOf(row, notation))
        {
            claims.Add(LikeliestOf(
                from baseYear in BaseYears(row, growth, printedYears)
                from isIndex in Enumerable.Repeat(true, 1).Prepend(growth.Number is not { Value: < LeastIndex }).Distinct()
                select GrowthOf(table, row, parts, growth, baseYear, isIndex)));
        }
    }

    // The stated base year where one is stated; else the year before the span, if the table prints that year, and else its first.
    private static IEnumerable<int> BaseYears(PlanRow row, PrintedGrowth growth, IReadOnlySet<int> printedYears)
    {
        int before = growth.FirstYear - 1;
        int? stated = row.BaseYear ?? row.Term?.BaseYear;
        return stated == growth.FirstYear ? [growth.FirstYear]
            : stated is not null ? [before]
            : !printedYears.Contains(before) ? [growth.FirstYear]
            : InYear(row, before) is null ? [before]
            : [before, growth.FirstYear];
    }

    private static Claim GrowthOf(string table, PlanRow row, PlanRow[] parts, PrintedGrowth growth, int baseYear, bool isIndex)
    {
        ClaimInput[] inputs = [YearInput(row, parts, baseYear), YearInput(row, parts, growth.LastYear)];
        return Draft(table, row, isIndex ? ClaimKind.AverageGrowthIndex : ClaimKind.AverageGrowth, FormattableString.Invariant($"growth {growth.FirstYear}-{growth.LastYear}")) with
        {
            Inputs = inputs,
            Periods = growth.LastYear - baseYear,
            Print = growth.Number,
            PrintText = growth.Text,
            Problem = growth.Number is null ? new ClaimProblem(UncheckedReason.NotANumber, Language.Said("tableNote.notOneNumber", growth.Text))
                : inputs.FirstOrDefault(input => input.Number is null) is { } missing ? new ClaimProblem(UncheckedReason.InputMissing, $"No number is printed for {missing.Label}.")
                : null,
        };
    }

    private static Observation? InYear(PlanRow plan, int year) =>
        plan.InYear(year)
        ?? (year == (plan.BaseYear ?? plan.Term?.BaseYear) ? plan.Baseline : null)
        ?? (year == plan.Period.LastYear && plan.Period.FirstYear == year ? plan.Actual : null);

    private static ClaimInput YearInput(PlanRow row, PlanRow[] parts, int year)
    {
        ReportedValue?[] figures = AddUp(row, parts, out bool isAssumed) && !isAssumed ? [.. parts.Select(part => NumberOf(InYear(part, year), part))] : [];
        return InputOf(InYear(row, year), row, year.ToString(CultureInfo.InvariantCulture)) with
        {
            Parts = Array.TrueForAll(figures, figure => figure is not null) ? [.. figures.OfType<ReportedValue>()] : [],
        };
    }
}
