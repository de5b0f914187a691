using System.Text;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Answers.Streaming;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Rows that are answered one by one, each a table of its own and a line of JSON.</summary>
internal static class JsonLines
{
    private const int BlockLength = 1 << 17;

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
            : RowFile.Open(stream, name, BlockLength).Then(file => ReadingOutcome.Success(RowsAlone.In(ClaimReader.IsClaimHeader(file.Start.Header) ? file : file.LaidOut(options, []))));
}
