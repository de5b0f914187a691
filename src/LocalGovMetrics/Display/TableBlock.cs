namespace LocalGovMetrics.Display;

/// <summary>A table as the writers see it: the names of its rows are a column like the others, and its rows, which may be more than memory holds, are made as they are asked for.</summary>
internal sealed record TableBlock(DisplayText Title, IReadOnlyList<DisplayColumn> Columns, IEnumerable<DisplayRow> Rows) : DisplayBlock
{
    public IReadOnlyList<DisplayText> Notes { get; init; } = [];

    /// <summary>Gets a value indicating whether the rows are records, shown as blocks of labelled texts where a table would be too wide to read.</summary>
    public bool IsRecords { get; init; }

    /// <summary>Gets the column that names the rows, or -1.</summary>
    public int NameColumn
    {
        get
        {
            for (int i = 0; i < Columns.Count; i++)
            {
                if (Columns[i].IsName)
                {
                    return i;
                }
            }

            return -1;
        }
    }

    internal override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
