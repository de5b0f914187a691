using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>Rows of all kinds, directions and statuses, with numbers at the ends of their criteria, beside them, missing, and beyond reason; of a seed.</summary>
internal static class PlanCorpus
{
    private static readonly double?[] Hard =
        [null, 0, -0.0, 1, -1, 5, 8, 8.8, 14.5, 15.5, 93, 100, -3.2, 0.1, 0.3, 1e-13, 1e300, -1e300, 1e-300, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 7e27, 1e15 + 1];

    public static IReadOnlyList<SqlPlanRow> Rows(int count, int seed)
    {
        Random random = new(seed);
        SqlPlanRow[] rows = new SqlPlanRow[count];
        for (int i = 0; i < count; i++)
        {
            double? low = Number(random);
            double? high = random.Next(8) == 0 ? Number(random) : low + random.Next(0, 30);
            double? first = Number(random);
            int periods = random.Next(1, 6);
            rows[i] = new SqlPlanRow
            {
                Criterion = (CriterionKind)random.Next(7),
                Low = low,
                High = high,
                Direction = (DesiredDirection)random.Next(4),
                Base = first,
                Periods = periods,
                Actual = Actual(random, low, high, first, periods),
                Status = random.Next(3) == 0 ? (ObservationStatus)random.Next(Enum.GetValues<ObservationStatus>().Length) : ObservationStatus.Actual,
            };
        }

        return rows;
    }

    private static double? Number(Random random) =>
        random.Next(6) == 0 ? Hard[random.Next(Hard.Length)] : Math.Round((random.NextDouble() * 200) - 20, random.Next(4), MidpointRounding.AwayFromZero);

    // Often at an end, or one step of a double beside it; or what meets the target from the base exactly.
    private static double? Actual(Random random, double? low, double? high, double? first, int periods)
    {
        double? end = random.Next(2) == 0 ? low : high;
        return random.Next(10) switch
        {
            0 => end,
            1 => end is { } up ? Math.BitIncrement(up) : null,
            2 => end is { } down ? Math.BitDecrement(down) : null,
            3 => first + end,
            4 => first - end,
            5 => first * end,
            6 => first * Math.Pow(1 + ((end / 100) ?? 0), periods),
            7 => null,
            _ => Number(random),
        };
    }

    /// <summary>The name that a column of words has for a member.</summary>
    public static string Word<T>(T member)
        where T : struct, Enum => char.ToLowerInvariant(member.ToString()[0]) + member.ToString()[1..];
}
