using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>Keeps of rows what a comparison needs, and what several rows have in common once: a country's table has hundreds of thousands of them.</summary>
internal sealed class RowPool
{
    private readonly Dictionary<object, object> _shared = [];

    /// <summary>Takes a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The row without the notes on how its cells were read, unless a number of it could be read in two ways.</returns>
    public PlanRow Take(PlanRow row) => row with
    {
        Unit = Share(row.Unit),
        Indicator = Share(row.Indicator),
        Period = Share(row.Period),
        Term = row.Term is { } term ? Share(term) : null,
        Actual = Share(row.Actual),
        Targets = [.. row.Targets.Select(Share)],
        Notes = [.. row.Notes.Where(note => note.Code is not (ReadingNoteCode.DirectionAssumed or ReadingNoteCode.DirectionFromWords or ReadingNoteCode.DirectionFromName))],
        Extra = [.. row.Extra.Select(cell => KeyValuePair.Create(Share(cell.Key), Share(cell.Value)))],
        ReportedVerdictText = Share(row.ReportedVerdictText),
    };

    private T Share<T>(T value)
        where T : class
    {
        if (_shared.TryGetValue(value, out object? known))
        {
            return (T)known;
        }

        _shared.Add(value, value);
        return value;
    }
}
