using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Json;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Answers row by row, each a table of its own and a line of JSON; a bad row answers with its errors in its place, and the rest goes on.</summary>
internal static class RowLines
{
    /// <summary>Assesses rows.</summary>
    /// <param name="rows">The header and the cells of each row, or what is wrong with it.</param>
    /// <param name="name">What the input is called.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="policy">How the print counts.</param>
    /// <returns>A line a row.</returns>
    public static IEnumerable<AnswerLine> Assess(IEnumerable<LoneRow> rows, string name, PlanTableOptions options, VerdictPolicy policy) =>
        Each(rows, name, row => Assess(row, options, policy).Then(full => ReadingOutcome.Success(Line(new RowJson(full), ContractContext.Lines.RowJson))));

    /// <summary>Audits rows: each is a claim, or a row of a plan with the claims that it makes.</summary>
    /// <param name="rows">The header and the cells of each row, or what is wrong with it.</param>
    /// <param name="name">What the input is called.</param>
    /// <param name="notation">In which notation, or null for the one that each row speaks for.</param>
    /// <param name="policy">How the print counts.</param>
    /// <param name="found">Told of each check.</param>
    /// <returns>A line a row.</returns>
    public static IEnumerable<AnswerLine> Audit(IEnumerable<LoneRow> rows, string name, ReportNotation? notation, VerdictPolicy policy, Action<ClaimCheck> found)
    {
        PlanTableOptions options = new() { Notation = notation };
        return Each(rows, name, row =>
        {
            Outcome<ClaimRowReader, Diagnostic> claims = ClaimReader.Open(row.Name, row.Header, row.HeaderLine, notation ?? ClaimReader.InferNotation(row.Header, row.Rows));
            return claims.IsSuccess || claims.Reasons.Count == 1
                ? claims.Then(reader => ReadingOutcome.Success(Line(ClaimJson.Of(Told(AuditRun.Of([reader.Read(row.Rows[0], policy)]).Checks, found)[0]), ContractContext.Lines.ClaimJson)))
                : Assess(row, options, policy).Then(full => ReadingOutcome.Success(Line(
                    new ClaimsLineJson(
                        row.HeaderLine,
                        [.. Told(AuditRun.Of(PlanTableAudit.ClaimsOf(new PlanTable(name, [full.Row]), notation: notation, policy: policy)).Checks, found).Select(check => ClaimJson.Of(check))]),
                    ContractContext.Lines.ClaimsLineJson)));
        });
    }

    // A number that can be read in two ways, of which each gives another verdict, leaves it undetermined, unless the notation is stated.
    private static Outcome<AssessedRow, Diagnostic> Assess(TextTable row, PlanTableOptions options, VerdictPolicy policy) => LonePlanRow.Read(row, options)
        .Then(read => ReadingOutcome.Success(new AssessedRow(read.Rows[0], VerdictCalculator.Assess(read.Rows[0], [.. read.Rows.Skip(1)], policy))));

    private static IReadOnlyList<ClaimCheck> Told(IReadOnlyList<ClaimCheck> checks, Action<ClaimCheck> found)
    {
        foreach (ClaimCheck check in checks)
        {
            found(check);
        }

        return checks;
    }

    private static IEnumerable<AnswerLine> Each(IEnumerable<LoneRow> rows, string name, Func<TextTable, Outcome<byte[], Diagnostic>> answer)
    {
        foreach (LoneRow row in rows)
        {
            Outcome<byte[], Diagnostic> outcome = row.Error is { } error
                ? ReadingOutcome.Failure<byte[]>([new Diagnostic(name, row.Line, null, null, error)])
                : answer(new TextTable(name, row.Header, row.Line, [new TextRow(row.Line, row.Cells)]));
            yield return new AnswerLine(outcome.IsSuccess, outcome.IsSuccess ? outcome.Value : Line(new FailedLineJson(row.Line, outcome.Reasons), ContractContext.Lines.FailedLineJson));
        }
    }

    private static byte[] Line<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(value, type);
}
