using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Columns;

/// <summary>What the blocks of a table tell of how its numbers are to be read, gathered block by block in their order; the same for the whole table however it is cut.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class StreamEvidence
{
    private readonly PlanStream _stream;
    private readonly NotationEvidence _words = new();
    private readonly KeySet _facts = new();
    private readonly PlanEvidence _gathered = new(PlanEvidence.Scope.Gathering);
    private long _sections;

    /// <summary>Begins with none.</summary>
    /// <param name="stream">What the blocks belong to.</param>
    public StreamEvidence(PlanStream stream) => _stream = stream;

    /// <summary>Gets a value indicating whether the verdicts of the blocks that were added are those of the whole table, should these be all of its blocks.</summary>
    /// <remarks>What does not hold once does not hold with further blocks, but where a word changes the notation back.</remarks>
    public bool Holds => _stream.KnowsTable || (!_gathered.IsAsked && ReferenceEquals(NotationFor(_stream), _stream.Notation));

    /// <summary>Gets a value indicating whether two rows report different things of one unit, indicator and period: then their blocks are made anew, by <see cref="PlanLinks"/> of <see cref="LinkedBy.Fact"/>, and read by <see cref="PlanStream.Together"/>.</summary>
    public bool MayContradict => _facts.AnyDiffers;

    internal NumberEvidence Numbers => _gathered.Numbers;

    /// <summary>Adds what a block tells, once it is assessed.</summary>
    /// <param name="block">The block.</param>
    public void Add(AssessedBlock block)
    {
        _gathered.IsAsked |= block.AsksTable;
        block.AddTo(Numbers, _words);
        foreach ((ulong fact, uint value) in block.Facts)
        {
            _sections += fact == 0 ? 1 : 0;
            if (fact != 0)
            {
                _facts.Add(fact ^ unchecked((ulong)_sections * 0x9E3779B97F4A7C15), value);
            }
        }
    }

    internal ReportNotation NotationFor(PlanStream stream) => stream.NotationBy(_words);
}
