namespace LocalGovMetrics.Display;

/// <summary>What the reader should know besides, with the number by which other blocks refer to it, or none.</summary>
internal sealed record NoteBlock(DisplayText Text, int? Number) : DisplayBlock
{
    internal override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
