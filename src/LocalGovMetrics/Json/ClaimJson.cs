using System.Text.Json.Serialization;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Json;

/// <summary>One claim and its check, as the contract shows it; what most claims have not is left out.</summary>
internal sealed record ClaimJson
{
    public int? Line { get; init; }

    public string? Where { get; init; }

    public string? Subject { get; init; }

    public required ClaimKind Kind { get; init; }

    public IReadOnlyList<string>? Inputs { get; init; }

    public int? Periods { get; init; }

    public string? Reported { get; init; }

    public double? Recomputed { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public required AuditClass Class { get; init; }

    public bool WithinRounding { get; init; }

    public int Decimals { get; init; }

    public decimal? Difference { get; init; }

    public IReadOnlyList<ExplanationJson>? Explanations { get; init; }

    public bool Tied { get; init; }

    public ProblemJson? Problem { get; init; }

    public VerdictKind? Verdict { get; init; }

    public string? Note { get; init; }

    /// <summary>Gets how the claim was read.</summary>
    [JsonConverter(typeof(BriefConverter<ReadClaimJson>))]
    public required ReadClaimJson Read { get; init; }

    /// <summary>Gets the check with its sets.</summary>
    [JsonConverter(typeof(BriefConverter<CheckJson>))]
    public required CheckJson Check { get; init; }

    public static ClaimJson Of(ClaimCheck check) => new()
    {
        Line = check.Claim.Line,
        Where = check.Claim.Place,
        Subject = check.Claim.Subject,
        Kind = check.Claim.Kind,
        Inputs = [.. check.Claim.Inputs.Select(input => input.ToString())],
        Periods = check.Claim.Periods,
        Reported = check.Claim.PrintText ?? check.Claim.Print?.ToString(),
        Recomputed = check.Recomputed.ValueOrNull,
        Low = check.Possible?.Low,
        High = check.Possible?.High,
        Class = check.Class,
        WithinRounding = check.IsWithinRounding,
        Decimals = check.Decimals,
        Difference = check.Difference,
        Explanations = [.. check.Explanations.Select(ExplanationJson.Of)],
        Tied = check.IsTied,
        Problem = check.Problem is { } problem ? ProblemJson.Of(problem) : null,
        Verdict = check.Verdict?.Kind,
        Note = check.Claim.Note,
        Read = ReadClaimJson.Of(check.Claim),
        Check = CheckJson.Of(check),
    };

    public ClaimCheck ToCheck() => new()
    {
        Claim = Read.ToClaim(this),
        Result = Check.ToResult(this),
        Problem = Problem?.ToProblem(),
        Verdict = Check.Verdict?.ToVerdict(),
        Explanations = [.. (Explanations ?? []).Select(explanation => explanation.ToExplanation())],
    };
}

/// <summary>What a claim was read as, beside what it prints.</summary>
internal sealed record ReadClaimJson
{
    public IReadOnlyList<ClaimInputJson>? Inputs { get; init; }

    [JsonConverter(typeof(BriefConverter<ValueJson>))]
    public ValueJson? Print { get; init; }

    public string? PrintText { get; init; }

    public int? Decimals { get; init; }

    public DesiredDirection Direction { get; init; }

    public string? Table { get; init; }

    [JsonConverter(typeof(BriefConverter<TargetJson>))]
    public TargetJson? Target { get; init; }

    public SeriesJson? Series { get; init; }

    public bool DirectionAssumed { get; init; }

    public ReportedVerdict ReportedVerdict { get; init; }

    public PolicyJson? Policy { get; init; }

    public ProblemJson? Problem { get; init; }

    public static ReadClaimJson Of(Claim claim) => new()
    {
        Inputs = [.. claim.Inputs.Select(ClaimInputJson.Of)],
        Print = claim.Print is { } print ? ValueJson.Of(null, print) : null,
        PrintText = claim.PrintText,
        Decimals = claim.Decimals,
        Direction = claim.Direction,
        Table = claim.Table,
        Target = claim.Target is { } target ? TargetJson.From(target) : null,
        Series = claim.Series is { } series ? SeriesJson.Of(series) : null,
        DirectionAssumed = claim.IsDirectionAssumed,
        ReportedVerdict = claim.ReportedVerdict,
        Policy = claim.Policy is { } policy ? PolicyJson.Of(policy) : null,
        Problem = claim.Problem is { } problem ? ProblemJson.Of(problem) : null,
    };

    public Claim ToClaim(ClaimJson printed) => new()
    {
        Kind = printed.Kind,
        Inputs = [.. (Inputs ?? []).Select(input => input.ToInput())],
        Print = Print is null ? null : Print.ToReported() as ReportedValue ?? throw new FormatException("A printed result is a number."),
        PrintText = PrintText,
        Periods = printed.Periods,
        Decimals = Decimals,
        Direction = Direction,
        Table = Table,
        Subject = printed.Subject,
        Place = printed.Where,
        Line = printed.Line,
        Note = printed.Note,
        Target = Target?.ToTarget(),
        Series = Series?.ToSeries(),
        IsDirectionAssumed = DirectionAssumed,
        ReportedVerdict = ReportedVerdict,
        Policy = Policy?.ToPolicy(),
        Problem = Problem?.ToProblem(),
    };
}

/// <summary>An input of a claim, as it was read.</summary>
internal sealed record ClaimInputJson
{
    [JsonConverter(typeof(BriefConverter<ValueJson>))]
    public ValueJson? Number { get; init; }

    public string? Text { get; init; }

    public decimal? Weight { get; init; }

    public string? Label { get; init; }

    public IReadOnlyList<ValueJson>? Parts { get; init; }

    public static ClaimInputJson Of(ClaimInput input) => new()
    {
        Number = input.Number is { } number ? ValueJson.Of(null, number) : null,
        Text = input.Text,
        Weight = input.Weight,
        Label = input.Label,
        Parts = input.Parts.Count == 0 ? null : [.. input.Parts.Select(part => ValueJson.Of(null, part))],
    };

    public ClaimInput ToInput() => new()
    {
        Number = Number is null ? null : NumberOf(Number),
        Text = Text,
        Weight = Weight,
        Label = Label,
        Parts = [.. (Parts ?? []).Select(NumberOf)],
    };

    private static ReportedValue NumberOf(ValueJson value) => value.ToReported() as ReportedValue ?? throw new FormatException("An input is a number.");
}

/// <summary>What a check found, with its sets.</summary>
internal sealed record CheckJson
{
    public UndefinedReason? RecomputedUndefined { get; init; }

    public IntervalJson? Possible { get; init; }

    public IntervalJson? PrintPossible { get; init; }

    public IntervalJson? Face { get; init; }

    public UncheckedReason UncheckedReason { get; init; }

    public int? UncheckedInput { get; init; }

    public VerdictJson? Verdict { get; init; }

    public static CheckJson Of(ClaimCheck check) => new()
    {
        RecomputedUndefined = check.Recomputed.IsDefined ? null : check.Recomputed.Reason,
        Possible = OrNull(check.Possible),
        PrintPossible = OrNull(check.PrintPossible),
        Face = OrNull(check.Face),
        UncheckedReason = check.Result.UncheckedReason,
        UncheckedInput = check.Result.UncheckedInput,
        Verdict = check.Verdict is { } verdict ? VerdictJson.Of(verdict) : null,
    };

    public ClaimResult ToResult(ClaimJson printed) => new()
    {
        Class = printed.Class,
        Recomputed = printed.Recomputed is { } number ? Computed.From(number) : Computed.Undefined(RecomputedUndefined ?? UndefinedReason.NotComputed),
        Possible = Possible?.ToInterval(),
        PrintPossible = PrintPossible?.ToInterval(),
        IsWithinRounding = printed.WithinRounding,
        Decimals = printed.Decimals,
        Difference = printed.Difference,
        Face = Face?.ToInterval(),
        UncheckedReason = UncheckedReason,
        UncheckedInput = UncheckedInput,
    };

    private static IntervalJson? OrNull(Interval? interval) => interval is { } set ? IntervalJson.Of(set) : null;
}

/// <summary>What may have happened; the sentences are made of the rest, and are not read back.</summary>
internal sealed record ExplanationJson
{
    public required ExplanationCode Code { get; init; }

    public double? Value { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UndefinedReason? ValueUndefined { get; init; }

    public string? Text { get; init; }

    public string? TextVi { get; init; }

    public required ExplanationFit Fit { get; init; }

    public decimal? Instead { get; init; }

    public decimal? Used { get; init; }

    public decimal? MeantPrint { get; init; }

    /// <summary>Gets how many other claims of the same table the same mistake explains.</summary>
    public int Support { get; init; }

    public int? Simplicity { get; init; }

    public required IntervalJson Possible { get; init; }

    public static ExplanationJson Of(Explanation explanation) => new()
    {
        Code = explanation.Code,
        Value = explanation.Value.ValueOrNull,
        ValueUndefined = explanation.Value.IsDefined ? null : explanation.Value.Reason,
        Text = explanation.Sentence("en"),
        TextVi = explanation.Sentence("vi"),
        Fit = explanation.Fit,
        Instead = explanation.Instead,
        Used = explanation.Used,
        MeantPrint = explanation.MeantPrint,
        Support = explanation.Support,
        Simplicity = explanation.Simplicity,
        Possible = IntervalJson.Of(explanation.Possible),
    };

    public Explanation ToExplanation() => new()
    {
        Code = Code,
        Value = Value is { } number ? Computed.From(number) : Computed.Undefined(ValueUndefined ?? UndefinedReason.NotComputed),
        Possible = Possible.ToInterval(),
        Fit = Fit,
        Instead = Instead,
        Used = Used,
        MeantPrint = MeantPrint,
        Support = Support,
        Simplicity = Simplicity ?? 1,
    };
}

/// <summary>Why a claim could not be checked.</summary>
internal sealed record ProblemJson(UncheckedReason Reason, string Detail)
{
    public static ProblemJson Of(ClaimProblem problem) => new(problem.Reason, problem.Detail);

    public ClaimProblem ToProblem() => new(Reason, Detail);
}
