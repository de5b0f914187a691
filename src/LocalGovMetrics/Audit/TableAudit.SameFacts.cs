using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <content>Facts that stand twice with different numbers.</content>
internal static partial class TableAudit
{
    private static void AddSameFacts(List<Claim> claims, string table, IReadOnlyList<PlanRow> rows)
    {
        Dictionary<(string Unit, string Indicator, int Year), (PlanRow Row, Observation Fact, string Where)> first = [];
        WholesOfRows wholes = new([rows]);
        foreach (PlanRow row in rows)
        {
            foreach ((int year, Observation fact, string where) in FactsOf(row))
            {
                if (NumberOf(fact, row) is not { Sense: ChangeSense.None } print)
                {
                    continue;
                }

                (string, string, int) key = (row.UnitLabel, row.Indicator.Key + wholes.TellingApart(row), year);
                if (!first.TryAdd(key, (row, fact, where)) && first[key] is var known && NumberOf(known.Fact, known.Row) is { } other && other != print && Converts(other.MeasureUnit, print.MeasureUnit) && AreAlike(known.Fact, fact))
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

    /// <summary>Derives the claims of facts that stand in several tables with different numbers; those of one table are among its own claims.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="factOf">What a row measures, of which unit; rows for which it gives null are left out.</param>
    /// <returns>The claims: each later print against the first one of another table.</returns>
    public static IReadOnlyList<Claim> AcrossOf(IReadOnlyList<PlanTable> tables, Func<PlanRow, string?> factOf)
    {
        Dictionary<(string Fact, int Year), (PlanTable Table, PlanRow Row, Observation Fact)> first = [];
        List<Claim> claims = [];
        WholesOfRows wholes = new([.. tables.Select(table => table.Rows)]);
        foreach (PlanTable table in tables)
        {
            foreach (PlanRow row in table.Rows)
            {
                if (factOf(row) is not { } measured)
                {
                    continue;
                }

                string key = measured + wholes.TellingApart(row);

                foreach ((int year, Observation fact, _) in FactsOf(row))
                {
                    if (NumberOf(fact, row) is not { Sense: ChangeSense.None } print || first.TryAdd((key, year), (table, row, fact)))
                    {
                        continue;
                    }

                    (PlanTable table, PlanRow row, Observation fact) known = first[(key, year)];

                    // An estimate that became a final number, or one that was revised, is no contradiction.
                    bool isOther = !ReferenceEquals(known.table, table)
                        && known.fact.Status == fact.Status
                        && NumberOf(known.fact, known.row) is { } other
                        && other != print
                        && Converts(other.MeasureUnit ?? known.row.Indicator.MeasureUnit, print.MeasureUnit ?? row.Indicator.MeasureUnit)
                        && !PriceBases.Differ(known.fact.PriceBasis.Or(known.row.Indicator.PriceBasis), fact.PriceBasis.Or(row.Indicator.PriceBasis));
                    if (isOther)
                    {
                        claims.Add(Draft(table.Name, row, ClaimKind.SameFact, FormattableString.Invariant($"{year}, {table.Name} against {known.table.Name}")) with
                        {
                            Subject = $"{row.UnitLabel}, {SubjectOf(row)}",
                            Place = row.Source ?? FormattableString.Invariant($"{table.Name}:{row.Line}"),
                            Inputs = [Valued(known.fact, known.row, PlaceOf(known.table, known.row))],
                            Print = Valued(fact, row, string.Empty).Number,
                            PrintText = fact.Text,
                        });
                    }
                }
            }
        }

        return ValueList.From(claims);

        static string PlaceOf(PlanTable table, PlanRow row) => row.Source ?? FormattableString.Invariant($"{table.Name}:{row.Line}");
    }

    // What came is not what was forecast, and a number is revised because it changed.
    private static bool AreAlike(Observation one, Observation other) =>
        (one.Status == ObservationStatus.Forecast) == (other.Status == ObservationStatus.Forecast) && (one.Status == ObservationStatus.Revised) == (other.Status == ObservationStatus.Revised);

    // With the unit of its row, where the cell prints none: two tables may be in different ones.
    private static ClaimInput Valued(Observation fact, PlanRow row, string label)
    {
        ClaimInput input = InputOf(fact, row, label);
        return input.Number is { MeasureUnit: null } number && row.Indicator.MeasureUnit is { } unit ? input with { Number = number with { MeasureUnit = unit } } : input;
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
        plan.Period.IsKnown && IsOfOneYear(plan);

    private static bool IsOfOneYear(PlanRow plan) =>
        plan.Period.FirstYear == plan.Period.LastYear
            ? plan.Period.IsWholeYears
            : plan.Target?.Rule.Measure.Kind is MeasureKind.Level or MeasureKind.Growth or MeasureKind.AverageGrowth or MeasureKind.Multiple
                && NumberOf(plan.Actual, plan) is { MeasureUnit.IsPerYear: not true }
                && !IsTotalOfYears(plan);

    // What came in each year of the span, added up: 520, 610, 705 and 1.835.
    private static bool IsTotalOfYears(PlanRow plan)
    {
        List<decimal?> years = [.. plan.Years.Where(year => year.Year >= plan.Period.FirstYear && year.Year <= plan.Period.LastYear).Select(year => NumberOf(year.Observation, plan)?.Value)];
        return years.Count >= 2 && years.TrueForAll(value => value is not null) && years.Sum() == NumberOf(plan.Actual, plan)?.Value;
    }
}
