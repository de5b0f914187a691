using LocalGovMetrics.Assessments;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Json;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Answers questions about rows, as <c>lgm assess</c> and <c>audit</c> do.</summary>
internal static class TableQuestions
{
    /// <summary>What a table is called that nobody named.</summary>
    public const string Unnamed = "request";

    /// <summary>The verdicts on rows, and what they come to.</summary>
    public static Outcome<Reply, Diagnostic> Assess(Question asked, CancellationToken stop) => Ask(asked, (table, ways) => Assess(table, ways, stop));

    /// <summary>The verdicts on a table, and what they come to.</summary>
    public static Outcome<Reply, Diagnostic> Assess(TextTable table, TableWays ways, CancellationToken stop) =>
        PlanTableReader.Read(table, ways.Options).Then(plan =>
        {
            List<AssessedRow> rows = new(plan.Rows.Count);
            foreach (PlanRow row in plan.Rows)
            {
                stop.ThrowIfCancellationRequested();
                rows.Add(AssessedRow.Of(row, ways.Policy));
            }

            Assessment assessment = new(plan.Name, rows, ways.Policy) { Failed = plan.Failed, Notes = plan.Notes };
            return ReadingOutcome.Success(Reply.Of(AssessmentJson.Of(assessment), ContractContext.Lines.AssessmentJson));
        });

    /// <summary>Whether printed numbers follow from those that they were derived from: claims, or the claims that plan-versus-actual rows make.</summary>
    public static Outcome<Reply, Diagnostic> Audit(Question asked, CancellationToken stop) => Ask(asked, (table, ways) => Audit(table, ways, stop));

    /// <summary>Audits a table.</summary>
    public static Outcome<Reply, Diagnostic> Audit(TextTable table, TableWays ways, CancellationToken stop)
    {
        // One column short of claims is a table of claims with a mistake; anything else is taken for plan-versus-actual rows.
        Outcome<ClaimRowReader, Diagnostic> claims = ClaimReader.Open(table.Name, table.Header, table.HeaderLine, ways.Options.Notation ?? ClaimReader.InferNotation(table.Header, ClaimReader.IsClaimHeader(table.Header) ? table.Rows : []));
        return claims.IsSuccess || claims.Reasons.Count == 1
            ? claims.Then(reader => Checked([.. table.Rows.Where(row => !row.IsBlank).Select(row => reader.Read(row, ways.Policy))]))
            : PlanTableReader.Read(table, ways.Options).Then(plan => Checked(PlanTableAudit.ClaimsOf(plan, notation: ways.Options.Notation, policy: ways.Policy)));

        Outcome<Reply, Diagnostic> Checked(IReadOnlyList<Claim> all)
        {
            List<ClaimCheck> checks = [];
            foreach (ClaimCheck check in AuditRun.Stream(all))
            {
                stop.ThrowIfCancellationRequested();
                checks.Add(check);
            }

            return ReadingOutcome.Success(Reply.Of(new AuditJson(table.Name, title: null, checks, () => AuditCounts.Of(checks)), ContractContext.Lines.AuditJson));
        }
    }

    /// <summary>Reads delimited text as a table.</summary>
    public static Outcome<TextTable, Diagnostic> TableOf(Stream text, string? name) => CsvTableReader.Read(text, string.IsNullOrWhiteSpace(name) ? Unnamed : name);

    private static Outcome<Reply, Diagnostic> Ask(Question asked, Func<TextTable, TableWays, Outcome<Reply, Diagnostic>> answer)
    {
        string name = asked.Text("name") is { Length: > 0 } stated ? stated : Unnamed;
        TextTable? rows = QuestionRows.Read(asked, "rows", name);
        TableWays ways = TableWays.Of(asked);
        return asked.Answered(() => answer(rows!, ways));
    }
}

/// <summary>How a table is read, and how its print counts.</summary>
internal sealed record TableWays(PlanTableOptions Options, VerdictPolicy Policy)
{
    /// <summary>Takes what a question says of them.</summary>
    public static TableWays Of(Question asked) => new(
        new PlanTableOptions
        {
            Notation = asked.Notation(),
            KeepGoing = asked.Flag("keepGoing"),
            Unit = asked.Text("unit") is { Length: > 0 } unit ? unit : null,
            Period = asked.Period("period"),
            BaseYear = asked.Number("baseYear", 1, 9998),
            Status = asked.Status("status"),
        },
        asked.Policy());
}
