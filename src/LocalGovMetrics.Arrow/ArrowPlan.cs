using Apache.Arrow;
using LocalGovMetrics.Columns;

namespace LocalGovMetrics.Arrow;

/// <summary>Record batches as the columns of a plan.</summary>
/// <remarks>
/// The columns are views of the memory of the record batch, which must neither be disposed of nor changed while they are used. Values are never copied.
/// A bitmap of validity is copied only where its column is a slice that begins inside a byte of the bitmap, or where both a target and its high end
/// have nulls to be joined. Pure functions, safe for several threads.
/// </remarks>
public static class ArrowPlan
{
    /// <summary>Views a record batch as the columns of a plan.</summary>
    /// <param name="batch">The record batch, or a slice of one.</param>
    /// <param name="names">Which columns hold what; null = <see cref="ArrowPlanNames.Default"/>.</param>
    /// <returns>The columns, one actual value a row.</returns>
    /// <exception cref="ArgumentException">A column is missing, stands there twice, has another type or length, or has nulls where it may not have any.</exception>
    public static PlanColumns Columns(RecordBatch batch, ArrowPlanNames? names = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        names ??= ArrowPlanNames.Default;
        ColumnFinder finder = new(batch);
        ArrowColumn actual = finder.Require(names.Actual, ColumnType.Double);
        ArrowColumn low = finder.Require(names.Low, ColumnType.Double);
        ArrowColumn? high = finder.Find(names.High, ColumnType.Double);
        ArrowColumn? start = finder.Find(names.Base, ColumnType.Double);
        ReadOnlyMemory<byte> criteria = names.EveryCriterion is { } criterion ? One((byte)criterion) : finder.Require(names.Criterion, ColumnType.Code).Whole<byte>();
        return new PlanColumns
        {
            Actual = actual.Values<double>(),
            ActualValid = actual.Validity,
            Low = low.Values<double>(),
            High = high?.Values<double>() ?? default,
            TargetValid = high is null ? low.Validity : TargetBits.Join(low.Validity, high.Validity, criteria, batch.Length),
            Criteria = criteria,
            Directions = names.EveryDirection is { } direction ? One((byte)direction) : finder.Require(names.Direction, ColumnType.Code).Whole<byte>(),
            Base = start?.Values<double>() ?? default,
            BaseValid = start?.Validity ?? default,
            Periods = names.EveryPeriods is { } periods ? One(periods) : Whole<int>(finder.Find(names.Periods, ColumnType.Number)),
            Decimals = names.EveryDecimals is { } decimals ? One(decimals) : Whole<sbyte>(finder.Find(names.Decimals, ColumnType.Decimals)),
            UnitKeys = Whole<int>(finder.Find(names.Unit, ColumnType.Key)),
            IndicatorKeys = Whole<int>(finder.Find(names.Indicator, ColumnType.Key)),
        };
    }

    private static ReadOnlyMemory<T> Whole<T>(ArrowColumn? column)
        where T : unmanaged => column?.Whole<T>() ?? default;

    private static ReadOnlyMemory<T> One<T>(T value) => new T[] { value };
}
