using LocalGovMetrics.Values;
using MathNet.Numerics.Statistics;

namespace LocalGovMetrics.Statistics;

/// <summary>Statistical neighbours (<c>đơn vị tương đồng</c>): the units most like a unit in variables that it cannot choose.</summary>
/// <remarks>
/// Each variable is standardised (mean 0, standard deviation 1), the distance is Euclidean, and distances are rescaled so that the
/// farthest pair of the table has 1. Source: the nearest neighbours model of CIPFA, as described by Hartlepool Borough Council. A unit
/// with a missing value has no distances, and does not enter means and deviations. Pure functions, safe for concurrent use.
/// </remarks>
public static class StatisticalNeighbours
{
    /// <summary>Gives the distances of a unit from all others, the nearest first.</summary>
    /// <param name="rows">The table: a row a unit, a column a variable; null where not reported.</param>
    /// <param name="unit">The place of the unit in the table, 0-based.</param>
    /// <returns>The distances; units without one come last, with the reason. Equal distances come in the order of the table.</returns>
    /// <exception cref="ArgumentNullException">The table or a row is null.</exception>
    /// <exception cref="ArgumentException">Rows differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public static IReadOnlyList<NeighbourDistance> Of(IReadOnlyList<IReadOnlyList<double?>> rows, int unit)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, rows.Count);
        double[]?[] standardised = Standardised(rows);
        double farthest = Farthest(standardised);
        NeighbourDistance[] distances = [.. Enumerable.Range(0, rows.Count).Where(other => other != unit).Select(other => Between(standardised[unit], standardised[other], other, farthest, rows[unit].Count))];
        return new ValueList<NeighbourDistance>([.. distances.OrderBy(each => each.Distance.ValueOrNull ?? double.MaxValue)]);
    }

    private static double[]?[] Standardised(IReadOnlyList<IReadOnlyList<double?>> rows)
    {
        int columns = rows[0].Count;
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].Count != columns)
            {
                throw new ArgumentException(FormattableString.Invariant($"Row {i} has {rows[i].Count} columns, the first {columns}."), nameof(rows));
            }
        }

        double[]?[] result = [.. rows.Select(row => row.All(value => value is { } number && double.IsFinite(number)) ? row.Select(value => value!.Value).ToArray() : null)];
        double[][] complete = [.. result.OfType<double[]>()];
        for (int column = 0; column < columns; column++)
        {
            double[] values = [.. complete.Select(row => row[column])];
            (double mean, double deviation) = values.Length < 2 ? (0, 0) : values.MeanStandardDeviation();
            bool varies = deviation > 0 && double.IsFinite(deviation) && values.Max() > values.Min();
            foreach (double[] row in complete)
            {
                row[column] = varies ? (row[column] - mean) / deviation : 0;
            }
        }

        return result;
    }

    private static double Farthest(double[]?[] rows)
    {
        double[][] complete = [.. rows.OfType<double[]>()];
        double farthest = 0;
        for (int i = 0; i < complete.Length; i++)
        {
            for (int j = i + 1; j < complete.Length; j++)
            {
                farthest = Math.Max(farthest, SquaredDistance(complete[i], complete[j]));
            }
        }

        return farthest;
    }

    private static double SquaredDistance(double[] one, double[] other)
    {
        double sum = 0;
        for (int i = 0; i < one.Length; i++)
        {
            double difference = one[i] - other[i];
            sum += difference * difference;
        }

        return sum;
    }

    private static NeighbourDistance Between(double[]? own, double[]? other, int unit, double farthest, int columns)
    {
        UndefinedReason why = own is null || other is null ? UndefinedReason.Missing : farthest <= 0 ? UndefinedReason.ZeroBase : UndefinedReason.None;
        if (why != UndefinedReason.None)
        {
            Computed none = Computed.Undefined(why);
            return new NeighbourDistance { Unit = unit, Distance = none, Shares = [.. Enumerable.Repeat(none, columns)] };
        }

        double squared = SquaredDistance(own!, other!);
        return new NeighbourDistance
        {
            Unit = unit,
            Distance = Computed.From(Math.Sqrt(squared / farthest)),
            Shares = [.. own!.Zip(other!, (one, two) => Computed.From(squared > 0 ? (one - two) * (one - two) / squared : 0))],
        };
    }
}
