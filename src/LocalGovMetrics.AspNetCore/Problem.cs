using System.Text.Json;
using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using Microsoft.AspNetCore.Http;

namespace LocalGovMetrics.AspNetCore;

/// <summary>Why a request was not answered: problem details (RFC 9457), with all errors and their places.</summary>
internal sealed record Problem
{
    private const string Page = "https://github.com/localgovmetrics/localgovmetrics/blob/main/docs/http.md#";

    public required string Type { get; init; }

    public required string Title { get; init; }

    public required int Status { get; init; }

    public required string Detail { get; init; }

    public required string DetailVi { get; init; }

    /// <summary>Gets all that is wrong in what was asked, each with its place.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ErrorJson>? Errors { get; init; }

    public static Problem NoJson(long line, long character) => Of("no-json", "The body is no JSON", StatusCodes.Status400BadRequest, "problem.noJson", line, character);

    public static Problem BadRequest() => Of("bad-request", "The request is not HTTP as it should be", StatusCodes.Status400BadRequest, "problem.badRequest");

    public static Problem NoAddress() => Of("no-address", "There is no such address", StatusCodes.Status404NotFound, "problem.noAddress");

    public static Problem WrongHost() => Of("wrong-host", "The host has another name", StatusCodes.Status400BadRequest, "problem.wrongHost");

    public static Problem WrongMethod(string allowed) => Of("wrong-method", "The address is asked otherwise", StatusCodes.Status405MethodNotAllowed, "problem.wrongMethod", allowed);

    public static Problem Failed() => Of("failed", "The service failed", StatusCodes.Status500InternalServerError, "problem.failed");

    public static Problem Slow() => Of("slow-body", "The body came too slowly", StatusCodes.Status408RequestTimeout, "problem.slow");

    public static Problem TooLong(long limit) => Of("too-long", "The body is too long", StatusCodes.Status413PayloadTooLarge, "problem.tooLong", limit);

    public static Problem WrongType(string accepted) => Of("wrong-type", "The body is of another type", StatusCodes.Status415UnsupportedMediaType, "problem.wrongType", accepted);

    public static Problem Unreadable(IReadOnlyList<Diagnostic> errors) => Of("unreadable", "What was asked cannot be read", StatusCodes.Status422UnprocessableEntity, "problem.unreadable", errors.Sum(error => error.Errors)) with { Errors = [.. errors.Select(ErrorJson.Of)] };

    public static Problem TooOften() => Of("too-often", "Too many requests", StatusCodes.Status429TooManyRequests, "problem.tooOften");

    public static Problem Full() => Of("full", "The queue is full", StatusCodes.Status429TooManyRequests, "problem.full");

    public static Problem OutOfTime() => Of("out-of-time", "The time ran out", StatusCodes.Status503ServiceUnavailable, "problem.outOfTime");

    /// <summary>Answers a request with it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="stop">Ends the writing.</param>
    /// <returns>When it is written.</returns>
    public async Task WriteAsync(HttpContext http, CancellationToken stop)
    {
        byte[] text = JsonSerializer.SerializeToUtf8Bytes(this, ProblemContext.Lines.Problem);
        http.Response.StatusCode = Status;
        http.Response.ContentType = "application/problem+json; charset=utf-8";
        http.Response.ContentLength = text.Length;
        if (Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
        {
            http.Response.Headers.RetryAfter = "1";
        }

        // The rest of a body that is too long is still taken for a while, so that its client reads the answer.
        if (Status is StatusCodes.Status408RequestTimeout)
        {
            http.Response.Headers.Connection = "close";
        }

        await http.Response.BodyWriter.WriteAsync(text, stop).ConfigureAwait(false);
    }

    private static Problem Of(string name, string title, int status, string key, params object[] arguments) => new()
    {
        Type = Page + name,
        Title = title,
        Status = status,
        Detail = Language.English.Text(key, arguments),
        DetailVi = Language.Of("vi").Text(key, arguments),
    };
}
