using LocalGovMetrics.Comparison;

namespace LocalGovMetrics.Statistics;

/// <summary>Reads the side on which a value lies by the desired direction.</summary>
internal static class Standings
{
    /// <param name="side">1 = above, −1 = below, 0 = neither.</param>
    /// <param name="direction">The direction in which a value is better.</param>
    public static Standing Of(int side, DesiredDirection direction) => (side, direction) switch
    {
        (0, _) => Standing.Similar,
        (1, DesiredDirection.Higher) or (-1, DesiredDirection.Lower) => Standing.Better,
        (-1, DesiredDirection.Higher) or (1, DesiredDirection.Lower) => Standing.Worse,
        (1, _) => Standing.Above,
        _ => Standing.Below,
    };
}
