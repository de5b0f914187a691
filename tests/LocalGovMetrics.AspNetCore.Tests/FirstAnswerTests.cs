using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;

namespace LocalGovMetrics.AspNetCore.Tests;

/// <summary><c>lgm serve</c> as a process of its own: the native tool where <c>LGM_NATIVE</c> names it, else the portable one.</summary>
[Collection(PrintingCollection.Name)]
public sealed class FirstAnswerTests
{
    private const int NativeMilliseconds = 150;
    private static readonly string? Native = Environment.GetEnvironmentVariable("LGM_NATIVE") is { Length: > 0 } path ? Path.GetFullPath(path) : null;

    // Where it is built, with all that it needs; what the tests need may displace some of it where they are.
    private static readonly string Portable = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "LocalGovMetrics.Tool", new DirectoryInfo(AppContext.BaseDirectory).Name, "lgm.dll"));

    [Fact]
    public async Task FreshServer_AnswersAsTheToolDoes_AndTheNativeOneAtOnce()
    {
        double least = double.MaxValue;
        for (int i = 0; i < 5 && least > NativeMilliseconds; i++)
        {
            string[] tool = Native is null ? ["dotnet", Portable] : [Native];
            using Process process = Process.Start(new ProcessStartInfo(tool[0], [.. tool[1..], "serve", "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true })!;
            try
            {
                string line = (await process.StandardOutput.ReadLineAsync())!;
                using HttpClient client = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..].TrimEnd('.')) };

                JsonElement judged = await client.AnswerAsync("/v1/judge", """{"target":"14,5-15,5","actual":"8,8","direction":"higher"}""");

                // The time of the processor, since others may use the machine meanwhile.
                process.Refresh();
                least = Math.Min(least, process.TotalProcessorTime.TotalMilliseconds);
                JsonElement.DeepEquals(judged, ToolJson.Of(string.Empty, "judge", "14,5-15,5", "8,8", "--direction", "higher")).Should().BeTrue();
                (await client.GetStringAsync("/openapi/v1.json")).Should().Contain("/v1/compare");
                using HttpResponseMessage none = await client.GetAsync("/nothing");
                await none.ProblemAsync(HttpStatusCode.NotFound, "no-address");
            }
            finally
            {
                process.Kill();
                await process.WaitForExitAsync();
            }
        }

        if (Native is not null)
        {
            least.Should().BeLessThan(NativeMilliseconds, string.Create(CultureInfo.InvariantCulture, $"the first answer takes {least:0} ms of the processor"));
        }
    }
}
