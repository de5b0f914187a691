using LocalGovMetrics.Values;
using MathNet.Numerics.Random;

namespace LocalGovMetrics.Statistics;

/// <summary>Sensitivity of the ranks of an index to its weights and its mean, by Monte Carlo with a seed.</summary>
/// <remarks>
/// Values are normalised once; each run draws weights and a mean and ranks anew. Only units that every mean in question can score
/// take part, so that ranks are of the same units in every run. Only indicators that count are shaken: one of weight 0, or without a scale,
/// changes no figure. Pure functions, safe for concurrent use.
/// </remarks>
public static class IndexSensitivity
{
    /// <summary>Shakes an index.</summary>
    /// <param name="spec">The specification.</param>
    /// <param name="rows">The values: a row a unit, a column an indicator; null where not reported.</param>
    /// <param name="options">How it is shaken.</param>
    /// <returns>The stability of every unit, or the reason why it has no score.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a row, is null.</exception>
    /// <exception cref="ArgumentException">A row has another number of columns than there are indicators.</exception>
    public static SensitivityResult Run(IndexSpec spec, IReadOnlyList<IReadOnlyList<double?>> rows, SensitivityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        IndexResult index = CompositeIndex.Calculate(spec, rows);
        double[] powers = [.. (options.Means.Count == 0 ? [spec.Mean] : options.Means).Select(mean => CompositeMean.PowerOf(mean, spec.Power))];
        double own = CompositeMean.PowerOf(spec.Mean, spec.Power);
        bool needsPositive = Array.Exists([.. powers, own], power => power is not 1);
        IndexColumns columns = new(spec, rows);
        UndefinedReason[] why = [.. index.Units.Select((unit, i) => WhyOut(unit, columns.UsedBy(i), needsPositive))];
        int[] scored = [.. Enumerable.Range(0, rows.Count).Where(i => why[i] == UndefinedReason.None)];
        IndexScore[] units = [.. scored.Select(i => index.Units[i])];

        WeightedScores[] scores = [.. powers.Select(power => new WeightedScores(units, columns.Counted, power))];
        double[][]? exact = options.WeightSpread > 0 ? null : [.. powers.Select(power => scored.Select(i => columns.MeanOf(i, columns.UsedBy(i), power).ValueOrNull ?? 0).ToArray())];
        RankCounter counter = new(units.Length);
        double[] weights = [.. columns.Counted.Select(i => spec.Indicators[i].Weight)];
        Normalise(weights);
        counter.SetOwn([.. units.Select(unit => unit.Score.Value)]);

        // With several means to choose from, each run may need another one.
        int together = scores.Length == 1 ? WeightedScores.Together : 1;
        double[] drawn = new double[weights.Length * together];
        double[] batch = new double[units.Length * together];
#pragma warning disable CA5394 // a simulation that must repeat itself; nothing is kept secret with it
        Xoshiro256StarStar generator = new(options.Seed, threadSafe: false);
        int done = 0;
        while (done < options.Runs)
        {
            int count = options.Runs - done >= together ? together : 1;
            for (int each = 0; each < count; each++)
            {
                Draw(generator, weights, options.WeightSpread, drawn.AsSpan(each * weights.Length, weights.Length));
            }

            int chosen = scores.Length == 1 ? 0 : generator.Next(scores.Length);
            if (exact is not null)
            {
                Repeat(exact[chosen], batch.AsSpan(0, units.Length * count));
            }
            else if (weights.Length > 0)
            {
                scores[chosen].Calculate(drawn.AsSpan(0, weights.Length * count), batch.AsSpan(0, units.Length * count));
            }

            for (int each = 0; each < count; each++)
            {
                counter.Count(batch.AsSpan(each * units.Length, units.Length));
            }

            done += count;
        }
#pragma warning restore CA5394

        RankStability[] result = [.. why.Select(RankStabilityOf)];
        for (int i = 0; i < scored.Length; i++)
        {
            result[scored[i]] = counter.Stability(i, options.Runs);
        }

        return new SensitivityResult(spec, options, new ValueList<RankStability>(result));
    }

    private static void Repeat(double[] scores, Span<double> batch)
    {
        for (int done = 0; done < batch.Length; done += scores.Length)
        {
            scores.CopyTo(batch[done..]);
        }
    }

    private static void Draw(Xoshiro256StarStar generator, double[] weights, double spread, Span<double> drawn)
    {
        for (int j = 0; j < drawn.Length; j++)
        {
#pragma warning disable CA5394 // a simulation that must repeat itself; nothing is kept secret with it
            drawn[j] = weights[j] * (1 + (spread * ((2 * generator.NextDouble()) - 1)));
#pragma warning restore CA5394
        }

        Normalise(drawn);
    }

    private static void Normalise(Span<double> weights)
    {
        double total = 0;
        foreach (double weight in weights)
        {
            total += weight;
        }

        for (int i = 0; i < weights.Length && total > 0; i++)
        {
            weights[i] /= total;
        }
    }

    private static RankStability RankStabilityOf(UndefinedReason why) => RankStability.Without(why == UndefinedReason.None ? UndefinedReason.NotComputed : why);

    private static UndefinedReason WhyOut(IndexScore unit, int[] used, bool needsPositive) =>
        !unit.Score.IsDefined ? unit.Score.Reason
        : needsPositive && Array.Exists(used, i => unit.Normalised[i].Value <= 0) ? UndefinedReason.OutOfRange
        : UndefinedReason.None;
}
