using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>Composite index (<c>chỉ số tổng hợp</c>): several indicators, normalised and weighted, in one score that can be taken apart.</summary>
/// <remarks>
/// A missing value is neither filled in nor counted as 0: the weights of the others are scaled up, as long as a unit has the share
/// of data that the specification asks for. An indicator of weight 0, and one on which all units are alike (<see cref="UndefinedReason.AllEqual"/>),
/// does not count: neither in the scores nor in the share of data. Scores are rounded once, so that equal ones are equal numbers, in
/// whatever indicators the units earned them. Pure functions, safe for concurrent use.
/// </remarks>
public static class CompositeIndex
{
    /// <summary>Calculates an index.</summary>
    /// <param name="spec">The specification.</param>
    /// <param name="rows">The values: a row a unit, a column an indicator in the order of the specification; null where not reported.</param>
    /// <returns>A score or a reason for every unit, with contributions.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a row, is null.</exception>
    /// <exception cref="ArgumentException">A row has another number of columns than there are indicators.</exception>
    public static IndexResult Calculate(IndexSpec spec, IReadOnlyList<IReadOnlyList<double?>> rows)
    {
        CheckRows(spec, rows);
        IndexColumns columns = new(spec, rows);
        return new IndexResult(spec, new ValueList<IndexScore>([.. Enumerable.Range(0, rows.Count).Select(unit => Score(spec, columns, unit) with { Clamped = ClampedOf(spec, rows[unit]) })]));
    }

    internal static void CheckRows(IndexSpec spec, IReadOnlyList<IReadOnlyList<double?>> rows)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(rows);
        for (int i = 0; i < rows.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(rows[i], nameof(rows));
            if (rows[i].Count != spec.Indicators.Count)
            {
                throw new ArgumentException(FormattableString.Invariant($"Row {i} has {rows[i].Count} columns for {spec.Indicators.Count} indicators."), nameof(rows));
            }
        }
    }

    // Goalposts are ends: what lies beyond one counts as it.
    private static int[] ClampedOf(IndexSpec spec, IReadOnlyList<double?> row) =>
    [
        .. from i in Enumerable.Range(0, row.Count)
           let indicator = spec.Indicators[i]
           where indicator is { Normalisation: NormalisationMethod.Goalposts, Weight: > 0, Low: not null, High: not null }
           let value = indicator.Direction == DesiredDirection.Closer && indicator.Target is { } target ? Math.Abs(row[i].GetValueOrDefault() - target) : row[i].GetValueOrDefault()
           where row[i] is not null && (value < indicator.Low || value > indicator.High)
           select i,
    ];

    private static IndexScore Score(IndexSpec spec, IndexColumns columns, int unit)
    {
        double share = columns.DataShareOf(unit);
        int[] used = columns.UsedBy(unit);
        Computed[] normalised = columns.NormalisedOf(unit);
        double[] values = [.. used.Select(i => normalised[i].Value)];
        double[] weights = [.. used.Select(i => spec.Indicators[i].Weight)];
        double power = CompositeMean.PowerOf(spec.Mean, spec.Power);
        Computed score = share < spec.MinimumDataShare ? Computed.Undefined(UndefinedReason.Missing)
            : used.Length == 0 ? Computed.Undefined(columns.WhyNone(unit))
            : columns.MeanOf(unit, used, power);
        Computed[] contributions = [.. normalised.Select((value, i) => value.IsDefined && score.IsDefined ? Computed.From(0) : score.IsDefined ? value : score)];
        if (score.TryGetValue(out double mean))
        {
            double[] parts = CompositeMean.Contributions(values, weights, power, mean);
            for (int i = 0; i < used.Length; i++)
            {
                contributions[used[i]] = Computed.From(parts[i]);
            }
        }

        return new IndexScore { Score = score, DataShare = share, Normalised = new ValueList<Computed>(normalised), Contributions = new ValueList<Computed>(contributions) };
    }
}
