using System.Text;
using LocalGovMetrics.Reading;
using ReadColumns = LocalGovMetrics.Reading.PlanColumns;

namespace LocalGovMetrics.Columns;

/// <summary>Gives rows that may report the same fact the same key: unit, indicator and period; for one thread at a time.</summary>
internal sealed class FactKeys(ReadColumns columns)
{
    private const ulong Start = 14695981039346656037;
    private const int LongestOnStack = 256;
    private readonly WordCache<string> _periods = new(text => PeriodText.TryRead(CellText.Of(text), out Period? period) ? period.ToString() : text);

    /// <summary>Adds text to a hash; two that are alike by chance only make rows be read together.</summary>
    public static ulong Add(ReadOnlySpan<char> text, ulong to)
    {
        const ulong Prime = 1099511628211;
        ulong hash = to;
        foreach (char one in text)
        {
            hash = unchecked((hash ^ one) * Prime);
        }

        return unchecked((hash ^ 0xFFFF) * Prime);
    }

    /// <summary>Adds the text of a cell, blanks around it left out; null where there is none.</summary>
    public static ulong? Add(ReadOnlySpan<byte> cell, ulong to)
    {
        Span<char> text = cell.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[cell.Length];
        ReadOnlySpan<char> trimmed = ((ReadOnlySpan<char>)text[..Encoding.UTF8.GetChars(cell, text)]).Trim();
        trimmed = trimmed.TrimStart('\'');
        return trimmed.IsEmpty ? null : Add(trimmed, to);
    }

    /// <summary>The key of a row; null where it has no indicator or not the cells of the header.</summary>
    public ulong? Of(TextBlock block, int row)
    {
        ReadOnlySpan<int> firstCells = block.FirstCells.Span;
        if (firstCells[row + 1] - firstCells[row] != columns.Header.Count || !columns.Has(PlanColumn.Indicator))
        {
            return null;
        }

        ulong? key = Add(block.Cell(row, columns.IndexOf(PlanColumn.Indicator)), Start);
        if (key is not { } of)
        {
            return null;
        }

        if (columns.Has(PlanColumn.Unit) && columns.Options.Unit is null)
        {
            of = Add(block.Cell(row, columns.IndexOf(PlanColumn.Unit)), of) ?? of;
        }

        return columns.Has(PlanColumn.Period) && columns.Options.Period is null ? Add(_periods.Read(block.Cell(row, columns.IndexOf(PlanColumn.Period))), of) : of;
    }
}
