using System.Globalization;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <content>Sums of sub-rows against their whole.</content>
internal static partial class TableAudit
{
    private static void AddSums(List<Claim> claims, string table, PlanRow row, PlanRow[] parts)
    {
        if (!AddUp(row, parts))
        {
            return;
        }

        List<Claim> sums = [.. row.Years.Select(year => year.Year).Select(year => SumOf(year.ToString(CultureInfo.InvariantCulture), plan => plan.InYear(year))).OfType<Claim>()];
        if (row.InYear(row.Period.LastYear) is null && SumOf(row.Period.ToString(), plan => plan.Actual) is { } total)
        {
            sums.Add(total);
        }

        int fitting = sums.Count(sum => ClaimCalculator.Check(sum).Class is AuditClass.Consistent or AuditClass.ConsistentWithinRounding or AuditClass.Truncated or AuditClass.LastDigit);
        bool areAll = parts.Length > 1 && fitting > 0 && 2 * fitting >= sums.Count;

        // Of sub-rows that a report introduces by "trong đó" one year may add up by chance; where half of the years do, all are meant.
        claims.AddRange(areAll ? sums : sums.Select(sum => sum with { Kind = ClaimKind.PartialSum }));

        Claim? SumOf(string when, Func<PlanRow, Observation?> figureOf)
        {
            ClaimInput[] inputs = [.. parts.Select(part => InputOf(figureOf(part), part, part.Number ?? string.Empty))];
            return figureOf(row) is { } whole && NumberOf(whole, row) is { Sense: ChangeSense.None } print
                && inputs.Zip(parts).All(pair => pair.First.Number is { Sense: ChangeSense.None } part && Converts(part.Unit ?? pair.Second.Indicator.Unit, print.Unit ?? row.Indicator.Unit))
                ? Draft(table, row, ClaimKind.Sum, $"sum of the sub-rows, {when}") with { Inputs = inputs, Print = print, PrintText = whole.Text }
                : null;
        }
    }

    private static bool AddUp(PlanRow row, PlanRow[] parts) =>
        parts.Length > 0 && IsAdditive(row) && Array.TrueForAll(parts, IsAdditive);

    private static bool IsAdditive(PlanRow row) => row.Indicator.Aggregation == Aggregation.Additive;

    private static bool Converts(MeasureUnit? from, MeasureUnit? to) => from is null || to is null || from.IsConvertibleTo(to);
}
