using LocalGovMetrics.Display;

namespace LocalGovMetrics;

/// <summary>The words for the desired direction of an indicator.</summary>
internal static class DesiredDirectionWords
{
    /// <summary>Says which way an indicator is better.</summary>
    /// <param name="direction">The direction.</param>
    /// <returns>A clause without a full stop.</returns>
    public static DisplayText Words(this DesiredDirection direction) => DisplayText.Word(direction);
}
