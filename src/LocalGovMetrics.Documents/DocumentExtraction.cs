using System.Text.Json;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Documents.Json;
using LocalGovMetrics.Documents.Prose;
using LocalGovMetrics.Documents.Tables;
using LocalGovMetrics.Reading;
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
        if (Letterhead.Find(document) is { } found)
        {
            Unit = found.Unit;
            UnitFrom = found.Place;
        }

        Claims = ValueList.From(ProseReader.Read(document, Tables, out int pairs));
        NumberPairs = pairs;
        Period = tables.Select(table => table.Period).FirstOrDefault(period => period is not null) ?? DocumentPeriod.Find(document);
    }

    /// <summary>Gets the document.</summary>
    public Document Document { get; }

    /// <summary>Gets every table in its order, those that were left with the reason.</summary>
    public IReadOnlyList<ExtractedTable> Tables { get; }

    /// <summary>Gets the derived numbers of the prose in its order, those that cannot be checked with the reason.</summary>
    public IReadOnlyList<DocumentClaim> Claims { get; }

    /// <summary>Gets how many numbers of the prose stand in a sentence behind another: what was looked at for claims.</summary>
    /// <value>0 or more.</value>
    public int NumberPairs { get; }

    /// <summary>Gets the administrative unit that the letterhead or a title names, or null.</summary>
    public string? Unit { get; }

    /// <summary>Gets where the document names the unit, or null.</summary>
    public DocumentPlace? UnitFrom { get; }

    /// <summary>Gets the period of the first table that says one, else that of the first title that does; null where neither says one.</summary>
    public Period? Period { get; }

    /// <summary>Gets how many indicators the prose says were achieved, or were not, of how many; null where it says none.</summary>
    public PrintedHeadline? Headline => HeadlineText.Find(this);

    /// <summary>Understands a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="DocumentRefusedException">The document derives more numbers from others than are held.</exception>
    public static DocumentExtraction Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentExtraction(document, TableExtraction.Of(document));
    }

    /// <summary>Gives the rows of all plan-versus-actual tables as one tidy table, from which <see cref="PlanTableReader"/> reads rows.</summary>
    /// <param name="options">What the document does not say; null = nothing.</param>
    /// <returns>The table, each row with the place of its target; null where no table of plans and actuals was found.</returns>
    public TextTable? ToTable(DocumentOptions? options = null) => TidyTable.Of(this, options ?? new DocumentOptions());

    /// <summary>Writes everything that was found as JSON: the document, its tables with their rows, claims, coverage and findings.</summary>
    /// <param name="stream">Where the UTF-8 text goes; it is not closed.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void WriteJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        JsonSerializer.Serialize(stream, ExtractionJson.Of(this), DocumentJsonContext.Readable.ExtractionJson);
    }

    /// <summary>Writes the name of the document and how many tables were found.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Document.Name}: {Tables.Count} tables, {Tables.Count(table => table.IsPlanVersusActual)} of plans and actuals");
}
