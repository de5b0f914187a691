using LocalGovMetrics.Batch;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;
using PlanColumns = LocalGovMetrics.Reading.PlanColumns;

namespace LocalGovMetrics.Streaming;

/// <summary>Assesses a table that is larger than memory, block by block, with the meaning of <see cref="PlanTableReader"/> and <see cref="VerdictCalculator"/>.</summary>
/// <remarks>
/// <para>Plain rows (two plain numbers, a year, a status, nothing else that counts) are read without memory and assessed by <see cref="PlanBatch"/>; those
/// of bounds, ranges and per cents one by one, without the rest of the row; all others in full. The verdicts are those of the whole table: the notation,
/// and an ambiguous number such as <c>2,796</c> that its own row leaves open, are decided from all rows. <see cref="StreamEvidence"/> gathers what they
/// tell; where it says that the verdicts do not hold yet, <see cref="With"/> gives the stream that knows, and the blocks are assessed once more.</para>
/// <para>Rows that name other rows of their file (columns <c>no</c> and <c>parent</c>) need the whole table: <see cref="NeedsWholeTable(TextTable)"/>.</para>
/// <para>Immutable, safe for several threads; each <see cref="AssessedBlock"/> is for one.</para>
/// </remarks>
public sealed class PlanStream
{
    private readonly string _name;
    private readonly IReadOnlyList<string> _header;
    private readonly int _headerLine;
    private readonly PlainColumns? _plain;
    private readonly PlanBatch _batch;
    private readonly PlanColumns _columns;
    private readonly List<Diagnostic> _ofHeader = [];

    private readonly bool _isNotationStated;
    private readonly NumberEvidence? _whole;

    private PlanStream(TextTable start, PlanTableOptions options, VerdictPolicy policy)
    {
        (_name, _header, _headerLine) = (start.Name, start.Header, start.HeaderLine);
        _isNotationStated = options.Notation is not null;
        PlanColumns columns = PlanColumns.Find(start, options with { MaxDiagnostics = int.MaxValue }, _ofHeader);
        _columns = _isNotationStated ? columns : columns.With(PlanTableReader.InferNotation(start, columns).Notation);
        _plain = PlainColumns.Find(start, _columns, _ofHeader);
        _batch = PlanBatch.Compile(Measure.Level, policy);
    }

    private PlanStream(PlanStream other, ReportNotation notation, NumberEvidence? whole)
    {
        (_name, _header, _headerLine, _plain, _batch) = (other._name, other._header, other._headerLine, other._plain, other._batch);
        (_columns, _ofHeader, _isNotationStated, _whole) = (other._columns.With(notation), other._ofHeader, true, whole);
    }

    /// <summary>Gets the notation of the cells: the stated one, or the one that the rows so far tell.</summary>
    public ReportNotation Notation => _columns.Options.Notation!;

    /// <summary>Gets a value indicating whether the whole table is known.</summary>
    internal bool KnowsTable => _whole is not null;

    /// <summary>Gets the policy.</summary>
    public VerdictPolicy Policy => _batch.Policy;

    internal PlainColumns? Plain => _plain;

    internal string Name => _name;

    internal int HeaderLine => _headerLine;

    /// <summary>Prepares for the rows below a header.</summary>
    /// <param name="start">The header and the first rows, from which the notation is guessed until all of them are known.</param>
    /// <param name="notation">The notation of the cells, or null to infer it.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <returns>The stream. Errors of the header come with the rows.</returns>
    public static PlanStream Of(TextTable start, ReportNotation? notation = null, VerdictPolicy? policy = null) =>
        Of(start, new PlanTableOptions { Notation = notation }, policy);

    /// <summary>Prepares for the rows below a header.</summary>
    /// <param name="start">The header and the first rows, 400 at least where there are so many: what the notation and the meaning of the columns are inferred from.</param>
    /// <param name="options">How the rows are read, and what the file does not say of them.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <returns>The stream. Errors of the header come with the rows.</returns>
    public static PlanStream Of(TextTable start, PlanTableOptions options, VerdictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(options);
        return new PlanStream(start, options, policy ?? VerdictPolicy.Face);
    }

    /// <summary>Gives the same stream with the knowledge of all rows.</summary>
    /// <param name="evidence">What all blocks of the table told.</param>
    /// <returns>A stream whose verdicts are those of the whole table; where the words changed the notation, one that reads by it and gathers once more.</returns>
    public PlanStream With(StreamEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ReportNotation notation = evidence.NotationFor(this);
        return new PlanStream(this, notation, ReferenceEquals(notation, Notation) ? evidence.Numbers : null);
    }

    /// <summary>Tells whether the rows below a header may name one another, so that no block can be read alone.</summary>
    /// <param name="start">The header.</param>
    /// <returns>True where there is a column of numbers or of parents.</returns>
    public static bool NeedsWholeTable(TextTable start) => NeedsWholeTable(start, PlanTableOptions.Default);

    /// <summary>Tells whether the rows below a header may name one another, or the header stands below, so that no block can be read alone.</summary>
    /// <param name="start">The header and the first rows.</param>
    /// <param name="options">How the rows are read.</param>
    /// <returns>True where there is a column of numbers or of parents, or lines stand above the header.</returns>
    public static bool NeedsWholeTable(TextTable start, PlanTableOptions options)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(options);
        PlanColumns columns = PlanColumns.Find(start, options, []);
        return columns.Has(PlanColumn.Number) || columns.Has(PlanColumn.Parent) || !ReferenceEquals(PlanTableLayout.From(start, options, []), start);
    }

    /// <summary>Makes room for the results of blocks.</summary>
    /// <returns>The room, to be used block after block.</returns>
    public AssessedBlock CreateBlock() => new(this, new PlainRows(_batch, Notation));

    /// <summary>What decides the numbers of a part: the whole table where it is known; else what the part tells is gathered.</summary>
    internal PlanEvidence EvidenceOfPart() => _whole is null ? new PlanEvidence(PlanEvidence.Scope.Gathering) : PlanEvidence.Of(_whole);

    /// <summary>Asks the words of a block how its numbers are written, where nobody has said so.</summary>
    internal void AskWords(TextBlock block, NotationEvidence words)
    {
        if (!_isNotationStated && _whole is null)
        {
            words.AddBlock(block, _columns);
        }
    }

    /// <summary>The notation that the words of all rows tell, beside those of the header; a stated one stays.</summary>
    internal ReportNotation NotationBy(NotationEvidence words)
    {
        if (_isNotationStated)
        {
            return Notation;
        }

        NotationEvidence all = new();
        all.AddHeader(_header);
        all.Add(words);
        return all.Notation;
    }

    /// <summary>Reads some rows in full.</summary>
    internal ReadingOutcome<PlanTable> Read(IReadOnlyList<TextRow> rows, PlanEvidence evidence) => PlanTableReader.Read(Table(rows), _columns, [], _ofHeader, evidence);

    internal TextTable Table(IReadOnlyList<TextRow> rows) => new(_name, _header, _headerLine, rows);
}
