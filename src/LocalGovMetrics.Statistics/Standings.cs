using LocalGovMetrics.Comparison;

namespace LocalGovMetrics.Statistics;

/// <summary>Reads the side on which a value lies by the desired direction.</summary>
internal static class Standings
{
    /// <param name="side">1 = above, −1 = below, 0 = neither.</param>
    /// <param name="direction">The direction in which a value is better.</param>
    public static Standing Of(int side, DesiredDirection direction) => side == 0 ? Standing.Similar : direction switch
    {
        DesiredDirection.Higher => side > 0 ? Standing.Better : Standing.Worse,
        DesiredDirection.Lower => side > 0 ? Standing.Worse : Standing.Better,
        DesiredDirection.None or DesiredDirection.Closer => side > 0 ? Standing.Above : Standing.Below,
    };
}
