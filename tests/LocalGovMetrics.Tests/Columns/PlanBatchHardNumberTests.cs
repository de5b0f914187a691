using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>Every pair of numbers at the limits of floating point and of decimals, against every criterion and direction.</summary>
public class PlanBatchHardNumberTests
{
    private const int Kinds = 7;
    private const int Directions = 4;

    public static TheoryData<string, int> MeasuresAndPolicies
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach (string measure in new[] { "level", "change", "change:reduction", "growth", "averageGrowth", "multiple", "total", "annualAverage" })
            {
                // Face value of the low end of a range; strict, and only inside of it.
                data.Add(measure, 0);
                data.Add(measure, 17);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(MeasuresAndPolicies))]
    public void Batch_OfEveryPairOfHardNumbers_IsTheRuleOfTheRow(string measure, int policyIndex)
    {
        RowShape shape = new(measure, 0, 0) { PolicyIndex = policyIndex };
        Rows rows = Pairs(shape.Measured);
        Assessed batch = rows.Assess(shape.Measured, shape.Policy);

        new RowByRow(rows, shape.Measured, shape.Policy).FirstDifference(batch).Should().BeNull();
        rows.Assess(shape.Measured, shape.Policy, width: 2).SameBitsAs(batch).Should().BeTrue();
    }

    // The first number is the actual; the second an end of a level, the base of what has one, the second year of a sum.
    private static Rows Pairs(Measure measure)
    {
        IReadOnlyList<double> numbers = RandomRow.HardNumbers;
        int count = numbers.Count * numbers.Count * Kinds * Directions;
        bool isSpread = measure.Kind is MeasureKind.Total or MeasureKind.AnnualAverage;
        bool hasBase = !isSpread && measure.Kind != MeasureKind.Level;
        double[] first = new double[count];
        double[] second = new double[count];
        double[] third = new double[count];
        for (int row = 0; row < count; row++)
        {
            int pair = row / (Kinds * Directions);
            first[row] = numbers[pair / numbers.Count];
            second[row] = numbers[pair % numbers.Count];
            third[row] = numbers[row * 31 % numbers.Count];
        }

        double[] low = isSpread || hasBase ? third : second;
        return new Rows(
            isSpread ? [.. first, .. second] : first,
            hasBase ? second : [],
            low,
            [.. low.Select((end, row) => row % 3 == 0 ? end : Math.Max(end, third[(row + 1) % count]))],
            [.. Enumerable.Range(0, count).Select(row => (byte)(row % Kinds))],
            [.. Enumerable.Range(0, count).Select(row => (byte)(row / Kinds % Directions))],
            [.. Enumerable.Range(0, count).Select(row => 1 + (row % 5))],
            [.. Enumerable.Range(0, count).Select(row => row % 4 == 3 ? PlanColumns.Exact : (sbyte)(row % 4))])
        {
            Years = isSpread ? 2 : 1,
        };
    }
}
