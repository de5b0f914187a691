using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>One row of a plan-versus-actual table: what it says, and how its cells were read.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record PlanRow
{
    /// <summary>Gets the line on which the row starts in its file.</summary>
    /// <value>1 or more; 1 = first.</value>
    public required int Line { get; init; }

    /// <summary>Gets the number of the row as printed (<c>10.1</c>), or null where the file gives none.</summary>
    public string? Number { get; init; }

    /// <summary>Gets the number of the row that this row is a part of, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Gets whether the report counts the row among its headline indicators, or null where the file has no such column.</summary>
    public bool? IsHeadline { get; init; }

    /// <summary>Gets what the row says.</summary>
    public required PlanVersusActual Plan { get; init; }

    /// <summary>Gets how the target's cell was read, or null where it is empty.</summary>
    public TargetReading? Target { get; init; }

    /// <summary>Gets how the actual's cell was read; an empty cell reads as not reported.</summary>
    public required ValueReading Actual { get; init; }

    /// <summary>Gets the printed verdict as it stands in the file; empty where none is printed.</summary>
    public string ReportedVerdictText { get; init; } = string.Empty;

    /// <summary>Gets the remark on the row, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Gets the line of another row that reports something else for the same unit, indicator and period, or null.</summary>
    /// <value>1 or more. Neither row is counted: <see cref="PlanVersusActual.IsContradicted"/>.</value>
    public int? ConflictLine { get; init; }

    /// <summary>Gets all that was decided or noticed in reading the row, those of its cells included, each with its column's name.</summary>
    public IReadOnlyList<ReadingNote> Notes
    {
        get;
        init => field = ValueList.From(value, nameof(Notes));
    } = ValueList<ReadingNote>.Empty;

    /// <summary>Gets the columns that the reader does not know, name and text, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Extra
    {
        get;
        init => field = ValueList.From(value, nameof(Extra));
    } = ValueList<KeyValuePair<string, string>>.Empty;

    /// <summary>Gives the text of a column that the reader does not know.</summary>
    /// <param name="column">The name of the column; case, spaces and diacritics do not count.</param>
    /// <returns>The text, or null where the file has no such column.</returns>
    public string? ExtraText(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        string folded = HeaderText.Fold(column);
        foreach ((string name, string text) in Extra)
        {
            if (HeaderText.Fold(name) == folded)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Writes the row in one line.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => Number is null ? Plan.ToString() : $"{Number}. {Plan}";
}
