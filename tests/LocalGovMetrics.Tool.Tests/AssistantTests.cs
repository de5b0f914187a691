using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using LocalGovMetrics.Tool.Serving;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>What an assistant sees over the Model Context Protocol, by a client that knows JSON-RPC only.</summary>
public sealed class AssistantTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Pipe _asked = new();
    private readonly Pipe _answered = new();
    private readonly CancellationTokenSource _end = new(Patience);
    private StreamReader _answers = null!;
    private Task _server = null!;
    private int _id;

    /// <summary>Gets a tool, what it is asked, and what the command prints.</summary>
    public static TheoryData<string, string, string> Asked => new()
    {
        { "judge", """{"target":"14,5-15,5","actual":"8,8","direction":"higher"}""", "judge 14,5-15,5 8,8 --direction higher" },
        { "read", """{"kind":"value","text":"31/38"}""", "read value 31/38" },
        { "read", """{"kind":"target","text":"14,5-15,5"}""", "read target 14,5-15,5" },
        { "growth", """{"start":"98,1","end":"126,0","from":2020,"to":2025}""", "growth 98,1 126,0 --from 2020 --to 2025" },
        { "compare", """{"samples":["all"],"indicators":["trained-labour"]}""", "compare --sample all --indicator trained-labour" },
        { "units", """{"ask":"list","at":"2025-06-30"}""", "units list --at 2025-06-30" },
        { "units", """{"ask":"now","unit":"tk_phuoc_hoa","of":"2023-12-31"}""", "units now tk_phuoc_hoa --of 2023-12-31" },
        { "units", """{"ask":"lineage","unit":"tk_phuoc_hoa"}""", "units lineage tk_phuoc_hoa" },
    };

    public async Task InitializeAsync()
    {
        _server = AssistantServer.RunAsync(_asked.Reader.AsStream(), _answered.Writer.AsStream(), _end.Token);
        _answers = new StreamReader(_answered.Reader.AsStream());
        JsonElement hello = await Ask("initialize", """{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}""");
        hello.GetProperty("serverInfo").GetProperty("name").GetString().Should().Be("lgm");
        hello.GetProperty("capabilities").TryGetProperty("tools", out _).Should().BeTrue();
        await Send("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
    }

    public async Task DisposeAsync()
    {
        await _asked.Writer.CompleteAsync();
        await _server.WaitAsync(Patience);
    }

    public void Dispose()
    {
        _answers.Dispose();
        _end.Dispose();
    }

    [Fact]
    public async Task Tools_AreReadOnly_AndSayWhatTheyTakeAndGive()
    {
        JsonElement[] tools = [.. (await Ask("tools/list", "{}")).GetProperty("tools").EnumerateArray()];

        tools.Select(tool => tool.GetProperty("name").GetString()).Should().Equal("judge", "read", "growth", "audit", "compare", "units");
        foreach (JsonElement tool in tools)
        {
            tool.GetProperty("annotations").GetProperty("readOnlyHint").GetBoolean().Should().BeTrue();
            tool.GetProperty("annotations").GetProperty("openWorldHint").GetBoolean().Should().BeFalse();
            tool.GetProperty("description").GetString().Should().NotBeNullOrEmpty();
            tool.GetProperty("inputSchema").GetProperty("type").GetString().Should().Be("object");
            tool.GetProperty("outputSchema").GetProperty("type").GetString().Should().Be("object");
        }
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Answer_IsWhatTheCommandPrints_AndKeepsToItsSchema(string tool, string arguments, string command)
    {
        JsonElement schema = (await Ask("tools/list", "{}")).GetProperty("tools").EnumerateArray().First(one => one.GetProperty("name").GetString() == tool);
        JsonElement result = await Call(tool, arguments);

        result.TryGetProperty("isError", out JsonElement isError).Should().Be(isError.ValueKind != JsonValueKind.Undefined);
        (isError.ValueKind == JsonValueKind.True).Should().BeFalse(result.ToString());
        JsonElement answer = result.GetProperty("structuredContent");
        JsonElement.DeepEquals(answer, ToolRun.Of([.. command.Split(' '), "--format", "json"]).Json).Should().BeTrue();
        JsonElement.DeepEquals(answer, JsonDocument.Parse(result.GetProperty("content")[0].GetProperty("text").GetString()!).RootElement).Should().BeTrue();
        Problems(schema.GetProperty("inputSchema"), arguments).Should().BeEmpty();
        Problems(schema.GetProperty("outputSchema"), answer.GetRawText()).Should().BeEmpty();
    }

    [Fact]
    public async Task Audit_OfClaims_NamesWhatDoesNotFollow()
    {
        JsonElement result = await Call("audit", """{"rows":[{"kind":"share","inputs":"1; 4","reported":"60%"}]}""");

        result.GetProperty("structuredContent").GetProperty("claims")[0].GetProperty("class").GetString().Should().Be("inconsistent");
    }

    [Theory]
    [InlineData("judge", """{"target":"5"}""", "'actual' is missing.", "Thiếu “actual”.")]
    [InlineData("read", """{"text":"5"}""", "'kind' is one of value, target.", "value, target")]
    [InlineData("read", """{"kind":"value","text":"12,34,567"}""", "12,34,567", "12,34,567")]
    [InlineData("units", """{"ask":"lineage","unit":"Nowhere"}""", "Nowhere", "Danh mục không có")]
    [InlineData("compare", """{"samples":["none"]}""", "'samples' is one of", "“samples” phải là")]
    public async Task WhatCannotBeAnswered_IsAResultInWords_InBothLanguages(string tool, string arguments, string english, string vietnamese)
    {
        JsonElement result = await Call(tool, arguments);

        result.GetProperty("isError").GetBoolean().Should().BeTrue();
        result.GetProperty("content")[0].GetProperty("text").GetString().Should().Contain(english).And.Contain(vietnamese);
    }

    [Fact]
    public async Task UnknownTool_IsAnError_AndTheServerGoesOn()
    {
        await Send("{\"jsonrpc\":\"2.0\",\"id\":" + (++_id).ToString(System.Globalization.CultureInfo.InvariantCulture) + ",\"method\":\"tools/call\",\"params\":{\"name\":\"delete\",\"arguments\":{}}}");
        JsonElement answer = await Receive(_id);
        answer.GetProperty("error").GetProperty("message").GetString().Should().Contain("judge");

        (await Call("growth", """{"start":"100","end":"121","from":2020,"to":2022}""")).GetProperty("structuredContent").GetProperty("periods").GetInt32().Should().Be(2);
    }

    [Fact]
    public async Task CallOfNothing_IsAnError_ThatNamesTheTools()
    {
        await Send("{\"jsonrpc\":\"2.0\",\"id\":" + (++_id).ToString(System.Globalization.CultureInfo.InvariantCulture) + ",\"method\":\"tools/call\"}");

        JsonElement answer = await Receive(_id);
        answer.GetProperty("error").GetProperty("message").GetString().Should().Contain("There is no tool ''").And.Contain("judge");
    }

    private static string[] Problems(JsonElement schema, string json)
    {
        EvaluationResults results = JsonSchema.FromText(schema.GetRawText()).Evaluate(JsonNode.Parse(json), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? [] : [.. results.Details.Where(detail => detail.HasErrors).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))];
    }

    private Task<JsonElement> Call(string tool, string arguments) => Ask("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}");

    private async Task<JsonElement> Ask(string method, string parameters)
    {
        await Send("{\"jsonrpc\":\"2.0\",\"id\":" + (++_id).ToString(System.Globalization.CultureInfo.InvariantCulture) + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}");
        JsonElement answer = await Receive(_id);
        return answer.TryGetProperty("result", out JsonElement result) ? result : throw new InvalidOperationException(answer.GetRawText());
    }

    private async Task Send(string line)
    {
        await _asked.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), _end.Token);
    }

    private async Task<JsonElement> Receive(int id)
    {
        while (await _answers.ReadLineAsync(_end.Token) is { } line)
        {
            JsonElement answer = JsonDocument.Parse(line).RootElement;
            if (answer.TryGetProperty("id", out JsonElement of) && of.ToString() == id.ToString(System.Globalization.CultureInfo.InvariantCulture))
            {
                return answer;
            }
        }

        throw new EndOfStreamException();
    }
}
