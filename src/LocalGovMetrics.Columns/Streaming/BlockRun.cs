using System.Collections.Concurrent;
using System.Text;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns.Streaming;

/// <summary>Assesses blocks on all processors and writes their results in order; no more than a few blocks are held.</summary>
internal sealed class BlockRun
{
    private const int MostNotes = 1_000;

    // What is longer is read alone, and its room is given back.
    private const int MostAtOnce = 3 << 19;

    private const int MostKept = 1 << 23;

    private readonly RowSource _source;
    private readonly PlanStream _stream;
    private readonly IBlockFormat _format;
    private readonly Stream _output;
    private readonly ConcurrentBag<BlockWork> _idle = [];
    private readonly Queue<Task<BlockWork>> _running = [];
    private readonly StreamErrors _errors;
    private readonly StreamEvidence _evidence;
    private readonly VerdictTally _headlines = new();
    private readonly VerdictTally _subIndicators = new();
    private readonly Action<long, long> _progress;
    private readonly FailedErrors _failed = new();
    private long _runningLength;
    private int _failedRows;
    private readonly List<ReadingNote> _notes = [];
    private readonly TermRows _terms;
    private IReadOnlyList<TermPlan> _plans = [];
    private bool _any;
    private bool _isBad;
    private volatile bool _isGatheringOnly;

    private BlockRun(RowSource source, PlanStream stream, IBlockFormat format, Stream output, Action<long, long> progress)
    {
        (_source, _stream, _format, _output, _progress) = (source, stream, format, output, progress);
        (_errors, _evidence, _terms) = (new StreamErrors(stream), new StreamEvidence(stream), new TermRows(stream.Policy));
    }

    /// <summary>Runs.</summary>
    /// <param name="source">The file.</param>
    /// <param name="options">How the rows are read, and what the file does not say.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="format">How results are written.</param>
    /// <param name="notes">What was noticed of the table before.</param>
    /// <param name="output">Where to; what is written counts only where there are no errors.</param>
    /// <param name="areTogether">Whether rows that must be read together stand in the same block.</param>
    /// <param name="progress">Told, after each block, how long it was and how many rows it had.</param>
    /// <returns>The errors; none where all went well, and beside them the rows that were passed over.</returns>
    public static BlockOutcome Assess(RowSource source, PlanTableOptions options, VerdictPolicy policy, IBlockFormat format, IReadOnlyList<ReadingNote> notes, Stream output, bool areTogether, Action<long, long> progress)
    {
        PlanStream stream = PlanStream.Of(source.Start, options, policy);
        stream = areTogether ? stream.Together() : stream;
        long start = output.Position;
        while (true)
        {
            BlockRun run = new(source, stream, format, output, progress);
            run._notes.AddRange(notes);
            IReadOnlyList<Diagnostic> errors = run.Run();
            if (run._isBad || !run._isGatheringOnly || run._evidence.MayContradict)
            {
                return new BlockOutcome(errors, run._failed, run._failedRows, run._notes) { MayContradict = !run._isBad && run._evidence.MayContradict, Terms = run._plans };
            }

            // What was written was read without knowing the whole table, and some of it depends on that.
            stream = stream.With(run._evidence);
            output.SetLength(start);
            output.Position = start;
        }
    }

    private IReadOnlyList<Diagnostic> Run()
    {
        _output.Write(Encoding.UTF8.GetBytes(_format.Head()));
        foreach (RowBlock block in _source.Blocks)
        {
            while (_running.Count > Environment.ProcessorCount || (_running.Count > 0 && _runningLength + block.Length > MostAtOnce))
            {
                Finish(_running.Dequeue());
            }

            if (_isBad || _evidence.MayContradict)
            {
                block.Release?.Invoke();
                break;
            }

            _runningLength += block.Length;
            _running.Enqueue(Task.Run(() => Assess(block)));
        }

        while (_running.TryDequeue(out Task<BlockWork>? last))
        {
            Finish(last);
        }

        if (_isBad)
        {
            return _source.FindErrors();
        }

        IReadOnlyList<Diagnostic> errors = _errors.ToList();
        if (errors.Count == 0)
        {
            _plans = _terms.Plans();
            if (_terms.Note is { } note)
            {
                _notes.Add(note);
            }

            _output.Write(Encoding.UTF8.GetBytes(_format.Foot(_any, _headlines.ToCounts(), _subIndicators.ToCounts(), _notes, _plans)));
        }

        return errors;
    }

    private BlockWork Assess(RowBlock block)
    {
        BlockWork work = _idle.TryTake(out BlockWork? idle) ? idle : new BlockWork(_stream.CreateBlock());
        work.Clear();
        work.Length = block.Length;
        if (block.Split() is not { } rows)
        {
            work.IsBad = true;
            block.Release?.Invoke();
            return work;
        }

        work.Assessed.Assess(rows, _format.ShowsAll);
        if (work.Assessed.Errors.Count == 0 && !_isGatheringOnly)
        {
            _format.Write(rows, work);
        }

        block.Release?.Invoke();
        return work;
    }

    private void Finish(Task<BlockWork> running)
    {
        BlockWork work = running.GetAwaiter().GetResult();
        _runningLength -= work.Length;
        _isBad |= work.IsBad;
        if (!_isBad)
        {
            _errors.Add(work.Assessed);
            _evidence.Add(work.Assessed);
            _isGatheringOnly |= !_evidence.Holds || _evidence.MayContradict;
            _headlines.Add(work.Headlines);
            _subIndicators.Add(work.SubIndicators);
            if (_format.ShowsAll && work.Assessed.Errors.Count == 0)
            {
                _terms.Add(work.Assessed.RowsInFull);
            }

            AddFailed(work.Assessed.FailedRows());
            _notes.AddRange(work.Assessed.TableNotes.Take(MostNotes - _notes.Count));
            if (!_errors.Any && !_isGatheringOnly && work.Text.WrittenCount > 0)
            {
                _output.Write(work.Text.WrittenSpan[(_any ? 0 : _format.JointLength)..]);
                _any = true;
            }

            _progress(work.Length, work.Assessed.Count);
        }

        if (work.Length < MostAtOnce / 2 && work.Text.Capacity < MostKept)
        {
            _idle.Add(work);
        }
    }

    private void AddFailed(IReadOnlyList<FailedRow> failed)
    {
        _failedRows += failed.Count;
        foreach (FailedRow row in failed)
        {
            _failed.Errors += row.Errors.Count;
            _failed.First.AddRange(row.Errors.Take(FailedErrors.MostListed - _failed.First.Count));
        }
    }
}
