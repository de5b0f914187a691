using LocalGovMetrics.Display;

namespace LocalGovMetrics.Audit;

/// <summary>The words for why a claim cannot be checked.</summary>
internal static class UncheckedReasonWords
{
    /// <summary>Says why a claim could not be checked.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The words, without a full stop.</returns>
    public static DisplayText Words(this UncheckedReason reason) => reason == UncheckedReason.None ? DisplayText.Empty : DisplayText.Word(reason);
}
