using System.Diagnostics;
using System.Globalization;
using System.Net;
using LocalGovMetrics.Load;

int seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10;
int connections = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 16;
using LoadedServer server = await LoadedServer.StartAsync();
Console.WriteLine($"first answer of a fresh process: {server.FirstAnswer.TotalMilliseconds:0} ms");
Load[] loads =
[
    new("an empty address", "health", null, null),
    new("judge", "v1/judge", """{"target":"14,5-15,5","actual":"8,8","direction":"higher"}""", "\"verdict\":\"notAchieved\""),
    new("read/value", "v1/read/value", """{"text":"31/38 (81,6%)"}""", "\"count\":31"),
    new("assess, 10 rows", "v1/assess", Rows(10), "\"achieved\":5,"),
];
await server.RunAsync(loads[1], connections, TimeSpan.FromSeconds(2));
long before = server.Memory();
for (int round = 1; round <= 3; round++)
{
    Outcome empty = await server.RunAsync(loads[0], connections, TimeSpan.FromSeconds(seconds));
    Console.WriteLine(empty.ToString(loads[0].Name, empty));
    foreach (Load load in loads.Skip(1))
    {
        Console.WriteLine((await server.RunAsync(load, connections, TimeSpan.FromSeconds(seconds))).ToString(load.Name, empty));
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory of the server after round {round}: {server.Memory() / 1048576} MiB, {before / 1048576} before"));
}

static string Rows(int count) => $$"""{"rows":[{{string.Join(',', Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"unit\":\"Xã {i}\",\"indicator\":\"Thu\",\"period\":\"2024\",\"target\":\"10\",\"actual\":\"{(i % 2 == 0 ? 10 : 9)}\",\"direction\":\"higher\"}}")))}}]}""";
