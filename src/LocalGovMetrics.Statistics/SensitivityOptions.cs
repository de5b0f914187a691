using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>How an index is shaken to see which ranks hold: how often, how hard, with which means, from which seed.</summary>
/// <remarks>The same options and values give the same result on every machine. Equality compares contents. Immutable.</remarks>
public sealed record SensitivityOptions
{
    private const int MostRuns = 1_000_000;

    /// <summary>Makes options.</summary>
    /// <param name="runs">How many weightings are drawn, 1 to 1 000 000.</param>
    /// <param name="seed">The seed of the generator (xoshiro256**, of Math.NET Numerics).</param>
    /// <param name="weightSpread">By how much of itself each weight may go up or down, uniformly; 0 to 1.</param>
    /// <param name="means">The means to choose from, uniformly; empty for that of the index alone.</param>
    /// <exception cref="ArgumentNullException">The list of means is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Runs or spread are out of their range.</exception>
    public SensitivityOptions(int runs, int seed, double weightSpread = 0.25, params IReadOnlyList<IndexMean> means)
    {
        Runs = runs is >= 1 and <= MostRuns ? runs : throw new ArgumentOutOfRangeException(nameof(runs), runs, "Runs are 1 to 1 000 000.");
        Seed = seed;
        WeightSpread = weightSpread is >= 0 and <= 1 ? weightSpread : throw new ArgumentOutOfRangeException(nameof(weightSpread), weightSpread, "A spread lies from 0 to 1.");
        Means = ValueList.From(means);
    }

    /// <summary>Gets how many weightings are drawn.</summary>
    public int Runs { get; }

    /// <summary>Gets the seed of the generator.</summary>
    [JsonInclude]
    [JsonRequired]
    public int Seed { get; private init; }

    /// <summary>Gets by how much of itself each weight may go up or down.</summary>
    /// <value>0 to 1: 0.25 = from three quarters to five quarters of its weight.</value>
    public double WeightSpread { get; }

    /// <summary>Gets the means to choose from; empty for that of the index alone.</summary>
    public IReadOnlyList<IndexMean> Means { get; }

    /// <summary>Writes the options.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Runs} runs, seed {Seed}, weights ±{WeightSpread}, means {Means}");
}
