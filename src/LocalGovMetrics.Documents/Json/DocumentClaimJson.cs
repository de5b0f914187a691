using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Documents.Json;

/// <summary>A claim of the prose and its check.</summary>
internal sealed record DocumentClaimJson(
    ClaimKind Kind,
    IReadOnlyList<string> Inputs,
    string? Reported,
    int? Periods,
    string Quote,
    PlaceJson? Place,
    PlaceJson? ReportedPlace,
    IReadOnlyList<PlaceJson?> OperandPlaces,
    AuditClass Class,
    double? Recomputed,
    decimal? Low,
    decimal? High,
    decimal? Difference,
    IReadOnlyList<ClaimExplanationJson> Explanations,
    ClaimProblemJson? Problem)
{
    public static DocumentClaimJson Of(DocumentClaim claim)
    {
        ClaimCheck check = claim.Check;
        return new DocumentClaimJson(
            check.Claim.Kind,
            [.. check.Claim.Inputs.Select(input => input.ToString())],
            check.Claim.PrintText,
            check.Claim.Periods,
            claim.Quote,
            PlaceJson.Of(claim.Place),
            PlaceJson.Of(claim.PrintPlace),
            [.. claim.OperandPlaces.Select(PlaceJson.Of)],
            check.Class,
            check.Recomputed.ValueOrNull,
            check.Possible?.Low,
            check.Possible?.High,
            check.Difference,
            [.. check.Explanations.Select(explanation => new ClaimExplanationJson(explanation.Code, explanation.Value.ValueOrNull, explanation.Sentence("en"), explanation.Sentence("vi")))],
            check.Problem is { } problem ? new ClaimProblemJson(problem.Reason, problem.Detail) : null);
    }
}

/// <summary>What may have happened.</summary>
internal sealed record ClaimExplanationJson(ExplanationCode Code, double? Value, string Text, string TextVi);

/// <summary>Why a claim cannot be checked.</summary>
internal sealed record ClaimProblemJson(UncheckedReason Reason, string Detail);
