namespace LocalGovMetrics.Display;

/// <summary>Writes blocks in one form: a new kind of block is a new method, which every writer must have.</summary>
internal interface IBlockWriter
{
    void Write(HeadingBlock heading);

    void Write(LineBlock line);

    void Write(ListBlock list);

    void Write(NoteBlock note);

    void Write(TableBlock table);

    void Write(PictureBlock picture);
}
