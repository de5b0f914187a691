using LocalGovMetrics.Comparability;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Orders the values that a unit has of one definition, the one to take first; the same whatever the order of the rows.</summary>
internal sealed class ValuePreference : IComparer<Comparand>
{
    public static ValuePreference Instance { get; } = new();

    public int Compare(Comparand? x, Comparand? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        return (x.Status == ObservationStatus.Forecast).CompareTo(y.Status == ObservationStatus.Forecast) is not 0 and var forecast ? forecast
            : y.Period.End.CompareTo(x.Period.End) is not 0 and var end ? end
            : IsBound(x).CompareTo(IsBound(y)) is not 0 and var bound ? bound
            : Preference(x.Status).CompareTo(Preference(y.Status)) is not 0 and var status ? status
            : y.Period.Start.CompareTo(x.Period.Start) is not 0 and var start ? start
            : Digits(y).CompareTo(Digits(x)) is not 0 and var digits ? digits
            : string.CompareOrdinal(Identity(x), Identity(y));
    }

    // What was revised takes the place of what was reported before.
    private static int Preference(ObservationStatus status) => status == ObservationStatus.Revised ? -1 : status.Doubt();

    private static bool IsBound(Comparand comparand) =>
        comparand.Number is { Fraction: null, Qualifier: not (Qualifier.Exact or Qualifier.About or Qualifier.Nearly) };

    // A fraction is exact.
    private static int Digits(Comparand comparand) => comparand.Number is { } number ? number.Fraction is null ? number.Decimals : int.MaxValue : 0;

    private static string Identity(Comparand comparand) =>
        string.Join('\u001F', comparand.Indicator.Key, comparand.Origin, comparand.Source, comparand.Text, comparand.Value, comparand.Unit);
}
