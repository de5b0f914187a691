using System.Diagnostics;
using System.Globalization;

namespace LocalGovMetrics.Tests.Fuzzing;

/// <summary>Runs random cases of a seed for a share of the time that the environment gives, and tells all kinds of failures at once.</summary>
/// <remarks>
/// <c>LGM_FUZZ_SECONDS</c> is the time for all fuzzers together, a few seconds where it is not set; <c>LGM_FUZZ_SEED</c> the seed, else 1;
/// <c>LGM_FUZZ_REPORT</c> a file that gets a line of each. A case depends on the seed and its number only.
/// </remarks>
internal static class Fuzz
{
    private const int Fuzzers = 8;
    private const int FewestCases = 20;
    private const int MostFailures = 20;
    private const double SecondsUnasked = 6;

    public static void Run(string name, Action<FuzzCase> check)
    {
        double seconds = Setting("LGM_FUZZ_SECONDS", SecondsUnasked) / Fuzzers;
        int seed = (int)Setting("LGM_FUZZ_SEED", 1);
        Dictionary<string, string> failures = [];
        Stopwatch watch = Stopwatch.StartNew();
        int number = 0;
        for (; (number < FewestCases || watch.Elapsed.TotalSeconds < seconds) && failures.Count < MostFailures; number++)
        {
            FuzzCase one = new(unchecked((seed * 1_000_003) + number));
            try
            {
                check(one);
            }
            catch (Exception e)
            {
                failures.TryAdd(KindOf(e), FormattableString.Invariant($"case {number} of seed {seed}, {one.Input}: {e}"));
            }
        }

        Report(FormattableString.Invariant($"{name}: {number} cases in {watch.Elapsed.TotalSeconds:0} seconds of seed {seed}, {failures.Count} kinds of failures"));
        failures.Values.Should().BeEmpty("{0} of {1} cases", name, number);
    }

    private static double Setting(string name, double unset) =>
        double.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : unset;

    // What was thrown, and where in the library.
    private static string KindOf(Exception e) =>
        e.GetType().Name + (e.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("LocalGovMetrics", StringComparison.Ordinal)) ?? e.Message);

    private static void Report(string line)
    {
        if (Environment.GetEnvironmentVariable("LGM_FUZZ_REPORT") is { Length: > 0 } path)
        {
            File.AppendAllText(path, line + "\n");
        }
    }
}

/// <summary>One random case: its chance, and what it was about.</summary>
internal sealed class FuzzCase(int seed)
{
    public Random Random { get; } = new(seed);

    /// <summary>Gets or sets what the case was about, for whoever mends it.</summary>
    public string Input { get; set; } = string.Empty;

    public T Pick<T>(params IReadOnlyList<T> items) => items[Random.Next(items.Count)];

    public bool OneIn(int times) => Random.Next(times) == 0;
}
