using DuckDB.NET.Data.DataChunk.Reader;
using DuckDB.NET.Data.DataChunk.Writer;
using LocalGovMetrics.Sql;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.DuckDB;

/// <summary>Settles rows that the text of a rule left open, by the numbers and codes that the text made of their columns.</summary>
internal sealed class RowSettling
{
    private const int MostPeriods = 1000;
    private readonly SqlRule _rule;
    private readonly SqlPlanColumns _columns;
    private readonly bool _usesPeriods;
    private readonly double _unsaidPeriods;
    private readonly (int Key, int Status, int Low, int High, int Actual, int Base, int Periods) _places;

    public RowSettling(SqlRule rule, SqlPlanColumns columns)
    {
        string[] names = [.. rule.InputNames(columns)];
        int Of(string name) => Array.IndexOf(names, name);
        _places = (Of("lgm_key"), Of("lgm_status"), Of("lgm_low"), Of("lgm_high"), Of("lgm_actual"), Of("lgm_base"), Of("lgm_periods"));
        _rule = rule;

        // The code of a row says its criterion and direction, wherever they stood.
        _columns = columns with { CriterionOfAll = null, DirectionOfAll = null };
        _usesPeriods = rule.UsesPeriods(columns);
        _unsaidPeriods = columns.Periods is null ? 1 : 0;
    }

    /// <summary>Writes what the library says of each row.</summary>
    public void Answer(IReadOnlyList<IDuckDBDataReader> arguments, IDuckDBDataWriter answers, ulong rows, Action<CellVerdict, IDuckDBDataWriter, ulong> write)
    {
        for (ulong row = 0; row < rows; row++)
        {
            write(Settle(arguments, row), answers, row);
        }
    }

    private CellVerdict Settle(IReadOnlyList<IDuckDBDataReader> arguments, ulong row)
    {
        T? Given<T>(int place)
            where T : struct => place >= 0 && arguments[place].IsValid(row) ? arguments[place].GetValue<T>(row) : null;
        int key = Given<int>(_places.Key) ?? -1;
        int status = Given<int>(_places.Status) ?? (int)ObservationStatus.Actual;
        double periods = Given<double>(_places.Periods) ?? _unsaidPeriods;
        bool isPeriods = periods is >= 1 and <= MostPeriods && Math.Floor(periods).Equals(periods);
        if (key < 0 || status < 0 || (!isPeriods && _usesPeriods))
        {
            return new CellVerdict(VerdictKind.NotAssessable, ReasonCode.Unreadable, null);
        }

        (Targets.CriterionKind criterion, DesiredDirection direction) = SqlRule.OfKey(key);
        NumericVerdict settled = _rule.Settle(
            new SqlPlanRow
            {
                Criterion = criterion,
                Direction = direction,
                Low = Given<double>(_places.Low),
                High = Given<double>(_places.High),
                Actual = Given<double>(_places.Actual),
                Base = Given<double>(_places.Base),
                Periods = isPeriods ? (int)periods : 1,
                Status = (ObservationStatus)status,
            },
            _columns);
        return new CellVerdict(settled.Kind, settled.Reason, settled.Attainment.ValueOrNull);
    }
}
