using LocalGovMetrics.Assessments;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns;

/// <summary>Assesses rows each of which is a table of its own: what stands in the others decides nothing.</summary>
/// <remarks>A number that can be read in two ways, of which each gives another verdict, leaves it undetermined, unless the notation is stated. Immutable, safe for several threads.</remarks>
internal sealed class LoneRows
{
    private readonly PlanTableOptions _options;
    private readonly VerdictPolicy _policy;

    /// <summary>Prepares for rows.</summary>
    /// <param name="options">How they are read, or null for the default.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    public LoneRows(PlanTableOptions? options = null, VerdictPolicy? policy = null) => (_options, _policy) = (options ?? PlanTableOptions.Default, policy ?? VerdictPolicy.Face);

    /// <summary>Assesses a row.</summary>
    /// <param name="table">Its header and the row alone.</param>
    /// <returns>The row and its verdict, or all errors.</returns>
    /// <exception cref="ArgumentException">There is not one row.</exception>
    public Outcome<AssessedRow, Diagnostic> Assess(TextTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Rows.Count != 1)
        {
            throw new ArgumentException("There is not one row.", nameof(table));
        }

        return LonePlanRow.Read(table, _options).Then(read => ReadingOutcome.Success(new AssessedRow(read.Rows[0], VerdictCalculator.Assess(read.Rows[0], [.. read.Rows.Skip(1)], _policy))));
    }
}
