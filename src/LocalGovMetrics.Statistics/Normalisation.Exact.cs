using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <content>The exact values behind the rounded ones.</content>
public static partial class Normalisation
{
    internal static NormalisedColumn MinMaxOf(IReadOnlyList<double?> values, DesiredDirection direction, double scale, double? target)
    {
        (Ratio?[] signed, UndefinedReason[] reasons) = Signed(values, direction, target);
        return !double.IsFinite(scale) ? NormalisedColumn.Without(reasons, UndefinedReason.NotFinite)
            : Ends(signed) is not { } ends || ends.Low.CompareTo(ends.High) == 0
            ? NormalisedColumn.Without(reasons, UndefinedReason.AllEqual)
            : Map(signed, reasons, Between(ends.Low, ends.High, scale));
    }

    internal static NormalisedColumn GoalpostsOf(IReadOnlyList<double?> values, double low, double high, DesiredDirection direction, double scale, double? target)
    {
        (Ratio?[] signed, UndefinedReason[] reasons) = Signed(values, direction, target);
        if (!double.IsFinite(scale))
        {
            return NormalisedColumn.Without(reasons, UndefinedReason.NotFinite);
        }

        (Ratio from, Ratio to) = direction == DesiredDirection.Higher ? (Ratio.From(low), Ratio.From(high)) : (Ratio.From(-high), Ratio.From(-low));
        Func<Ratio, Ratio> share = Between(from, to, scale);
        return Map(signed, reasons, value => share(value.CompareTo(from) < 0 ? from : value.CompareTo(to) > 0 ? to : value));
    }

    internal static NormalisedColumn TargetDistanceOf(IReadOnlyList<double?> values, double target, DesiredDirection direction, double scale, bool isCapped = false)
    {
        (Ratio?[] signed, UndefinedReason[] reasons) = Signed(values, direction == DesiredDirection.Closer ? DesiredDirection.None : direction, null);
        if (!double.IsFinite(target) || !double.IsFinite(scale) || Ends(signed) is not { } ends)
        {
            return NormalisedColumn.Without(reasons, UndefinedReason.NotFinite);
        }

        Ratio end = Ratio.From(direction == DesiredDirection.Lower ? -target : target);
        if (end.CompareTo(ends.Low) <= 0)
        {
            return NormalisedColumn.Without(reasons, UndefinedReason.OutOfRange);
        }

        Func<Ratio, Ratio> share = Between(ends.Low, end, scale);
        return ends.Low.CompareTo(ends.High) == 0
            ? NormalisedColumn.Without(reasons, UndefinedReason.AllEqual)
            : Map(signed, reasons, value => share(isCapped && value.CompareTo(end) > 0 ? end : value));
    }

    internal static NormalisedColumn ZScoreOf(IReadOnlyList<double?> values, DesiredDirection direction, double? target)
    {
        (Ratio?[] signed, UndefinedReason[] reasons) = Signed(values, direction, target);
        Ratio[] known = [.. signed.OfType<Ratio>()];
        if (known.Length < 2 || Ends(signed) is not { } ends || ends.Low.CompareTo(ends.High) == 0)
        {
            return NormalisedColumn.Without(reasons, known.Length < 2 ? UndefinedReason.TooFewObservations : UndefinedReason.AllEqual);
        }

        Ratio mean = Sum(known) * new Ratio(1, known.Length);
        Ratio variance = Sum(known.Select(value => value - mean).Select(distance => distance * distance)) * new Ratio(1, known.Length - 1);
        return NormalisedColumn.Of([.. signed.Select(value => value is { } own ? own - mean : (Ratio?)null)], reasons, Ratio.One / variance);
    }

    internal static NormalisedColumn PassedOf(IReadOnlyList<double?> values, DesiredDirection direction, double scale, bool isShare, double? target)
    {
        (Ratio?[] signed, UndefinedReason[] reasons) = Signed(values, direction, target);
        int others = signed.Count(value => value is not null) - 1;
        if (isShare && others <= 0)
        {
            return NormalisedColumn.Without(reasons, UndefinedReason.TooFewObservations);
        }

        if (!double.IsFinite(scale))
        {
            return NormalisedColumn.Without(reasons, UndefinedReason.NotFinite);
        }

        if (others > 0 && Ends(signed) is { } ends && ends.Low.CompareTo(ends.High) == 0)
        {
            return NormalisedColumn.Without(reasons, UndefinedReason.AllEqual);
        }

        int[] order = [.. Enumerable.Range(0, signed.Length).Where(i => signed[i] is not null).OrderBy(i => signed[i]!.Value)];
        Ratio whole = isShare ? Ratio.From(scale) : Ratio.One;
        Ratio?[] passed = new Ratio?[signed.Length];
        int worse = 0;
        for (int i = 0; i < order.Length; i++)
        {
            worse = i > 0 && signed[order[i]]!.Value.CompareTo(signed[order[i - 1]]!.Value) > 0 ? i : worse;
            passed[order[i]] = whole * new Ratio(worse, isShare ? others : 1);
        }

        return NormalisedColumn.Of(passed, reasons, Ratio.One);
    }

    /// <summary>Turns values so that higher is better: the value, its opposite, or the opposite of the distance from the target.</summary>
    internal static (Ratio?[] Values, UndefinedReason[] Reasons) Signed(IReadOnlyList<double?> values, DesiredDirection direction, double? target)
    {
        ArgumentNullException.ThrowIfNull(values);
        UndefinedReason refused = Ranking.WhyNoOrder(direction, target);
        UndefinedReason[] reasons =
        [
            .. values.Select(value => refused != UndefinedReason.None ? refused : value is not { } number ? UndefinedReason.Missing : double.IsFinite(number) ? UndefinedReason.None : UndefinedReason.NotFinite),
        ];
        Ratio? centre = direction == DesiredDirection.Closer && refused == UndefinedReason.None ? Ratio.From(target.GetValueOrDefault()) : null;
        return ([.. values.Select((value, i) => reasons[i] == UndefinedReason.None ? Signed(Ratio.From(value.GetValueOrDefault()), direction, centre) : (Ratio?)null)], reasons);
    }

    internal static (Ratio Low, Ratio High)? Ends(IReadOnlyList<Ratio?> signed)
    {
        (Ratio Low, Ratio High)? ends = null;
        foreach (Ratio value in signed.OfType<Ratio>())
        {
            ends = ends is not { } known ? (value, value) : (value.CompareTo(known.Low) < 0 ? value : known.Low, value.CompareTo(known.High) > 0 ? value : known.High);
        }

        return ends;
    }

    private static Ratio Signed(Ratio value, DesiredDirection direction, Ratio? target) => direction switch
    {
        DesiredDirection.Higher => value,
        DesiredDirection.Lower => -value,
        DesiredDirection.None or DesiredDirection.Closer => -(value - target.GetValueOrDefault()).Abs(),
    };

    private static Func<Ratio, Ratio> Between(Ratio low, Ratio high, double scale)
    {
        Ratio width = Ratio.From(scale) / (high - low);
        return value => (value - low) * width;
    }

    private static NormalisedColumn Map(Ratio?[] values, UndefinedReason[] reasons, Func<Ratio, Ratio> map) =>
        NormalisedColumn.Of([.. values.Select(value => value is { } known ? map(known) : (Ratio?)null)], reasons, Ratio.One);

    private static Ratio Sum(IEnumerable<Ratio> values) => values.Aggregate(default(Ratio), (sum, value) => sum + value);
}
