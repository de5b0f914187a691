namespace LocalGovMetrics.Tool.Tests;

public class HtmlTests
{
    private const string Hostile = "unit,indicator,period,target,actual\nHuế,<script>alert(1)</script>,2023,5,6\n";

    public static TheoryData<string[]> Verbs => new(
        ["audit", "--sample", "quang-tri-2020-2025"],
        ["compare", "--sample", "quang-tri-2020-2025", "--progress"],
        ["comparable", "--sample", "huong-tra-2023", "--sample", "tam-ky-2024"],
        ["growth", "98,1", "126,0", "--from", "2020", "--to", "2025"],
        ["read", "value", "31/38 (81,6%)"],
        ["units", "lineage", "TX Phong Điền"]);

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Html_IsAPageThatLoadsNothing(string[] args)
    {
        ToolRun run = ToolRun.Of([.. args, "--format", "html", "--lang", "vi"]);

        run.Status.Should().Be(ExitStatus.Done);
        run.Output.Should().StartWith("<!DOCTYPE html>\n<html lang=\"vi\">").And.EndWith("</html>\n");
        run.Output.Should().NotContain("<script").And.NotContain("http:").And.NotContain("https:").And.NotContain(" src=").And.NotContain("url(");
        run.Output.Should().Contain("<meta charset=\"utf-8\">").And.Contain("prefers-color-scheme:dark");
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("comparable")]
    [InlineData("audit")]
    public void Html_OfHostileText_IsEscaped(string verb) => ToolRun.WithInput(Hostile, verb, "-", "--format", "html").Output.Should().NotContain("<script");
}
