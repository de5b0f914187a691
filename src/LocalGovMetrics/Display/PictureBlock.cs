using LocalGovMetrics.Display.Pictures;

namespace LocalGovMetrics.Display;

/// <summary>A picture: what is to be seen in words, the numbers that are drawn, and the drawing where there is one.</summary>
internal sealed record PictureBlock(DisplayText Alternative, DisplayTable Data) : DisplayBlock
{
    /// <summary>Gets what is drawn, or null where words and numbers are all there is.</summary>
    public Picture? Drawn { get; init; }

    /// <summary>Gets a value indicating whether the document has the numbers beside the picture: a form that draws nothing leaves it out.</summary>
    public bool StandsBesideItsTable { get; init; }

    /// <summary>Makes a picture of a document that has its numbers in a table of its own.</summary>
    public static PictureBlock Beside(Picture drawn) => new(drawn.Summary, new DisplayTable(DisplayText.Empty, [], [])) { Drawn = drawn, StandsBesideItsTable = true };

    internal override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
