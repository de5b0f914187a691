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

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("jsonl")]
    public void KeyThatStandsTwice_IsNoChoice(string format)
    {
        ToolRun run = ToolRun.WithInput(
            "{\"unit\":\"Huế\",\"indicator\":\"A\",\"period\":\"2023\",\"target\":\"5\",\"target\":\"7\",\"actual\":\"6\"}\n",
            "assess",
            "-",
            "--format",
            format);

        run.Status.Should().Be(ExitStatus.BadInput);
        (run.Output + run.Error).Should().Contain("The key 'target' stands twice.").And.NotContain("\"attainment\"");
    }

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
        run.Error.Should().Contain("--format jsonl is for assess, audit and judge -.");
    }

    [Fact]
    public void Judge_AnswersALineAQuestion_AsOneQuestionIsAnswered()
    {
        ToolRun run = ToolRun.WithInput(
            """
            {"target":"14,5-15,5","actual":"8,8","direction":"higher"}
            {"target":"Giảm 12-15 hộ/năm","actual":"990","base":"1000","baseYear":2020,"period":"2021-2025","measureUnit":"hộ"}

            {"target":2,"actual":1.125,"direction":"lower"}
            """,
            "judge",
            "-");

        run.Status.Should().Be(ExitStatus.Done);
        run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("verdict").GetString()).Should().Equal("notAchieved", "notAchieved", "exceeded");
        run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("line").GetInt32()).Should().Equal(1, 2, 4);
        JsonElement one = ToolRun.Of("judge", "14,5-15,5", "8,8", "--direction", "higher", "--format", "json").Json;
        JsonElement.DeepEquals(JsonDocument.Parse(run.Lines[0]).RootElement, one).Should().BeTrue();
    }

    [Theory]
    [InlineData("{\"target\":\"5\"", "character")]
    [InlineData("{\"target\":\"5\"}", "'actual' is missing")]
    [InlineData("{\"target\":\"5\",\"actual\":\"6\",\"dirction\":\"lower\"}", "'dirction' is no key")]
    [InlineData("{\"target\":\"5\",\"actual\":[6]}", "'actual' is a text or a number")]
    [InlineData("{\"target\":\"5\",\"actual\":\"6\",\"target\":\"7\"}", "stands twice")]
    [InlineData("{\"target\":\"5\",\"actual\":\"6\",\"direction\":\"upwards\"}", "'direction' is one of")]
    [InlineData("{\"target\":\"5\",\"actual\":\"6\",\"baseYear\":2020}", "needs 'period'")]
    [InlineData("{\"target\":\"5\",\"actual\":\"6\",\"policy\":{\"nearBnd\":1}}", "policy is not understood")]
    [InlineData("[]", "A question is a JSON object")]
    [InlineData("42", "A question is a JSON object")]
    public void Judge_BadQuestion_AnswersInItsPlace_InBothLanguages_AndTheRestGoesOn(string bad, string message)
    {
        ToolRun run = ToolRun.WithInput($"{bad}\n{{\"target\":\"5\",\"actual\":\"6\"}}\n", "judge", "-");

        run.Status.Should().Be(ExitStatus.BadInput);
        JsonElement error = JsonDocument.Parse(run.Lines[0]).RootElement.GetProperty("errors")[0];
        error.GetProperty("message").GetString().Should().Contain(message);
        error.GetProperty("messageVi").GetString().Should().NotBe(error.GetProperty("message").GetString());
        run.Lines[1].Should().Contain("\"exceeded\"");
    }

    [Fact]
    public void Judge_OptionsOfTheCommandLine_HoldWhereAQuestionSaysNothing()
    {
        ToolRun run = ToolRun.WithInput("{\"target\":\"5\",\"actual\":\"6\"}\n{\"target\":\"5\",\"actual\":\"6\",\"direction\":\"higher\"}\n", "judge", "-", "--direction", "lower", "--policy", "strict");

        run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("verdict").GetString()).Should().Equal("notAchieved", "exceeded");
        run.Lines[0].Should().Contain("\"strict\"");
    }

    [Fact]
    public void Judge_WithoutActual_OrInAnotherFormat_IsAWrongCommandLine()
    {
        ToolRun.Of("judge", "5").Status.Should().Be(ExitStatus.WrongCommandLine);
        ToolRun.Of("judge", "-", "--format", "csv").Status.Should().Be(ExitStatus.WrongCommandLine);
        ToolRun.Of("judge", "5", "6", "--format", "jsonl").Error.Should().Contain("--format jsonl is for assess, audit and judge -.");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("table")]
    public void Audit_TakesClaimsOfJson(string format)
    {
        const string Csv = "kind,inputs,reported\nfraction,31;38,\"81,6%\"\nshare,1;4,60%\n";
        const string Json = "[{\"kind\":\"fraction\",\"inputs\":\"31;38\",\"reported\":\"81,6%\"},\n{\"kind\":\"share\",\"inputs\":\"1;4\",\"reported\":\"60%\"}]";

        string[] lines = [.. ToolRun.WithInput(Json, "audit", "-", "--format", format).Lines.Where(line => !line.Contains("line", StringComparison.Ordinal))];

        lines.Should().Equal(ToolRun.WithInput(Csv, "audit", "-", "--format", format).Lines.Where(line => !line.Contains("line", StringComparison.Ordinal)));
    }

    [Fact]
    public void HalfACharacter_IsAnError_AndTheRestGoesOn()
    {
        ToolRun run = ToolRun.WithInput("{\"target\":\"\\ud800\",\"actual\":\"6\"}\n{\"\\udfff\":\"5\",\"target\":\"5\",\"actual\":\"6\"}\n{\"target\":\"5\",\"actual\":\"6\"}\n", "judge", "-");

        run.Lines.Should().HaveCount(3);
        run.Lines[2].Should().Contain("\"exceeded\"");
        ToolRun.WithInput("{\"unit\":\"\\ud800\"}\n", "assess", "-", "--format", "jsonl").Lines[0].Should().Contain("half a character");
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("judge")]
    public void LineWithoutEnd_IsRefusedWithoutBeingHeld_AndTheRestGoesOn(string verb)
    {
        string good = "{\"unit\":\"Huế\",\"indicator\":\"A\",\"period\":\"2023\",\"target\":\"5\",\"actual\":\"6\"}";
        good = verb == "judge" ? "{\"target\":\"5\",\"actual\":\"6\"}" : good;

        ToolRun run = ToolRun.WithInput($"{good}\n{{\"target\":\"{new string('5', 3_000_000)}\"}}\n{good}\n", verb, "-", "--format", "jsonl");

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Lines.Should().HaveCount(3);
        run.Lines[1].Should().Contain("more than 1048576 characters");
        run.Lines[2].Should().Contain("\"exceeded\"");
    }
}
