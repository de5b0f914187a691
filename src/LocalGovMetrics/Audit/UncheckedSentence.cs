using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Says in English what stands in the way of a claim.</summary>
internal static class UncheckedSentence
{
    private const int MostDecimals = 4;

    public static string Of(Claim claim, in ClaimResult result)
    {
        ClaimShape shape = ClaimShape.Of(claim.Kind);
        int input = result.UncheckedInput.GetValueOrDefault();
        return result.UncheckedReason switch
        {
            UncheckedReason.UnknownKind => "The kind of the claim is not known.",
            UncheckedReason.InputCount when claim.Inputs.Count >= shape.Fewest && claim.Inputs.Count <= shape.Most => "The kind takes 2 inputs, or one that is a fraction.",
            UncheckedReason.InputCount => FormattableString.Invariant($"The kind takes {Count(shape)}, not {claim.Inputs.Count}."),
            UncheckedReason.PeriodsMissing => "The kind needs the number of periods.",
            UncheckedReason.PrintMissing => "No result is printed.",
            UncheckedReason.InputMissing => FormattableString.Invariant($"Input {input + 1} is missing."),
            UncheckedReason.WeightMissing => FormattableString.Invariant($"Input {input + 1} has no weight."),
            UncheckedReason.UnitsDiffer when result.UncheckedInput is null => FormattableString.Invariant($"A ratio is not printed in {claim.Print?.MeasureUnit}."),
            UncheckedReason.UnitsDiffer => FormattableString.Invariant($"Input {input + 1}, in {claim.Inputs[input].Number?.MeasureUnit}, does not convert into the unit of the result."),
            UncheckedReason.Unbounded => "The inputs allow any result.",
            UncheckedReason.DirectionUnknown => $"Nothing says whether higher or lower is better: {Follows(claim, DesiredDirection.Higher)} follows if higher is, {Follows(claim, DesiredDirection.Lower)} if lower is.",
            UncheckedReason.AmbiguousOperand => "Nothing says without doubt which numbers the print was derived from.",
            UncheckedReason.None or UncheckedReason.NotANumber or UncheckedReason.Unreadable or UncheckedReason.Undefined or UncheckedReason.NoVerdict or UncheckedReason.VerdictOpen =>
                $"The result is undefined: {CanonicalText.FormatName(result.Recomputed.Reason)}.",
        };
    }

    private static string Follows(Claim claim, DesiredDirection direction) =>
        ClaimCalculator.Check(claim with { Direction = direction }).Recomputed is { IsDefined: true } result
            ? FormattableString.Invariant($"{Math.Round(result.Value, MostDecimals, MidpointRounding.ToEven)} %")
            : "nothing";

    private static string Count(ClaimShape shape) =>
        shape.Fewest == shape.Most ? FormattableString.Invariant($"{shape.Most} input{(shape.Most == 1 ? string.Empty : "s")}")
        : shape.Most == int.MaxValue ? FormattableString.Invariant($"{shape.Fewest} inputs or more")
        : FormattableString.Invariant($"{shape.Fewest} to {shape.Most} inputs");
}
