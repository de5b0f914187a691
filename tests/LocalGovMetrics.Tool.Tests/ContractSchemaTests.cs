using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>The published schema is that of the contract, and everything that the tool prints as JSON keeps to it.</summary>
public class ContractSchemaTests
{
    private const string Plans = "unit,indicator,period,target,actual,direction,reportedVerdict,measureUnit\n"
        + "Hương Trà,Tăng trưởng,2023,\"14,5-15,5\",\"8,8\",higher,Không đạt,%\n"
        + "Hương Trà,Hộ nghèo,2023,<2,\"1,8\",lower,Đạt,%\n"
        + "Hương Trà,Xã đạt chuẩn,2023,\"01 xã, 01 phường\",1 xã,higher,Đạt,\n"
        + "Hương Trà,Đô thị,2023,Đạt đô thị loại IV,Đạt,higher,,\n"
        + "Hương Trà,Xếp hạng,2023,tốp 3,thứ 5/63,,,\n"
        + "Hương Trà,Thu,2023,5,,higher,,tỷ đồng\n"
        + "Quảng Trị,Tăng trưởng,2023,12,\"13,1\",higher,Đạt,%\n"
        + "Quảng Trị,Hộ nghèo,2022,<2,\"2,4\",lower,Đạt,%\n"
        + "Quảng Trị,Thu,2023,máximo 5,\"4,9\",higher,,tỷ đồng\n";

    private const string Claims = "kind,inputs,reported\nfraction,31;38,\"81,6%\"\nattainment,151;215,70\nshare,3;0,5%\nnoSuchKind,1;2,3\n";

    private static readonly string File = Path.Combine(Repository.Root, "src", "LocalGovMetrics", "Json", "contract.schema.json");

    /// <summary>Gets the verbs, what each reads, and the document that it prints.</summary>
    public static TheoryData<string, string, string> Runs => new()
    {
        { "assess -", Plans, "assess" },
        { "assess - --policy strict", Plans, "assess" },
        { "assess - --keep-going", Plans + "Huế,A,nonsense,5,6,,,\n", "assess" },
        { "assess --sample huong-tra-2023", string.Empty, "assess" },
        { "assess --sample quang-tri-2020-2025", string.Empty, "assess" },
        { "judge 14,5-15,5 8,8", string.Empty, "judge" },
        { "judge máximo 8,8 --direction higher --base 7", string.Empty, "judge" },
        { "read value 31/38", string.Empty, "read value" },
        { "read value 2,796", string.Empty, "read value" },
        { "read value 14-15,5%", string.Empty, "read value" },
        { "read target 14,5-15,5", string.Empty, "read target" },
        { "read target máximo", string.Empty, "read target" },
        { "growth 98,1 126,0 --from 2020 --to 2025", string.Empty, "growth" },
        { "growth 98,1 126,0 --from 2020 --to 2023 --target 8 --by 2025", string.Empty, "growth" },
        { "audit -", Claims, "audit" },
        { "audit -", Plans, "audit" },
        { "audit --sample huong-tra-2023", string.Empty, "audit" },
        { "comparable -", Plans, "comparable" },
        { "comparable - --pairs", Plans, "comparable" },
        { "compare -", Plans, "compare" },
        { "compare - --league --progress", Plans, "compare" },
        { "progress --sample huong-tra-2021-2023", string.Empty, "progress" },
        { "panel -", Plans, "panel" },
        { "peers - --of Hương --by class --minimum-peers 1", Plans, "peers" },
        { "contributions --sample quang-tri-2020-2025", string.Empty, "contributions" },
        { "units codes tt_hue xxx --at 2024-12-31", string.Empty, "units codes" },
        { "units list --at 2025-06-30", string.Empty, "units list" },
        { "units check", string.Empty, "units check" },
    };

    public static TheoryData<string, string, string> LineRuns => new()
    {
        { "assess - --format jsonl", Plans, "assess --format jsonl" },
        { "audit - --format jsonl", Claims, "audit --format jsonl" },
    };

    [Fact]
    public void Schema_OfTheContract_IsThePublishedFile()
    {
        string schema = ContractSchema.Text();
        if (Environment.GetEnvironmentVariable("LOCALGOVMETRICS_STORE_OUTPUTS") == "1")
        {
            System.IO.File.WriteAllText(File, schema);
        }

        System.IO.File.ReadAllText(File).Should().Be(schema, "the file is what programs are written against; LOCALGOVMETRICS_STORE_OUTPUTS=1 stores it");
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Output_OfEveryVerb_KeepsToItsSchema(string command, string input, string document)
    {
        ToolRun run = ToolRun.WithInput(input, [.. command.Split(' '), "--format", "json"]);

        run.Output.Should().NotBeEmpty(run.Error);
        JsonNode json = JsonNode.Parse(run.Output)!;
        json["version"]!.GetValue<int>().Should().Be(LocalGovMetrics.Json.ContractJson.Version);
        Problems(json, document).Should().BeEmpty();
        EvaluationResults published = JsonSchema.FromText(System.IO.File.ReadAllText(File)).Evaluate(json);
        published.IsValid.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(LineRuns))]
    public void Lines_OfAVerb_KeepToTheirSchema(string command, string input, string document)
    {
        foreach (string line in ToolRun.WithInput(input, command.Split(' ')).Lines)
        {
            Problems(JsonNode.Parse(line)!, document).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("--policy strict")]
    [InlineData("--keep-going")]
    public void Output_OfAssess_ReadsBackAsTheAssessment(string options)
    {
        string table = Plans + (options == "--keep-going" ? "Huế,A,nonsense,5,6,,,\n" : string.Empty);
        string output = ToolRun.WithInput(table, ["assess", "-", "--format", "json", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).Output;

        LocalGovMetrics.Assessments.Assessment assessment = JsonSerializer.Deserialize<LocalGovMetrics.Assessments.Assessment>(output)!;

        (JsonSerializer.Serialize(assessment, LocalGovMetrics.Json.ContractJson.Options) + "\n").Should().Be(output);
    }

    [Fact]
    public void Output_OfAssess_WithAnotherCount_IsRefused()
    {
        JsonNode json = JsonNode.Parse(ToolRun.WithInput(Plans, "assess", "-", "--format", "json").Output)!;
        json["summary"]!["achieved"] = 9;

        ((Action)(() => json.Deserialize<LocalGovMetrics.Assessments.Assessment>())).Should().Throw<JsonException>();
    }

    [Fact]
    public void Schema_OfADocument_RefusesWhatIsNone()
    {
        JsonNode json = JsonNode.Parse(ToolRun.Of("judge", "98", "97", "--format", "json").Output)!;

        foreach ((string key, JsonNode? value) in new (string, JsonNode?)[] { ("verdict", "nearly"), ("attainment", "0.7"), ("reason", null), ("another", 1) })
        {
            JsonNode changed = json.DeepClone();
            changed[key] = value;
            Problems(changed, "judge").Should().NotBeEmpty("{0} is no {1}", value, key);
        }
    }

    private static IEnumerable<string> Problems(JsonNode json, string document)
    {
        EvaluationResults results = JsonSchema.FromText(ContractSchema.Closed(ContractSchema.Documents[document])).Evaluate(json, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? [] : ["not valid", .. results.Details.Where(detail => detail.HasErrors).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Key}: {error.Value}"))];
    }
}
