namespace LocalGovMetrics.Display;

/// <summary>A picture: what is to be seen in words, and the numbers that are drawn.</summary>
internal sealed record PictureBlock(DisplayText Alternative, DisplayTable Data) : DisplayBlock
{
    internal override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
