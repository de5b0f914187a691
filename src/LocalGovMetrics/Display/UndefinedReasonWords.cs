using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display;

/// <summary>The words for why there is no number.</summary>
internal static class UndefinedReasonWords
{
    /// <summary>Says why there is no number.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>A clause without a full stop.</returns>
    public static DisplayText Words(this UndefinedReason reason) => reason == UndefinedReason.None ? DisplayText.Empty : DisplayText.Word(reason);
}
