using LocalGovMetrics.Datasets;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Assessing;

/// <summary>A table with the verdict on each of its rows.</summary>
internal sealed record Assessment
{
    private Assessment(TextTable source, PlanTable table, VerdictPolicy policy, Report? sample)
    {
        Source = source;
        Failed = table.Failed;
        Notes = table.Notes;
        Rows = AssessedRow.AllOf(table, policy);
        Policy = policy;
        Sample = sample;
    }

    /// <summary>Gets the table as it was read, column by column.</summary>
    public TextTable Source { get; }

    /// <summary>Gets the rows in the order of the table.</summary>
    public IReadOnlyList<AssessedRow> Rows { get; }

    /// <summary>Gets the rows that could not be read, in the order of the table.</summary>
    public IReadOnlyList<FailedRow> Failed { get; }

    /// <summary>Gets what was noticed of the table as a whole.</summary>
    public IReadOnlyList<ReadingNote> Notes { get; }

    /// <summary>Gets how the verdicts were reached.</summary>
    public VerdictPolicy Policy { get; }

    /// <summary>Gets the report that the table comes from, or null where it is no sample.</summary>
    public Report? Sample { get; }

    /// <summary>Gets the rows that the report counts.</summary>
    public IEnumerable<AssessedRow> Headlines => Rows.Where(row => row.IsHeadline);

    /// <summary>Gets the rows beside those that the report counts.</summary>
    public IEnumerable<AssessedRow> SubIndicators => Rows.Where(row => !row.IsHeadline);

    /// <summary>Assesses every row of a table.</summary>
    /// <param name="source">The table as text.</param>
    /// <param name="table">The table as it was understood.</param>
    /// <param name="policy">How the verdicts are reached.</param>
    /// <param name="sample">The report that the table comes from, or null.</param>
    /// <returns>The assessment.</returns>
    public static Assessment Of(TextTable source, PlanTable table, VerdictPolicy policy, Report? sample) =>
        new(source, table, policy, sample);
}
