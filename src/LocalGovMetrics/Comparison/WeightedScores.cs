using System.Numerics;
using System.Runtime.InteropServices;

namespace LocalGovMetrics.Comparison;

/// <summary>Scores of many units for one weighting after another: a column of transformed values an indicator, added up with the weights.</summary>
internal sealed class WeightedScores
{
    private readonly double[][] _columns;
    private readonly double[][]? _known;
    private readonly double[] _weightSum;
    private readonly int _sign;

    public WeightedScores(IndexScore[] units, int indicators, double power)
    {
        _sign = power < 0 ? -1 : 1;
        _columns = new double[indicators][];
        double[][] known = new double[indicators][];
        bool isComplete = true;
        for (int j = 0; j < indicators; j++)
        {
            (_columns[j], known[j]) = (new double[units.Length], new double[units.Length]);
            for (int i = 0; i < units.Length; i++)
            {
                double value = units[i].Normalised[j].TryGetValue(out double number) ? CompositeMean.Transformed(number, power) : double.NaN;
                bool isKnown = double.IsFinite(value);
                isComplete &= isKnown;
                _columns[j][i] = isKnown ? _sign * value : 0;
                known[j][i] = isKnown ? 1 : 0;
            }
        }

        _known = isComplete ? null : known;
        _weightSum = new double[isComplete ? 0 : units.Length];
    }

    /// <summary>Calculates the scores, on the scale on which the mean is a sum: they rank as the means do.</summary>
    public void Calculate(ReadOnlySpan<double> weights, Span<double> scores)
    {
        Multiply(_columns, weights, scores);
        if (_known is not null)
        {
            Multiply(_known, weights, _weightSum);
            for (int i = 0; i < scores.Length; i++)
            {
                scores[i] /= _weightSum[i] > 0 ? _weightSum[i] : 1;
            }
        }
    }

    private static void Multiply(double[][] columns, ReadOnlySpan<double> weights, Span<double> sums)
    {
        sums.Clear();
        int whole = sums.Length - (sums.Length % Vector<double>.Count);
        for (int j = 0; j < columns.Length; j++)
        {
            double weight = weights[j];
            ReadOnlySpan<double> column = columns[j];
            Vector<double> spread = new(weight);
            Span<Vector<double>> sumsByVector = MemoryMarshal.Cast<double, Vector<double>>(sums[..whole]);
            ReadOnlySpan<Vector<double>> columnByVector = MemoryMarshal.Cast<double, Vector<double>>(column[..whole]);
            for (int i = 0; i < sumsByVector.Length && i < columnByVector.Length; i++)
            {
                sumsByVector[i] += spread * columnByVector[i];
            }

            for (int i = whole; i < sums.Length; i++)
            {
                sums[i] += weight * column[i];
            }
        }
    }
}
