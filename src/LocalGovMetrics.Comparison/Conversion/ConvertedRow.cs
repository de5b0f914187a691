using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Conversion;

/// <summary>A plan-versus-actual row of a unit after, with how each part of it was converted.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ConvertedRow
{
    /// <summary>Gets the row of the unit after; without a target where the targets are void.</summary>
    public required PlanRow Row { get; init; }

    /// <summary>Gets the actual, and how it was converted.</summary>
    public required ConvertedValue Actual { get; init; }

    /// <summary>Gets the target, and how it was converted; null where no unit before had one.</summary>
    public ConvertedTarget? Target { get; init; }

    /// <summary>Gets the value at the base year, and how it was converted; null where no unit before had one.</summary>
    public ConvertedValue? Baseline { get; init; }

    /// <summary>Gets the values of single years, and how they were converted, in ascending order.</summary>
    public IReadOnlyList<ConvertedYear> Years
    {
        get;
        init => field = ValueList.From(value, nameof(Years));
    } = ValueList<ConvertedYear>.Empty;

    /// <summary>Assesses the row, and keeps with the verdict how the row was converted.</summary>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>. Where rounding counts, so do all values that the prints before allow.</param>
    /// <returns>The verdict; not assessable, <see cref="ReasonCode.NoTarget"/>, where the targets are void.</returns>
    public ConvertedVerdict Assess(VerdictPolicy? policy = null)
    {
        policy ??= VerdictPolicy.Face;
        bool widens = policy.RoundingCounts && Actual.Record.Rule != ConversionRule.Inherit && Actual.Observation.Number is { Fraction: null, Qualifier: Qualifier.Exact };
        Verdict verdict = widens
            ? VerdictCalculator.Assess(Row with { Actual = Row.Actual with { Value = Print(Actual.Possible, Actual.Observation.Number!) } }, policy with { ActualRange = ActualRangeRule.EveryValue, Censored = CensoredRule.EveryValue }) with { Policy = policy }
            : VerdictCalculator.Assess(Row, policy);
        return new ConvertedVerdict { Verdict = verdict, Actual = Actual.Record, Target = Target?.Record, Baseline = Baseline?.Record, Years = [.. Years.Select(year => year.Value.Record)] };
    }

    /// <summary>Writes row and records.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Row} <- {Actual.Record}{(Target is null ? string.Empty : $"; target {Target.Record}")}";

    private static Reported Print(Interval possible, ReportedValue face) => (possible.Low, possible.High) switch
    {
        ({ } low, { } high) => low == high ? face : ReportedValue.Range(low, high, face.MeasureUnit) with { Sense = face.Sense },
        ({ } low, null) => ReportedValue.Of(possible.LowClosed ? Qualifier.AtLeast : Qualifier.MoreThan, low, face.MeasureUnit) with { Sense = face.Sense },
        (null, { } high) => ReportedValue.Of(possible.HighClosed ? Qualifier.AtMost : Qualifier.LessThan, high, face.MeasureUnit) with { Sense = face.Sense },
        (null, null) => new ReportedText(ReportedTextKind.NotAvailable, string.Empty),
    };
}
