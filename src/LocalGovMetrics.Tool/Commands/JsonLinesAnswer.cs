using System.Text;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Audit;
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
    public static int Assess(IEnumerable<LoneRow> rows, string name, AssessChoices choices, TextWriter output) =>
        Write(RowLines.Assess(rows, name, choices.Table, choices.Common.Policy), output);

    /// <summary>Audits rows: each is a claim, or a row of a plan with the claims that it makes.</summary>
    /// <param name="rows">The header and the cells of each row, or what is wrong with it.</param>
    /// <param name="name">What the input is called.</param>
    /// <param name="found">Told of each check.</param>
    /// <param name="choices">How.</param>
    /// <param name="output">Where the lines go.</param>
    /// <returns>The exit status.</returns>
    public static int Audit(IEnumerable<LoneRow> rows, string name, Action<ClaimCheck> found, CommonChoices choices, TextWriter output) =>
        Write(RowLines.Audit(rows, name, choices.Notation, choices.Policy, found), output);

    /// <summary>Writes lines, each at once: whoever asks may wait for it.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="output">Where they go.</param>
    /// <returns>The exit status.</returns>
    public static int Write(IEnumerable<AnswerLine> lines, TextWriter output)
    {
        bool all = true;
        foreach (AnswerLine line in lines)
        {
            all &= line.IsAnswer;
            output.Write(Encoding.UTF8.GetString(line.Text));
            output.Write('\n');
            output.Flush();
        }

        return all ? ExitStatus.Done : ExitStatus.BadInput;
    }

    /// <summary>Gives the rows of a text, which is JSON or delimited.</summary>
    /// <param name="stream">The text, which can seek.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="options">How the rows of a plan are read: titles above their header are passed over.</param>
    /// <returns>The rows, or what is wrong with the whole.</returns>
    public static Outcome<IEnumerable<LoneRow>, Diagnostic> RowsOf(Stream stream, string name, PlanTableOptions options) =>
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
}
