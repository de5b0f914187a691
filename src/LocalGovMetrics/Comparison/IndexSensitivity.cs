using LocalGovMetrics.Values;
using MathNet.Numerics.Random;

namespace LocalGovMetrics.Comparison;

/// <summary>Sensitivity of the ranks of an index to its weights and its mean, by Monte Carlo with a seed.</summary>
/// <remarks>
/// Values are normalised once; each run draws weights and a mean and ranks anew. Only units that every mean in question can score
/// take part, so that ranks are of the same units in every run. Pure functions, safe for concurrent use.
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
        UndefinedReason[] why = [.. index.Units.Select(unit => WhyOut(unit, needsPositive))];
        int[] scored = [.. Enumerable.Range(0, rows.Count).Where(i => why[i] == UndefinedReason.None)];
        IndexScore[] units = [.. scored.Select(i => index.Units[i])];

        WeightedScores[] scores = [.. powers.Select(power => new WeightedScores(units, spec.Indicators.Count, power))];
        RankCounter counter = new(units.Length);
        double[] weights = [.. spec.Indicators.Select(indicator => indicator.Weight)];
        Normalise(weights);
        double[] run = new double[units.Length];
        new WeightedScores(units, weights.Length, own).Calculate(weights, run);
        counter.SetOwn(run);

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

            WeightedScores chosen = scores.Length == 1 ? scores[0] : scores[generator.Next(scores.Length)];
            chosen.Calculate(drawn.AsSpan(0, weights.Length * count), batch.AsSpan(0, units.Length * count));
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

    private static UndefinedReason WhyOut(IndexScore unit, bool needsPositive) =>
        !unit.Score.IsDefined ? unit.Score.Reason
        : needsPositive && unit.Normalised.Any(value => value.ValueOrNull is <= 0) ? UndefinedReason.OutOfRange
        : UndefinedReason.None;
}
