using MathNet.Numerics.Distributions;

namespace LocalGovMetrics.Statistics;

/// <summary>Quantiles of the chi-squared distribution, down to degrees of freedom so few that all of it lies at 0.</summary>
internal static class ChiSquaredQuantile
{
    private const double FewestDegrees = 1e-9;

    public static double At(double degrees, double probability) => degrees < FewestDegrees ? 0 : ChiSquared.InvCDF(degrees, probability);
}
