using CsCheck;
using LocalGovMetrics.Conversion;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tests.Units;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Conversion;

public class ConversionPropertyTests
{
    private static readonly Gen<decimal> Number = Gen.Int[-1_000_000, 1_000_000].Select(cents => cents / 100m);

    [Fact]
    public void Sums_OfConvertedAmounts_AreTheDirectSum() =>
        Gen.Select(RandomWalks.Weighed, Number.Array[30]).Sample((walk, numbers) =>
        {
            IReadOnlyList<ConvertedValue> converted = ValueConversion.Convert(walk, Aggregation.Additive, Values(walk, numbers));
            return converted.All(value => value.Value is not null) && converted.Sum(value => value.Value) == numbers.Take(walk.From.Count).Sum();
        });

    [Fact]
    public void Sums_OfAdditiveTargets_AreTheDirectSum() =>
        Gen.Select(RandomWalks.Weighed, Number.Array[30]).Sample((walk, numbers) =>
        {
            Indicator indicator = new() { Code = "1", Name = LocalizedName.Of("x"), Aggregation = Aggregation.Additive, Direction = DesiredDirection.Higher };
            Dictionary<UnitId, TargetBasis> targets = walk.From.Zip(numbers).ToDictionary(
                pair => pair.First,
                pair => new TargetBasis(new Target(new TargetRule(Measure.Level, Criterion.Between(pair.Second, pair.Second + 5)))));
            ConvertedTarget[] converted = [.. walk.To.Select(to => TargetConversion.Convert(walk, to, indicator, targets))];
            decimal direct = numbers.Take(walk.From.Count).Sum();
            return converted.Sum(target => ((NumericCriterion)target.Target!.Rule.Criterion).Low) == direct
                && converted.Sum(target => ((NumericCriterion)target.Target!.Rule.Criterion).High) == direct + (5 * walk.From.Count);
        });

    [Fact]
    public void Values_OfAnyCrosswalk_LieWithinTheirBounds() =>
        Gen.Select(RandomWalks.Any, Number.Array[30], Gen.Enum<Aggregation>(), Gen.Int[1, 30]).Sample((walk, numbers, aggregation, count) =>
            ValueConversion.Convert(walk, aggregation, Values(walk, numbers[..Math.Min(count, walk.From.Count)])).All(converted =>
                (converted.Value is not { } value || converted.Possible.Contains(value))
                && converted.Value is null == (converted.Record.Problem != ConversionProblem.None)
                && converted.Value is null == (converted.Record.Rule == ConversionRule.Void)
                && converted.Record.MissingShare is >= 0 and <= 1));

    [Fact]
    public void Sums_OfAnyCrosswalk_HoldTheTrueSumWithinTheirBounds() =>
        Gen.Select(RandomWalks.Any, Number.Array[30]).Sample((walk, numbers) =>
        {
            Interval sum = ValueConversion.Convert(walk, Aggregation.Additive, Values(walk, numbers)).Aggregate(Interval.Point(0), (soFar, value) => soFar + value.Possible);
            return sum.Contains(numbers.Take(walk.From.Count).Sum());
        });

    [Fact]
    public void Rates_OfAnyCrosswalk_LieBetweenThoseOfTheirUnits() =>
        Gen.Select(RandomWalks.Weighed, Number.Array[30]).Sample((walk, numbers) =>
            ValueConversion.Convert(walk, Aggregation.Intensive, Values(walk, numbers)).All(converted =>
            {
                decimal[] own = [.. converted.Record.Sources.Select(source => ((ReportedValue)source.Value!).Value!.Value)];
                return converted.Value >= own.Min() && converted.Value <= own.Max();
            }));

    [Fact]
    public void ArraysAndPrints_Agree() =>
        Gen.Select(RandomWalks.Any, Number.Array[30], Gen.Int[1, 30]).Sample((walk, numbers, count) =>
        {
            int known = Math.Min(count, walk.From.Count);
            int[] units = [.. Enumerable.Range(0, known)];
            double[] values = [.. numbers[..known].Select(number => (double)number)];
            double[] sums = new double[walk.To.Count];
            double[] missing = new double[walk.To.Count];
            Computed[] means = new Computed[walk.To.Count];
            walk.ConvertSums(units, values, sums, missing);
            walk.ConvertMeans(units, values, means, new double[walk.To.Count]);
            Dictionary<UnitId, Observation> prints = Values(walk, numbers[..known]);
            IReadOnlyList<ConvertedValue> asSums = ValueConversion.Convert(walk, Aggregation.Additive, prints);
            IReadOnlyList<ConvertedValue> asMeans = ValueConversion.Convert(walk, Aggregation.Intensive, prints);
            return walk.To.Select((_, to) => to).All(to =>
                Close((double)(asSums[to].Value ?? asSums[to].KnownPart ?? 0), sums[to])
                && Close((double)asSums[to].Record.MissingShare, missing[to])
                && (!means[to].TryGetValue(out double mean) || (asMeans[to].Value is { } value && Close((double)value, mean))));
        });

    private static bool Close(double one, double other) => Math.Abs(one - other) <= 1e-9 * Math.Max(1, Math.Abs(one));

    private static Dictionary<UnitId, Observation> Values(Crosswalk walk, decimal[] numbers) =>
        walk.From.Zip(numbers).ToDictionary(pair => pair.First, pair => Observation.Of(pair.Second));
}
