using System.Runtime.CompilerServices;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Recomputes a printed result from the printed numbers beside it, and tells how the print stands to it.</summary>
/// <remarks>
/// <para>
/// Inputs are sets (see <see cref="ReportedValue.Possible"/>), so the result is a set too, rounded outward. Against the result at
/// face value a print is consistent, truncated, or one unit off in its last place; where it is none of these, it may still follow
/// from values that the rounding of the inputs allows, and else it is inconsistent. Whole numbers without a unit of measure that are
/// added, subtracted or counted are counts and must agree exactly.
/// </para>
/// <para>Whatever the claim says, the answer is a check: what cannot be computed cannot be checked, with its reason; nothing throws
/// but a null argument. Pure functions, safe for several threads.</para>
/// </remarks>
public static partial class ClaimCalculator
{
    private const int MostOnStack = 8;
    private static readonly ReportedValue AllShares = ReportedValue.AsPrinted(100);

    /// <summary>Checks one claim, without looking for explanations.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The check.</returns>
    public static ClaimCheck Check(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Problem is { } problem)
        {
            return Unchecked(claim, problem.Reason, problem.Detail);
        }

        if (claim.Kind == ClaimKind.Verdict)
        {
            return VerdictClaim.Check(claim);
        }

        int count = claim.Inputs.Count;
        FewNumbers few = default;
        Span<ReportedValue?> numbers = count <= MostOnStack ? few : new ReportedValue?[count];
        decimal?[] weights = claim.Kind == ClaimKind.WeightedMean ? new decimal?[count] : [];
        for (int i = 0; i < count; i++)
        {
            numbers[i] = claim.Inputs[i].Number;
            if (weights.Length > 0)
            {
                weights[i] = claim.Inputs[i].Weight;
            }
        }

        ClaimResult result = Check(claim.Kind, numbers[..count], weights, claim.Print, claim.Periods, claim.Decimals, claim.Direction);
        return new ClaimCheck
        {
            Claim = claim,
            Result = result,
            Problem = result.Class == AuditClass.CannotCheck ? new ClaimProblem(result.UncheckedReason, UncheckedSentence.Of(claim, result)) : null,
        };
    }

    /// <summary>Checks a printed result against its inputs, taking no memory.</summary>
    /// <param name="kind">How the result follows from the inputs; a verdict and a weighted mean need a <see cref="Claim"/>.</param>
    /// <param name="inputs">The inputs in the order that the kind asks for; null where one is missing.</param>
    /// <param name="print">The printed result, or null.</param>
    /// <param name="periods">The periods from base to end, or of an average per year; null where the kind has none.</param>
    /// <param name="decimals">The precision at which the print is judged, 0 to the printed one; null = as printed.</param>
    /// <param name="direction">The direction in which the indicator of an attainment is better; none where it is not known.</param>
    /// <returns>The result; that of a claim that cannot be checked says why.</returns>
    public static ClaimResult Check(ClaimKind kind, ReadOnlySpan<ReportedValue?> inputs, ReportedValue? print, int? periods = null, int? decimals = null, DesiredDirection direction = DesiredDirection.None) =>
        Check(kind, inputs, [], print, periods, decimals, direction);

    internal static ClaimCheck Unchecked(Claim claim, UncheckedReason reason, string detail, UndefinedReason undefined = UndefinedReason.Missing) => new()
    {
        Claim = claim,
        Result = ClaimResult.Unchecked(reason, undefined),
        Problem = new ClaimProblem(reason, detail),
    };

    private static ClaimResult Check(ClaimKind kind, ReadOnlySpan<ReportedValue?> numbers, ReadOnlySpan<decimal?> weights, ReportedValue? print, int? periods, int? decimals, DesiredDirection direction)
    {
        ClaimShape shape = ClaimShape.Of(kind);
        ReportedValue? printed = print ?? (kind == ClaimKind.SharesSum ? AllShares : null);
        if (shape.Most == 0 || numbers.Length < shape.Fewest || numbers.Length > shape.Most || (shape.NeedsPeriods && periods is null) || printed is null)
        {
            return ClaimResult.Unchecked(
                shape.Most == 0 ? UncheckedReason.UnknownKind
                : numbers.Length < shape.Fewest || numbers.Length > shape.Most ? UncheckedReason.InputCount
                : shape.NeedsPeriods && periods is null ? UncheckedReason.PeriodsMissing
                : UncheckedReason.PrintMissing);
        }

        bool isLower = shape.Has(ClaimTraits.SecondIsPlan) && direction == DesiredDirection.Lower;
        ClaimResult result = Check(new ClaimQuestion(kind, numbers, weights, printed, periods, decimals, isLower));
        if (!shape.Has(ClaimTraits.SecondIsPlan) || direction != DesiredDirection.None || result.Class is not (AuditClass.Inconsistent or AuditClass.Truncated or AuditClass.LastDigit))
        {
            return result;
        }

        // Without a direction a print that only follows the other way round is neither right nor wrong.
        AuditClass inverse = Check(new ClaimQuestion(kind, numbers, weights, printed, periods, decimals, isLowerBetter: true)).Class;
        bool fitsBetter = result.Class == AuditClass.Inconsistent ? inverse is not (AuditClass.Inconsistent or AuditClass.CannotCheck) : inverse is AuditClass.Consistent or AuditClass.BoundSatisfied;
        return fitsBetter ? ClaimResult.Unchecked(UncheckedReason.DirectionUnknown, UndefinedReason.DirectionAssumed) : result;
    }

    private static ClaimResult Check(in ClaimQuestion question)
    {
        ClaimShape shape = question.Shape;
        ReadOnlySpan<ReportedValue?> numbers = question.Numbers;
        int count = numbers.Length;
        if ((shape.Has(ClaimTraits.Ratio) || question.Kind == ClaimKind.GrowthAttainment) && !ClaimOperands.IsOfRatio(question.Print.MeasureUnit))
        {
            return ClaimResult.Unchecked(UncheckedReason.UnitsDiffer, UndefinedReason.IncompatibleUnits);
        }

        if (question.Kind == ClaimKind.SameFact && ClaimOperands.HaveOtherNouns(numbers[0]?.MeasureUnit, question.Print.MeasureUnit))
        {
            return ClaimResult.Unchecked(UncheckedReason.UnitsDiffer, UndefinedReason.IncompatibleUnits, 0);
        }

        if (question.Kind == ClaimKind.SameFact && (numbers[0]?.Fraction is not null || question.Print.Fraction is not null) && question.Print.MeasureUnit?.Dimension != Dimension.Percent)
        {
            return Check(new ClaimQuestion(question.Kind, numbers, [], question.Print with { MeasureUnit = MeasureUnit.Percent }, question.Periods, question.Decimals));
        }

        if (shape.Has(ClaimTraits.TakesFraction) && count == 1)
        {
            if (numbers[0]?.Fraction is not { } fraction)
            {
                return ClaimResult.Unchecked(UncheckedReason.InputCount);
            }

            ReadOnlySpan<Interval> both = [Interval.Point(fraction.Count), Interval.Point(fraction.Of)];
            return Compute(question, both, both, new ResultTraits(HasFace: true));
        }

        if (shape.Has(ClaimTraits.Items) && (count > 1 || numbers[0] is null))
        {
            ReadOnlySpan<Interval> length = [Interval.Point(count)];
            return Compute(question, length, length, new ResultTraits(HasFace: true, IsCount: ClaimOperands.IsCount(question.Print)));
        }

        bool areCounts = (shape.Has(ClaimTraits.Counts) || shape.Has(ClaimTraits.CountedInputs)) && ClaimOperands.AreCounts(numbers);
        bool isCount = shape.Has(ClaimTraits.Counts) && areCounts && ClaimOperands.IsCount(question.Print);
        Span<Interval> face = count <= MostOnStack ? stackalloc Interval[MostOnStack] : new Interval[count];
        Span<Interval> possible = count <= MostOnStack ? stackalloc Interval[MostOnStack] : new Interval[count];
        bool hasFace = true;
        bool isQualified = false;
        bool isSigned = ClaimSigns.AreSigned(question);
        for (int i = 0; i < count; i++)
        {
            if (numbers[i] is not { } number)
            {
                return ClaimResult.Unchecked(UncheckedReason.InputMissing, input: i);
            }

            if (question.Kind == ClaimKind.WeightedMean && (i >= question.Weights.Length || question.Weights[i] is null))
            {
                return ClaimResult.Unchecked(UncheckedReason.WeightMissing, input: i);
            }

            bool isPlan = i == 1 && shape.Has(ClaimTraits.SecondIsPlan);
            PlanEnd end = !isPlan ? PlanEnd.None : question.IsLowerBetter ? PlanEnd.High : PlanEnd.Low;
            if (!ClaimOperands.TryConvert(number, ClaimOperands.UnitFor(question, i), shape, end, areCounts && (isCount || shape.Has(ClaimTraits.CountedInputs)), out Interval? own, out possible[i]))
            {
                return ClaimResult.Unchecked(UncheckedReason.UnitsDiffer, UndefinedReason.IncompatibleUnits, i);
            }

            if (isSigned && number.Sense == ChangeSense.Reduction)
            {
                own = own is { } size ? ClaimSigns.Below(size) : null;
                possible[i] = ClaimSigns.Below(possible[i]);
            }

            hasFace &= own is not null;
            isQualified |= number.Qualifier != Qualifier.Exact && !isPlan;
            face[i] = own.GetValueOrDefault();
        }

        isCount |= question.Kind == ClaimKind.SameFact && numbers[0]!.MeasureUnit is { IsCounted: true } && ClaimOperands.IsCount(question.Print) && ClaimOperands.AreCounts(numbers);
        return Compute(question, face[..count], possible[..count], new ResultTraits(hasFace, isCount, isQualified, isSigned));
    }

    private static ClaimResult Compute(in ClaimQuestion question, ReadOnlySpan<Interval> inputs, ReadOnlySpan<Interval> sets, ResultTraits traits)
    {
        ReportedValue print = question.Print;
        bool isReduction = print.Sense == ChangeSense.Reduction;
        Interval faceResult = default;
        UndefinedReason why = traits.HasFace ? ClaimFormula.TryCompute(question, inputs, isReduction, out faceResult) : UndefinedReason.NotApplicable;
        if (traits.HasFace && (why != UndefinedReason.None || faceResult.Low is null || faceResult.High is null))
        {
            return ClaimResult.Unchecked(UncheckedReason.Undefined, why == UndefinedReason.None ? UndefinedReason.NotFinite : why);
        }

        Interval possible = traits.HasFace && inputs.SequenceEqual(sets) ? faceResult
            : ClaimFormula.TryCompute(question, sets, isReduction, out Interval allowed) == UndefinedReason.None ? allowed
            : Interval.Unbounded;
        if (!traits.HasFace && possible == Interval.Unbounded)
        {
            return ClaimResult.Unchecked(UncheckedReason.Unbounded, UndefinedReason.Unbounded);
        }

        bool isTurned = isReduction && traits.IsSigned;
        bool isPerCent = question.Kind == ClaimKind.Multiple && print.MeasureUnit?.Dimension == Dimension.Percent;
        possible = InPrint(possible, isTurned, isPerCent);
        Interval? face = traits.HasFace ? InPrint(faceResult, isTurned, isPerCent) : null;
        PrintJudgement judgement = question.Kind == ClaimKind.PartialSum
            ? PrintJudgement.OfPartial(print, face, possible)
            : PrintJudgement.Of(print, question.Decimals, traits.IsCount || question.Kind == ClaimKind.SharesSum, traits.IsQualified, face, possible);
        decimal? middle = face is { Low: { } low, High: { } high } ? MiddleOfResult.Between(low, high) : null;
        return new ClaimResult
        {
            Class = judgement.Class,
            Recomputed = MiddleOfResult.Of(face),
            Possible = possible,
            Face = face,
            PrintPossible = judgement.Cell,
            IsWithinRounding = judgement.IsWithinRounding,
            Decimals = question.Decimals,
            Difference = middle is { } result && print.Value is { } printed && DecimalMath.TryAdd(result, -printed, out decimal difference) ? difference : null,
        };
    }

    private static Interval InPrint(Interval result, bool isTurned, bool isPerCent)
    {
        result = isTurned ? -result : result;
        return isPerCent ? result * Interval.Point(100) : result;
    }

    private readonly record struct ResultTraits(bool HasFace, bool IsCount = false, bool IsQualified = false, bool IsSigned = false);

    [InlineArray(MostOnStack)]
    private struct FewNumbers
    {
        private ReportedValue? _first;
    }
}
