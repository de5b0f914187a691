namespace LocalGovMetrics.Reading;

/// <summary>The rows that others name as their whole, by unit, number and period, in the order of the file.</summary>
/// <remarks>Reports begin their numbers anew in every section: a number means the row above that has it.</remarks>
/// <typeparam name="T">A row, read or half read.</typeparam>
internal sealed class NumberedRows<T>
    where T : class
{
    private readonly Dictionary<(string Unit, string Number, Period? Period), (List<int> Lines, List<T> Rows)> _ofPeriod = [];
    private readonly Dictionary<(string Unit, string Number), T> _first = [];

    /// <summary>Adds the next row of the file; answers the line of the one above that has the same unit, number and period already, or null.</summary>
    public int? Add(string unit, string number, Period? period, int line, T row)
    {
        _first.TryAdd((unit, number), row);
        if (!_ofPeriod.TryGetValue((unit, number, period), out (List<int> Lines, List<T> Rows) same))
        {
            _ofPeriod.Add((unit, number, period), same = ([], []));
        }

        int? before = same.Lines.Count > 0 ? same.Lines[^1] : null;
        same.Lines.Add(line);
        same.Rows.Add(row);
        return before;
    }

    /// <summary>Finds the row of a number for a part: of the same period the nearest above, else the first below; else the first of any period.</summary>
    public T? Find(string unit, string number, Period? period, int line)
    {
        if (!_ofPeriod.TryGetValue((unit, number, period), out (List<int> Lines, List<T> Rows) same))
        {
            return _first.GetValueOrDefault((unit, number));
        }

        int at = same.Lines.BinarySearch(line);
        return same.Rows[Math.Max((at < 0 ? ~at : at) - 1, 0)];
    }
}
