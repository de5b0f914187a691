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
    private static readonly ReportedValue AllShares = ReportedValue.Exact(100);

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

        ClaimShape shape = ClaimShape.Of(claim.Kind);
        if (shape.Most == 0)
        {
            return Unchecked(claim, UncheckedReason.UnknownKind, "The kind of the claim is not known.");
        }

        if (claim.Inputs.Count < shape.Fewest || claim.Inputs.Count > shape.Most)
        {
            return Unchecked(claim, UncheckedReason.InputCount, FormattableString.Invariant($"The kind takes {Count(shape)}, not {claim.Inputs.Count}."));
        }

        if (shape.NeedsPeriods && claim.Periods is null)
        {
            return Unchecked(claim, UncheckedReason.PeriodsMissing, "The kind needs the number of periods.");
        }

        return (claim.Print ?? (claim.Kind == ClaimKind.SharesSum ? AllShares : null)) is { } print
            ? Check(claim, shape, print)
            : Unchecked(claim, UncheckedReason.PrintMissing, "No result is printed.");
    }

    internal static ClaimCheck Unchecked(Claim claim, UncheckedReason reason, string detail, UndefinedReason undefined = UndefinedReason.Missing) => new()
    {
        Claim = claim,
        Class = AuditClass.CannotCheck,
        Recomputed = Computed.Undefined(undefined),
        Problem = new ClaimProblem(reason, detail),
    };

    private static string Count(ClaimShape shape) =>
        shape.Fewest == shape.Most ? FormattableString.Invariant($"{shape.Most} input{(shape.Most == 1 ? string.Empty : "s")}")
        : shape.Most == int.MaxValue ? FormattableString.Invariant($"{shape.Fewest} inputs or more")
        : FormattableString.Invariant($"{shape.Fewest} to {shape.Most} inputs");

    private static ClaimCheck Check(Claim claim, ClaimShape shape, ReportedValue print)
    {
        int count = claim.Inputs.Count;
        if (shape.Has(ClaimTraits.TakesFraction) && count == 1)
        {
            if (claim.Inputs[0].Number?.Fraction is not { } fraction)
            {
                return Unchecked(claim, UncheckedReason.InputCount, "The kind takes 2 inputs, or one that is a fraction.");
            }

            ReadOnlySpan<Interval> both = [Interval.Point(fraction.Count), Interval.Point(fraction.Of)];
            return Compute(claim, print, both, both, hasFace: true, isCount: false);
        }

        if (shape.Has(ClaimTraits.Items) && (count > 1 || claim.Inputs[0].Number is null))
        {
            ReadOnlySpan<Interval> length = [Interval.Point(count)];
            return Compute(claim, print, length, length, hasFace: true, isCount: ClaimOperands.IsCount(print));
        }

        bool areCounts = (shape.Has(ClaimTraits.Counts) || shape.Has(ClaimTraits.CountedInputs)) && ClaimOperands.AreCounts(claim);
        bool isCount = shape.Has(ClaimTraits.Counts) && areCounts && ClaimOperands.IsCount(print);
        Span<Interval> face = count <= MostOnStack ? stackalloc Interval[MostOnStack] : new Interval[count];
        Span<Interval> possible = count <= MostOnStack ? stackalloc Interval[MostOnStack] : new Interval[count];
        bool hasFace = true;
        for (int i = 0; i < count; i++)
        {
            ClaimInput input = claim.Inputs[i];
            if (input.Number is not { } number)
            {
                return Unchecked(claim, UncheckedReason.InputMissing, FormattableString.Invariant($"Input {i + 1} is missing."));
            }

            if (claim.Kind == ClaimKind.WeightedMean && input.Weight is null)
            {
                return Unchecked(claim, UncheckedReason.WeightMissing, FormattableString.Invariant($"Input {i + 1} has no weight."));
            }

            bool isPlan = i == 1 && shape.Has(ClaimTraits.SecondIsPlan);
            if (!ClaimOperands.TryConvert(number, ClaimOperands.UnitFor(claim, shape, i), isPlan, areCounts && (isCount || shape.Has(ClaimTraits.CountedInputs)), out Interval? own, out possible[i]))
            {
                return Unchecked(claim, UncheckedReason.UnitsDiffer, FormattableString.Invariant($"Input {i + 1}, in {number.Unit}, does not convert into {ClaimOperands.UnitFor(claim, shape, i)}."), UndefinedReason.IncompatibleUnits);
            }

            hasFace &= own is not null;
            face[i] = own.GetValueOrDefault();
        }

        isCount |= claim.Kind == ClaimKind.SameFact && claim.Inputs[0].Number!.Unit is { IsCounted: true } && ClaimOperands.IsCount(print) && ClaimOperands.AreCounts(claim);
        return Compute(claim, print, face[..count], possible[..count], hasFace, isCount);
    }

    private static ClaimCheck Compute(Claim claim, ReportedValue print, ReadOnlySpan<Interval> inputs, ReadOnlySpan<Interval> sets, bool hasFace, bool isCount)
    {
        bool isReduction = print.Sense == ChangeSense.Reduction;
        Interval faceResult = default;
        UndefinedReason why = hasFace ? ClaimFormula.TryCompute(claim, inputs, isReduction, out faceResult) : UndefinedReason.NotApplicable;
        if (hasFace && (why != UndefinedReason.None || faceResult.Low is null || faceResult.High is null))
        {
            UndefinedReason reason = why == UndefinedReason.None ? UndefinedReason.NotFinite : why;
            return Unchecked(claim, UncheckedReason.Undefined, $"The result is undefined: {Computed.Undefined(reason).ToString().Split(':')[1]}.", reason);
        }

        Interval possible = hasFace && inputs.SequenceEqual(sets) ? faceResult
            : ClaimFormula.TryCompute(claim, sets, isReduction, out Interval allowed) == UndefinedReason.None ? allowed
            : Interval.Unbounded;
        if (!hasFace && possible == Interval.Unbounded)
        {
            return Unchecked(claim, UncheckedReason.Unbounded, "The inputs allow any result.", UndefinedReason.Unbounded);
        }

        Interval? face = hasFace ? faceResult : null;
        int decimals = Math.Min(claim.Decimals ?? print.Decimals, print.Decimals);
        PrintJudgement judgement = claim.Kind switch
        {
            ClaimKind.PartialSum => PrintJudgement.OfPartial(print, face, possible),
            ClaimKind.SharesSum => PrintJudgement.Of(print, decimals, isCount: true, face, possible),
            _ => PrintJudgement.Of(print, Math.Max(0, decimals), isCount, face, possible),
        };
        decimal? middle = face is { Low: { } low, High: { } high } ? NearestDouble.MiddleOf(low, high) : null;
        return new ClaimCheck
        {
            Claim = claim,
            Class = judgement.Class,
            Recomputed = NearestDouble.Middle(face),
            Possible = possible,
            Face = face,
            PrintPossible = judgement.Cell,
            IsWithinRounding = judgement.IsWithinRounding,
            Decimals = Math.Max(0, decimals),
            Difference = middle is { } result && print.Value is { } printed && DecimalMath.TryAdd(result, -printed, out decimal difference) ? difference : null,
        };
    }
}
