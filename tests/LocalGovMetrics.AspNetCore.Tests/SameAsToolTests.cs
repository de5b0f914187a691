using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalGovMetrics.AspNetCore.Tests;

/// <summary>What is answered over HTTP is what the command prints.</summary>
public sealed class SameAsToolTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private const string Plans =
        "unit,indicator,period,measureUnit,target,actual,direction,reportedVerdict\n"
        + "Hương Trà,Tốc độ tăng trưởng,2023,%,\"14,5-15,5\",\"8,8\",higher,Không đạt\n"
        + "Hương Trà,Tỷ lệ hộ nghèo,2023,%,<2,\"1,8\",lower,Đạt\n"
        + "Tam Kỳ,Xã đạt chuẩn,2023,,\"01 xã, 01 phường\",1 xã,higher,Đạt\n"
        + "Tam Kỳ,Thu,2023,tỷ đồng,\"2,796\",,higher,\n";

    private const string Claims = "kind,inputs,reported\nfraction,31;38,\"81,6%\"\nattainment,151;215,70\nshare,3;0,5%\n";

    [Theory]
    [InlineData("""{"target":"14,5-15,5","actual":"8,8","direction":"higher"}""", "14,5-15,5|8,8|--direction|higher")]
    [InlineData("""{"target":"Giảm 12-15 hộ/năm","actual":990,"base":1000,"baseYear":2020,"period":"2021-2025","measureUnit":"hộ"}""", "Giảm 12-15 hộ/năm|990|--base|1000|--base-year|2020|--period|2021-2025|--measure-unit|hộ")]
    [InlineData("""{"target":">93","actual":">93","policy":"strict"}""", ">93|>93|--policy|strict")]
    [InlineData("""{"target":"1.700","actual":"1.650","policy":"Strict","notation":"VI","direction":"Lower"}""", "1.700|1.650|--policy|strict|--notation|vi|--direction|lower")]
    [InlineData("""{"target":"2%","actual":"1,85%","indicator":"Tỷ lệ hộ nghèo","reportedVerdict":"Đạt"}""", "2%|1,85%|--indicator|Tỷ lệ hộ nghèo|--reported-verdict|Đạt")]
    [InlineData("""{"target":"10","actual":"","status":"pending"}""", "10||--status|pending")]
    [InlineData("""{"target":"1.700","actual":"1.650","notation":"en"}""", "1.700|1.650|--notation|en")]
    public async Task Judge(string question, string args) =>
        Same(await shared.Client.AnswerAsync("/v1/judge", question), ToolJson.Of(string.Empty, ["judge", .. args.Split('|')]));

    [Theory]
    [InlineData("\uFEFF", "")]
    [InlineData("\uFEFF\r\n", "\r\n\t ")]
    public async Task Judge_WithMarksAround(string before, string after) => Same(
        await shared.Client.AnswerAsync("/v1/judge", before + """{"target":"14,5-15,5","actual":"8,8"}""" + after),
        ToolJson.Of(string.Empty, "judge", "14,5-15,5", "8,8"));

    [Fact]
    public async Task Growth_BetweenYearsThatAreWrittenWithAPoint() => Same(
        await shared.Client.AnswerAsync("/v1/growth", """{"start":"98,1","end":"126,0","from":2020.0,"to":2.025e3}"""),
        ToolJson.Of(string.Empty, "growth", "98,1", "126,0", "--from", "2020", "--to", "2025"));

    [Theory]
    [InlineData("value", "31/38 (81,6%)")]
    [InlineData("value", "2,796")]
    [InlineData("value", "-")]
    [InlineData("value", "-5,2%")]
    [InlineData("target", "từ 98% trở lên")]
    [InlineData("target", "1,4 - 1,5 lần (85-90 triệu)")]
    public async Task Read(string kind, string text) =>
        Same(await shared.Client.AnswerAsync($"/v1/read/{kind}", JsonSerializer.Serialize(new { text })), ToolJson.Of(string.Empty, "read", kind, "--format", "json", "--", text));

    [Fact]
    public async Task Growth() => Same(
        await shared.Client.AnswerAsync("/v1/growth", """{"start":"98,1","end":"126,0","from":2020,"to":2024,"target":"8%","by":2025}"""),
        ToolJson.Of(string.Empty, "growth", "98,1", "126,0", "--from", "2020", "--to", "2024", "--target", "8%", "--by", "2025"));

    [Theory]
    [InlineData("assess", Plans, "face")]
    [InlineData("assess", Plans, "strict")]
    [InlineData("audit", Plans, "face")]
    [InlineData("audit", Claims, "face")]
    [InlineData("compare", Plans, "face")]
    public async Task Tables(string verb, string rows, string policy)
    {
        JsonElement asked = await shared.Client.AnswerAsync($"/v1/{verb}", $$"""{"name":"<stdin>","rows":{{JsonRows(rows)}},"policy":"{{policy}}"}""");

        Same(asked, ToolJson.Of(JsonRows(rows), verb, "-", "--policy", policy));
        if (verb != "compare")
        {
            Same(await shared.Client.AnswerAsync($"/v1/{verb}?name=%3Cstdin%3E&policy={policy}", rows, "text/csv; charset=utf-8"), ToolJson.Of(rows, verb, "-", "--policy", policy));
        }
    }

    [Fact]
    public async Task Compare_OfSamples_WithEverything() => Same(
        await shared.Client.AnswerAsync("/v1/compare", """{"samples":["all"],"indicators":["trained-labour","clean-water"],"league":true,"progress":true,"minimumPeers":1,"ambition":"peers","index":"trained-labour:2,clean-water;runs=10"}"""),
        ToolJson.Of(string.Empty, "compare", "--sample", "all", "--indicator", "trained-labour", "--indicator", "clean-water", "--league", "--progress", "--minimum-peers", "1", "--ambition", "peers", "--index", "trained-labour:2,clean-water;runs=10"));

    [Theory]
    [InlineData("/v1/units?at=2025-06-30", "units list --at 2025-06-30")]
    [InlineData("/v1/units/now?unit=tk_phuoc_hoa&of=2023-12-31", "units now tk_phuoc_hoa --of 2023-12-31")]
    [InlineData("/v1/units/lineage?unit=tk_phuoc_hoa", "units lineage tk_phuoc_hoa")]
    public async Task Units(string path, string args)
    {
        using HttpResponseMessage response = await shared.Client.GetAsync(path);

        Same(await response.JsonAsync(), ToolJson.Of(string.Empty, args.Split(' ')));
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("audit")]
    public async Task Lines(string verb)
    {
        string lines = string.Join('\n', JsonNode.Parse(JsonRows(Plans))!.AsArray().Select(row => row!.ToJsonString())) + "\n{\"unit\":\n";

        using HttpResponseMessage response = await shared.Client.PostAsync($"/v1/{verb}?name=%3Cstdin%3E", lines, "application/x-ndjson");

        response.Content.Headers.ContentType!.MediaType.Should().Be("application/x-ndjson");
        using StringReader reader = new(lines);
        using StringWriter output = new();
        LocalGovMetrics.Tool.ToolApp.Run([verb, "-", "--format", "jsonl"], reader, output, TextWriter.Null, LocalGovMetrics.Tool.TerminalInfo.NoTerminal);
        (await response.Content.ReadAsStringAsync()).Should().Be(output.ToString());
    }

    [Fact]
    public async Task JudgeLines()
    {
        using HttpResponseMessage response = await shared.Client.PostAsync("/v1/judge?policy=strict", "{\"target\":\"5\",\"actual\":\"6\"}\n{\"target\":\"5\"}\n", "application/x-ndjson");

        string[] answers = (await response.Content.ReadAsStringAsync()).TrimEnd('\n').Split('\n');
        answers.Should().HaveCount(2);
        answers[0].Should().Contain("\"exceeded\"").And.Contain("\"strict\"");
        answers[1].Should().Contain("'actual' is missing");
    }

    private static string JsonRows(string csv)
    {
        string[] lines = csv.TrimEnd('\n').Split('\n');
        string[] names = lines[0].Split(',');
        return new JsonArray([.. lines.Skip(1).Select(line => (JsonNode)new JsonObject(Cells(line).Select((cell, i) => KeyValuePair.Create(names[i], (JsonNode?)cell))))]).ToJsonString();
    }

    private static List<string> Cells(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        bool quoted = false;
        foreach (char next in line + ",")
        {
            quoted ^= next == '"';
            if (next == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (next != '"')
            {
                cell.Append(next);
            }
        }

        return cells;
    }

    private static void Same(JsonElement answer, JsonElement printed) => Scrubbed(answer).Should().Be(Scrubbed(printed));

    // Rows of a request are counted, those of a text have lines.
    private static string Scrubbed(JsonElement element)
    {
        JsonNode node = JsonNode.Parse(element.GetRawText())!;
        Scrub(node);
        return node.ToJsonString();
    }

    private static void Scrub(JsonNode? node)
    {
        if (node is JsonObject form)
        {
            form.Remove("line");
            form.ToList().ForEach(member => Scrub(member.Value));
        }
        else if (node is JsonArray list)
        {
            list.ToList().ForEach(Scrub);
        }
    }
}
