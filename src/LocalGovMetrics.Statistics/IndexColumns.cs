using System.Numerics;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>The normalised columns of an index, which of them count, and the means of their rows.</summary>
internal sealed class IndexColumns
{
    private readonly IndexSpec _spec;
    private readonly IReadOnlyList<IReadOnlyList<double?>> _rows;
    private readonly NormalisedColumn[] _columns;
    private readonly Ratio[] _weights;
    private readonly int[] _weighty;

    // Standard scores are ratios times a root of their column; columns of one class share it, up to a ratio.
    private readonly Ratio[] _classes;
    private readonly (int Class, Ratio Factor)[] _classOf;
    private readonly BigInteger[] _numerators;
    private readonly BigInteger _denominator = BigInteger.One;

    public IndexColumns(IndexSpec spec, IReadOnlyList<IReadOnlyList<double?>> rows)
    {
        _spec = spec;
        _rows = rows;
        _columns = [.. spec.Indicators.Select((indicator, column) => Normalised(indicator, spec.Scale, [.. rows.Select(row => row[column])]))];
        _weights = [.. spec.Indicators.Select(indicator => Ratio.From(indicator.Weight))];
        _weighty = [.. Enumerable.Range(0, _columns.Length).Where(i => spec.Indicators[i].Weight > 0)];
        Counted = [.. _weighty.Where(i => !_columns[i].IsWithoutScale)];
        (_classes, _classOf) = Classes(_columns);
        Ratio[] factors = [.. _columns.Select((column, i) => _weights[i] * _classOf[i].Factor * new Ratio(BigInteger.One, column.Denominator))];
        foreach (int i in Counted)
        {
            _denominator *= factors[i].Denominator / BigInteger.GreatestCommonDivisor(_denominator, factors[i].Denominator);
        }

        _numerators = [.. factors.Select(factor => factor.Numerator * (_denominator / factor.Denominator))];
    }

    /// <summary>Gets the indicators that have a weight and a scale.</summary>
    public int[] Counted { get; }

    /// <summary>Gets the share of the indicators that count for which a unit has a value.</summary>
    public double DataShareOf(int unit)
    {
        int[] asked = Counted.Length > 0 ? Counted : _weighty;
        return (double)asked.Count(i => _rows[unit][i] is { } number && double.IsFinite(number)) / asked.Length;
    }

    public int[] UsedBy(int unit) => [.. Counted.Where(i => _columns[i].Has(unit))];

    public Computed[] NormalisedOf(int unit) => [.. _columns.Select(column => column.Values[unit])];

    public UndefinedReason WhyNone(int unit)
    {
        UndefinedReason[] reasons = [.. _weighty.Select(i => _columns[i].Values[unit].Reason)];
        return reasons.Contains(UndefinedReason.AllEqual) ? UndefinedReason.AllEqual : Array.Find(reasons, reason => reason is not (UndefinedReason.None or UndefinedReason.Missing)) is not UndefinedReason.None and var other ? other : UndefinedReason.Missing;
    }

    /// <summary>Gets the weighted mean of a unit's values.</summary>
    public Computed MeanOf(int unit, int[] used, double power)
    {
        if (power is 1)
        {
            return Computed.From(Arithmetic(unit, used));
        }

        if (Array.Exists(used, i => _columns[i].NumeratorOf(unit).Sign <= 0))
        {
            return Computed.Undefined(UndefinedReason.OutOfRange);
        }

        Ratio[] weights = [.. used.Select(i => _weights[i])];
        return Computed.From(_classes.Length == 1 && _classes[0].Numerator == _classes[0].Denominator
            ? ExactMean.Of([.. used.Select(i => new Ratio(_columns[i].NumeratorOf(unit), _columns[i].Denominator))], weights, power)
            : ExactMean.OfTerms([.. used.Select(i => _columns[i].Values[unit].Value)], [.. weights.Select(weight => weight.ToDouble())], power));
    }

    // Roots of different classes share no ratio: two sums are equal only where they are so in every class.
    private double Arithmetic(int unit, int[] used)
    {
        Ratio total = default;
        Span<BigInteger> sums = new BigInteger[_classes.Length];
        foreach (int i in used)
        {
            total += _weights[i];
            sums[_classOf[i].Class] += _numerators[i] * _columns[i].NumeratorOf(unit);
        }

        double mean = 0;
        for (int i = 0; i < sums.Length; i++)
        {
            mean += NormalisedColumn.Rounded(new Ratio(sums[i], _denominator) / total, _classes[i]);
        }

        return mean;
    }

    private static (Ratio[] Classes, (int Class, Ratio Factor)[] ClassOf) Classes(NormalisedColumn[] columns)
    {
        List<Ratio> classes = [];
        (int Class, Ratio Factor)[] classOf = new (int, Ratio)[columns.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            int found = 0;
            Ratio? factor = null;
            for (; found < classes.Count && factor is null; found++)
            {
                factor = (columns[i].Square / classes[found]).Root();
            }

            classOf[i] = factor is { } known ? (found - 1, known) : (classes.Count, Ratio.One);
            if (factor is null)
            {
                classes.Add(columns[i].Square);
            }
        }

        return ([.. classes], classOf);
    }

    private static NormalisedColumn Normalised(IndexIndicator indicator, double scale, double?[] values) => indicator.Normalisation switch
    {
        NormalisationMethod.Goalposts => Normalisation.GoalpostsOf(values, indicator.Low!.Value, indicator.High!.Value, indicator.Direction, scale, indicator.Target),
        NormalisationMethod.TargetDistance => Normalisation.TargetDistanceOf(values, indicator.Target!.Value, indicator.Direction, scale),
        NormalisationMethod.ZScore => Normalisation.ZScoreOf(values, indicator.Direction, indicator.Target),
        NormalisationMethod.PercentileRank => Normalisation.PassedOf(values, indicator.Direction, scale, isShare: true, indicator.Target),
        NormalisationMethod.Borda => Normalisation.PassedOf(values, indicator.Direction, scale: 1, isShare: false, indicator.Target),
        NormalisationMethod.MinMax => Normalisation.MinMaxOf(values, indicator.Direction, scale, indicator.Target),
    };
}
