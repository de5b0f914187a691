using System.Text.Json;

namespace LocalGovMetrics.AspNetCore.Tests;

/// <summary>Programs in other languages ask the service, with nothing but their own libraries; each passes with its name where its language is not there.</summary>
public sealed class ClientTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private const string Python =
        """
        import json, sys, urllib.error, urllib.request

        base = sys.argv[1]
        document = json.load(urllib.request.urlopen(base + "openapi/v1.json", timeout=30))
        paths = {operation["operationId"]: (method, path) for path, item in document["paths"].items() for method, operation in item.items()}

        def ask(operation, question):
            method, path = paths[operation]
            request = urllib.request.Request(base + path.lstrip("/"), json.dumps(question).encode(), {"Content-Type": "application/json"}, method=method.upper())
            try:
                return json.load(urllib.request.urlopen(request, timeout=30))
            except urllib.error.HTTPError as error:
                return json.load(error)

        verdict = ask("judge", {"target": "14,5-15,5", "actual": "8,8", "direction": "higher"})
        assert verdict["verdict"] in document["components"]["schemas"]["verdictKind"]["enum"], verdict
        problem = ask("growth", {"start": "98,1", "end": "126,0", "from": 2020})
        growth = ask("growth", {"start": "98,1", "end": "126,0", "from": 2020, "to": 2025})
        print(json.dumps([verdict["verdict"], problem["status"], problem["errors"][0]["column"], round(growth["index"], 2)]))
        """;

    private const string Node =
        """
        const base = process.argv[2];
        (async () => {
          const document = await (await fetch(base + "openapi/v1.json")).json();
          const paths = {};
          for (const [path, item] of Object.entries(document.paths))
            for (const [method, operation] of Object.entries(item)) paths[operation.operationId] = { method, path };
          const ask = async (operation, question) => {
            const { method, path } = paths[operation];
            const answer = await fetch(base + path.slice(1), { method: method.toUpperCase(), headers: { "content-type": "application/json" }, body: JSON.stringify(question) });
            return answer.json();
          };
          const verdict = await ask("judge", { target: "14,5-15,5", actual: "8,8", direction: "higher" });
          if (!document.components.schemas.verdictKind.enum.includes(verdict.verdict)) throw new Error(verdict.verdict);
          const problem = await ask("growth", { start: "98,1", end: "126,0", from: 2020 });
          const growth = await ask("growth", { start: "98,1", end: "126,0", from: 2020, to: 2025 });
          console.log(JSON.stringify([verdict.verdict, problem.status, problem.errors[0].column, Math.round(growth.index * 100) / 100]));
        })();
        """;

    [Theory]
    [InlineData("python3", Python, ".py")]
    [InlineData("node", Node, ".cjs")]
    public async Task Client_AsksByTheDocument(string program, string text, string extension)
    {
        string file = Path.Combine(Path.GetTempPath(), $"lgm-client-{Guid.NewGuid():N}{extension}");
        await File.WriteAllTextAsync(file, text);
        try
        {
            ChildRun? run = await ChildRun.TryAsync(program, [file, shared.Server.Address.ToString()]);
            if (run is not null)
            {
                run.Status.Should().Be(0, run.Error);
                JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(value => value.ToString()).Should().Equal("notAchieved", "422", "to", "105.13");
            }
        }
        finally
        {
            File.Delete(file);
        }
    }
}
