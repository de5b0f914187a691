using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Whether both values are known as firmly.</summary>
internal static class StatusCheck
{
    public static void Run(Comparand left, Comparand right, ref FindingList findings)
    {
        ObservationStatus one = left.Status;
        ObservationStatus other = right.Status;
        if (!ValueShapes.IsValue(ValueShapes.Of(left)) || !ValueShapes.IsValue(ValueShapes.Of(right)) || (AreAlike(one, other) && one != ObservationStatus.Forecast))
        {
            return;
        }

        ComparabilityCode code = one == other ? ComparabilityCode.BothForecast
            : one == ObservationStatus.Forecast || other == ObservationStatus.Forecast ? ComparabilityCode.ForecastAgainstOther
            : ComparabilityCode.EstimateAgainstActual;
        findings.Add(code, CanonicalText.FormatName(one), CanonicalText.FormatName(other));
    }

    // A revised value is as final as one that never was.
    private static bool AreAlike(ObservationStatus one, ObservationStatus other) =>
        one == other || (one is ObservationStatus.Actual or ObservationStatus.Revised && other is ObservationStatus.Actual or ObservationStatus.Revised);
}
