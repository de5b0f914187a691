namespace LocalGovMetrics;

/// <summary>How firm what is reported is.</summary>
internal static class StatusFirmness
{
    /// <summary>Gives the less firm of two: what a forecast went into is a forecast.</summary>
    public static ObservationStatus OrLessFirm(this ObservationStatus one, ObservationStatus other) => Doubt(one) >= Doubt(other) ? one : other;

    /// <summary>Tells whether the status says that there is no value, and why.</summary>
    public static bool IsAbsent(this ObservationStatus status) => status switch
    {
        ObservationStatus.Actual or ObservationStatus.Revised or ObservationStatus.Provisional or ObservationStatus.Estimated or ObservationStatus.Forecast => false,
        ObservationStatus.NotReported or ObservationStatus.Pending or ObservationStatus.NotAvailable or ObservationStatus.Suppressed or ObservationStatus.NotApplicable => true,
    };

    /// <summary>Tells whether a value is less firm than an actual one.</summary>
    public static bool IsTentative(this ObservationStatus status) =>
        status is ObservationStatus.Provisional or ObservationStatus.Estimated or ObservationStatus.Forecast;

    /// <summary>Orders statuses from the firmest value to the kinds of absence.</summary>
    public static int Doubt(this ObservationStatus status) => status switch
    {
        ObservationStatus.Actual => 0,
        ObservationStatus.Revised => 1,
        ObservationStatus.Provisional => 2,
        ObservationStatus.Estimated => 3,
        ObservationStatus.Forecast => 4,
        ObservationStatus.Pending => 5,
        ObservationStatus.NotAvailable => 6,
        ObservationStatus.NotApplicable => 7,
        ObservationStatus.Suppressed => 8,
        ObservationStatus.NotReported => 9,
    };
}
