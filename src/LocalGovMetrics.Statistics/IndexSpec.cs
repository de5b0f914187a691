using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>The specification of a composite index: its indicators, the mean, and how much data a unit needs.</summary>
/// <remarks>Equality compares contents. Immutable.</remarks>
public sealed record IndexSpec
{
    /// <summary>Makes a specification.</summary>
    /// <param name="indicators">The indicators, one at least, in the order of the columns.</param>
    /// <param name="mean">How normalised values become one score.</param>
    /// <param name="power">The power of a generalised mean, finite and not 0; not used by the others.</param>
    /// <param name="minimumDataShare">The share of indicators for which a unit needs a value, 0 to 1.</param>
    /// <param name="scale">What the best of a normalised indicator gets, above 0; z-scores and Borda counts keep their own.</param>
    /// <exception cref="ArgumentNullException">The list or an indicator is null.</exception>
    /// <exception cref="ArgumentException">There is no indicator, one lacks what its normalisation needs, or none has a weight.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Power, data share or scale are out of their range.</exception>
    public IndexSpec(IReadOnlyList<IndexIndicator> indicators, IndexMean mean = IndexMean.Arithmetic, double power = 1, double minimumDataShare = 1, double scale = 100)
    {
        Indicators = ValueList.From(indicators);
        foreach (IndexIndicator indicator in Indicators)
        {
            indicator.Check();
        }

        _ = CompositeMean.CheckWeights([.. Indicators.Select(indicator => indicator.Weight)], Indicators.Count);
        CompositeMean.CheckPower(power);
        Mean = mean;
        Power = power;
        MinimumDataShare = minimumDataShare is >= 0 and <= 1 ? minimumDataShare : throw new ArgumentOutOfRangeException(nameof(minimumDataShare), minimumDataShare, "A share lies from 0 to 1.");
        Scale = double.IsFinite(scale) && scale > 0 ? scale : throw new ArgumentOutOfRangeException(nameof(scale), scale, "A scale is above 0.");
    }

    /// <summary>Gets the indicators, in the order of the columns.</summary>
    public IReadOnlyList<IndexIndicator> Indicators { get; }

    /// <summary>Gets how normalised values become one score.</summary>
    public IndexMean Mean { get; }

    /// <summary>Gets the power of a generalised mean.</summary>
    public double Power { get; }

    /// <summary>Gets the share of indicators for which a unit needs a value.</summary>
    /// <value>0 to 1; 1 = all of them.</value>
    public double MinimumDataShare { get; }

    /// <summary>Gets what the best of a normalised indicator gets.</summary>
    public double Scale { get; }

    /// <summary>Freezes the ends of every min-max indicator at the values of one year, so that scores of other years compare with it.</summary>
    /// <param name="rows">The values of that year: a row a unit, a column an indicator; null where not reported.</param>
    /// <returns>The specification with goalposts; an indicator without two different values keeps min-max.</returns>
    /// <exception cref="ArgumentNullException">The table or a row is null.</exception>
    /// <exception cref="ArgumentException">A row has another number of columns than there are indicators.</exception>
    public IndexSpec Frozen(IReadOnlyList<IReadOnlyList<double?>> rows)
    {
        CompositeIndex.CheckRows(this, rows);
        return new IndexSpec([.. Indicators.Select((indicator, column) => Frozen(indicator, rows, column))], Mean, Power, MinimumDataShare, Scale);
    }

    /// <summary>Writes mean and indicators.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Mean} mean (power {Power}), data share {MinimumDataShare}, scale {Scale}: {string.Join("; ", Indicators)}");

    private static IndexIndicator Frozen(IndexIndicator indicator, IReadOnlyList<IReadOnlyList<double?>> rows, int column)
    {
        if (indicator.Normalisation != NormalisationMethod.MinMax)
        {
            return indicator;
        }

        if (Normalisation.Ends(Normalisation.Signed([.. rows.Select(row => row[column])], indicator.Direction, indicator.Target).Values) is not { } ends)
        {
            return indicator;
        }

        (double low, double high) = (ends.Low.ToDouble(), ends.High.ToDouble());
        (double from, double to) = indicator.Direction == DesiredDirection.Higher ? (low, high) : (-high, -low);
        return from < to
            ? new IndexIndicator(indicator.Name, indicator.Direction, indicator.Weight, NormalisationMethod.Goalposts) { Low = from, High = to, Target = indicator.Target }
            : indicator;
    }
}
