using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Json;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Assessments;

/// <summary>A table of plan-versus-actual rows with the verdict on each, what they come to, and what the report says of itself.</summary>
/// <remarks>
/// <para>Here, and nowhere else, is decided what "7 of 11 achieved, the report says 8" means: see <see cref="VerdictCounts"/> for what is counted and over what.</para>
/// <para>Equal by content, immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Assessment plan = Reports.Find("tam-ky-2024")!.Assess();
/// VerdictCounts counts = plan.Headline;
/// Console.WriteLine($"{counts.Achieved}/{counts.Counted}, of those decided {counts.Achieved}/{counts.Decided}");   // 19/25, of those decided 19/23
/// </code>
/// </example>
[JsonConverter(typeof(ContractConverter))]
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record Assessment : IDisplayable
{
    /// <summary>Makes an assessment of rows that have their verdicts already.</summary>
    /// <param name="name">The name of the file or data set.</param>
    /// <param name="rows">The rows in the order of the table.</param>
    /// <param name="policy">How the verdicts were reached; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Assessment(string name, IReadOnlyList<AssessedRow> rows, VerdictPolicy? policy = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Rows = ValueList.From(rows);
        Policy = policy ?? VerdictPolicy.Face;
    }

    /// <summary>Gets the name of the file or data set.</summary>
    public string Name { get; }

    /// <summary>Gets how the verdicts were reached.</summary>
    public VerdictPolicy Policy { get; }

    /// <summary>Gets the rows in the order of the table.</summary>
    public IReadOnlyList<AssessedRow> Rows { get; }

    /// <summary>Gets the rows that could not be read, in the order of the table; empty unless the caller asked to keep going.</summary>
    public IReadOnlyList<FailedRow> Failed
    {
        get;
        init => field = ValueList.From(value, nameof(Failed));
    } = ValueList<FailedRow>.Empty;

    /// <summary>Gets what was noticed of the table as a whole.</summary>
    public IReadOnlyList<ReadingNote> Notes
    {
        get;
        init => field = ValueList.From(value, nameof(Notes));
    } = ValueList<ReadingNote>.Empty;

    /// <summary>Gets what the report says of its plan as a whole, or null where it says nothing, or nobody has told.</summary>
    public PrintedHeadline? Printed { get; init; }

    /// <summary>Gets the rows that the report counts.</summary>
    public IEnumerable<AssessedRow> Headlines => Rows.Where(row => row.IsHeadline);

    /// <summary>Gets the rows beside those that the report counts.</summary>
    public IEnumerable<AssessedRow> SubIndicators => Rows.Where(row => !row.IsHeadline);

    /// <summary>Gets the counts of the rows that the report counts: the headline, <c>7/11</c>.</summary>
    public VerdictCounts Headline => CountsOf(isHeadline: true);

    /// <summary>Gets the counts of the rows beside those that the report counts.</summary>
    public VerdictCounts Others => CountsOf(isHeadline: false);

    /// <summary>Gets the rows that a comparison of units counts: those that the report counts, or all where it counts none.</summary>
    public IEnumerable<AssessedRow> CriteriaRows => Headlines.Any() ? Headlines : Rows;

    /// <summary>Gets the counts of <see cref="CriteriaRows"/>.</summary>
    public VerdictCounts Criteria => Headlines.Any() ? Headline : All;

    /// <summary>Gets the counts of all rows.</summary>
    public VerdictCounts All => CountsOf(isHeadline: null);

    /// <summary>Gets the headline that the report prints: its own count, else what its printed verdicts come to where every counted row has one; null where there is neither.</summary>
    public PrintedHeadline? PrintedCount => PrintedHeadline.For(Headline, Printed);

    /// <summary>Gets the rows whose printed verdict says something else; the reason of each is in its verdict.</summary>
    public IEnumerable<AssessedRow> Disagreeing => Rows.Where(row => row.Agrees == false);

    /// <summary>Gets the plans of terms, each with the plans of its years and whether those add up to it; empty where the table has no plans of years beside one of a term.</summary>
    public IReadOnlyList<TermPlan> Terms => TermPlan.In(Rows.Select(row => row.Row), Policy);

    /// <summary>Gets the rows that were met, or missed, only because their target was revised, and all others whose target was revised.</summary>
    public IEnumerable<AssessedRow> Revised => Rows.Where(row => row.Row.Targets.Count > 1 && row.Revision is not null);

    /// <summary>Gets the rows that disagree with their printed verdict if higher is better, which was only assumed.</summary>
    public IEnumerable<AssessedRow> DisagreeingIfHigher => Rows.Where(row => row.Verdict.Reason.Code == ReasonCode.DirectionAssumed);

    /// <summary>Assesses every row of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <param name="printed">What the report says of its plan as a whole, or null.</param>
    /// <returns>The assessment.</returns>
    public static Assessment Of(PlanTable table, VerdictPolicy? policy = null, PrintedHeadline? printed = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new Assessment(table.Name, [.. table.Rows.Select(row => AssessedRow.Of(row, policy))], policy) { Failed = table.Failed, Notes = table.Notes, Printed = printed };
    }

    /// <summary>Gives the assessment of each administrative unit by itself, in the order in which the table names them first.</summary>
    /// <returns>One assessment a unit, under the unit's name, with the unit above it where that is named; the rows that could not be read are in none.</returns>
    public IReadOnlyList<Assessment> ByUnit() =>
        ValueList.From(Rows.GroupBy(row => row.Row.UnitLabel).Select(unit => new Assessment(unit.Key, [.. unit], Policy) { Printed = Printed is { Unit: { } own } && own != unit.Key ? null : Printed }));

    /// <summary>Draws each actual against its target, every row on a scale of its own.</summary>
    /// <returns>The picture of the rows that state a target; null where none does.</returns>
    public Picture? ToPicture() => PlanBullets.Of(this);

    /// <inheritdoc/>
    public DisplayTable ToTable() => ToDocument().ToTable();

    /// <inheritdoc/>
    public DisplayDocument ToDocument() => new([.. AssessmentBlocks.Of(this, [])]);

    /// <summary>Writes the name and what the rows come to.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => PrintedCount is { } printed ? $"{Name}: {Headline} (printed {printed})" : $"{Name}: {Headline}";

    private VerdictCounts CountsOf(bool? isHeadline)
    {
        VerdictTally tally = new();
        foreach (AssessedRow row in Rows)
        {
            if (isHeadline is null || row.IsHeadline == isHeadline)
            {
                tally.Add(row);
            }
        }

        foreach (FailedRow row in Failed)
        {
            if (isHeadline is null || (row.IsHeadline ?? row.Parent is null) == isHeadline)
            {
                tally.Add(row);
            }
        }

        return tally.ToCounts();
    }
}
