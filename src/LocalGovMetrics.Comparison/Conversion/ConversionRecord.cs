using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>How something of a unit after was converted: from what, by which rule and weight, and how much was missing.</summary>
/// <remarks>Equal by content, immutable. A sentence is made from the data on demand and never kept.</remarks>
public sealed record ConversionRecord
{
    /// <summary>Gets the unit after.</summary>
    public required UnitId To { get; init; }

    /// <summary>Gets the rule.</summary>
    public required ConversionRule Rule { get; init; }

    /// <summary>Gets why nothing carried over, where the rule is <see cref="ConversionRule.Void"/>.</summary>
    public ConversionProblem Problem { get; init; }

    /// <summary>Gets the name of the weight that told shares or weighted the mean, or null where none was used.</summary>
    public string? Weight { get; init; }

    /// <summary>Gets the units before, with what each said.</summary>
    public IReadOnlyList<ConversionSource> Sources
    {
        get;
        init => field = ValueList.From(value, nameof(Sources));
    } = ValueList<ConversionSource>.Empty;

    /// <summary>Gets which part of the unit after is left out, because a unit before said nothing or its share is not known.</summary>
    /// <value>0 to 1, counted in <see cref="MissingWeight"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0 to 1.</exception>
    public decimal MissingShare
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A missing share is from 0 to 1.");
    }

    /// <summary>Gets the name of the weight in which the missing share is counted, or null where whole units are counted; where a weight
    /// is what is missing, <see cref="ConversionProblem.WeightMissing"/>, its name, and the share is counted in whole units.</summary>
    public string? MissingWeight { get; init; }

    /// <summary>Gets a value indicating whether the result is an estimate: a share was taken by a weight, rates were averaged, or something was missing.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>Gets how the parts of a joint target, or the items of a cell, were converted; empty otherwise.</summary>
    public IReadOnlyList<ConversionRecord> Parts
    {
        get;
        init => field = ValueList.From(value, nameof(Parts));
    } = ValueList<ConversionRecord>.Empty;

    /// <summary>Gets a value indicating whether the unit is the very unit before, unchanged.</summary>
    public bool IsUnchanged => Rule == ConversionRule.Inherit && Sources.Count == 1 && Sources[0].Share.From == To;

    /// <summary>Writes the record as a sentence or more.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>The sentences, numbers with at most four decimals and the language's decimal mark.</returns>
    public string Sentence(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return ConversionSentence.Of(this, language);
    }

    /// <summary>Writes unit, rule, problem and sources.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        $"{To}: {Rule}{(Problem == ConversionProblem.None ? string.Empty : $" ({Problem})")}{(Weight is null ? string.Empty : " by " + Weight)} of [{string.Join("; ", Sources)}]{(MissingShare == 0 ? string.Empty : $", {CanonicalText.Format(MissingShare)} missing")}{(IsEstimated ? ", estimated" : string.Empty)}";
}
