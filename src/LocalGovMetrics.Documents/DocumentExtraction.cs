using LocalGovMetrics.Documents.Tables;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents;

/// <summary>What was found in a document: its tables, and what it says of unit and time.</summary>
/// <remarks>Nothing is invented: every text is a piece of the document at its place. Equal by content, immutable.</remarks>
public sealed record DocumentExtraction
{
    private DocumentExtraction(Document document, IReadOnlyList<ExtractedTable> tables)
    {
        Document = document;
        Tables = ValueList.From(tables);
    }

    /// <summary>Gets the document.</summary>
    public Document Document { get; }

    /// <summary>Gets every table in its order, those that were left with the reason.</summary>
    public IReadOnlyList<ExtractedTable> Tables { get; }

    /// <summary>Understands a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>What was found.</returns>
    public static DocumentExtraction Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentExtraction(document, TableExtraction.Of(document));
    }

    /// <summary>Writes the name of the document and how many tables were found.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Document.Name}: {Tables.Count} tables, {Tables.Count(table => table.IsPlanVersusActual)} of plans and actuals");
}
