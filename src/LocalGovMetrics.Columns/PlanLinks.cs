using LocalGovMetrics.Reading;
using ReadColumns = LocalGovMetrics.Reading.PlanColumns;

namespace LocalGovMetrics.Columns;

/// <summary>Which rows of a table name one another by their numbers, or may report the same fact, and must be read together; found in one pass over all of them.</summary>
/// <remarks>Rows of one unit that have or name the same number are one group, and so are all that are connected through others. For one thread at a time.</remarks>
internal sealed class PlanLinks
{
    private const ulong Start = 14695981039346656037;
    private const ulong OfIndicator = 0x9E3779B97F4A7C15;
    private const ulong OfFact = 0xC2B2AE3D27D4EB4F;
    private readonly ReadColumns _columns;
    private readonly FactKeys _facts;
    private readonly LinkedBy _by;
    private readonly LinkTable _table = new();

    /// <summary>Begins with none.</summary>
    /// <param name="start">The header.</param>
    /// <param name="options">How the rows are read, or null for the default.</param>
    /// <param name="by">What connects rows beside their numbers.</param>
    public PlanLinks(TextTable start, PlanTableOptions? options = null, LinkedBy by = LinkedBy.Number)
    {
        (_columns, _by) = (ReadColumns.Find(start, options ?? PlanTableOptions.Default, []), by);
        _facts = new FactKeys(_columns);
    }

    /// <summary>Gets the name of the column by which rows name one another, or null.</summary>
    public string? Column => _columns.Has(PlanColumn.Parent) ? _columns.Header[_columns.IndexOf(PlanColumn.Parent)]
        : _columns.Has(PlanColumn.Number) ? _columns.Header[_columns.IndexOf(PlanColumn.Number)]
        : _columns.Has(PlanColumn.EffectiveFrom) ? _columns.Header[_columns.IndexOf(PlanColumn.EffectiveFrom)]
        : null;

    /// <summary>Adds the rows of a block.</summary>
    /// <param name="block">The rows.</param>
    public void Add(TextBlock block)
    {
        for (int row = 0; row < block.Rows; row++)
        {
            (ulong? number, ulong? parent, ulong? other) = KeysOf(block, row);
            if ((number ?? parent ?? other) is { } one)
            {
                _table.Connect(one, other ?? one);
                _table.Add(one, parent ?? one);
            }
        }
    }

    /// <summary>Gives the group of a row, once all rows are added.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="row">Which one, from 0.</param>
    /// <returns>The group, 0 or more; -1 for a row that stands alone.</returns>
    public int GroupOf(TextBlock block, int row)
    {
        (ulong? number, ulong? parent, ulong? other) = KeysOf(block, row);
        return (number ?? parent ?? other) is { } one ? _table.GroupOf(one) : -1;
    }

    /// <summary>Gives how many rows a group has.</summary>
    /// <param name="group">The group.</param>
    /// <returns>1 or more.</returns>
    public int SizeOf(int group) => _table.SizeOf(group);

    /// <summary>Tells whether a row heads those below it.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="row">Which one, from 0.</param>
    /// <returns>True where it does.</returns>
    public bool IsHeading(TextBlock block, int row)
    {
        return (!_columns.Has(PlanColumn.Actual) || (block.FirstCells.Span[row + 1] - block.FirstCells.Span[row] != _columns.Header.Count) || block.Cell(row, _columns.IndexOf(PlanColumn.Actual)).IsEmpty)
            && block.Row(row) is var text && !text.IsBlank && _columns.IsHeading(text);
    }

    private (ulong? Number, ulong? Parent, ulong? Other) KeysOf(TextBlock block, int row)
    {
        ReadOnlySpan<int> firstCells = block.FirstCells.Span;
        if (firstCells[row + 1] - firstCells[row] != _columns.Header.Count)
        {
            return (null, null, null);
        }

        ulong unit = _columns.Has(PlanColumn.Unit) && _columns.Options.Unit is null ? FactKeys.Add(block.Cell(row, _columns.IndexOf(PlanColumn.Unit)), Start) ?? Start : Start;
        ulong? other = _by switch
        {
            LinkedBy.Indicator => unchecked(KeyOf(PlanColumn.Indicator) * OfIndicator),
            LinkedBy.Fact => unchecked(_facts.Of(block, row) * OfFact),
            LinkedBy.Number => null,
        };
        return (KeyOf(PlanColumn.Number), KeyOf(PlanColumn.Parent), other);

        ulong? KeyOf(PlanColumn column) => _columns.Has(column) ? FactKeys.Add(block.Cell(row, _columns.IndexOf(column)), unit) : null;
    }
}
