namespace LocalGovMetrics.Reading;

/// <summary>The rows that others name as their whole, by unit, number and period.</summary>
/// <typeparam name="T">A row, read or half read.</typeparam>
internal sealed class NumberedRows<T>
    where T : class
{
    private readonly Dictionary<(string Unit, string Number, Period? Period), T> _ofPeriod = [];
    private readonly Dictionary<(string Unit, string Number), T> _first = [];

    /// <summary>Adds a row; answers the one that has the same unit, number and period already, which stays, or null.</summary>
    public T? Add(string unit, string number, Period? period, T row)
    {
        _first.TryAdd((unit, number), row);
        return _ofPeriod.TryAdd((unit, number, period), row) ? null : _ofPeriod[(unit, number, period)];
    }

    /// <summary>Finds the row of a number: that of the period, else the first; null where there is none.</summary>
    public T? Find(string unit, string number, Period? period) =>
        _ofPeriod.GetValueOrDefault((unit, number, period)) ?? _first.GetValueOrDefault((unit, number));
}
