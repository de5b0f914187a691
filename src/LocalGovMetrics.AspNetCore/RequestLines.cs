using LocalGovMetrics.Answers.Questions;

namespace LocalGovMetrics.AspNetCore;

/// <summary>Answers lines of JSON, each with a line.</summary>
internal static class RequestLines
{
    private static readonly byte[] End = "\n"u8.ToArray();

    /// <summary>Answers them, each when it is asked for.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="reader">The lines.</param>
    /// <param name="name">What they are called.</param>
    /// <param name="ways">How they are read.</param>
    /// <returns>The answers with their line ends.</returns>
    public static IEnumerable<byte[]> Answers(string operation, TextReader reader, string name, TableWays ways) => (operation switch
    {
        "judge" => QuestionLines.Answer(reader, name, (question, line) => new Question(question, name, line) { DefaultNotation = ways.Options.Notation, DefaultPolicy = ways.Policy }, CellQuestions.Judge),
        "audit" => RowLines.Audit(JsonRows.Read(reader).Select(LoneRow.Of), name, ways.Options.Notation, ways.Policy, _ => { }),
        _ => RowLines.Assess(JsonRows.Read(reader).Select(LoneRow.Of), name, ways.Options, ways.Policy),
    }).Select(line => (byte[])[.. line.Text, .. End]);
}
