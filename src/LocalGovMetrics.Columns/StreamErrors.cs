using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Columns;

/// <summary>Gathers the errors of blocks in their order into those of one table.</summary>
internal sealed class StreamErrors
{
    private readonly PlanStream _stream;
    private readonly List<Diagnostic> _errors = [];
    private readonly HashSet<Diagnostic> _ofHeader = [];
    private long _rows;
    private int _unlisted;

    /// <summary>Begins with none.</summary>
    /// <param name="stream">What the blocks belong to.</param>
    public StreamErrors(PlanStream stream) => _stream = stream;

    /// <summary>Gets a value indicating whether there are any.</summary>
    public bool Any => _errors.Count > 0;

    /// <summary>Adds those of the next block; what a block says of the header again is left out.</summary>
    /// <param name="block">The block.</param>
    public void Add(AssessedBlock block)
    {
        _rows += block.Count;
        int headerLine = _stream.HeaderLine;
        foreach (Diagnostic error in block.Errors)
        {
            if (error.Line == headerLine && !_ofHeader.Add(error))
            {
                continue;
            }

            if (_errors.Count < PlanTableOptions.Default.MaxDiagnostics)
            {
                _errors.Add(error);
            }
            else
            {
                _unlisted++;
            }
        }
    }

    /// <summary>Gives them once all blocks are there.</summary>
    /// <returns>The errors in the order of the lines, no more than <see cref="PlanTableOptions.MaxDiagnostics"/>; that there are no rows is one.</returns>
    public IReadOnlyList<Diagnostic> ToList() =>
        _rows == 0 ? _stream.Read([], _stream.EvidenceOfPart()).Reasons : PlanTableReader.Limit(_stream.Name, _errors, _errors.Count, _unlisted);
}
