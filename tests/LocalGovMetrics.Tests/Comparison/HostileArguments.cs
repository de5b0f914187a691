using System.Reflection;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tests.Verdicts;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using Interval = LocalGovMetrics.Values.Interval;

namespace LocalGovMetrics.Tests.Comparison;

/// <summary>Arguments that a method should survive, by type: no number, infinities, zero, below zero, huge, empty lists, one unit, all ties.</summary>
internal sealed class HostileArguments(int seed)
{
    private static readonly double[] Numbers = [0, -0.0, 1, -1, 2, 0.5, 3, 50, 100, 1e-320, 1e150, 1e308, -1e308, double.MaxValue, double.NaN, double.PositiveInfinity, double.NegativeInfinity];
    private static readonly decimal[] Decimals = [0, 1, -1, 2, 100, 0.0000000000000000000000000001m, decimal.MaxValue, decimal.MinValue];
    private readonly Random _random = new(seed);
    private readonly int _count = seed % 7;
    private readonly bool _isTied = seed % 5 == 0;

    /// <summary>Makes an argument, or says that there is none for the type.</summary>
    public bool TryMake(ParameterInfo parameter, out object? made) => TryMake(parameter.ParameterType, parameter.Name!, out made);

    private bool TryMake(Type type, string name, out object? made)
    {
        made = type switch
        {
            _ when Nullable.GetUnderlyingType(type) is { } inner => _random.Next(4) == 0 || !TryMake(inner, name, out object? value) ? null : value,
            _ when type == typeof(double) => name == "level" ? 0.95 : Number(),
            _ when type == typeof(decimal) => Decimals[_random.Next(Decimals.Length)],
            _ when type == typeof(int) => name == "unit" ? 0 : _random.Next(-1, 7),
            _ when type == typeof(bool) => _random.Next(2) == 0,
            _ when type == typeof(string) => name == "weightName" || _random.Next(9) > 0 ? "tên" : " ",
            _ when type.IsEnum => Enum.GetValuesAsUnderlyingType(type).GetValue(_random.Next(Enum.GetValues(type).Length)) is { } number ? Enum.ToObject(type, number) : null,
            _ when type == typeof(IReadOnlyList<double>) => Many(Number),
            _ when type == typeof(IReadOnlyList<double?>) => Many(Maybe),
            _ when type == typeof(IReadOnlyList<Computed>) => Many(() => _random.Next(4) == 0 ? Computed.Undefined(_random.Next(2) == 0 ? UndefinedReason.NothingLeft : UndefinedReason.Missing) : Computed.From(Number())),
            _ when type == typeof(IReadOnlyList<int>) => _random.Next(2) == 0 ? null : Enumerable.Range(0, _count).ToArray(),
            _ when type == typeof(IReadOnlyList<string>) => name == "names" && _random.Next(2) == 0 ? null : Enumerable.Range(0, _count).Select(i => $"{(name == "groups" ? i % 2 : i)}").ToArray(),
            _ when type == typeof(IReadOnlyList<IReadOnlyList<double>>) => Many(() => (IReadOnlyList<double>)[Number(), Number(), Number()]),
            _ when type == typeof(IReadOnlyList<IReadOnlyList<double?>>) => Many(() => (IReadOnlyList<double?>)[Maybe(), Maybe(), Maybe()]),
            _ when type == typeof(IReadOnlyList<FunnelCount>) => Many(Count),
            _ when type == typeof(IReadOnlyList<Interval?>) => Many(() => _random.Next(4) == 0 ? (Interval?)null : Set()),
            _ when type == typeof(IReadOnlyList<RealInterval?>) => Many(() => _random.Next(4) == 0 ? (RealInterval?)null : Set().Low is { } low ? RealInterval.AtMost((double)low) : RealInterval.Unbounded),
            _ when type == typeof(IReadOnlyList<ProgressReading>) => Many(() => ProgressTowardsTarget.OpenSdg(Series())),
            _ when type == typeof(IReadOnlyList<PlanRow>) => Enumerable.Range(0, _count).Select(Row).ToArray(),
            _ when type == typeof(IReadOnlyList<Comparand>) => Enumerable.Range(0, _count * 2).Select(i => Value(Row(i / 2), i)).ToArray(),
            _ when type == typeof(Period) => _random.Next(2) == 0 ? null : Period.OfYears(2021, 2025),
            _ when type == typeof(ComparabilityPolicy) => _random.Next(2) == 0 ? null : ComparabilityPolicy.Strict,
            _ when type == typeof(IReadOnlyList<Verdict>) => Enumerable.Range(0, _count).Select(i => VerdictCalculator.Assess(Row(i))).ToArray(),
            _ when type == typeof(IndexSpec) => Spec(),
            _ when type == typeof(SensitivityOptions) => new SensitivityOptions(5, seed, 0.5, [IndexMean.Arithmetic, (IndexMean)_random.Next(4)]),
            _ when type == typeof(ProgressSeries) => Series(),
            _ when type == typeof(ProgressThresholds) => null,
            _ when type == typeof(LeagueOptions) => new LeagueOptions { MinimumPeers = _random.Next(1, 4), Basis = (AmbitionBasis)_random.Next(3), Ties = (TieRule)_random.Next(3) },
            _ when type == typeof(VerdictPolicy) => _random.Next(2) == 0 ? null : VerdictPolicy.Strict,
            _ => typeof(HostileArguments),
        };
        return !ReferenceEquals(made, typeof(HostileArguments));
    }

    private double Number() => _isTied ? 7 : Numbers[_random.Next(Numbers.Length)];

    private double? Maybe() => _random.Next(5) == 0 ? null : Number();

    private T[] Many<T>(Func<T> make) => [.. Enumerable.Range(0, _count).Select(_ => make())];

    private Interval Set() => _random.Next(3) switch
    {
        0 => Interval.MoreThan(Decimals[_random.Next(Decimals.Length)]),
        1 => Interval.Unbounded,
        _ => Interval.Point(Decimals[_random.Next(Decimals.Length)]),
    };

    private FunnelCount Count()
    {
        double finite() => Numbers[_random.Next(Numbers.Length - 3)];
        return _random.Next(4) == 0 ? null! : new FunnelCount(finite(), finite());
    }

    private ProgressSeries Series()
    {
        double finite() => _isTied ? 7 : Numbers[_random.Next(Numbers.Length - 3)];
        return new ProgressSeries([.. Enumerable.Range(0, _count).Select(i => new YearValue(2015 + i, finite()))], 2015, (DesiredDirection)_random.Next(4))
        {
            Target = _random.Next(4) == 0 ? null : finite(),
            TargetYear = _random.Next(4) == 0 ? null : _random.Next(2014, 2031),
            NaturalLimit = _random.Next(2) == 0 ? null : finite(),
        };
    }

    private IndexSpec Spec() => new(
        [
            new IndexIndicator("a", DesiredDirection.Higher, 1, (NormalisationMethod)_random.Next(6)) { Low = -1e300, High = 5, Target = 2 },
            new IndexIndicator("b", (DesiredDirection)_random.Next(1, 3), 1e300, (NormalisationMethod)_random.Next(6)) { Low = -1, High = 5e-320, Target = -2 },
            new IndexIndicator("c", DesiredDirection.Closer, 0.5) { Target = 1e308 },
        ],
        (IndexMean)_random.Next(4),
        _random.Next(2) == 0 ? -40 : 0.01,
        0,
        _random.Next(2) == 0 ? 1e300 : 1);

    private static Comparand Value(PlanRow row, int side)
    {
        IndicatorConcept concept = new() { Code = "concept", Name = LocalizedName.Of("khái niệm", "concept") };
        return side % 2 == 0 ? Comparand.OfActual(row, concept) : Comparand.OfAttainment(row, VerdictCalculator.Assess(row).Attainment, concept);
    }

    private PlanRow Row(int unit)
    {
        decimal number() => _isTied ? 7 : Decimals[_random.Next(Decimals.Length)];
        string measureUnit() => _random.Next(3) == 0 ? "triệu đồng" : "tỷ đồng";
        Measure[] measures = [Measure.Level, Measure.Level, Measure.Growth, Measure.Multiple, Measure.Change, Measure.Reduction, Measure.Total, Measure.AnnualReduction, Measure.Rank];
        return Given.Row(Given.Rule(Criterion.Reach(number()), _random.Next(2) == 0 ? null : measureUnit(), measures[_random.Next(measures.Length)]), unit: measureUnit(), period: "2021-2025", direction: (DesiredDirection)_random.Next(4)) with
        {
            Unit = $"đơn vị {unit}",
            Targets = _random.Next(6) == 0 ? [] : [new Target(Given.Rule(Criterion.Reach(number()), measureUnit(), measures[_random.Next(measures.Length)]))],
            Actual = _random.Next(5) == 0 ? Observation.NotReported : Observation.Of(number()),
            Baseline = _random.Next(3) == 0 ? null : Observation.Of(number()),
            BaseYear = _random.Next(3) == 0 ? null : _random.Next(2015, 2030),
        };
    }
}
