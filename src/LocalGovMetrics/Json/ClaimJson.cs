using LocalGovMetrics.Audit;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Json;

/// <summary>One claim and its check, as the contract shows it.</summary>
internal sealed record ClaimJson
{
    private readonly ClaimCheck _check;

    internal ClaimJson(ClaimCheck check) => _check = check;

    public int? Line => _check.Claim.Line;

    public string? Where => _check.Claim.Place;

    public string? Subject => _check.Claim.Subject;

    public ClaimKind Kind => _check.Claim.Kind;

    public IReadOnlyList<string> Inputs => [.. _check.Claim.Inputs.Select(input => input.ToString())];

    public int? Periods => _check.Claim.Periods;

    public string? Reported => _check.Claim.PrintText ?? _check.Claim.Print?.ToString();

    public double? Recomputed => _check.Recomputed.ValueOrNull;

    public decimal? Low => _check.Possible?.Low;

    public decimal? High => _check.Possible?.High;

    public AuditClass Class => _check.Class;

    public bool WithinRounding => _check.IsWithinRounding;

    public int Decimals => _check.Decimals;

    public decimal? Difference => _check.Difference;

    public IReadOnlyList<ExplanationJson> Explanations => [.. _check.Explanations.Select(explanation => new ExplanationJson(explanation))];

    public bool Tied => _check.IsTied;

    public ProblemJson? Problem => _check.Problem is { } problem ? new ProblemJson(problem.Reason, problem.Detail) : null;

    public VerdictKind? Verdict => _check.Verdict?.Kind;

    public string? Note => _check.Claim.Note;
}

/// <summary>What may have happened.</summary>
internal sealed record ExplanationJson
{
    internal ExplanationJson(Explanation explanation)
    {
        Code = explanation.Code;
        Value = explanation.Value.ValueOrNull;
        Text = explanation.Sentence("en");
        TextVi = explanation.Sentence("vi");
        Fit = explanation.Fit;
        Instead = explanation.Instead;
        Used = explanation.Used;
        MeantPrint = explanation.MeantPrint;
        Support = explanation.Support;
    }

    public ExplanationCode Code { get; }

    public double? Value { get; }

    public string Text { get; }

    public string TextVi { get; }

    public ExplanationFit Fit { get; }

    public decimal? Instead { get; }

    public decimal? Used { get; }

    public decimal? MeantPrint { get; }

    /// <summary>Gets how many other claims of the same table the same mistake explains.</summary>
    public int Support { get; }
}

/// <summary>Why a claim could not be checked.</summary>
internal sealed record ProblemJson(UncheckedReason Reason, string Detail);
