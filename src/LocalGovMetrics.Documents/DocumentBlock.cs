using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents;

/// <summary>What a block of a document is.</summary>
[JsonConverter(typeof(EnumTextConverter<DocumentBlockKind>))]
public enum DocumentBlockKind
{
    /// <summary>Running text.</summary>
    Paragraph = 0,

    /// <summary>A heading; <see cref="DocumentBlock.Level"/> says of which level.</summary>
    Heading = 1,

    /// <summary>An item of a list.</summary>
    ListItem = 2,

    /// <summary>A footnote, an endnote or a comment.</summary>
    Note = 3,

    /// <summary>A table; <see cref="DocumentBlock.Grid"/> holds it.</summary>
    Table = 4,
}

/// <summary>One block of a document, in its order: a paragraph, a heading, an item of a list, a note or a table.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record DocumentBlock
{
    internal DocumentBlock(DocumentBlockKind kind, string text, DocumentPlace place, int level = 0, DocumentGrid? grid = null)
    {
        Kind = kind;
        Text = text;
        Place = place;
        Level = level;
        Grid = grid;
    }

    /// <summary>Gets what the block is.</summary>
    public DocumentBlockKind Kind { get; }

    /// <summary>Gets the level of a heading, or how deep an item of a list stands.</summary>
    /// <value>1 = outermost; 0 for other blocks.</value>
    public int Level { get; }

    /// <summary>Gets the text exactly as it was read; of a table all its cells, a tab between two and a line a row.</summary>
    public string Text { get; }

    /// <summary>Gets where the block stands.</summary>
    public DocumentPlace Place { get; }

    /// <summary>Gets the table, or null for other blocks.</summary>
    public DocumentGrid? Grid { get; }

    /// <summary>Writes kind and text, in one line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Grid is { } grid ? grid.ToString() : $"{Kind}: {Text}";
}
