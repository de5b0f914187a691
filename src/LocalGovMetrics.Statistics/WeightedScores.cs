using System.Numerics;

namespace LocalGovMetrics.Statistics;

/// <summary>Scores of many units for one weighting after another: a column of transformed values an indicator, added up with the weights.</summary>
/// <remarks>Several weightings at a time go through the columns together, so that each number is read once for all of them. Every score is
/// the same sum in the same order, however many go together.</remarks>
internal sealed class WeightedScores
{
    /// <summary>How many weightings go through the columns together.</summary>
    public const int Together = 4;

    private readonly double[][] _columns;
    private readonly double[][]? _known;
    private readonly double[] _weightSum;
    private readonly int _sign;

    public WeightedScores(IndexScore[] units, int[] indicators, double power)
    {
        _sign = power < 0 ? -1 : 1;
        _columns = new double[indicators.Length][];
        double[][] known = new double[indicators.Length][];
        bool isComplete = true;
        for (int j = 0; j < indicators.Length; j++)
        {
            (_columns[j], known[j]) = (new double[units.Length], new double[units.Length]);
            for (int i = 0; i < units.Length; i++)
            {
                double value = units[i].Normalised[indicators[j]].TryGetValue(out double number) ? CompositeMean.Transformed(number, power) : double.NaN;
                bool isKnown = double.IsFinite(value);
                isComplete &= isKnown;
                _columns[j][i] = isKnown ? _sign * value : 0;
                known[j][i] = isKnown ? 1 : 0;
            }
        }

        _known = isComplete ? null : known;
        _weightSum = new double[isComplete ? 0 : units.Length * Together];
    }

    /// <summary>Calculates the scores, on the scale on which the mean is a sum: they rank as the means do.</summary>
    /// <param name="weights">One weighting after another, <see cref="Together"/> of them or one.</param>
    /// <param name="scores">Where the scores go: of all units by the first weighting, then by the next.</param>
    public void Calculate(ReadOnlySpan<double> weights, Span<double> scores)
    {
        Multiply(_columns, weights, scores);
        if (_known is not null)
        {
            Span<double> sums = _weightSum.AsSpan(0, scores.Length);
            Multiply(_known, weights, sums);
            for (int i = 0; i < scores.Length; i++)
            {
                scores[i] /= sums[i] > 0 ? sums[i] : 1;
            }
        }
    }

    private static void Multiply(double[][] columns, ReadOnlySpan<double> weights, Span<double> sums)
    {
        int runs = weights.Length / columns.Length;
        int units = sums.Length / runs;
        int done = 0;
        if (runs == Together)
        {
            ReadOnlySpan<double> first = weights[..columns.Length];
            ReadOnlySpan<double> second = weights.Slice(columns.Length, columns.Length);
            ReadOnlySpan<double> third = weights.Slice(2 * columns.Length, columns.Length);
            ReadOnlySpan<double> fourth = weights.Slice(3 * columns.Length, columns.Length);
            for (; done <= units - (2 * Vector<double>.Count); done += 2 * Vector<double>.Count)
            {
                (Vector<double> a, Vector<double> b, Vector<double> c, Vector<double> d) = (default, default, default, default);
                (Vector<double> e, Vector<double> f, Vector<double> g, Vector<double> h) = (default, default, default, default);
                for (int j = 0; j < columns.Length; j++)
                {
                    Vector<double> low = new(columns[j], done);
                    Vector<double> high = new(columns[j], done + Vector<double>.Count);
                    (Vector<double> one, Vector<double> two) = (new(first[j]), new(second[j]));
                    (a, b, c, d) = (a + (one * low), b + (one * high), c + (two * low), d + (two * high));
                    (Vector<double> three, Vector<double> four) = (new(third[j]), new(fourth[j]));
                    (e, f, g, h) = (e + (three * low), f + (three * high), g + (four * low), h + (four * high));
                }

                Store(a, b, sums[done..]);
                Store(c, d, sums[(units + done)..]);
                Store(e, f, sums[((2 * units) + done)..]);
                Store(g, h, sums[((3 * units) + done)..]);
            }
        }

        for (int run = 0; run < runs; run++)
        {
            MultiplyOne(done, columns, weights.Slice(run * columns.Length, columns.Length), sums.Slice(run * units, units));
        }
    }

    private static void MultiplyOne(int start, double[][] columns, ReadOnlySpan<double> weights, Span<double> sums)
    {
        int done = start;
        for (; done <= sums.Length - (2 * Vector<double>.Count); done += 2 * Vector<double>.Count)
        {
            (Vector<double> low, Vector<double> high) = (default, default);
            for (int j = 0; j < columns.Length; j++)
            {
                Vector<double> weight = new(weights[j]);
                low += weight * new Vector<double>(columns[j], done);
                high += weight * new Vector<double>(columns[j], done + Vector<double>.Count);
            }

            Store(low, high, sums[done..]);
        }

        for (int i = done; i < sums.Length; i++)
        {
            double sum = 0;
            for (int j = 0; j < columns.Length; j++)
            {
                sum += weights[j] * columns[j][i];
            }

            sums[i] = sum;
        }
    }

    private static void Store(Vector<double> low, Vector<double> high, Span<double> to)
    {
        low.CopyTo(to);
        high.CopyTo(to[Vector<double>.Count..]);
    }
}
