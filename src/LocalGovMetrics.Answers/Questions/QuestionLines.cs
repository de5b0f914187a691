using System.Text.Json;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Questions one a line, each answered by a line: a bad one answers with its errors in its place, and the rest goes on.</summary>
internal static class QuestionLines
{
    /// <summary>Answers line by line.</summary>
    /// <param name="reader">The lines.</param>
    /// <param name="name">What the text is called.</param>
    /// <param name="ask">Makes a question of an object of a line.</param>
    /// <param name="answer">Answers one question.</param>
    /// <returns>A line a question.</returns>
    public static IEnumerable<AnswerLine> Answer(TextReader reader, string name, Func<JsonElement, int, Question> ask, Func<Question, Outcome<Reply, Diagnostic>> answer)
    {
        BoundedLines lines = new(reader);
        for (int number = 1; lines.Read(mayBeArray: false) is { } line; number++)
        {
            string text = line.TrimStart('\uFEFF');
            if (lines.IsCut || !string.IsNullOrWhiteSpace(text))
            {
                Outcome<Reply, Diagnostic> outcome = lines.IsCut ? Failed(name, number, Language.Said("fileNote.jsonLineTooLong", BoundedLines.MaxLength)) : Answer(text, name, number, ask, answer);
                yield return new AnswerLine(outcome.IsSuccess, outcome.IsSuccess ? outcome.Value.ToBytes() : JsonSerializer.SerializeToUtf8Bytes(new FailedLineJson(number, outcome.Reasons), ContractContext.Lines.FailedLineJson));
            }
        }
    }

    private static Outcome<Reply, Diagnostic> Answer(string text, string name, int number, Func<JsonElement, int, Question> ask, Func<Question, Outcome<Reply, Diagnostic>> answer)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return answer(ask(document.RootElement, number));
        }
        catch (JsonException e)
        {
            return Failed(name, number, Language.Said("fileNote.noJsonObjectColumnsRow", Invariant.Text((e.BytePositionInLine ?? 0) + 1)));
        }
    }

    private static Outcome<Reply, Diagnostic> Failed(string name, int number, string message) => ReadingOutcome.Failure<Reply>([new Diagnostic(name, number, null, null, message)]);
}
