using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Json;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers row by row, each a table of its own and a line of JSON; a bad row answers with its errors in its place, and the rest goes on.</summary>
internal static class JsonLinesAnswer
{
    private const int BlockLength = 1 << 17;

    /// <summary>Assesses rows.</summary>
    /// <param name="rows">The header and the cells of each row, or what is wrong with it.</param>
    /// <param name="name">What the input is called.</param>
    /// <param name="choices">How.</param>
    /// <param name="output">Where the lines go.</param>
    /// <returns>The exit status.</returns>
    public static int Assess(IEnumerable<LoneRow> rows, string name, AssessChoices choices, TextWriter output)
    {
        LoneRows lone = new(choices.Table, choices.Common.Policy);
        return Each(rows, name, output, row => lone.Assess(row).Then(full => ReadingOutcome.Success(Line(new RowJson(full), ContractContext.Lines.RowJson))));
    }

    /// <summary>Audits rows: each is a claim, or a row of a plan with the claims that it makes.</summary>
    /// <param name="rows">The header and the cells of each row, or what is wrong with it.</param>
    /// <param name="name">What the input is called.</param>
    /// <param name="found">Told of each check.</param>
    /// <param name="choices">How.</param>
    /// <param name="output">Where the lines go.</param>
    /// <returns>The exit status.</returns>
    public static int Audit(IEnumerable<LoneRow> rows, string name, Action<ClaimCheck> found, CommonChoices choices, TextWriter output)
    {
        LoneRows lone = new(new PlanTableOptions { Notation = choices.Notation }, choices.Policy);
        return Each(rows, name, output, row =>
        {
            ReadingOutcome<ClaimRowReader> claims = ClaimReader.Open(row.Name, row.Header, row.HeaderLine, choices.Notation ?? ClaimReader.InferNotation(row.Header, row.Rows));
            return claims.IsSuccess || claims.Diagnostics.Count == 1
                ? claims.Then(reader => ReadingOutcome.Success(Line(ClaimJson.Of(Told(AuditRun.Of([reader.Read(row.Rows[0], choices.Policy)]).Checks, found)[0]), ContractContext.Lines.ClaimJson)))
                : lone.Assess(row).Then(full => ReadingOutcome.Success(Line(
                    new ClaimsLineJson(
                        row.HeaderLine,
                        [.. Told(AuditRun.Of(PlanTableAudit.ClaimsOf(new PlanTable(name, [full.Row]), notation: choices.Notation, policy: choices.Policy)).Checks, found).Select(check => ClaimJson.Of(check))]),
                    ContractContext.Lines.ClaimsLineJson)));
        });
    }

    /// <summary>Gives the rows of a text, which is JSON or delimited.</summary>
    /// <param name="stream">The text, which can seek.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="options">How the rows of a plan are read: titles above their header are passed over.</param>
    /// <returns>The rows, or what is wrong with the whole.</returns>
    public static ReadingOutcome<IEnumerable<LoneRow>> RowsOf(Stream stream, string name, PlanTableOptions options) =>
        JsonRows.Is(stream)
            ? ReadingOutcome.Success(JsonRows.Read(stream).Select(LoneRow.Of))
            : RowSource.Open(stream, name, BlockLength).Then(file => ReadingOutcome.Success(RowsOf(ClaimReader.IsClaimHeader(file.Start.Header) ? file : file.LaidOut(options, []))));

    private static IEnumerable<LoneRow> RowsOf(RowSource file)
    {
        foreach (RowBlock block in file.Blocks)
        {
            TextBlock? rows = block.Split();
            for (int row = 0; row < rows?.Rows; row++)
            {
                TextRow own = rows.Row(row);
                if (!own.IsBlank)
                {
                    yield return new LoneRow(own.Line, file.Start.Header, own.Cells, null);
                }
            }

            block.Release?.Invoke();
            foreach (Diagnostic error in rows is null ? file.FindErrors() : [])
            {
                yield return new LoneRow(error.Line, file.Start.Header, [], error.Message);
            }

            if (rows is null)
            {
                yield break;
            }
        }
    }

    private static IReadOnlyList<ClaimCheck> Told(IReadOnlyList<ClaimCheck> checks, Action<ClaimCheck> found)
    {
        foreach (ClaimCheck check in checks)
        {
            found(check);
        }

        return checks;
    }

    private static int Each(IEnumerable<LoneRow> rows, string name, TextWriter output, Func<TextTable, ReadingOutcome<string>> answer)
    {
        int status = ExitStatus.Done;
        foreach (LoneRow row in rows)
        {
            ReadingOutcome<string> outcome = row.Error is { } error
                ? ReadingOutcome.Failure<string>([new Diagnostic(name, row.Line, null, null, error)])
                : answer(new TextTable(name, row.Header, row.Line, [new TextRow(row.Line, row.Cells)]));
            status = outcome.IsSuccess ? status : ExitStatus.BadInput;
            output.Write(outcome.IsSuccess ? outcome.Value : Line(new FailedLineJson(row.Line, outcome.Diagnostics), ContractContext.Lines.FailedLineJson));
            output.Write('\n');
            output.Flush();
        }

        return status;
    }

    private static string Line<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);
}

/// <summary>A row with its own header.</summary>
internal sealed record LoneRow(int Line, IReadOnlyList<string> Header, IReadOnlyList<string> Cells, string? Error)
{
    public static LoneRow Of(JsonRow row) => new(row.Line, [.. row.Cells.Select(cell => cell.Key)], [.. row.Cells.Select(cell => cell.Value)], row.Error);
}
