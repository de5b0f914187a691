using LocalGovMetrics.Assessments;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>One input of a comparison: its rows, all values that they give, and its verdicts.</summary>
internal sealed class CompareSource
{
    private CompareSource(string name, IReadOnlyList<ComparedRow> rows, Assessment assessment) =>
        (Name, Rows, Assessment) = (name, rows, assessment);

    public string Name { get; }

    public IReadOnlyList<ComparedRow> Rows { get; }

    /// <summary>Gets the verdicts on the rows, in the same order.</summary>
    public Assessment Assessment { get; }

    /// <summary>Gets what may be compared: what each row reports, of its period and of single years, and how much of its target was reached.</summary>
    public IReadOnlyList<Comparand> Comparands =>
    [
        .. Rows.Select(row => row.Comparand),
        .. Rows.SelectMany(row => row.Yearly),
        .. Attainments.Select(attainment => attainment.Key),
    ];

    /// <summary>Gets how much of the target of each row was reached, with the row.</summary>
    public IReadOnlyList<KeyValuePair<Comparand, ComparedRow>> Attainments => field ??= [.. Rows.Zip(Assessment.Rows, (row, assessed) => KeyValuePair.Create(AttainmentOf(row, assessed.Verdict.Attainment), row))];

    public static CompareSource Of(Report report, VerdictPolicy policy) =>
        new(report.Id, [.. ComparedRows.OfReport(report)], report.Assess(policy));

    public static CompareSource Of(FollowedTable table, VerdictPolicy policy) =>
        new(table.Table.Name, [.. ComparedRows.OfTable(table)], Bare(table.Table, policy));

    // Of a verdict only its kind, its code and the attainment are compared; a country has too many rows to keep all reasons.
    private static Assessment Bare(PlanTable table, VerdictPolicy policy)
    {
        Dictionary<ReasonCode, VerdictReason> reasons = [];
        return new Assessment(table.Name, [.. table.Rows.Select(row => new AssessedRow(row, Bare(VerdictCalculator.Assess(row, policy), reasons)))], policy);
    }

    private static Verdict Bare(Verdict verdict, Dictionary<ReasonCode, VerdictReason> reasons)
    {
        if (!reasons.TryGetValue(verdict.Reason.Code, out VerdictReason? reason))
        {
            reasons.Add(verdict.Reason.Code, reason = new VerdictReason { Code = verdict.Reason.Code });
        }

        return verdict with { Reason = reason, Parts = [], AttainmentBounds = null };
    }

    private static Comparand AttainmentOf(ComparedRow row, Computed attainment) =>
        Comparand.OfAttainment(row.Row, attainment, row.Comparand.Concept, row.Comparand.Boundaries) with { UnitId = row.Comparand.UnitId, Origin = row.Comparand.Origin };
}
