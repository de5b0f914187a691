namespace LocalGovMetrics.Tool.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("assess", "--help")]
    [InlineData("read", "--help")]
    [InlineData("read", "value", "--help")]
    [InlineData("read", "target", "--help")]
    [InlineData("growth", "--help")]
    [InlineData("comparable", "--help")]
    [InlineData("compare", "--help")]
    public void Help_OfEveryVerb_ShowsExampleAndVietnamese(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        run.Status.Should().Be(ExitStatus.Done);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("Examples:\n  lgm ").And.MatchRegex("[ạảấầậắểếệịọốộợủừự]");
    }

    [Fact]
    public void Help_OfAVerb_ListsTheCommonOptions() =>
        ToolRun.Of("growth", "--help").Output.Should().ContainAll("--format <table|json|csv|markdown|html|jsonl>", "--notation <infer|vi|en>", "--policy <face|strict|FILE>", "--lang <en|vi>", "[default: table]");

    [Fact]
    public void Help_WithArgumentsMissing_IsHelpAllTheSame() =>
        ToolRun.Of("growth", "1", "--help").Status.Should().Be(ExitStatus.Done);

    [Fact]
    public void Version_IsThatOfTheTool()
    {
        ToolRun run = ToolRun.Of("--version");

        run.Status.Should().Be(ExitStatus.Done);
        run.Output.Should().MatchRegex(@"^[0-9]+\.[0-9]+\.[0-9]+[-.a-z0-9]*\n$");
    }

    [Theory]
    [InlineData("Required command")]
    [InlineData("FILE", "assess")]
    [InlineData("FILE", "comparable")]
    [InlineData("no sample 'nowhere'", "comparable", "--sample", "tam-ky-2024", "--sample", "nowhere")]
    [InlineData("--sample needs a name", "comparable", "--sample")]
    [InlineData("do not go together", "assess", "plan.csv", "--sample", "tam-ky-2024")]
    [InlineData("--format is one of table, json, csv, markdown, html, jsonl; not 'xml'", "read", "value", "5", "--format", "xml")]
    [InlineData("--format is one of", "read", "value", "5", "--format", "1")]
    [InlineData("--notation is one of infer, vi, en", "read", "value", "5", "--notation", "fr")]
    [InlineData("--policy is one of face, strict", "assess", "--sample", "tam-ky-2024", "--policy", "lax")]
    [InlineData("no option '--formt'", "read", "value", "--formt", "json")]
    [InlineData("no option '-x'", "read", "value", "-x")]
    [InlineData("Required argument missing", "read", "value")]
    [InlineData("Unrecognized command or argument 'two'", "read", "value", "one", "two")]
    [InlineData("'--from' is required", "growth", "1", "2", "--to", "2025")]
    [InlineData("--from is a year", "growth", "1", "2", "--from", "x", "--to", "2025")]
    [InlineData("--from is a year", "growth", "1", "2", "--from", "0", "--to", "2025")]
    [InlineData("--to is a year after --from", "growth", "1", "2", "--from", "2025", "--to", "2025")]
    [InlineData("--target and --by go together", "growth", "1", "2", "--from", "2020", "--to", "2025", "--target", "8%")]
    [InlineData("--target and --by go together", "growth", "1", "2", "--from", "2020", "--to", "2025", "--by", "2030")]
    [InlineData("--by is a year after --to", "growth", "1", "2", "--from", "2020", "--to", "2025", "--target", "8%", "--by", "2025")]
    [InlineData("--target is a growth in per cent", "growth", "1", "2", "--from", "2020", "--to", "2025", "--target", "8 hộ", "--by", "2030")]
    public void WrongCommandLine_SaysWhatIsWrong_AndExitsWith2(string message, params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        run.Status.Should().Be(ExitStatus.WrongCommandLine);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(message).And.StartWith("lgm: ");
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("read", "value", "5", "--format", "xml")]
    [InlineData("read", "value", "--formt", "json")]
    [InlineData("read", "value", "one", "two")]
    [InlineData("assess", "plan.csv", "--sample", "tam-ky-2024")]
    [InlineData("comparable", "--sample", "nowhere")]
    [InlineData("growth", "1", "2", "--from", "x", "--to", "2025")]
    [InlineData("growth", "1", "2", "--from", "2025", "--to", "2025")]
    [InlineData("units", "on", "yesterday")]
    [InlineData("assess", "--sample", "tam-ky-2024", "--near", "x")]
    public void WrongCommandLine_InVietnamese_IsSaidInVietnamese(params string[] args)
    {
        ToolRun run = ToolRun.Of([.. args, "--lang", "vi"]);

        run.Status.Should().Be(ExitStatus.WrongCommandLine);
        run.Error.TrimEnd('\n').Split('\n')[0].Should().StartWith("lgm: ").And.MatchRegex("[ạảấầậắằếềểệịỉọốồộợủừựăđêôơư]").And.NotMatchRegex(" (is|of|needs|missing|the) ");
        run.Error.Should().MatchRegex(@"Hãy thử 'lgm .*--help'\.\n$");
    }

    [Fact]
    public void WrongCommandLine_NamesEveryMistake() =>
        ToolRun.Of("growth", "1", "2", "--from", "2025", "--to", "2020", "--by", "2010").Error.Should()
            .ContainAll("--to is a year after --from", "--target and --by", "--by is a year after --to", "Try 'lgm growth --help'.");

    [Theory]
    [InlineData("assess", "--sample")]
    [InlineData("assess", "--sample", "no-such-sample")]
    public void Sample_WithoutAMatch_ListsTheSamples(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        run.Status.Should().Be(ExitStatus.WrongCommandLine);
        run.Output.Should().BeEmpty();
        run.Error.Should().ContainAll("huong-tra-2021-2023", "huong-tra-2023", "quang-tri-2020-2025", "tam-ky-2024", "phong-dien-2025");
    }

    [Theory]
    [InlineData("@file")]
    [InlineData("[diagram]")]
    public void Text_ThatLooksLikeParserMagic_IsOnlyAText(string text) =>
        ToolRun.Of("read", "target", text, "--format", "json").Json.Text("text").Should().Be(text);

    [Fact]
    public void Options_MayStandBeforeTheVerb() =>
        ToolRun.Of("--format", "json", "read", "value", "5").Json.Number("value").Should().Be(5);
}
