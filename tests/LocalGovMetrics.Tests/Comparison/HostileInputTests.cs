using System.Collections;
using System.Reflection;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Comparison;

public class HostileInputTests
{
    private const int Rounds = 150;

    // Memory of the caller's has no object to walk: the tests of ranking check it. A comparison by name has nothing to compute.
    // Of years, made-up rows have too few to be drawn: the tests of pictures check them.
    private static readonly string[] WithoutResult = ["Ranking.Assign", "PlanYears.ToPicture"];

    private static MethodInfo[] Calculations { get; } =
    [
        .. typeof(Ranking).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(Ranking).Namespace)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && !WithoutResult.Contains(NameOf(method))),
    ];

    public static TheoryData<string> Names => [.. Calculations.Select(NameOf).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Calculation_OfHostileInput_GivesNumbersOrReasons(string name)
    {
        foreach (MethodInfo method in Calculations.Where(method => NameOf(method) == name))
        {
            int answered = 0;
            for (int seed = 0; seed < Rounds; seed++)
            {
                HostileArguments make = new(seed);
                object?[] arguments = [.. method.GetParameters().Select(parameter => make.TryMake(parameter, out object? made) ? made
                    : throw new InvalidOperationException($"{method} takes a {parameter.ParameterType}, for which HostileArguments makes nothing."))];
                if (Answer(method, arguments) is { } result)
                {
                    answered++;
                    HashSet<object> found = [];
                    Walk(result, $"{name} of seed {seed}", found);
                    CheckAlignment(method, arguments, result);
                    CheckMeans(method, found.OfType<Comparator>());
                }
            }

            answered.Should().BePositive("{0} answers to something", method);
        }
    }

    [Fact]
    public void Walk_OfNoNumber_Fails() =>
        FluentActions.Invoking(() => Walk(new { Deep = new[] { (Value: 1.0, Other: double.NaN) } }, "made up", [])).Should().Throw<Xunit.Sdk.XunitException>();

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    // A refused argument is an answer too.
    private static object? Answer(MethodInfo method, object?[] arguments)
    {
        try
        {
            return method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        switch (value)
        {
            case null or string or decimal or int or long or bool or Enum or Type:
                return;
            case double number:
                double.IsFinite(number).Should().BeTrue(path);
                return;
            case Computed computed:
                double.IsFinite(computed.ValueOrNull ?? 0).Should().BeTrue(path);
                (computed.IsDefined || computed.Reason is not (UndefinedReason.None or UndefinedReason.NotComputed)).Should().BeTrue("{0} says why", path);
                return;
            case IEnumerable items:
                int i = 0;
                foreach (object? item in items)
                {
                    Walk(item, $"{path}[{i++}]", seen);
                }

                return;
            default:
                break;
        }

        if (!value.GetType().IsValueType && !seen.Add(value))
        {
            return;
        }

        CheckRanks(value, path);
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            Walk(property.GetValue(value), $"{path}.{property.Name}", seen);
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance))
        {
            Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }

    private static void CheckRanks(object value, string path)
    {
        switch (value)
        {
            case LeaguePlace place:
                place.AttainmentRank.IsDefined.Should().Be(place.Attainment.IsDefined || place.Attainment.Reason == UndefinedReason.NothingLeft, path);
                (place.Standing == LeagueStanding.NotPlaced).Should().Be(place.Reason != UndefinedReason.None, path);
                (place.AmbitionRank.IsDefined && !place.Ambition.Target.IsDefined).Should().BeFalse(path);
                break;
            case LeagueUnit unit:
                unit.CriteriaRank.IsDefined.Should().Be(unit.Criteria.ShareOfDecided.IsDefined, path);
                break;
            case RankStability stability:
                stability.KeptShare.IsDefined.Should().Be(stability.Rank.IsDefined, path);
                break;
            case IndexResult index:
                index.Ranks().Ranks.Select(rank => rank.IsDefined).Should().Equal(index.Units.Select(unit => unit.Score.IsDefined), path);
                break;
            case ConfidenceInterval { Bounds: { } bounds } interval:
                bounds.Contains(interval.Estimate.Value).Should().BeTrue(path);
                break;
            default:
                break;
        }
    }

    /// <summary>What was not reported, or is no number, has no rank, no group and no scaled value.</summary>
    private static void CheckAlignment(MethodInfo method, object?[] arguments, object result)
    {
        bool[]? known = arguments.Length == 0 ? null : arguments[0] switch
        {
            IReadOnlyList<double?> values => [.. values.Select(value => value is { } number && double.IsFinite(number))],
            IReadOnlyList<RealInterval?> sets => [.. sets.Select(set => set is not null)],
            IReadOnlyList<Interval?> sets => [.. sets.Select(set => set is not null)],
            _ => null,
        };
        bool[]? ranked = result switch
        {
            RankingResult ranking => [.. ranking.Ranks.Select(rank => rank.IsDefined)],
            RankRangesResult ranges => [.. ranges.Ranges.Select(range => range.Best > 0)],
            IReadOnlyList<Computed> numbers when method.DeclaringType == typeof(Normalisation) => [.. numbers.Select(number => number.IsDefined)],
            _ => null,
        };
        if (known is not null && ranked is not null)
        {
            ranked.Should().HaveSameCount(known);
            ranked.Zip(known).Should().NotContain(pair => pair.First && !pair.Second, NameOf(method));
        }
    }

    /// <summary>A mean that counts every peer alike comes only where its name was asked for; a weighted one names its weight.</summary>
    private static void CheckMeans(MethodInfo method, IEnumerable<Comparator> found)
    {
        found.Should().NotContain(comparator => (comparator.Kind == ComparatorKind.UnweightedMean) != (method.Name == nameof(Comparators.UnweightedMean)), NameOf(method));
        found.Should().NotContain(comparator => (comparator.WeightName != null) != (comparator.Kind == ComparatorKind.WeightedMean), NameOf(method));
    }
}
