namespace LocalGovMetrics.Tool.Tests;

public sealed class AssessInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lgm").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("plan.csv", ',', false)]
    [InlineData("plan.csv", ';', true)]
    [InlineData("plan.tsv", '\t', true)]
    public void File_WithAnyDelimiter_WithOrWithoutByteOrderMark_IsRead(string name, char delimiter, bool mark)
    {
        string text = "actual,unit,indicator,period,target\n6,Huế,Tỷ lệ,2023,5\n".Replace(',', delimiter);
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text, new System.Text.UTF8Encoding(mark));

        ToolRun run = ToolRun.Of("assess", path, "--format", "json");

        run.Status.Should().Be(ExitStatus.Done);
        run.OnlyRow().Text("indicator").Should().Be("Tỷ lệ");
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void BadFile_GivesAllDiagnostics_AndNothingElse(string format)
    {
        string path = Path.Combine(_folder, "bad.csv");
        File.WriteAllText(path, "unit,indicator,period,target,actual,direction\nHuế,A,2023,5,6,up\nHuế,B,20x3,5,6,\n,C,2023,5,6,\nHuế,D,2023,5,6,higher\n");

        ToolRun run = ToolRun.Of("assess", path, "--format", format);

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.TrimEnd('\n').Split('\n').Should().SatisfyRespectively(
            first => first.Should().StartWith($"{path}:2: column 'direction': "),
            second => second.Should().StartWith($"{path}:3: column 'period': "),
            third => third.Should().StartWith($"{path}:4: column 'unit': "));
    }

    [Fact]
    public void Columns_ThatAreMissing_AreAllNamed()
    {
        ToolRun run = ToolRun.WithInput("unit,indicator\nHuế,A\n", "assess", "-");

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Error.Should().ContainAll("<stdin>:1: column 'period'", "<stdin>:1: column 'target'", "<stdin>:1: column 'actual'");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("unit,indicator,period,target,actual\n")]
    [InlineData("unit,indicator,period,target,actual\nHuế,A,2023,5\n")]
    [InlineData("unit,indicator,period,target,actual\nHuế,\"A,2023,5,6\n")]
    public void Input_ThatIsNoWholeTable_IsBad(string input)
    {
        ToolRun run = ToolRun.WithInput(input, "assess", "-");

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().MatchRegex("^<stdin>:[0-9]+: ");
    }

    [Fact]
    public void File_ThatIsNotThere_IsBadInput()
    {
        ToolRun run = ToolRun.Of("assess", Path.Combine(_folder, "none.csv"));

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Error.Should().StartWith("lgm: ").And.Contain("none.csv");
    }

    [Fact]
    public void Folder_IsBadInput() => ToolRun.Of("assess", _folder).Status.Should().Be(ExitStatus.BadInput);
}
