using LocalGovMetrics.Display;

namespace LocalGovMetrics;

/// <summary>The words for the desired direction of an indicator.</summary>
public static class DesiredDirectionWords
{
    /// <summary>Says which way an indicator is better.</summary>
    /// <param name="direction">The direction.</param>
    /// <returns>A clause without a full stop.</returns>
    public static DisplayText Words(this DesiredDirection direction) => direction switch
    {
        DesiredDirection.Higher => DisplayText.Of("cao hơn là tốt hơn", "higher is better"),
        DesiredDirection.Lower => DisplayText.Of("thấp hơn là tốt hơn", "lower is better"),
        DesiredDirection.Closer => DisplayText.Of("gần mục tiêu hơn là tốt hơn", "closer to the target is better"),
        _ => DisplayText.Of("không có chiều mong muốn", "no direction is desired"),
    };
}
