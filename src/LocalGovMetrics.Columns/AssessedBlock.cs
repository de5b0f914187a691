using LocalGovMetrics.Assessments;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns;

/// <summary>What became of the rows of one block: verdict codes and numbers for plain rows, rows and verdicts for all others.</summary>
/// <remarks>Its memory serves block after block; for one thread at a time.</remarks>
internal sealed class AssessedBlock
{
    // Drafts of rows are large: not those of a whole block at once.
    private const int RowsAtOnce = 1 << 8;

    private readonly PlanStream _stream;
    private readonly PlainRows _plain;
    private readonly List<Diagnostic> _errors = [];
    private readonly Dictionary<int, AssessedRow> _full = [];
    private readonly SortedDictionary<int, FailedRow> _failed = [];
    private readonly List<ReadingNote> _tableNotes = [];
    private readonly NotationEvidence _words = new();
    private readonly List<(ulong Key, uint Value)> _keys = [];
    private PlanEvidence _numbers = new(PlanEvidence.Scope.Gathering);
    private readonly FactKeys _facts;

    internal AssessedBlock(PlanStream stream, PlainRows plain) => (_stream, _plain, _facts) = (stream, plain, stream.CreateFactKeys());

    /// <summary>Gets the errors of the block, line by line; where there are any, the verdicts of the block mean nothing.</summary>
    public IReadOnlyList<Diagnostic> Errors => _errors;

    /// <summary>Gets a value indicating whether a number of the block can be read in two ways and only the whole table may tell: its verdict does not count before.</summary>
    public bool AsksTable => _numbers.IsAsked;

    /// <summary>Gets how many rows are not blank.</summary>
    public int Count => _plain.Count;

    /// <summary>Assesses the rows of a block.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="inFull">Whether every row is read in full: for results that show all of it.</param>
    public void Assess(TextBlock block, bool inFull = false)
    {
        _errors.Clear();
        _full.Clear();
        _failed.Clear();
        _tableNotes.Clear();
        _plain.Count = 0;
        _plain.Clear(block.Rows);
        _numbers = _stream.EvidenceOfPart();
        _numbers.Sections = block.Sections.IsEmpty ? null : Enumerable.Range(0, block.Rows).ToDictionary(row => block.Lines.Span[row], row => block.Sections.Span[row]);
        _stream.AskWords(block, _words);
        _keys.Clear();
        _stream.AskFacts(block, _facts, _keys);
        List<int> others = [];
        int most = _stream.AreRowsTogether ? block.Rows : RowsAtOnce;
        for (int start = 0; start < block.Rows; start += most)
        {
            int end = Math.Min(start + most, block.Rows);
            others.Clear();
            for (int row = start; row < end; row++)
            {
                if (inFull || _stream.AreRowsTogether || _stream.Plain is not { } plain || !plain.TryTake(block, row, _plain))
                {
                    others.Add(row);
                }
            }

            _plain.Count += end - start - others.Count;
            ReadInFull(block, others);
        }

        if (_errors.Count == 0 && _plain.Any)
        {
            _plain.Assess(block.Rows);
        }
    }

    /// <summary>Gets the plain rows.</summary>
    public PlainRows Plain => _plain;

    /// <summary>Gives a row that was read in full.</summary>
    /// <param name="row">The row of the block, from 0.</param>
    /// <returns>The row and its verdict; null for a blank or a plain row.</returns>
    public AssessedRow? InFull(int row) => _full.GetValueOrDefault(row);

    /// <summary>Gives a row that could not be read, where the stream keeps going.</summary>
    /// <param name="row">The row of the block, from 0.</param>
    /// <returns>The row with its errors; null for any other row.</returns>
    public FailedRow? Failed(int row) => _failed.GetValueOrDefault(row);

    /// <summary>Gives the rows that could not be read, in their order; there are some only where the stream keeps going.</summary>
    /// <returns>The rows of the block at hand.</returns>
    public IReadOnlyList<FailedRow> FailedRows() => [.. _failed.Values];

    /// <summary>Gets what was noticed of the table in the block at hand, such as lines that were passed over.</summary>
    public IReadOnlyList<ReadingNote> TableNotes => _tableNotes;

    /// <summary>Gets the rows that were read in full, in their order.</summary>
    public IEnumerable<AssessedRow> RowsInFull => _full.OrderBy(row => row.Key).Select(row => row.Value);

    /// <summary>Gets the key of each row that may report a fact, in order, and what it reports; 0 for a heading.</summary>
    internal IReadOnlyList<(ulong Key, uint Value)> Facts => _keys;

    /// <summary>Adds what the block tells of the whole table.</summary>
    internal void AddTo(NumberEvidence numbers, NotationEvidence words)
    {
        numbers.Add(_numbers.Numbers);
        numbers.Add(_plain.Evidence);
        words.Add(_words);
    }

    private void ReadInFull(TextBlock block, List<int> others)
    {
        List<TextRow> texts = [];
        Dictionary<int, int> places = [];
        foreach (int row in others)
        {
            TextRow text = block.Row(row);
            if (!text.IsBlank)
            {
                texts.Add(text);
                places.Add(text.Line, row);
            }
        }

        _plain.Count += texts.Count;
        if (texts.Count == 0)
        {
            return;
        }

        Outcome<PlanTable, Diagnostic> outcome = _stream.Read(texts, _numbers);
        if (!outcome.IsSuccess)
        {
            _errors.AddRange(outcome.Reasons);
            return;
        }

        _tableNotes.AddRange(outcome.Value.Notes);
        foreach (FailedRow row in outcome.Value.Failed)
        {
            _failed.Add(places[row.Line], row);
        }

        foreach (PlanRow row in outcome.Value.Rows)
        {
            if (row.Line is { } line && places.TryGetValue(line, out int place))
            {
                _full.Add(place, new AssessedRow(row, VerdictCalculator.Assess(row, _stream.Policy)));
            }
        }
    }
}
