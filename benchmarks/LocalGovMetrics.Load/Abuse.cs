using System.Globalization;
using System.Text.Json;

namespace LocalGovMetrics.Load;

/// <summary>What no client should send, while others ask as they should: each gets its status and its problem, and the others their answers.</summary>
internal static class Abuse
{
    private const int Times = 20;
    private const int FewTimes = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static string Header => "| sent under load | times | status | problem |\n|---|---:|---:|---|";

    /// <summary>Sends each several times.</summary>
    /// <param name="server">The server, whose requests have a short time.</param>
    /// <param name="usual">A request of which only the start is sent.</param>
    /// <param name="rows">A request of many rows.</param>
    /// <returns>How many were not answered as they should.</returns>
    public static async Task<int> RunAsync(LoadedServer server, Request usual, Request rows)
    {
        (Request Request, string Expected)[] asked =
        [
            (Request.Post("a question of 2 MiB", "/v1/judge", $$"""{"target":"{{new string('5', 2 << 20)}}","actual":"6"}"""), "413 too-long"),
            (Request.Chunked("the same without its length", "/v1/judge", $$"""{"target":"{{new string('5', 2 << 20)}}","actual":"6"}"""), "413 too-long"),
            (usual.Cut(usual.Bytes.Length - 5) with { Name = "a body whose end never comes" }, "408 slow-body"),
            (Request.Post("half an object", "/v1/judge", """{"target":"5","""), "400 no-json"),
            (Request.Post("100,000 open brackets", "/v1/judge", new string('[', 100_000)), "400 no-json"),
            (Request.Post("an unknown key", "/v1/judge", """{"target":"5","actual":"6","polcy":"strict"}"""), "422 unreadable"),
            (Request.Post("another type", "/v1/judge", "5;6", "text/plain"), "415 wrong-type"),
            (Request.Get("/v1/nothing"), "404 no-address"),
            (rows, "200 "),
        ];
        int failures = 0;
        foreach ((Request request, string expected) in asked)
        {
            string[] answers = await Task.WhenAll(Enumerable.Range(0, request == rows ? FewTimes : Times).Select(_ => AskAsync(server.Port, request)));
            failures += answers.Count(answer => answer != expected);
            Print(request.Name, answers);
        }

        failures += await LeaveAsync(server.Port, rows);
        return failures;
    }

    /// <summary>Asks at once more than a server that has a short queue takes.</summary>
    public static async Task<int> FillAsync(LoadedServer server, Request rows, Request usual)
    {
        string[] answers = await Task.WhenAll(Enumerable.Range(0, Times).Select(_ => AskAsync(server.Port, rows)));
        Print(rows.Name + ", at once, with a queue of 2", answers);
        string after = await AskAsync(server.Port, usual);
        Print("a question afterwards", [after]);
        return answers.Count(answer => answer is not ("200 " or "429 full")) + (answers.Contains("429 full") && answers.Contains("200 ") && after == "200 " ? 0 : 1);
    }

    // Sends all, and goes away before the answer comes.
    private static async Task<int> LeaveAsync(int port, Request rows)
    {
        for (int i = 0; i < Times; i++)
        {
            using Connection connection = await Connection.OpenAsync(port);
            await connection.SendAsync(rows, CancellationToken.None);
            await Task.Delay(5);
        }

        string after = await AskAsync(port, Request.Get("/health"));
        Print($"clients that leave {rows.Name} unanswered, then /health", [after]);
        return after == "200 " ? 0 : 1;
    }

    private static async Task<string> AskAsync(int port, Request request)
    {
        using CancellationTokenSource time = new(Patience);
        using Connection connection = await Connection.OpenAsync(port);
        try
        {
            (int status, ReadOnlyMemory<byte> body) = await connection.AskAsync(request, time.Token);
            return string.Create(CultureInfo.InvariantCulture, $"{status} {(status == 200 ? string.Empty : ProblemIn(body))}");
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            // A server may close before it has taken all of a body that is too long.
            return e.GetType().Name;
        }
    }

    private static string ProblemIn(ReadOnlyMemory<byte> body)
    {
        using JsonDocument problem = JsonDocument.Parse(body);
        string type = problem.RootElement.GetProperty("type").GetString()!;
        return type.IndexOf('#', StringComparison.Ordinal) is >= 0 and int at ? type[(at + 1)..] : string.Empty;
    }

    private static void Print(string name, string[] answers)
    {
        foreach (IGrouping<string, string> answer in answers.GroupBy(answer => answer).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            string[] parts = answer.Key.Split(' ');
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {answer.Count()} | {parts[0]} | {(parts.Length > 1 ? parts[1] : string.Empty)} |"));
        }
    }
}
