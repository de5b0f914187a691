using LocalGovMetrics.Display.Pictures;

namespace LocalGovMetrics.Display;

/// <summary>A part of a document: a heading, a line, a list, a note, a table or a picture.</summary>
/// <remarks>Equal by content, immutable. The kinds are closed: a writer has an answer for each of them.</remarks>
public abstract record DisplayBlock
{
    private protected DisplayBlock()
    {
    }

    /// <summary>Makes a heading.</summary>
    /// <param name="text">The text.</param>
    /// <param name="level">1 for the title of the document, 2 for its sections, 3 for what stands in them.</param>
    /// <param name="mark">The mark; its sign is written before the text.</param>
    /// <returns>The heading.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not 1, 2 or 3.</exception>
    public static DisplayBlock Heading(DisplayText text, int level = 2, DisplayMark mark = DisplayMark.None)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, HeadingBlock.Deepest);
        return new HeadingBlock(new DisplayCell(text, mark), level);
    }

    /// <summary>Makes a line of text of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">The mark; its sign is written before the text.</param>
    /// <param name="isStrong">Whether it is what the reader should see first.</param>
    /// <returns>The line.</returns>
    public static DisplayBlock Line(DisplayText text, DisplayMark mark = DisplayMark.None, bool isStrong = false) =>
        new LineBlock(new DisplayCell(text, mark), isStrong ? DisplayEmphasis.Strong : DisplayEmphasis.None);

    /// <summary>Makes a list.</summary>
    /// <param name="items">The items, each with its mark.</param>
    /// <returns>The list.</returns>
    public static DisplayBlock List(IEnumerable<DisplayCell> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new ListBlock([.. items.Select(item => new ListItem(item))]);
    }

    /// <summary>Makes a note: what the reader should know besides.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number by which other blocks refer to it, from 1, or null.</param>
    /// <returns>The note.</returns>
    public static DisplayBlock Note(DisplayText text, int? number = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new NoteBlock(text, number);
    }

    /// <summary>Makes the place of a picture, which says in words and numbers what the picture shows.</summary>
    /// <param name="alternative">What is to be seen, for those who do not see it.</param>
    /// <param name="data">The numbers that are drawn.</param>
    /// <returns>The picture.</returns>
    public static DisplayBlock Picture(DisplayText alternative, DisplayTable data)
    {
        ArgumentNullException.ThrowIfNull(alternative);
        ArgumentNullException.ThrowIfNull(data);
        return new PictureBlock(alternative, data);
    }

    /// <summary>Makes a picture: drawn in HTML, said in words and numbers in every form.</summary>
    /// <param name="picture">What is drawn.</param>
    /// <returns>The picture.</returns>
    public static DisplayBlock Picture(Picture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return new PictureBlock(picture.Summary, picture.ToTable()) { Drawn = picture };
    }

    internal static DisplayBlock Faint(DisplayText text) => new LineBlock(new DisplayCell(text), DisplayEmphasis.Faint);

    /// <summary>Hands the block to the method of a writer that is for its kind.</summary>
    internal abstract void WriteTo(IBlockWriter writer);
}
