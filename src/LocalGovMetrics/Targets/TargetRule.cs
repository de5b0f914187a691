using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Targets;

/// <summary>A measure and the criterion on it, in a unit: the part of a target that decides.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record TargetRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="measure">What is computed from the series.</param>
    /// <param name="criterion">What it must satisfy.</param>
    /// <param name="measureUnit">The unit of the criterion's numbers, or null where the print has none.</param>
    /// <param name="fraction">The printed fraction of a count k of n, or null.</param>
    public TargetRule(Measure measure, Criterion criterion, MeasureUnit? measureUnit = null, Fraction? fraction = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(criterion);
        Measure = measure;
        Criterion = criterion;
        MeasureUnit = measureUnit;
        Fraction = fraction;
    }

    /// <summary>Gets what is computed from the series.</summary>
    public Measure Measure { get; init; }

    /// <summary>Gets what the measure must satisfy.</summary>
    public Criterion Criterion { get; init; }

    /// <summary>Gets the unit of the criterion's numbers, or null where the print has none.</summary>
    public MeasureUnit? MeasureUnit { get; init; }

    /// <summary>Gets the printed fraction of a count k of n, or null.</summary>
    public Fraction? Fraction { get; init; }

    /// <summary>Gets the parts of a joint criterion; empty otherwise.</summary>
    public IReadOnlyList<TargetRule> Parts => Criterion is JointCriterion joint ? joint.Parts : ValueList<TargetRule>.Empty;

    /// <summary>Writes the rule in one line.</summary>
    /// <returns>Invariant text, such as <c>averageGrowth 17..19 %/năm</c>.</returns>
    public override string ToString() =>
        Criterion is JointCriterion ? Criterion.ToString()
        : $"{Measure} {Criterion}{(Fraction is { } fraction ? $" ({fraction})" : string.Empty)}{(MeasureUnit is { } unit ? " " + unit : string.Empty)}";
}
