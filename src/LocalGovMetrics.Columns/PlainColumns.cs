using System.Text;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;
using ReadColumns = LocalGovMetrics.Reading.PlanColumns;

namespace LocalGovMetrics.Columns;

/// <summary>Which columns a plain row may fill, and with what; a row that says more is read in full.</summary>
internal sealed class PlainColumns
{
    private readonly int _unit;
    private readonly int _indicator;
    private readonly int _period;
    private readonly int _target;
    private readonly int _actual;
    private readonly int _direction;
    private readonly int _headline;
    private readonly int _indicatorEn;
    private readonly int _verdict;
    private readonly int _status;
    private readonly int[] _empty;

    private PlainColumns(ReadColumns columns)
    {
        _unit = columns.IndexOf(PlanColumn.Unit);
        _indicator = columns.IndexOf(PlanColumn.Indicator);
        _period = columns.IndexOf(PlanColumn.Period);
        _target = columns.IndexOf(PlanColumn.Target);
        _actual = columns.IndexOf(PlanColumn.Actual);
        _direction = columns.IndexOf(PlanColumn.Direction);
        _headline = columns.IndexOf(PlanColumn.Headline);
        _indicatorEn = columns.IndexOf(PlanColumn.IndicatorEn);
        _verdict = columns.IndexOf(PlanColumn.ReportedVerdict);
        _status = columns.IndexOf(PlanColumn.Status);
        PlanColumn[] free = [PlanColumn.Unit, PlanColumn.Indicator, PlanColumn.Period, PlanColumn.Target, PlanColumn.Actual, PlanColumn.Direction, PlanColumn.Headline, PlanColumn.ReportedVerdict, PlanColumn.Status, PlanColumn.Source, PlanColumn.Note, PlanColumn.IndicatorEn];
        _empty = [.. Enum.GetValues<PlanColumn>().Except(free).Select(columns.IndexOf).Where(index => index >= 0), .. columns.Years.Select(year => year.Index), .. columns.Growth.Select(growth => growth.Index)];
        Count = columns.Header.Count;
    }

    /// <summary>Gets how many cells a row has.</summary>
    public int Count { get; }

    /// <summary>Finds the columns; null where the header has errors, which every row must then show.</summary>
    public static PlainColumns? Find(TextTable header, ReadColumns columns, IReadOnlyList<Diagnostic> ofNames)
    {
        Diagnostic[] errors = [.. header.FindShapeErrors().Where(error => error.Line == header.HeaderLine), .. ofNames];
        bool isWhole = errors.Length == 0 && !columns.HasCommon && header.Header.All(name => HeaderText.Fold(name).Length > 0);
        return isWhole ? new PlainColumns(columns) : null;
    }

    /// <summary>Takes a row that is plain.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="row">Which one.</param>
    /// <param name="into">Where it goes.</param>
    /// <returns>False where it is not, and nothing has been taken.</returns>
    public bool TryTake(TextBlock block, int row, PlainRows into)
    {
        ReadOnlySpan<int> firstCells = block.FirstCells.Span;
        int first = firstCells[row];
        if (firstCells[row + 1] - first != Count)
        {
            return false;
        }

        Cells cells = new(block.Text.Span, block.Bounds.Span.Slice(first * 2, Count * 2));
        foreach (int index in _empty)
        {
            if (!cells[index].IsEmpty)
            {
                return false;
            }
        }

        ReadOnlySpan<byte> year = cells[_period];
        ReadOnlySpan<byte> english = _indicatorEn < 0 ? default : cells[_indicatorEn];
        ReadOnlySpan<byte> verdict = _verdict < 0 ? default : cells[_verdict];
        DesiredDirection? direction = null;
        ObservationStatus? status = null;
        if (!IsYear(year)
            || !SaysSomething(cells[_unit])
            || !SaysSomething(cells[_indicator])
            || (_direction >= 0 && !TryReadDirection(cells[_direction], ref direction))
            || (_headline >= 0 && !IsHeadline(cells[_headline]))
            || (direction is null && !into.LeavesDirectionOpen(cells[_indicator], english, verdict))
            || (_status >= 0 && !cells[_status].IsEmpty && !into.TryReadStatus(cells[_status], out status)))
        {
            return false;
        }

        ReadOnlySpan<byte> target = cells[_target];
        ReadOnlySpan<byte> actual = cells[_actual];
        PlainNumber plan = default;
        PlainNumber came = default;
        if ((!target.IsEmpty && !PlainNumber.TryRead(target, out plan))
            || (!actual.IsEmpty && !PlainNumber.TryRead(actual, out came)))
        {
            return actual is not [(byte)'-']
                && !into.Names(NameKind.Growth, cells[_indicator], english)
                && (SaysPercent(target) == SaysPercent(actual) || !into.Names(NameKind.Count | NameKind.Amount, cells[_indicator], english))
                && !(target is [(byte)'-', ..] && into.Names(NameKind.Reduction, cells[_indicator], english))
                && !(MayBeNoShare(actual) && into.Names(NameKind.Share, cells[_indicator], english))
                && into.TrySetSingle(row, year, target, actual, status, direction, verdict);
        }

        bool isBoth = !target.IsEmpty && !actual.IsEmpty;
        if (PlainRows.IsFar(plan.Value, came.Value)
            || (isBoth && ((direction is null && RowChecks.NeedsDirection(plan.Value, came.Value))
                || PlainRows.AreYears(plan.Value, came.Value)
                || (plan.Value < 0 && into.Names(NameKind.Reduction, cells[_indicator], english))
                || (PlainRows.MayBeIndex(plan.Value, came.Value) && into.Names(NameKind.Growth, cells[_indicator], english)))))
        {
            return false;
        }

        into.CountMarks(plan.Scale > 0 ? target : default, came.Scale > 0 ? actual : default);
        into.Set(row, !target.IsEmpty, plan, !actual.IsEmpty, came, status ?? ObservationStatus.Actual, direction ?? DesiredDirection.Higher, verdict);
        return true;
    }

    // Below zero, or a hundred and more: what no share is.
    private static bool MayBeNoShare(ReadOnlySpan<byte> text) => text is [(byte)'-', ..] or [>= (byte)'0' and <= (byte)'9', >= (byte)'0' and <= (byte)'9', >= (byte)'0' and <= (byte)'9', ..];

    private static bool SaysPercent(ReadOnlySpan<byte> text) => text.Contains((byte)'%');

    private static bool IsYear(ReadOnlySpan<byte> text) =>
        text is [(byte)'1' or (byte)'2', >= (byte)'0' and <= (byte)'9', >= (byte)'0' and <= (byte)'9', >= (byte)'0' and <= (byte)'9'];

    /// <summary>Tells that a text surely is not blank: it begins with a visible ASCII character or a Latin letter.</summary>
    private static bool SaysSomething(ReadOnlySpan<byte> text) =>
        text is [> (byte)' ' and < 0x7F, ..] or [>= 0xC3 and <= 0xCF, ..] or [0xE1, 0xBA or 0xBB, ..];

    private static bool TryReadDirection(ReadOnlySpan<byte> text, ref DesiredDirection? direction)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        direction = text.SequenceEqual("higher"u8) ? DesiredDirection.Higher
            : text.SequenceEqual("lower"u8) ? DesiredDirection.Lower
            : PlanWords.TryReadDirection(Encoding.UTF8.GetString(text), out DesiredDirection read) ? read
            : null;
        return direction is not null;
    }

    private static bool IsHeadline(ReadOnlySpan<byte> text) =>
        text.IsEmpty || text.SequenceEqual("-"u8) || PlanWords.TryReadYesOrNo(Encoding.UTF8.GetString(text), out _);

    private readonly ref struct Cells(ReadOnlySpan<byte> text, ReadOnlySpan<int> bounds)
    {
        private readonly ReadOnlySpan<byte> _text = text;
        private readonly ReadOnlySpan<int> _bounds = bounds;

        public ReadOnlySpan<byte> this[int column] => _text[_bounds[column * 2].._bounds[(column * 2) + 1]];
    }
}
