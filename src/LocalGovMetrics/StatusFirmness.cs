namespace LocalGovMetrics;

/// <summary>How firm what is reported is.</summary>
internal static class StatusFirmness
{
    /// <summary>Gives the less firm of two: what a forecast went into is a forecast.</summary>
    public static ObservationStatus OrLessFirm(this ObservationStatus one, ObservationStatus other) => Doubt(one) >= Doubt(other) ? one : other;

    private static int Doubt(ObservationStatus status) => status switch
    {
        ObservationStatus.NotReported => 0,
        ObservationStatus.Actual => 1,
        ObservationStatus.Estimated => 2,
        ObservationStatus.Forecast => 3,
        ObservationStatus.Pending => 4,
    };
}
