using LocalGovMetrics.Assessments;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Columns.Streaming;

/// <summary>What came of a run over blocks.</summary>
/// <param name="Errors">Why nothing was written; empty where all went well.</param>
/// <param name="Failed">What is wrong with the rows that could not be read beside those that could.</param>
/// <param name="FailedRows">How many those are.</param>
/// <param name="Notes">What was noticed of the table.</param>
internal sealed record BlockOutcome(IReadOnlyList<Diagnostic> Errors, FailedErrors Failed, int FailedRows, IReadOnlyList<ReadingNote> Notes)
{
    /// <summary>Gets a value indicating whether rows that must be read together stand in several blocks: nothing that was written counts.</summary>
    public bool MayContradict { get; init; }

    /// <summary>Gets the plans of terms that have plans of years beside them.</summary>
    public IReadOnlyList<TermPlan> Terms { get; init; } = [];

    public static BlockOutcome Of(IReadOnlyList<Diagnostic> errors) => new(errors, new FailedErrors(), 0, []);
}

/// <summary>The first errors of rows that could not be read, and how many there are.</summary>
internal sealed class FailedErrors
{
    public const int MostListed = 100;

    public List<Diagnostic> First { get; } = [];

    public long Errors { get; set; }
}
