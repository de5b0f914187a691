using LocalGovMetrics.Values;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display;

/// <summary>A finished document for a person to read: blocks that every writer writes, so that no two forms of it say different things.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record DisplayDocument : IDisplayable
{
    /// <summary>Makes a document.</summary>
    /// <param name="blocks">The blocks, in their order.</param>
    public DisplayDocument(IReadOnlyList<DisplayBlock> blocks) => Blocks = ValueList.From(blocks);

    /// <summary>Gets the blocks, in their order.</summary>
    public IReadOnlyList<DisplayBlock> Blocks { get; }

    /// <summary>Gets the table for a program, where that is another than the first table for a person.</summary>
    public DisplayTable? Data { get; init; }

    /// <inheritdoc/>
    public DisplayTable ToTable() => Data ?? Blocks.OfType<DisplayTable>().FirstOrDefault() ?? new DisplayTable(DisplayText.Empty, [], []);

    /// <inheritdoc/>
    public DisplayDocument ToDocument() => this;

    /// <summary>Writes the document as text.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>; null for Vietnamese with English beside.</param>
    /// <param name="width">How many characters a line has; null = as many as the longest text needs.</param>
    /// <returns>Lines that end in a line feed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 20.</exception>
    public string ToText(Language? language = null, int? width = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width ?? TextDocumentWriter.Narrowest, TextDocumentWriter.Narrowest, nameof(width));
        return Write(output => new TextDocumentWriter(output, language) { Width = width ?? int.MaxValue });
    }

    /// <summary>Writes the document as Markdown (tables as GitHub has them), in which every text stands for itself.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>; null for Vietnamese with English beside.</param>
    /// <returns>Lines that end in a line feed.</returns>
    public string ToMarkdown(Language? language = null) => Write(output => new MarkdownDocumentWriter(output, language));

    /// <summary>Writes the document as a part of an HTML page, escaped and readable on light and dark ground.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>; null for Vietnamese with English beside.</param>
    /// <returns>One <c>div</c> element with its style.</returns>
    public string ToHtml(Language? language = null)
    {
        using StringWriter output = new() { NewLine = "\n" };
        HtmlPage.WritePart(Blocks, language, output);
        return output.ToString();
    }

    /// <summary>Writes the document as an HTML page of one file, which loads nothing and runs no script.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>; null for Vietnamese with English beside.</param>
    /// <returns>The page.</returns>
    public string ToHtmlPage(Language? language = null)
    {
        using StringWriter output = new() { NewLine = "\n" };
        HtmlPage.Write(Blocks, language, output);
        return output.ToString();
    }

    /// <summary>Writes the table for a program, else the first table, as comma-separated values.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>; null for Vietnamese with English beside.</param>
    /// <returns>Lines that end in a line feed; none where there is no table.</returns>
    public string ToCsv(Language? language = null)
    {
        using StringWriter output = new() { NewLine = "\n" };
        CsvLine.WriteTable(ToTable().ToBlock(), language, output);
        return output.ToString();
    }

    /// <summary>Writes the document as text in both languages.</summary>
    /// <returns>Lines that end in a line feed.</returns>
    public override string ToString() => ToText();

    /// <summary>The document with no more than the first rows of each of its tables.</summary>
    internal DisplayDocument First(int rows) => new([.. Blocks.Select(block => block is DisplayTable table ? table.First(rows) : block)]) { Data = Data };

    private string Write(Func<TextWriter, IBlockWriter> form)
    {
        using StringWriter output = new() { NewLine = "\n" };
        IBlockWriter writer = form(output);
        foreach (DisplayBlock block in Blocks)
        {
            block.WriteTo(writer);
        }

        return output.ToString();
    }
}
