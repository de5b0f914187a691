namespace LocalGovMetrics.Display;

/// <summary>A line of text of its own, wrapped where it is too long.</summary>
internal sealed record LineBlock(DisplayCell Content, DisplayEmphasis Emphasis) : DisplayBlock
{
    internal override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
