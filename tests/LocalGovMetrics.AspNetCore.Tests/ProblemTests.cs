using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LocalGovMetrics.AspNetCore.Tests;

/// <summary>Every way in which a request is not answered: its status, its problem document, and the service goes on.</summary>
public sealed class ProblemTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private const string Judge = """{"target":"5","actual":"6"}""";

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("{\"target\":5,}")]
    [InlineData("{\"target\":NaN}")]
    [InlineData("target=5")]
    public async Task NoJson(string body)
    {
        using HttpResponseMessage response = await shared.Client.PostAsync("/v1/judge", body);

        await response.ProblemAsync(HttpStatusCode.BadRequest, "no-json");
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public async Task DeepNesting_IsNoQuestion(char bracket)
    {
        string deep = bracket == '[' ? new string('[', 100_000) : string.Concat(Enumerable.Repeat("{\"a\":", 100_000));

        using HttpResponseMessage response = await shared.Client.PostAsync("/v1/judge", deep);

        await response.ProblemAsync(HttpStatusCode.BadRequest, "no-json");
    }

    [Fact]
    public async Task BytesThatAreNoText_AreNoJson()
    {
        byte[] bytes = [.. "{\"target\":\""u8, 0xC3, 0x28, .. "\",\"actual\":\"6\"}"u8];
        using ByteArrayContent content = new(bytes) { Headers = { { "content-type", "application/json" } } };

        using HttpResponseMessage response = await shared.Client.PostAsync("/v1/judge", content);

        await response.ProblemAsync(HttpStatusCode.BadRequest, "no-json");
    }

    [Fact]
    public async Task HalfACharacter_IsNoText()
    {
        using HttpResponseMessage response = await shared.Client.PostAsync("/v1/judge", "{\"target\":\"\\ud800\",\"\\udfff\":\"6\"}");

        await response.ProblemAsync(HttpStatusCode.UnprocessableEntity, "unreadable");
    }

    [Theory]
    [InlineData("/v1/judge", "text/plain")]
    [InlineData("/v1/judge", "text/csv")]
    [InlineData("/v1/judge", "application/json; charset=utf-16")]
    [InlineData("/v1/assess", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("/v1/compare", "text/csv")]
    public async Task OtherTypes(string path, string type)
    {
        using HttpResponseMessage response = await shared.Client.PostAsync(path, Judge, type);

        JsonElement problem = await response.ProblemAsync(HttpStatusCode.UnsupportedMediaType, "wrong-type");
        problem.GetProperty("detail").GetString().Should().Contain("application/json");
    }

    [Fact]
    public async Task CompressedBody_IsOfAnotherType()
    {
        using ByteArrayContent content = new(Encoding.UTF8.GetBytes(Judge)) { Headers = { { "content-type", "application/json" }, { "content-encoding", "gzip" } } };

        using HttpResponseMessage response = await shared.Client.PostAsync("/v1/judge", content);

        await response.ProblemAsync(HttpStatusCode.UnsupportedMediaType, "wrong-type");
    }

    [Fact]
    public async Task LongQuestion_IsRefused_ByItsHeader_AndByItsLength()
    {
        byte[] body = Encoding.UTF8.GetBytes($$"""{"target":"{{new string('5', 1 << 20)}}","actual":"6"}""");
        using ByteArrayContent known = new(body) { Headers = { { "content-type", "application/json" } } };
        using HttpResponseMessage byHeader = await shared.Client.PostAsync("/v1/judge", known);
        await byHeader.ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too-long");

        using HttpRequestMessage request = new(HttpMethod.Post, "/v1/judge") { Content = new StreamContent(new MemoryStream(body)) { Headers = { { "content-type", "application/json" } } }, Headers = { TransferEncodingChunked = true } };
        using HttpResponseMessage byLength = await shared.Client.SendAsync(request);
        await byLength.ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too-long");
    }

    [Fact]
    public async Task LongFile_IsRefused_AndOneOfTenThousandRowsIsNot()
    {
        const string Header = "unit,indicator,period,target,actual,direction\n";
        await using RunningServer server = await RunningServer.StartAsync(RunningServer.Usual with { FileLimit = 1 << 20 });
        string rows = Header + string.Concat(Enumerable.Range(0, 10_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"Xã {i},Thu,2024,{10 + (i % 7)},{i % 20},higher\n")));

        JsonElement answer = await server.Client.AnswerAsync("/v1/assess", rows, "text/csv");
        answer.GetProperty("summary").GetProperty("rows").GetInt32().Should().Be(10_000);
        int expected = Enumerable.Range(0, 10_000).Count(i => i % 20 >= 10 + (i % 7));
        answer.GetProperty("summary").GetProperty("achieved").GetInt32().Should().Be(expected);

        using HttpResponseMessage tooLong = await server.Client.PostAsync("/v1/assess", rows + rows + rows + rows, "text/csv");
        await tooLong.ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too-long");
    }

    [Fact]
    public async Task TextsThatCannotBeRead_AreAllNamed_WithRowAndColumn()
    {
        using HttpResponseMessage response = await shared.Client.PostAsync("/v1/assess", """{"rows":[{"unit":"A","indicator":"B","period":"2024","target":"5","actual":"6"},{"unit":"A","indicator":"C","period":"20x4","target":"5","actual":"6"},{"unit":"A","indicator":"D","period":"2024","target":"5","actual":"6","direction":"up"}]}""");

        JsonElement problem = await response.ProblemAsync(HttpStatusCode.UnprocessableEntity, "unreadable");
        problem.GetProperty("errors").EnumerateArray().Select(error => (error.GetProperty("line").GetInt32(), error.GetProperty("column").GetString())).Should().Equal((2, "period"), (3, "direction"));
    }

    [Theory]
    [InlineData("/v1/judge", """{"target":"5"}""", "actual")]
    [InlineData("/v1/judge", """{"target":"5","actual":"6","polcy":"strict"}""", "polcy")]
    [InlineData("/v1/judge", """{"target":"5","actual":"6","policy":"lenient"}""", "policy")]
    [InlineData("/v1/judge", """{"target":"5","actual":"6","baseYear":"twenty"}""", "baseYear")]
    [InlineData("/v1/read/value", """{"text":"12,34,567"}""", "text")]
    [InlineData("/v1/growth", """{"start":"1","end":"2","from":2025}""", "to")]
    [InlineData("/v1/growth", """{"start":"abc","end":"2","from":2020,"to":2025}""", "start")]
    [InlineData("/v1/assess", """{"rows":{}}""", "rows")]
    [InlineData("/v1/assess", """{"rows":[]}""", "rows")]
    [InlineData("/v1/assess", "{}", "rows")]
    [InlineData("/v1/assess", """{"rows":[5]}""", null)]
    [InlineData("/v1/audit", """{"rows":[{}]}""", null)]
    [InlineData("/v1/compare", """{"rows":[{"unit":["A"]}]}""", null)]
    [InlineData("/v1/compare", "{}", "rows")]
    [InlineData("/v1/compare", """{"samples":["../../etc/passwd"]}""", "samples")]
    [InlineData("/v1/compare", """{"samples":["all"],"index":"clean-water:-1"}""", "index")]
    public async Task QuestionsThatAskWrongly_AreToldWhere(string path, string body, string? key)
    {
        using HttpResponseMessage response = await shared.Client.PostAsync(path, body);

        JsonElement problem = await response.ProblemAsync(HttpStatusCode.UnprocessableEntity, "unreadable");
        problem.GetProperty("errors")[0].GetProperty("column").GetString().Should().Be(key);
    }

    [Theory]
    [InlineData("/v1/judge", Judge)]
    [InlineData("/v1/assess", """{"rows":[{"unit":"A","indicator":"B","period":"2024","target":"5","actual":"6"}]}""")]
    public async Task QueryBesideAQuestion_IsNotPassedOver(string path, string body)
    {
        using HttpResponseMessage response = await shared.Client.PostAsync(path + "?policy=strict", body);

        JsonElement problem = await response.ProblemAsync(HttpStatusCode.UnprocessableEntity, "unreadable");
        problem.GetProperty("errors")[0].GetProperty("column").GetString().Should().Be("policy");
    }

    [Fact]
    public async Task KeyThatStandsTwiceInARow_IsNoChoice()
    {
        using HttpResponseMessage response = await shared.Client.PostAsync("/v1/assess", """{"rows":[{"unit":"A","indicator":"B","period":"2024","target":"5","target":"7","actual":"6"}]}""");

        JsonElement problem = await response.ProblemAsync(HttpStatusCode.UnprocessableEntity, "unreadable");
        problem.GetProperty("errors")[0].GetProperty("message").GetString().Should().Be("The key 'target' stands twice.");
    }

    [Theory]
    [InlineData("/v1/samples")]
    [InlineData("/v1/units?at=2025-07-01")]
    [InlineData("/health")]
    public async Task Head_IsAnsweredAsGet_WithoutABody(string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Head, path);
        using HttpResponseMessage response = await shared.Client.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/v1/units", "at")]
    [InlineData("/v1/units?at=yesterday", "at")]
    [InlineData("/v1/units/now?unit=Nowhere&of=2024-01-01", "unit")]
    public async Task QueriesThatAskWrongly_AreToldWhere(string path, string key)
    {
        using HttpResponseMessage response = await shared.Client.GetAsync(path);

        JsonElement problem = await response.ProblemAsync(HttpStatusCode.UnprocessableEntity, "unreadable");
        problem.GetProperty("errors")[0].GetProperty("column").GetString().Should().Be(key);
    }

    [Theory]
    [InlineData("GET", "/v1/nothing", HttpStatusCode.NotFound, "no-address", null)]
    [InlineData("GET", "/etc/passwd", HttpStatusCode.NotFound, "no-address", null)]
    [InlineData("GET", "/openapi/v2.json", HttpStatusCode.NotFound, "no-address", null)]
    [InlineData("GET", "/v1/judge", HttpStatusCode.MethodNotAllowed, "wrong-method", "POST")]
    [InlineData("OPTIONS", "/v1/judge", HttpStatusCode.MethodNotAllowed, "wrong-method", "POST")]
    [InlineData("DELETE", "/v1/samples", HttpStatusCode.MethodNotAllowed, "wrong-method", "GET, HEAD")]
    public async Task OtherAddressesAndMethods_AreProblemsInBothLanguages(string method, string path, HttpStatusCode status, string name, string? allowed)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), path);
        using HttpResponseMessage response = await shared.Client.SendAsync(request);

        JsonElement problem = await response.ProblemAsync(status, name);
        if (allowed is not null)
        {
            problem.GetProperty("detail").GetString().Should().Be($"This address takes {allowed} only.");
            string.Join(", ", response.Content.Headers.Allow).Should().Be(allowed);
        }
    }

    [Theory]
    [InlineData("/v1/judge", """{"target":"5","actual":"6","policy":{"nearBnd":1}}""", "policy", "nearBnd")]
    [InlineData("/v1/assess", """{"rows":[{"unit":"A","indicator":"B","period":"2024","target":"5","actual":"6"}],"policy":{"nearBnd":1}}""", "policy", "nearBnd")]
    [InlineData("/v1/judge", """{"target":"5","actual":"6","policy":{"roundingCounts":"yes"}}""", "policy", "$.roundingCounts")]
    [InlineData("/v1/compare", """{"samples":["all"],"indicators":["no such"]}""", null, "no such")]
    [InlineData("/v1/growth", """{"start":"0","end":"126,0","from":2020,"to":2025}""", null, "126,0")]
    public async Task WhatIsWrong_IsSaidInWordsOfPeople_InBothLanguages(string path, string body, string? key, string word)
    {
        using HttpResponseMessage response = await shared.Client.PostAsync(path, body);

        JsonElement error = (await response.ProblemAsync(HttpStatusCode.UnprocessableEntity, "unreadable")).GetProperty("errors")[0];
        string english = error.GetProperty("message").GetString()!;
        string vietnamese = error.GetProperty("messageVi").GetString()!;
        error.GetProperty("column").GetString().Should().Be(key);
        english.Should().Contain(word).And.NotContainAny("LocalGovMetrics", ".NET", "JSON property", "VerdictPolicy", "\\u000A", "\n");
        vietnamese.Should().Contain(word).And.NotContainAny("policy has", "What stands", "There is no indicator", "the base is zero");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"target\"")]
    [InlineData("[{\"target\":\"5\",\"actual\":\"6\"}]")]
    public async Task WhatIsNoQuestion_LacksNothing(string body)
    {
        using HttpResponseMessage response = await shared.Client.PostAsync("/v1/judge", body);

        JsonElement problem = await response.ProblemAsync(HttpStatusCode.UnprocessableEntity, "unreadable");
        problem.GetProperty("errors").EnumerateArray().Should().ContainSingle().Which.GetProperty("message").GetString().Should().Be("A question is a JSON object.");
    }

    [Fact]
    public async Task QueryOfAnAddressWithoutKeys_SaysThatItHasNone()
    {
        using HttpResponseMessage response = await shared.Client.GetAsync("/v1/samples?language=vi");

        JsonElement problem = await response.ProblemAsync(HttpStatusCode.UnprocessableEntity, "unreadable");
        problem.GetProperty("errors")[0].GetProperty("message").GetString().Should().Be("'language' is no key of this question; it has none.");
    }

    [Fact]
    public async Task FirstByteThatIsNoText_IsNamed()
    {
        byte[] bytes = [.. "{\n  \"target\":\""u8, 0xFF, .. "\"}"u8];
        using ByteArrayContent content = new(bytes) { Headers = { { "content-type", "application/json" } } };

        using HttpResponseMessage response = await shared.Client.PostAsync("/v1/judge", content);

        (await response.ProblemAsync(HttpStatusCode.BadRequest, "no-json")).GetProperty("detail").GetString().Should().Contain("line 2, character 13");
    }

    [Fact]
    public async Task BodyThatSaysThatItIsNotCompressed_IsTaken()
    {
        using ByteArrayContent content = new(Encoding.UTF8.GetBytes(Judge)) { Headers = { { "content-type", "application/json" }, { "content-encoding", "identity" } } };

        using HttpResponseMessage response = await shared.Client.PostAsync("/v1/judge", content);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task WhatFails_IsAProblemToo()
    {
        await using RunningServer server = await RunningServer.StartAsync(RunningServer.Usual, app => app.MapGet("/fails", FailAsync));
        using HttpResponseMessage response = await server.Client.GetAsync("/fails");

        await response.ProblemAsync(HttpStatusCode.InternalServerError, "failed");
    }

    private static Task FailAsync(HttpContext http) => throw new InvalidOperationException("Nobody should read this.");

    [Fact]
    public async Task Responses_SayNothingOfTheServer_AndNothingOfOtherOrigins()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/v1/judge") { Content = new StringContent(Judge, Encoding.UTF8, "application/json"), Headers = { { "Origin", "https://example.org" } } };
        using HttpResponseMessage response = await shared.Client.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Headers.Contains("Server").Should().BeFalse();
        response.Headers.Contains("Access-Control-Allow-Origin").Should().BeFalse();
    }

    [Fact]
    public async Task Origins_AreAllowed_WhereTheyWereNamed()
    {
        await using RunningServer server = await RunningServer.StartAsync(RunningServer.Usual with { Origins = ["https://example.org"] });
        using HttpRequestMessage request = new(HttpMethod.Get, "/v1/samples") { Headers = { { "Origin", "https://example.org" } } };
        using HttpResponseMessage response = await server.Client.SendAsync(request);

        response.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("https://example.org");
    }

    [Fact]
    public async Task OtherNamesOfThisMachine_AreRefused()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/v1/samples") { Headers = { Host = "rebound.example.org" } };
        using HttpResponseMessage response = await shared.Client.SendAsync(request);

        await response.ProblemAsync(HttpStatusCode.BadRequest, "wrong-host");
    }

    [Fact]
    public async Task TooManyRequestsOfAnAddress_AreRefused_WithATimeToComeBack()
    {
        await using RunningServer server = await RunningServer.StartAsync(RunningServer.Usual with { RequestsPerSecond = 1 });
        List<HttpResponseMessage> responses = [];
        for (int i = 0; i < 14; i++)
        {
            responses.Add(await server.Client.PostAsync("/v1/judge", Judge));
        }

        responses.Should().Contain(response => response.StatusCode == HttpStatusCode.OK);
        HttpResponseMessage refused = responses.First(response => response.StatusCode == HttpStatusCode.TooManyRequests);
        await refused.ProblemAsync(HttpStatusCode.TooManyRequests, "too-often");
        refused.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(1));
        responses.ForEach(response => response.Dispose());
    }

    [Fact]
    public async Task SlowBody_RunsOutOfTime_AndTheServiceGoesOn()
    {
        await using RunningServer server = await RunningServer.StartAsync(RunningServer.Usual with { Timeout = TimeSpan.FromSeconds(1) });
        using TcpClient slow = new();
        await slow.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        NetworkStream stream = slow.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("POST /v1/judge HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"target\""));

        string answer = await ReadAsync(stream);

        answer.Should().StartWith("HTTP/1.1 408").And.Contain("slow-body");
        (await server.Client.AnswerAsync("/v1/judge", Judge)).GetProperty("verdict").GetString().Should().Be("exceeded");
    }

    [Theory]
    [InlineData("/v1/judge", "application/json", Judge)]
    [InlineData("/v1/judge", "application/x-ndjson", Judge)]
    [InlineData("/v1/assess", "text/csv", "unit,indicator,period,target,actual\nHuế,Thu,2024,5,6\n")]
    public async Task WholeBodyThatGetsNoTurnInTime_WasNotSlow(string path, string type, string body)
    {
        Gate gate = null!;
        await using RunningServer server = await RunningServer.StartAsync(RunningServer.Usual with { AtOnce = 1, Timeout = TimeSpan.FromSeconds(1) }, app => gate = app.Services.GetRequiredService<Gate>());
        using (await gate.TurnAsync(CancellationToken.None))
        {
            using HttpResponseMessage response = await server.Client.PostAsync(path, body, type);

            await response.ProblemAsync(HttpStatusCode.ServiceUnavailable, "out-of-time");
        }

        (await server.Client.AnswerAsync("/v1/judge", Judge)).GetProperty("verdict").GetString().Should().Be("exceeded");
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        using CancellationTokenSource time = new(TimeSpan.FromSeconds(30));
        using MemoryStream all = new();
        byte[] block = new byte[4096];
        for (int read; (read = await stream.ReadAsync(block, time.Token)) > 0;)
        {
            all.Write(block, 0, read);
            string text = Encoding.UTF8.GetString(all.ToArray());
            if (text.Contains("\r\n\r\n", StringComparison.Ordinal) && text.TrimEnd().EndsWith('}'))
            {
                return text;
            }
        }

        return Encoding.UTF8.GetString(all.ToArray());
    }
}
