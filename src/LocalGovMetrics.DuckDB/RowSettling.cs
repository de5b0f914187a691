using DuckDB.NET.Data.DataChunk.Reader;
using DuckDB.NET.Data.DataChunk.Writer;
using LocalGovMetrics.Sql;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.DuckDB;

/// <summary>Settles rows that the text of a rule left open, by the numbers and codes that the text made of their columns.</summary>
internal sealed class RowSettling(SqlRule rule, SqlPlanColumns columns)
{
    private const int MostPeriods = 1000;
    private readonly string[] _names = [.. rule.InputNames(columns)];

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
        double? Number(string name) => Array.IndexOf(_names, name) is >= 0 and var at && arguments[at].IsValid(row) ? arguments[at].GetValue<double>(row) : null;
        int key = Code("lgm_key") ?? -1;
        int status = Code("lgm_status") ?? (int)ObservationStatus.Actual;
        double periods = Number("lgm_periods") ?? (columns.Periods is null ? 1 : 0);
        bool isPeriods = periods is >= 1 and <= MostPeriods && Math.Floor(periods).Equals(periods);
        if (key < 0 || status < 0 || (!isPeriods && rule.UsesPeriods(columns)))
        {
            return new CellVerdict(VerdictKind.NotAssessable, ReasonCode.Unreadable, null);
        }

        (Targets.CriterionKind criterion, DesiredDirection direction) = SqlRule.OfKey(key);
        NumericVerdict settled = rule.Settle(
            new SqlPlanRow
            {
                Criterion = criterion,
                Direction = direction,
                Low = Number("lgm_low"),
                High = Number("lgm_high"),
                Actual = Number("lgm_actual"),
                Base = Number("lgm_base"),
                Periods = isPeriods ? (int)periods : 1,
                Status = (ObservationStatus)status,
            },
            columns with { CriterionOfAll = null, DirectionOfAll = null });
        return new CellVerdict(settled.Kind, settled.Reason, settled.Attainment.ValueOrNull);

        int? Code(string name) => Array.IndexOf(_names, name) is >= 0 and var at && arguments[at].IsValid(row) ? arguments[at].GetValue<int>(row) : null;
    }
}
