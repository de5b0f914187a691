using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Composite index (<c>chỉ số tổng hợp</c>): several indicators, normalised and weighted, in one score that can be taken apart.</summary>
/// <remarks>A missing value is neither filled in nor counted as 0: the weights of the others are scaled up, as long as a unit has the share
/// of data that the specification asks for. Pure functions, safe for concurrent use.</remarks>
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
        IReadOnlyList<Computed>[] columns = Normalised(spec, rows);
        double power = CompositeMean.PowerOf(spec.Mean, spec.Power);
        return new IndexResult(spec, new ValueList<IndexScore>([.. Enumerable.Range(0, rows.Count).Select(unit => Score(spec, rows[unit], [.. columns.Select(column => column[unit])], power))]));
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

    internal static IReadOnlyList<Computed>[] Normalised(IndexSpec spec, IReadOnlyList<IReadOnlyList<double?>> rows) =>
        [.. spec.Indicators.Select((indicator, column) => Normalised(indicator, spec.Scale, [.. rows.Select(row => row[column])]))];

    internal static double DataShare(IReadOnlyList<double?> row) => (double)row.Count(value => value is { } number && double.IsFinite(number)) / row.Count;

    private static IReadOnlyList<Computed> Normalised(IndexIndicator indicator, double scale, double?[] values) => indicator.Normalisation switch
    {
        NormalisationMethod.Goalposts => Normalisation.Goalposts(values, indicator.Low!.Value, indicator.High!.Value, indicator.Direction, scale, indicator.Target),
        NormalisationMethod.TargetDistance => Normalisation.TargetDistance(values, indicator.Target!.Value, indicator.Direction, scale),
        NormalisationMethod.ZScore => Normalisation.ZScore(values, indicator.Direction, indicator.Target),
        NormalisationMethod.PercentileRank => Normalisation.PercentileRank(values, indicator.Direction, scale, indicator.Target),
        NormalisationMethod.Borda => Normalisation.Borda(values, indicator.Direction, indicator.Target),
        _ => Normalisation.MinMax(values, indicator.Direction, scale, indicator.Target),
    };

    private static IndexScore Score(IndexSpec spec, IReadOnlyList<double?> row, Computed[] normalised, double power)
    {
        double share = DataShare(row);
        int[] used = [.. Enumerable.Range(0, normalised.Length).Where(i => normalised[i].IsDefined && spec.Indicators[i].Weight > 0)];
        double[] values = [.. used.Select(i => normalised[i].Value)];
        double[] weights = [.. used.Select(i => spec.Indicators[i].Weight)];
        Computed score = share < spec.MinimumDataShare ? Computed.Undefined(UndefinedReason.Missing)
            : used.Length == 0 ? Computed.Undefined(Array.Exists(normalised, value => value.Reason == UndefinedReason.ZeroBase) ? UndefinedReason.ZeroBase : UndefinedReason.Missing)
            : CompositeMean.Of(values, weights, power);
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
