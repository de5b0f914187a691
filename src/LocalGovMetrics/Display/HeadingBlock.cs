namespace LocalGovMetrics.Display;

/// <summary>A heading: level 1 is the title of the document.</summary>
internal sealed record HeadingBlock(DisplayCell Content, int Level) : DisplayBlock
{
    public const int Deepest = 3;

    internal override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
