using System.Numerics;
using LocalGovMetrics.Comparison;

namespace LocalGovMetrics.Statistics;

/// <summary>Weighted means of exact values: whatever the order of the values, equal ones have equal means.</summary>
/// <remarks>Arithmetic means, whole powers, and geometric means of few whole weights are exact and rounded once; the others are added up in the order of their size.</remarks>
internal static class ExactMean
{
    private const int LargestPower = 12;
    private const int MostFactors = 64;

    /// <summary>Calculates the mean of ratios.</summary>
    /// <param name="values">The values; above 0 unless the power is 1.</param>
    /// <param name="weights">The weight of each, above 0.</param>
    /// <param name="power">The power; 0 for the geometric mean.</param>
    public static double Of(IReadOnlyList<Ratio> values, IReadOnlyList<Ratio> weights, double power) =>
        power is 0 ? Geometric(values, weights)
        : Math.Abs(power) <= LargestPower && Math.Floor(power).Equals(power) ? OfWholePower(values, weights, (int)power)
        : OfTerms([.. values.Select(value => value.ToDouble())], [.. weights.Select(weight => weight.ToDouble())], power);

    /// <summary>Calculates the mean of binary numbers, added up in the order of their size.</summary>
    public static double OfTerms(IReadOnlyList<double> values, IReadOnlyList<double> weights, double power)
    {
        (double Value, double Weight)[] terms = [.. values.Zip(weights).Order()];
        double total = Sum(terms.Select(term => term.Weight));
        double sum = Sum(terms.Select(term => term.Weight / total * CompositeMean.Transformed(term.Value, power)));
        return CompositeMean.Inverse(sum, power);
    }

    private static double OfWholePower(IReadOnlyList<Ratio> values, IReadOnlyList<Ratio> weights, int power)
    {
        Ratio sum = default;
        Ratio total = default;
        for (int i = 0; i < values.Count; i++)
        {
            sum += weights[i] * (power == 1 ? values[i] : values[i].Pow(power));
            total += weights[i];
        }

        return power switch
        {
            1 => (sum / total).ToDouble(),
            -1 => (total / sum).ToDouble(),
            _ => CompositeMean.Inverse((sum / total).ToDouble(), power),
        };
    }

    private static double Geometric(IReadOnlyList<Ratio> values, IReadOnlyList<Ratio> weights)
    {
        BigInteger common = weights.Aggregate(BigInteger.One, (so, weight) => so * (weight.Denominator / BigInteger.GreatestCommonDivisor(so, weight.Denominator)));
        BigInteger[] whole = [.. weights.Select(weight => weight.Numerator * (common / weight.Denominator))];
        BigInteger divisor = whole.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        BigInteger factors = whole.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight) / divisor;
        if (factors <= MostFactors)
        {
            Ratio product = Ratio.One;
            for (int i = 0; i < values.Count; i++)
            {
                product *= values[i].Pow((int)(whole[i] / divisor));
            }

            double rounded = product.ToDouble();
            if (double.IsNormal(rounded))
            {
                return Math.Pow(rounded, 1 / (double)(int)factors);
            }
        }

        return OfTerms([.. values.Select(value => value.ToDouble())], [.. weights.Select(weight => weight.ToDouble())], 0);
    }

    // Neumaier's sum: what each addition loses is added at the end.
    private static double Sum(IEnumerable<double> terms)
    {
        double sum = 0;
        double lost = 0;
        foreach (double term in terms)
        {
            double next = sum + term;
            lost += Math.Abs(sum) >= Math.Abs(term) ? sum - next + term : term - next + sum;
            sum = next;
        }

        return double.IsFinite(lost) ? sum + lost : sum;
    }
}
