using LocalGovMetrics.Display;

namespace LocalGovMetrics.Audit;

/// <summary>The words for the kinds of claims.</summary>
internal static class ClaimKindWords
{
    /// <summary>Names a kind of claim.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The words, without a full stop.</returns>
    public static DisplayText Words(this ClaimKind kind) => DisplayText.Word(kind);
}
