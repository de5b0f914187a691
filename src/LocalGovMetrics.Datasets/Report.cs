using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Datasets;

/// <summary>One document as data: who reported, about which term, what the document says of its own plan, and the rows.</summary>
/// <remarks>Immutable and safe for use by several threads; two reports are the same where they are the same object.</remarks>
public sealed class Report
{
    private readonly string _file;
    private readonly Lazy<PlanTable> _table;

    internal Report(string id, string file)
    {
        Id = id;
        _file = file;
        _table = new Lazy<PlanTable>(ReadTable);
    }

    /// <summary>Gets the identity, which is also the name of the sample in the command-line tool.</summary>
    public string Id { get; }

    /// <summary>Gets the title, in Vietnamese and English.</summary>
    public required LocalizedName Title { get; init; }

    /// <summary>Gets the administrative unit that the document is about.</summary>
    public required AdministrativeUnit Unit { get; init; }

    /// <summary>Gets the term whose plan the document reports on.</summary>
    public required NamedTerm Term { get; init; }

    /// <summary>Gets the file name of the document.</summary>
    public required string DocumentFile { get; init; }

    /// <summary>Gets the date of the document, to the month or the day, or null where none is printed.</summary>
    /// <value>The days that the date may be.</value>
    public Period? DocumentDate { get; init; }

    /// <summary>Gets the words in which the document says how much of its plan was achieved.</summary>
    public required string Headline { get; init; }

    /// <summary>Gets how many targets the document says were achieved, or null where it does not say.</summary>
    public int? Achieved { get; init; }

    /// <summary>Gets how many targets the document says there are, or null where it does not say.</summary>
    public int? Of { get; init; }

    /// <summary>Gets how many targets the document says were not achieved, or null where it does not say.</summary>
    public int? NotAchieved { get; init; }

    /// <summary>Gets where the headline stands: document and line.</summary>
    public required string HeadlineSource { get; init; }

    /// <summary>Gets what the rows are, in English.</summary>
    public required string Description { get; init; }

    /// <summary>Gets the rows of the document, read on first use.</summary>
    public PlanTable Table => _table.Value;

    /// <summary>Opens the file of the rows, as <c>CsvTableReader</c> reads it.</summary>
    /// <returns>The text, UTF-8; the caller closes it.</returns>
    public Stream OpenText() => Resources.Open(_file);

    /// <summary>Writes identity and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}: {Title}";

    private PlanTable ReadTable() => PlanTableReader.Read(Resources.ReadTable(_file)).GetValueOrThrow();
}
