using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Targets;

/// <summary>A number, a bound or a range that a measure is compared with, in the unit of the target's rule.</summary>
[JsonConverter(typeof(ContractConverter))]
public sealed record NumericCriterion : Criterion
{
    /// <summary>Makes a numeric criterion.</summary>
    /// <param name="kind">One of the kinds from <see cref="CriterionKind.Reach"/> to <see cref="CriterionKind.Equal"/>.</param>
    /// <param name="low">The number, the bound, or the low end.</param>
    /// <param name="high">The high end of a range; the same number otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not numeric.</exception>
    /// <exception cref="ArgumentException">The high end is below the low end, or differs where there is no range.</exception>
    public NumericCriterion(CriterionKind kind, decimal low, decimal high)
        : base(kind)
    {
        if (kind is < CriterionKind.Reach or > CriterionKind.Equal)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is not numeric.");
        }

        if (high < low || (high != low && kind != CriterionKind.Between))
        {
            throw new ArgumentException(FormattableString.Invariant($"{low} to {high} is no {kind}."), nameof(high));
        }

        NearEnd = low;
        FarEnd = high;
    }

    /// <summary>Gets the bound below: the number, the bound, or the low end; null where there is only a bound above.</summary>
    public decimal? Low => Kind is CriterionKind.AtMost or CriterionKind.LessThan ? null : NearEnd;

    /// <summary>Gets the bound above: the number, the bound, or the high end; null where there is only a bound below.</summary>
    public decimal? High => Kind is CriterionKind.AtLeast or CriterionKind.MoreThan ? null : FarEnd;

    /// <summary>Gets the low end of a range, else the number itself.</summary>
    internal decimal NearEnd { get; }

    /// <summary>Gets the high end of a range, else the number itself.</summary>
    internal decimal FarEnd { get; }

    /// <summary>Gives the criterion with its ends moved; as it is where they would be too large.</summary>
    internal NumericCriterion ShiftedBy(decimal step) =>
        DecimalMath.TryAdd(NearEnd, step, out decimal near) && DecimalMath.TryAdd(FarEnd, step, out decimal far) ? new NumericCriterion(Kind, near, far) : this;

    private protected override TResult Choose<TResult>(in CriterionCases<TResult> cases) => cases.Numeric(this);

    private protected override string Describe() => Kind switch
    {
        CriterionKind.Reach => CanonicalText.Format(NearEnd),
        CriterionKind.AtLeast => ">=" + CanonicalText.Format(NearEnd),
        CriterionKind.MoreThan => ">" + CanonicalText.Format(NearEnd),
        CriterionKind.AtMost => "<=" + CanonicalText.Format(FarEnd),
        CriterionKind.LessThan => "<" + CanonicalText.Format(FarEnd),
        CriterionKind.Equal => "=" + CanonicalText.Format(NearEnd),
        CriterionKind.Between or CriterionKind.ByDate or CriterionKind.RankAtMost or CriterionKind.GradeAtLeast or CriterionKind.Text
            or CriterionKind.AllOf or CriterionKind.AnyOf or CriterionKind.Unsettled => CanonicalText.Format(NearEnd) + ".." + CanonicalText.Format(FarEnd),
    };
}
