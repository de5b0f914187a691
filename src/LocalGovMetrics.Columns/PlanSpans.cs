namespace LocalGovMetrics.Columns;

/// <summary>A run of rows of the caller's columns, beginning at a multiple of eight.</summary>
internal readonly ref struct PlanSpans
{
    private readonly ReadOnlySpan<double> _actual;
    private readonly ReadOnlySpan<byte> _actualValid;
    private readonly int _start;
    private readonly int _allRows;

    public PlanSpans(PlanColumns columns, int start, int rows)
    {
        Rows = rows;
        Years = columns.Years;
        _start = start;
        _allRows = columns.Rows;
        _actual = columns.Actual.Span;
        _actualValid = columns.ActualValid.Span;
        Low = columns.Low.Span.Slice(start, rows);
        High = Run(columns.High.Span, start, rows);
        Base = Run(columns.Base.Span, start, rows);
        Criteria = Run(columns.Criteria.Span, start, rows);
        Directions = Run(columns.Directions.Span, start, rows);
        Periods = Run(columns.Periods.Span, start, rows);
        Decimals = Run(columns.Decimals.Span, start, rows);
        Statuses = Run(columns.Statuses.Span, start, rows);
        TargetValid = Bits(columns.TargetValid.Span, start, rows);
        BaseValid = Bits(columns.BaseValid.Span, start, rows);
    }

    public int Rows { get; }

    public int Years { get; }

    public ReadOnlySpan<double> Low { get; }

    public ReadOnlySpan<double> High { get; }

    public ReadOnlySpan<double> Base { get; }

    public ReadOnlySpan<byte> Criteria { get; }

    public ReadOnlySpan<byte> Directions { get; }

    public ReadOnlySpan<int> Periods { get; }

    public ReadOnlySpan<sbyte> Decimals { get; }

    public ReadOnlySpan<byte> Statuses { get; }

    public ReadOnlySpan<byte> TargetValid { get; }

    public ReadOnlySpan<byte> BaseValid { get; }

    public ReadOnlySpan<double> Actual(int year) => _actual.Slice((year * _allRows) + _start, Rows);

    public ReadOnlySpan<byte> ActualValid(int year) =>
        _actualValid.IsEmpty ? _actualValid : Bits(_actualValid[(year * ColumnCheck.BytesFor(_allRows))..], _start, Rows);

    public ObservationStatus StatusOf(int row) => Statuses.IsEmpty ? ObservationStatus.Actual : (ObservationStatus)Of(Statuses, row);

    public bool HasActual(int year, int row) => IsSet(ActualValid(year), row);

    public static bool IsSet(ReadOnlySpan<byte> bits, int row) => bits.IsEmpty || ((bits[row >> 3] >> (row & 7)) & 1) != 0;

    /// <summary>One value for all rows, or one for each.</summary>
    public static T Of<T>(ReadOnlySpan<T> column, int row) => column[column.Length == 1 ? 0 : row];

    private static ReadOnlySpan<T> Run<T>(ReadOnlySpan<T> column, int start, int rows) => column.Length <= 1 ? column : column.Slice(start, rows);

    private static ReadOnlySpan<byte> Bits(ReadOnlySpan<byte> bits, int start, int rows) =>
        bits.IsEmpty ? bits : bits.Slice(start / 8, ColumnCheck.BytesFor(rows));
}
