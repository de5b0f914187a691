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
/// of bounds, ranges and per cents one by one, without the rest of the row; all others in full. The verdicts are those of the whole table, with one
/// exception: an ambiguous number such as <c>2,796</c> is decided by the evidence of the rows around it, in runs of <see cref="RowsOfEvidence"/> rows, not
/// by that of the whole file. The notation is inferred from the first rows, as it is for a table in memory.</para>
/// <para>Rows that name other rows of their file (columns <c>no</c> and <c>parent</c>) need the whole table: <see cref="NeedsWholeTable"/>.</para>
/// <para>Immutable, safe for several threads; each <see cref="AssessedBlock"/> is for one.</para>
/// </remarks>
public sealed class PlanStream
{
    private readonly string _name;
    private readonly IReadOnlyList<string> _header;
    private readonly int _headerLine;
    private readonly PlainColumns? _plain;
    private readonly PlanBatch _batch;
    private readonly PlanTableOptions _options;

    private PlanStream(TextTable start, PlainColumns? plain, ReportNotation notation, VerdictPolicy policy)
    {
        (_name, _header, _headerLine) = (start.Name, start.Header, start.HeaderLine);
        _plain = plain;
        _batch = PlanBatch.Compile(Measure.Level, policy);
        _options = new PlanTableOptions { Notation = notation, MaxDiagnostics = int.MaxValue };
    }

    /// <summary>Gets how many rows decide an ambiguous number together.</summary>
    /// <value>1,024.</value>
    public static int RowsOfEvidence => 1 << 10;

    /// <summary>Gets the policy.</summary>
    public VerdictPolicy Policy => _batch.Policy;

    internal PlainColumns? Plain => _plain;

    internal string Name => _name;

    internal int HeaderLine => _headerLine;

    /// <summary>Prepares for the rows below a header.</summary>
    /// <param name="start">The header and the first rows, 400 at least where there are so many: what the notation is inferred from.</param>
    /// <param name="notation">The notation of the cells, or null to infer it.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <returns>The stream. Errors of the header come with the rows.</returns>
    public static PlanStream Of(TextTable start, ReportNotation? notation = null, VerdictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(start);
        return new PlanStream(start, PlainColumns.Find(start), notation ?? PlanTableReader.InferNotation(start, PlanColumns.Find(start, [])), policy ?? VerdictPolicy.Face);
    }

    /// <summary>Tells whether the rows below a header may name one another, so that no block can be read alone.</summary>
    /// <param name="start">The header.</param>
    /// <returns>True where there is a column of numbers or of parents.</returns>
    public static bool NeedsWholeTable(TextTable start)
    {
        ArgumentNullException.ThrowIfNull(start);
        PlanColumns columns = PlanColumns.Find(start, []);
        return columns.Has(PlanColumn.Number) || columns.Has(PlanColumn.Parent);
    }

    /// <summary>Makes room for the results of blocks.</summary>
    /// <returns>The room, to be used block after block.</returns>
    public AssessedBlock CreateBlock() => new(this, new PlainRows(_batch, _options.Notation!));

    /// <summary>Reads some rows in full.</summary>
    internal ReadingOutcome<PlanTable> Read(IReadOnlyList<TextRow> rows) => PlanTableReader.Read(Table(rows), _options);

    internal TextTable Table(IReadOnlyList<TextRow> rows) => new(_name, _header, _headerLine, rows);
}
