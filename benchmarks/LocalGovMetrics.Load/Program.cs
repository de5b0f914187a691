using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Json;
using LocalGovMetrics.Load;
using LocalGovMetrics.Text;

// Seconds of each load, connections, rounds; or memory and its minutes.
bool isOfMemory = args is ["memory", ..];
double minutes = isOfMemory && args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 10;
args = isOfMemory ? [] : args;
int seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5;
int connections = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 16;
int rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 3;
TimeSpan time = TimeSpan.FromSeconds(seconds);

Request empty = Request.Get("/health");
Request judge = Request.Post("judge", "/v1/judge", """{"target":"14,5-15,5","actual":"8,8","direction":"higher"}""");
Request read = Request.Post("read/value", "/v1/read/value", """{"text":"31/38 (81,6%)"}""");
Request ten = Request.Post("assess, 10 rows", "/v1/assess", RowsOf(10));
Request tenThousand = Request.Post("assess, 10,000 rows of CSV", "/v1/assess", CsvOf(10_000), "text/csv");

if (isOfMemory)
{
    using LoadedServer held = await LoadedServer.StartAsync(judge, "--timeout", "300");
    return await MemoryRun.RunAsync(held, [judge, read, ten, tenThousand], TimeSpan.FromMinutes(minutes)) == 0 ? 0 : 1;
}

List<LoadedServer> fresh = [];
for (int i = 0; i < 5; i++)
{
    fresh.Add(await LoadedServer.StartAsync(judge));
}

LoadedServer least = fresh.MinBy(server => server.FirstProcessor)!;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"First answer of a fresh process, the least of {fresh.Count}: {fresh.Min(server => server.FirstAnswer.TotalMilliseconds):0} ms, {least.FirstProcessor.TotalMilliseconds:0} ms of processor time."));
fresh.ForEach(server => server.Dispose());

double own = OwnMicroseconds(judgement => GC.KeepAlive(judgement));
double written = OwnMicroseconds(judgement => JsonSerializer.SerializeToUtf8Bytes(judgement, ContractJson.Options));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The library's own time of the same judgement, in process: {own:0.0} µs, {written:0.0} with its JSON."));

using LoadedServer server = await LoadedServer.StartAsync(judge, "--timeout", "10");
await LoadRun.RunAsync(server, judge, connections, time);
long before = server.Mebibytes;
int errors = 0;
List<double> added = [];
Console.WriteLine();
Console.WriteLine(Outcome.Header);
for (int round = 1; round <= rounds; round++)
{
    Outcome ofEmpty = await LoadRun.RunAsync(server, empty, connections, time);
    errors += Show(empty, ofEmpty, ofEmpty);
    foreach (Request request in (Request[])[judge, read, ten])
    {
        Outcome outcome = await LoadRun.RunAsync(server, request, connections, time);
        errors += Show(request, outcome, ofEmpty);
        if (request == judge)
        {
            added.Add(outcome.Microseconds - ofEmpty.Microseconds);
        }
    }
}

Console.WriteLine();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A judgement takes {added.Min():0.0} µs more than an empty answer, the least of {rounds} rounds: {added.Min() / own:0.0} times the verdict alone, {added.Min() / written:0.0} times the verdict with its JSON."));

Console.WriteLine();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Memory of the server: {before} MiB when warm, {server.Mebibytes} MiB after {rounds} rounds."));
Console.WriteLine();
Console.WriteLine(Abuse.Header);
errors += await BesideAsync(server, judge, tenThousand);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Errors in all: {errors}."));
return errors == 0 ? 0 : 1;

// What no client should send, while others ask as they should.
static async Task<int> BesideAsync(LoadedServer server, Request usual, Request rows)
{
    using CancellationTokenSource end = new();
    Task<Outcome> others = LoadRun.RunAsync(server, usual, 4, TimeSpan.FromMinutes(5), end.Token);
    int errors;
    try
    {
        errors = await Abuse.RunAsync(server, usual, rows);
    }
    finally
    {
        await end.CancelAsync();
    }

    Outcome meanwhile = await others;
    errors += meanwhile.Errors + (server.IsAlive ? 0 : 1);
    using LoadedServer narrow = await LoadedServer.StartAsync(usual, "--at-once", "1", "--queue", "2");
    errors += await Abuse.FillAsync(narrow, rows, usual);
    Console.WriteLine();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Meanwhile {meanwhile.Times.Length:#,0} judgements of others, {meanwhile.Errors} of them wrong or unanswered; memory {server.Mebibytes} MiB."));
    return errors;
}

static int Show(Request request, Outcome outcome, Outcome empty)
{
    Console.WriteLine(outcome.Row(request.Name, empty));
    return outcome.Errors;
}

static double OwnMicroseconds(Action<AssessedText> use)
{
    AssessOptions options = new() { Direction = LocalGovMetrics.DesiredDirection.Higher };
    double least = double.MaxValue;
    for (int round = 0; round < 20; round++)
    {
        const int Judgements = 5_000;
        TimeSpan start = Process.GetCurrentProcess().TotalProcessorTime;
        for (int i = 0; i < Judgements; i++)
        {
            use(ReportNotation.Vietnamese.Judge("14,5-15,5", "8,8", options).GetValueOrThrow());
        }

        least = Math.Min(least, (Process.GetCurrentProcess().TotalProcessorTime - start).TotalMicroseconds / Judgements);
    }

    return least;
}

static string RowsOf(int count) => $$"""{"rows":[{{string.Join(',', Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"unit\":\"Xã {i}\",\"indicator\":\"Thu\",\"period\":\"2024\",\"target\":\"10\",\"actual\":\"{(i % 2 == 0 ? 10 : 9)}\",\"direction\":\"higher\"}}")))}}]}""";

static string CsvOf(int count) => "unit,indicator,period,target,actual,direction\n" + string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"Xã {i},Thu,2024,10,{(i % 2 == 0 ? 10 : 9)},higher\n")));
