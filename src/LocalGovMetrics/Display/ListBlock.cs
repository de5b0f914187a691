using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display;

/// <summary>Items below one another, which may have items of their own.</summary>
internal sealed record ListBlock : DisplayBlock
{
    public ListBlock(IReadOnlyList<ListItem> items) => Items = ValueList.From(items);

    public IReadOnlyList<ListItem> Items { get; }

    /// <summary>Makes a list of groups, each with its lines.</summary>
    public static ListBlock Of(IEnumerable<(DisplayText Title, IEnumerable<DisplayText> Lines)> groups) =>
        new([.. groups.Select(group => new ListItem(new DisplayCell(group.Title)) { Items = [.. group.Lines.Select(line => new ListItem(new DisplayCell(line)))] })]);

    internal override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>One item of a list.</summary>
internal sealed record ListItem(DisplayCell Content)
{
    public IReadOnlyList<ListItem> Items
    {
        get;
        init => field = ValueList.From(value, nameof(Items));
    } = ValueList<ListItem>.Empty;
}
