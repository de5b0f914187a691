using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents;

/// <summary>A document as it was read: its blocks in their order, each with its place and its exact text.</summary>
/// <remarks>The same bytes give the same document: nothing is learned, fetched or guessed from elsewhere. Equal by content, immutable.</remarks>
public sealed record Document
{
    internal Document(string name, DocumentFormat format, string sha256, DocumentBuilder builder)
    {
        Name = name;
        Format = format;
        Sha256 = sha256;
        Pages = builder.Pages;
        Text = builder.Text.ToString();
        Blocks = ValueList.From(builder.Blocks);
        Findings = ValueList.From(builder.Findings);
    }

    /// <summary>Gets the name of the file.</summary>
    public string Name { get; }

    /// <summary>Gets what kind of file it is.</summary>
    public DocumentFormat Format { get; }

    /// <summary>Gets the SHA-256 of the file's bytes, 64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; }

    /// <summary>Gets the number of pages, or null where the format has none.</summary>
    public int? Pages { get; }

    /// <summary>Gets the text of all blocks, to which every <see cref="DocumentPlace.Start"/> refers.</summary>
    public string Text { get; }

    /// <summary>Gets the blocks in their order.</summary>
    public IReadOnlyList<DocumentBlock> Blocks { get; }

    /// <summary>Gets what a reader of the results must know; empty where there is nothing.</summary>
    public IReadOnlyList<DocumentFinding> Findings { get; }

    /// <summary>Gives the text at a place.</summary>
    /// <param name="place">A place of this document.</param>
    /// <returns>The text exactly as it was read.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The place is outside the document.</exception>
    public string TextAt(DocumentPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Text.Substring(place.Start, place.Length);
    }

    /// <summary>Writes name and size.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name} ({Format}): {Blocks.Count} blocks");
}
