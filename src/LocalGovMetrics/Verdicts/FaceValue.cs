using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Verdicts;

/// <summary>Assesses plain numbers at face value, without allocating: for tables of millions of rows.</summary>
/// <remarks>Gives the same verdict, reason and attainment as <see cref="VerdictCalculator"/> gives for an actual printed as
/// that number, for any measure but growth, whose attainment is between growth rates, and for any
/// target but one number to be close to, which is close enough within the near band of a policy. Pure functions, safe for several threads.</remarks>
public static class FaceValue
{
    /// <summary>Assesses a number against a criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="direction">In which direction the indicator is better.</param>
    /// <param name="actual">The number, in the criterion's unit.</param>
    /// <param name="range">How a range counts as a target.</param>
    /// <returns>The verdict with reason and attainment.</returns>
    public static NumericVerdict Assess(NumericCriterion criterion, DesiredDirection direction, decimal actual, RangeRule range = RangeRule.CommitmentEnd)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return NumericLeaf.Assess(criterion.Kind, criterion.NearEnd, criterion.FarEnd, direction, range, actual);
    }

    /// <summary>Assesses a number of floating point.</summary>
    /// <param name="kind">One of the kinds from <see cref="CriterionKind.Reach"/> to <see cref="CriterionKind.Equal"/>.</param>
    /// <param name="low">The number, the bound, or the low end of a range.</param>
    /// <param name="high">The high end of a range, not below the low end; not used otherwise.</param>
    /// <param name="direction">In which direction the indicator is better.</param>
    /// <param name="actual">The number, in the criterion's unit.</param>
    /// <param name="range">How a range counts as a target.</param>
    /// <returns>The verdict with reason and attainment; not assessable, <see cref="ReasonCode.NotANumber"/>, where an input is not
    /// finite, the range is upside down, or the kind is not numeric.</returns>
    public static NumericVerdict Assess(
        CriterionKind kind,
        double low,
        double high,
        DesiredDirection direction,
        double actual,
        RangeRule range = RangeRule.CommitmentEnd) =>
        NumericLeaf.Assess(kind, low, high, direction, range, actual);
}
