using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <content>Facts that stand twice with different numbers.</content>
internal static partial class TableAudit
{
    private static void AddSameFacts(List<Claim> claims, string table, IReadOnlyList<PlanRow> rows)
    {
        Dictionary<(string Unit, string Indicator, int Year), (PlanRow Row, Observation Fact, string Where)> first = [];
        foreach (PlanRow row in rows)
        {
            foreach ((int year, Observation fact, string where) in FactsOf(row))
            {
                if (NumberOf(fact, row) is not { Sense: ChangeSense.None } print)
                {
                    continue;
                }

                (string, string, int) key = (row.UnitLabel, row.Indicator.Key, year);
                if (!first.TryAdd(key, (row, fact, where)) && first[key] is var known && NumberOf(known.Fact, known.Row) is { } other && other != print && Converts(other.Unit, print.Unit))
                {
                    claims.Add(Draft(table, row, ClaimKind.SameFact, FormattableString.Invariant($"{where} against {known.Where}")) with
                    {
                        Inputs = [InputOf(known.Fact, known.Row, known.Where)],
                        Print = print,
                        PrintText = fact.Text,
                    });
                }
            }
        }
    }

    private static IEnumerable<(int Year, Observation Fact, string Where)> FactsOf(PlanRow row)
    {
        foreach (YearObservation year in row.Years)
        {
            yield return (year.Year, year.Observation, FormattableString.Invariant($"{year.Year}"));
        }

        if (row.Baseline is { } baseline && (row.BaseYear ?? row.Term?.BaseYear) is { } baseYear)
        {
            yield return (baseYear, baseline, "base");
        }

        if (IsOfLastYear(row))
        {
            yield return (row.Period.LastYear, row.Actual, "actual");
        }
    }

    // A total, an average or a series of years is not the value of the last year.
    private static bool IsOfLastYear(PlanRow plan) =>
        plan.Period.FirstYear == plan.Period.LastYear
            ? plan.Period.IsWholeYears
            : plan.Target?.Rule.Measure.Kind is MeasureKind.Level or MeasureKind.Growth or MeasureKind.AverageGrowth or MeasureKind.Multiple
                && NumberOf(plan.Actual, plan) is { Unit.IsPerYear: not true };
}
