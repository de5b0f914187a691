using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>Rows as lines of JSON, in and out: each a table of its own.</summary>
public class JsonLinesTests
{
    private const string Header = "unit,indicator,period,target,actual,measureUnit,direction\n";

    [Fact]
    public void Output_IsALineARow_InOrder()
    {
        ToolRun run = ToolRun.WithInput(Header + "Huế,A,2023,5,6,,\nHuế,B,2023,5,4,,\n", "assess", "-", "--format", "jsonl");

        run.Status.Should().Be(ExitStatus.Done);
        run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("verdict").GetString()).Should().Equal("exceeded", "notAchieved");
        run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("line").GetInt32()).Should().Equal(2, 3);
    }

    [Theory]
    [InlineData("50", "2.087", "undetermined")]
    [InlineData("1", "2.087", "exceeded")]
    [InlineData("4000", "2.087", "notAchieved")]
    [InlineData("2.5", "2.087", "notAchieved")]
    public void Number_WhoseReadingsDifferInVerdict_IsUndetermined(string target, string actual, string verdict)
    {
        string telling = string.Concat(Enumerable.Range(1, 8).Select(i => $"A,i{i},2023,0.12{i},0.13{i},điểm,higher\n"));

        ToolRun run = ToolRun.WithInput(Header + telling + $"C,đất,2023,{target},{actual},,higher\n", "assess", "-", "--format", "jsonl");

        JsonDocument.Parse(run.Lines[^1]).RootElement.GetProperty("verdict").GetString().Should().Be(verdict);
    }

    [Theory]
    [InlineData("vi", "exceeded")]
    [InlineData("en", "notAchieved")]
    public void Number_OfAStatedNotation_IsReadByIt(string notation, string verdict) =>
        JsonDocument.Parse(ToolRun.WithInput(Header + "C,đất,2023,50,2.087,,higher\n", "assess", "-", "--format", "jsonl", "--notation", notation).Lines[0])
            .RootElement.GetProperty("verdict").GetString().Should().Be(verdict);

    [Fact]
    public void BadLine_AnswersInItsPlace_AndTheRestGoesOn()
    {
        ToolRun run = ToolRun.WithInput(
            """
            {"unit":"Huế","indicator":"A","period":"2023","target":"5","actual":"6"}
            {"unit":"Huế","indicator":"A","period":"20x3","target":"5","actual":"6"}
            {"unit":"Huế"
            [1]
            {"indicator":"B","unit":"Huế","period":2023,"target":5.125,"actual":5.25}
            """,
            "assess",
            "-",
            "--format",
            "jsonl");

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Lines.Should().HaveCount(5);
        run.Lines[0].Should().Contain("\"exceeded\"");
        run.Lines[1].Should().Contain("\"errors\"").And.Contain("20x3");
        run.Lines[2].Should().Contain("\"errors\"").And.Contain("\"line\":3");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("table")]
    public void JsonInput_IsATable(string format)
    {
        const string Lines = "{\"unit\":\"Huế\",\"indicator\":\"A\",\"period\":2023,\"target\":\"5\",\"actual\":\"6\"}\n{\"unit\":\"Huế\",\"indicator\":\"B\",\"period\":2023,\"target\":5,\"actual\":null,\"note\":\"x\"}\n";
        const string Array = "[{\"unit\":\"Huế\",\"indicator\":\"A\",\"period\":2023,\"target\":\"5\",\"actual\":\"6\"},\n{\"unit\":\"Huế\",\"indicator\":\"B\",\"period\":2023,\"target\":5,\"actual\":null,\"note\":\"x\"}]";

        ToolRun lines = ToolRun.WithInput(Lines, "assess", "-", "--format", format);

        lines.Status.Should().Be(ExitStatus.Done);
        lines.Output.Should().Contain("exceeded");
        ToolRun.WithInput(Array, "assess", "-", "--format", format).Should().Be(lines);
    }

    [Fact]
    public void Audit_AnswersALineAClaim()
    {
        ToolRun run = ToolRun.WithInput("{\"kind\":\"share\",\"inputs\":\"1; 4\",\"reported\":\"25%\"}\n{\"kind\":\"share\",\"inputs\":\"1; 4\",\"reported\":\"60%\"}\n", "audit", "-", "--format", "jsonl", "--fail-on", "inconsistent");

        run.Status.Should().Be(ExitStatus.Found);
        run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("class").GetString()).Should().Equal("consistent", "inconsistent");
    }

    [Fact]
    public void OtherVerbs_HaveNoJsonLines()
    {
        ToolRun run = ToolRun.Of("compare", "--sample", "all", "--format", "jsonl");

        run.Status.Should().Be(ExitStatus.WrongCommandLine);
        run.Error.Should().Contain("--format jsonl is for assess and audit.");
    }
}
