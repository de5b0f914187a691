using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;
using ReadColumns = LocalGovMetrics.Reading.PlanColumns;

namespace LocalGovMetrics.Columns;

/// <summary>Assesses a table that is larger than memory, block by block, with the meaning of <see cref="PlanTableReader"/> and <see cref="VerdictCalculator"/>.</summary>
/// <remarks>
/// <para>Plain rows (two plain numbers, a year, a status, nothing else that counts) are read without memory and assessed by <see cref="PlanBatch"/>; those
/// of bounds, ranges and per cents one by one, without the rest of the row; all others in full. The verdicts are those of the whole table: the notation,
/// and an ambiguous number such as <c>2,796</c> that its own row leaves open, are decided from all rows. <see cref="StreamEvidence"/> gathers what they
/// tell; where it says that the verdicts do not hold yet, <see cref="With"/> gives the stream that knows, and the blocks are assessed once more.</para>
/// <para>Rows that name other rows of their file (columns <c>no</c> and <c>parent</c>, <see cref="HasLinks"/>), and those that revise a target (<c>effectiveFrom</c>), are read together: <see cref="PlanLinks"/> tells which.</para>
/// <para>Immutable, safe for several threads; each <see cref="AssessedBlock"/> is for one.</para>
/// </remarks>
internal sealed class PlanStream
{
    private readonly string _name;
    private readonly IReadOnlyList<string> _header;
    private readonly int _headerLine;
    private readonly PlainColumns? _plain;
    private readonly PlanBatch _batch;
    private readonly ReadColumns _columns;
    private readonly List<Diagnostic> _ofHeader = [];

    private readonly bool _isNotationStated;
    private readonly NumberEvidence? _whole;

    private PlanStream(TextTable start, PlanTableOptions options, VerdictPolicy policy)
    {
        (_name, _header, _headerLine) = (start.Name, start.Header, start.HeaderLine);
        _isNotationStated = options.Notation is not null;
        ReadColumns columns = ReadColumns.Find(start, options with { MaxDiagnostics = int.MaxValue }, _ofHeader);
        _columns = _isNotationStated ? columns : columns.With(PlanTableReader.InferNotation(start, columns).Notation);
        _plain = PlainColumns.Find(start, _columns, _ofHeader);
        _batch = PlanBatch.Compile(Measure.Level, policy, LaneWidths.Widest);
    }

    private PlanStream(PlanStream other, ReportNotation notation, bool isStated, NumberEvidence? whole)
    {
        (_name, _header, _headerLine, _plain, _batch) = (other._name, other._header, other._headerLine, other._plain, other._batch);
        (_columns, _ofHeader, _isNotationStated, _whole) = (other._columns.With(notation), other._ofHeader, isStated, whole);
        AreRowsTogether = other.AreRowsTogether;
    }

    /// <summary>Gets the notation of the cells: the stated one, or the one that the rows so far tell.</summary>
    public ReportNotation Notation => _columns.Options.Notation!;

    /// <summary>Gets a value indicating whether all rows that must be read together stand in the same block.</summary>
    internal bool AreRowsTogether { get; private init; }

    /// <summary>Gets a value indicating whether the whole table is known.</summary>
    internal bool KnowsTable => _whole is not null;

    /// <summary>Gets the policy.</summary>
    public VerdictPolicy Policy => _batch.Policy;

    internal PlainColumns? Plain => _batch.Policy is { Deadline: null, AsOf: null } ? _plain : null;

    internal string Name => _name;

    internal int HeaderLine => _headerLine;

    /// <summary>Prepares for the rows below a header.</summary>
    /// <param name="start">The header and the first rows, 400 at least where there are so many: what the notation and the meaning of the columns are inferred from.</param>
    /// <param name="options">How the rows are read, and what the file does not say of them.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <returns>The stream. Errors of the header come with the rows.</returns>
    public static PlanStream Of(TextTable start, PlanTableOptions options, VerdictPolicy? policy = null) => new(start, options, policy ?? VerdictPolicy.Face);

    /// <summary>Gives the same stream with the knowledge of all rows.</summary>
    /// <param name="evidence">What all blocks of the table told.</param>
    /// <returns>A stream whose verdicts are those of the whole table; where the words changed the notation, one that reads by it and gathers once more.</returns>
    public PlanStream With(StreamEvidence evidence)
    {
        ReportNotation notation = evidence.NotationFor(this);
        return new PlanStream(this, notation, true, ReferenceEquals(notation, Notation) ? evidence.Numbers : null);
    }

    /// <summary>Gives the same stream for blocks that hold all rows that must be read together.</summary>
    /// <returns>A stream that reads every block as a whole.</returns>
    public PlanStream Together() => new(this, Notation, _isNotationStated, _whole) { AreRowsTogether = true };

    /// <summary>Tells whether the rows below a header may name one another: then a block holds all rows of a group of <see cref="PlanLinks"/>, wherever they stand in the file.</summary>
    /// <param name="start">The header and the first rows.</param>
    /// <param name="options">How the rows are read, or null for the default.</param>
    /// <returns>True where there is a column of numbers, of parents, or of days from which targets hold.</returns>
    public static bool HasLinks(TextTable start, PlanTableOptions? options = null)
    {
        return AreLinkedIn(ReadColumns.Find(start, options ?? PlanTableOptions.Default, []));
    }

    /// <summary>Finds the header of a file that begins with its title, or numbers its columns.</summary>
    /// <param name="start">What stands first in the file: the rows up to the header are among them.</param>
    /// <param name="options">How the rows are read.</param>
    /// <param name="notes">Where it is said what was passed over.</param>
    /// <returns>The header and the rows below; the same table where it begins with its header.</returns>
    public static TextTable LayOut(TextTable start, PlanTableOptions options, ICollection<ReadingNote> notes)
    {
        List<ReadingNote> found = [];
        TextTable table = PlanTableLayout.From(start, options, found);
        found.ForEach(notes.Add);
        return table;
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

    internal FactKeys CreateFactKeys() => new(_columns);

    /// <summary>Takes the keys of the rows of a block, where nobody has brought those of one fact together.</summary>
    internal void AskFacts(TextBlock block, FactKeys keys, List<(ulong Key, uint Value)> facts)
    {
        for (int row = 0; row < block.Rows && !AreRowsTogether; row++)
        {
            ulong? key = keys.Of(block, row);
            bool mayHead = key is null || !_columns.Has(PlanColumn.Actual) || block.Cell(row, _columns.IndexOf(PlanColumn.Actual)).IsEmpty;
            if (mayHead && _columns.IsHeading(block.Row(row)))
            {
                facts.Add((0, 0));
            }
            else if (key is { } fact && _columns.Has(PlanColumn.Actual) && FactKeys.Add(block.Cell(row, _columns.IndexOf(PlanColumn.Actual)), fact) is { } value)
            {
                ulong whole = _columns.Has(PlanColumn.MeasureUnit) ? FactKeys.Add(block.Cell(row, _columns.IndexOf(PlanColumn.MeasureUnit)), value) ?? value : value;
                facts.Add((fact, unchecked((uint)(whole ^ (whole >> 32)))));
            }
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
    internal Outcome<PlanTable, Diagnostic> Read(IReadOnlyList<TextRow> rows, PlanEvidence evidence) => PlanTableReader.Read(Table(rows), _columns, [], _ofHeader, evidence);

    private static bool AreLinkedIn(ReadColumns columns) => columns.Has(PlanColumn.Number) || columns.Has(PlanColumn.Parent) || columns.Has(PlanColumn.EffectiveFrom);

    internal TextTable Table(IReadOnlyList<TextRow> rows) => new(_name, _header, _headerLine, rows);
}
