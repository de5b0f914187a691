using LocalGovMetrics.Values;

namespace LocalGovMetrics.Attainment;

/// <content>Attainment over several units: from sums; a mean of ratios only by that name.</content>
public static partial class AttainmentRatio
{
    /// <summary>Gives the attainment of several units together for an additive indicator: the sum of the actuals against the sum of the targets.</summary>
    /// <param name="actuals">What came in each unit, in one unit of measure.</param>
    /// <param name="targets">What was planned for each unit, in the same order.</param>
    /// <param name="direction">Higher or lower; for closer and none the ratio is not applicable.</param>
    /// <returns>The ratio with the sums; undefined with <see cref="UndefinedReason.TooFewObservations"/> where there is no unit.</returns>
    /// <exception cref="ArgumentException">There are not as many targets as actuals.</exception>
    public static AggregateAttainment Aggregate(ReadOnlySpan<decimal> actuals, ReadOnlySpan<decimal> targets, DesiredDirection direction = DesiredDirection.Higher)
    {
        RequireSameLength(actuals.Length, targets.Length);
        return Compare(Sum(actuals), Sum(targets), actuals.Length, direction);
    }

    /// <summary>Gives the attainment of several units together for an intensive indicator: each rate from its summed numerators and denominators.</summary>
    /// <param name="actuals">The numerator and denominator of what came in each unit.</param>
    /// <param name="targets">The numerator and denominator of what was planned for each unit, in the same order.</param>
    /// <param name="direction">Higher or lower; for closer and none the ratio is not applicable.</param>
    /// <returns>The ratio of the two rates with the rates; undefined with <see cref="UndefinedReason.ZeroBase"/> where denominators sum to 0.</returns>
    /// <exception cref="ArgumentException">There are not as many targets as actuals.</exception>
    public static AggregateAttainment Aggregate(ReadOnlySpan<Fraction> actuals, ReadOnlySpan<Fraction> targets, DesiredDirection direction = DesiredDirection.Higher)
    {
        RequireSameLength(actuals.Length, targets.Length);
        Fraction? actual = Sum(actuals);
        Fraction? target = Sum(targets);
        return actual is { Of: 0 } || target is { Of: 0 }
            ? new AggregateAttainment { Ratio = Computed.Undefined(actuals.IsEmpty ? UndefinedReason.TooFewObservations : UndefinedReason.ZeroBase), Count = actuals.Length }
            : Compare(actual?.Ratio, target?.Ratio, actuals.Length, direction);
    }

    /// <summary>Gives the plain mean of ratios, in which a small unit counts as much as a large one; sums are usually meant, see <see cref="Aggregate(ReadOnlySpan{decimal}, ReadOnlySpan{decimal}, DesiredDirection)"/>.</summary>
    /// <param name="ratios">The ratios, 1 = the target exactly.</param>
    /// <returns>Their mean; the reason of the first undefined one where there is any; undefined where there are none.</returns>
    public static Computed MeanOfRatios(ReadOnlySpan<Computed> ratios)
    {
        double sum = 0;
        foreach (Computed ratio in ratios)
        {
            if (!ratio.TryGetValue(out double value))
            {
                return ratio;
            }

            sum += value;
        }

        return ratios.IsEmpty ? Computed.Undefined(UndefinedReason.TooFewObservations) : Computed.From(sum / ratios.Length);
    }

    private static AggregateAttainment Compare(decimal? actual, decimal? target, int count, DesiredDirection direction) => new()
    {
        Actual = actual,
        Target = target,
        Count = count,
        Ratio = count == 0 ? Computed.Undefined(UndefinedReason.TooFewObservations)
            : actual is not { } a || target is not { } t ? Computed.Undefined(UndefinedReason.NotFinite)
            : direction switch
            {
                DesiredDirection.Higher => Higher(a, t),
                DesiredDirection.Lower => Lower(a, t),
                DesiredDirection.None or DesiredDirection.Closer => Computed.Undefined(UndefinedReason.NotApplicable),
            },
    };

    private static decimal? Sum(ReadOnlySpan<decimal> values)
    {
        decimal sum = 0;
        foreach (decimal value in values)
        {
            if (!DecimalMath.TryAdd(sum, value, out sum))
            {
                return null;
            }
        }

        return sum;
    }

    private static Fraction? Sum(ReadOnlySpan<Fraction> values)
    {
        decimal count = 0;
        decimal of = 0;
        foreach (Fraction value in values)
        {
            if (!DecimalMath.TryAdd(count, value.Count, out count) || !DecimalMath.TryAdd(of, value.Of, out of))
            {
                return null;
            }
        }

        return Fraction.FromCount(count, of);
    }

    private static void RequireSameLength(int actuals, int targets)
    {
        if (actuals != targets)
        {
            throw new ArgumentException($"There are {actuals} actuals and {targets} targets.", nameof(targets));
        }
    }
}
