using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>Makes the rows of a shape.</summary>
internal sealed class RandomRows
{
    private const int LargestKind = (int)CriterionKind.Equal;

    private static readonly sbyte[] Decimals = [0, 1, 2, 3, 0, 1, 2, PlanColumns.Exact, -2, -15, 15, -128, 126, 20];
    private static readonly int[] Periods = [1, 2, 3, 4, 5, 6, 7, 10, 64, 0, -1, int.MinValue, int.MaxValue, 100_000];

    private readonly RowShape _shape;
    private readonly Random _random;
    private readonly RandomRow _row;
    private readonly Rows _rows;

    private RandomRows(RowShape shape)
    {
        _shape = shape;
        _random = new Random(shape.Seed);
        Measure measure = shape.Measured;
        int years = measure.Kind is MeasureKind.Total or MeasureKind.AnnualAverage ? shape.Years : 1;
        bool hasBase = shape.HasBase && years == 1;
        bool isPerYear = measure is { Kind: MeasureKind.AnnualAverage, Sense: not ChangeSense.None };
        bool hasPeriods = shape.HasPeriods || (hasBase && (measure.Kind == MeasureKind.AverageGrowth || isPerYear));
        bool isComputed = years > 1 || (hasBase && (measure.IsGrowth || measure.Kind is MeasureKind.Multiple or MeasureKind.Change || isPerYear));
        _row = new RandomRow(_random, measure, years, isComputed);
        int bytes = (shape.Count + 7) / 8;
        _rows = new Rows(
            new double[shape.Count * years],
            new double[hasBase ? shape.Count : 0],
            new double[shape.Count],
            new double[shape.HasHigh ? shape.Count : 0],
            new byte[Length(0)],
            new byte[Length(1)],
            new int[hasPeriods ? Length(2) : 0],
            new sbyte[Length(3)])
        {
            Years = years,
            Statuses = new byte[shape.HasStatuses ? Length(4) : 0],
            ActualValid = Bits((shape.Valid & 1) != 0 ? bytes * years : 0),
            TargetValid = Bits((shape.Valid & 2) != 0 ? bytes : 0),
            BaseValid = Bits((shape.Valid & 4) != 0 && hasBase ? bytes : 0),
        };
    }

    public static Rows Of(RowShape shape)
    {
        RandomRows rows = new(shape);
        rows.FillCodes();
        for (int row = 0; row < shape.Count; row++)
        {
            rows.FillNumbers(row);
        }

        return rows._rows;
    }

    private bool IsHostile => _shape.Odd == OddRows.AllHostile;

    private int Length(int column) => (_shape.Single >> column & 1) != 0 ? 1 : _shape.Count;

    // Most bits are set, and whole bytes too; those beyond the last row are anything.
    private byte[] Bits(int length)
    {
        byte[] bits = new byte[length];
        for (int i = 0; i < length; i++)
        {
            bits[i] = _random.Next(3) switch { 0 => byte.MaxValue, 1 => (byte)(byte.MaxValue - (1 << _random.Next(8))), _ => (byte)_random.Next(256) };
        }

        return bits;
    }

    private void FillCodes()
    {
        int strange = IsHostile ? 2 : 0;
        Fill(_rows.Criteria, () => Strange((byte)_random.Next(LargestKind + 1), strange));
        Fill(_rows.Directions, () => Strange((byte)_random.Next(4), strange));
        Fill(_rows.Periods, () => Periods[_random.Next(IsHostile ? Periods.Length : 9)]);
        Fill(_rows.Decimals, () => Decimals[_random.Next(IsHostile ? Decimals.Length : 8)]);
        Fill(_rows.Statuses, () => (byte)(_random.Next(3) == 0 ? _random.Next(5) : 1));
    }

    private byte Strange(byte code, int inTwenty) => _random.Next(20) < inTwenty ? (byte)_random.Next(256) : code;

    private static void Fill<T>(T[] column, Func<T> next)
    {
        for (int i = 0; i < column.Length; i++)
        {
            column[i] = next();
        }
    }

    private void FillNumbers(int row)
    {
        int periods = _rows.Periods.Length == 0 || _shape.Measured.Kind == MeasureKind.Growth ? 1 : PlanSpans.Of<int>(_rows.Periods, row);
        switch (_shape.Odd)
        {
            case OddRows.AllNear:
            case OddRows.OneOfEight when row % 8 == (row / 8 * 5 % 8) && row % 3 != 0:
            case OddRows.Few when (row + _shape.Seed) % 397 == 0:
                _row.MakeNear(periods, PlanSpans.Of<sbyte>(_rows.Decimals, row));
                break;
            case OddRows.AllHostile:
            case OddRows.OneOfEight when row % 8 == (row / 8 * 5 % 8):
            case OddRows.Few when (row + _shape.Seed) % 397 == 1:
                _row.MakeHostile();
                break;
            default:
                _row.MakePlain();
                break;
        }

        for (int year = 0; year < _rows.Years; year++)
        {
            _rows.Actual[(year * _shape.Count) + row] = _row.Actual[year];
        }

        _rows.Low[row] = _row.Low;
        Put(_rows.High, row, _row.High);
        Put(_rows.Base, row, _row.First);
    }

    private static void Put(double[] column, int row, double value)
    {
        if (column.Length > 0)
        {
            column[row] = value;
        }
    }
}
