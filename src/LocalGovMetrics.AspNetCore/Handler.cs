using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LocalGovMetrics.AspNetCore;

/// <summary>Answers the requests of one address.</summary>
internal sealed class Handler(Route route, Gate gate)
{
    /// <summary>The type of files with a separator.</summary>
    public const string Csv = "text/csv";

    /// <summary>The type of lines of JSON.</summary>
    public const string Lines = "application/x-ndjson";

    private const string Json = "application/json";
    private const int Deepest = 32;

    // Some programs mark UTF-8 by it; the lines and files of other requests may begin with it too.
    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = Deepest };

    private string Accepted => string.Join(", ", [Json, .. route.TakesFiles ? [Csv] : Array.Empty<string>(), .. route.TakesLines ? [Lines] : Array.Empty<string>()]);

    /// <summary>Answers a request.</summary>
    /// <param name="http">The request.</param>
    /// <returns>When it is answered.</returns>
    public async Task AnswerAsync(HttpContext http)
    {
        using CancellationTokenSource both = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        both.CancelAfter(gate.Options.RequestTimeout);
        Progress progress = new();
        try
        {
            Problem? problem = gate.Admits(http) ? await AnswerAsync(http, progress, both.Token).ConfigureAwait(false) : Problem.TooOften();
            if (problem is not null)
            {
                await problem.WriteAsync(http, both.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            if (!http.Response.HasStarted)
            {
                await (progress.IsReading ? Problem.Slow() : Problem.OutOfTime()).WriteAsync(http, http.RequestAborted).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for the answer any more.
        }
        catch (IOException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nor for its rest.
        }
    }

    private async Task<Problem?> AnswerAsync(HttpContext http, Progress progress, CancellationToken stop)
    {
        if (route.Question is null)
        {
            return await WithTurnAsync(() => WriteAsync(http, route.Ask(QuestionOf(http.Request.Query), stop), stop), stop).ConfigureAwait(false);
        }

        string? type = TypeOf(http.Request);
        bool isFile = (type == Csv && route.TakesFiles) || (type == Lines && route.TakesLines);
        if (type != Json && !isFile)
        {
            return Problem.WrongType(Accepted);
        }

        // A file waits for its turn before it is read, so that few are held at once.
        return isFile
            ? await WithTurnAsync(() => AnswerFileAsync(http, type!, progress, stop), stop).ConfigureAwait(false)
            : await AnswerQuestionAsync(http, progress, stop).ConfigureAwait(false);
    }

    private async Task<Problem?> AnswerQuestionAsync(HttpContext http, Progress progress, CancellationToken stop)
    {
        progress.IsReading = true;
        Body body = await Body.ReadAsync(http, gate.Options.QuestionLimit, stop).ConfigureAwait(false);
        progress.IsReading = false;
        return body.Problem ?? await WithTurnAsync(
            async () =>
            {
                JsonDocument document;
                ReadOnlyMemory<byte> text = body.Bytes;
                text = text.Span.StartsWith(Mark) ? text[Mark.Length..] : text;
                if (!Utf8.IsValid(text.Span))
                {
                    return NoText(text.Span);
                }

                try
                {
                    document = JsonDocument.Parse(text, Strict);
                }
                catch (JsonException e)
                {
                    return Problem.NoJson((e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1);
                }

                using (document)
                {
                    Question question = new(document.RootElement);
                    if (http.Request.QueryString.HasValue)
                    {
                        foreach (string key in http.Request.Query.Keys)
                        {
                            question.Add(key, null, Language.Said("question.keyInQuery", key));
                        }
                    }

                    return await WriteAsync(http, route.Ask(question, stop), stop).ConfigureAwait(false);
                }
            },
            stop).ConfigureAwait(false);
    }

    private async Task<Problem?> AnswerFileAsync(HttpContext http, string type, Progress progress, CancellationToken stop)
    {
        progress.IsReading = true;
        Body body = await Body.ReadAsync(http, gate.Options.FileLimit, stop).ConfigureAwait(false);
        progress.IsReading = false;
        if (body.Problem is not null)
        {
            return body.Problem;
        }

        Question asked = QuestionOf(http.Request.Query);
        string? name = asked.Text("name");
        TableWays ways = TableWays.Of(asked);
        using MemoryStream text = StreamOf(body.Bytes);
        if (type == Lines)
        {
            Outcome<Reply, Diagnostic> query = asked.Answered(() => ReadingOutcome.Success<Reply>(new NoReply()));
            return query.IsSuccess ? await WriteLinesAsync(http, text, name, ways, stop).ConfigureAwait(false) : Problem.Unreadable(query.Reasons);
        }

        Outcome<Reply, Diagnostic> outcome = asked.Answered(() => TableQuestions.TableOf(text, name).Then(table =>
        {
            stop.ThrowIfCancellationRequested();
            return route.AskTable!(table, ways, stop);
        }));
        return await WriteAsync(http, outcome, stop).ConfigureAwait(false);
    }

    private async Task<Problem?> WriteLinesAsync(HttpContext http, MemoryStream text, string? name, TableWays ways, CancellationToken stop)
    {
        http.Response.ContentType = Lines;
        using StreamReader reader = new(text, JsonRows.InputEncoding);
        foreach (byte[] line in RequestLines.Answers(route.Name, reader, string.IsNullOrWhiteSpace(name) ? TableQuestions.Unnamed : name, ways))
        {
            stop.ThrowIfCancellationRequested();
            await http.Response.BodyWriter.WriteAsync(line, stop).ConfigureAwait(false);
        }

        return null;
    }

    private async Task<Problem?> WithTurnAsync(Func<Task<Problem?>> work, CancellationToken stop)
    {
        using RateLimitLease turn = await gate.TurnAsync(stop).ConfigureAwait(false);
        return turn.IsAcquired ? await work().ConfigureAwait(false) : Problem.Full();
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> array) && array.Array is { } held ? new MemoryStream(held, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray(), writable: false);

    // The first byte that belongs to no character.
    private static Problem NoText(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        ReadOnlySpan<byte> before = text[..at];
        return Problem.NoJson(before.Count((byte)'\n') + 1, at - before.LastIndexOf((byte)'\n'));
    }

    private static string? TypeOf(HttpRequest request) =>
        request.ContentType == Json && request.Headers.ContentEncoding.Count == 0 ? Json
        : MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
        && (type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.All(encoding => "identity".Equals(encoding, StringComparison.OrdinalIgnoreCase))
            ? type.MediaType.ToString().ToLowerInvariant()
            : null;

    private static Question QuestionOf(IQueryCollection query)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text))
        {
            writer.WriteStartObject();
            foreach ((string key, Microsoft.Extensions.Primitives.StringValues values) in query)
            {
                foreach (string? value in values)
                {
                    writer.WritePropertyName(key);
                    if (value is "true" or "false")
                    {
                        writer.WriteBooleanValue(value == "true");
                    }
                    else
                    {
                        writer.WriteStringValue(value);
                    }
                }
            }

            writer.WriteEndObject();
        }

        using JsonDocument document = JsonDocument.Parse(text.ToArray());
        return new Question(document.RootElement.Clone(), "query");
    }

    private static async Task<Problem?> WriteAsync(HttpContext http, Outcome<Reply, Diagnostic> outcome, CancellationToken stop)
    {
        if (!outcome.IsSuccess)
        {
            return Problem.Unreadable(outcome.Reasons);
        }

        stop.ThrowIfCancellationRequested();
        byte[] answer = outcome.Value.ToBytes();
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = answer.Length;
        await http.Response.BodyWriter.WriteAsync(answer, stop).ConfigureAwait(false);
        return null;
    }

    private sealed class Progress
    {
        /// <summary>Gets or sets a value indicating whether the body is being read; a file that waits for its turn is not.</summary>
        public bool IsReading { get; set; }
    }

    private sealed class NoReply : Reply
    {
        public override void Write(Utf8JsonWriter writer) => throw new NotSupportedException();

        public override byte[] ToBytes() => [];
    }
}
