namespace LocalGovMetrics.Tool.Tests;

/// <summary>After the first hundred, errors are counted, whatever finds them and however many there are.</summary>
public class ErrorCountTests
{
    private const int Many = 10_000;

    private const string Header = "unit,indicator,period,target,actual,direction\n";

    public static TheoryData<string> BadRows => ["A,x,2024,1,\"2\"3,higher\n", "A,x,2024,1,\u0001,higher\n", "A,x,20x4,1,3,higher\n", "A,x,2024,1,3,higher,5\n"];

    [Theory]
    [MemberData(nameof(BadRows))]
    public void Errors_BeyondAHundred_AreCounted(string row)
    {
        string table = Header + string.Concat(Enumerable.Repeat(row, Many));
        foreach (string[] verb in (string[][])[["assess"], ["assess", "--keep-going"], ["audit"], ["compare"], ["comparable"], ["units", "convert", "--to", "2024-01-01"]])
        {
            string[] lines = ToolRun.WithInput(table, [.. verb, "-"]).Error.TrimEnd('\n').Split('\n');

            lines.Should().HaveCount(101, string.Join(' ', verb));
            lines[^1].Should().Be("<stdin>:101: and 9,900 more");
        }
    }

    [Fact]
    public void Errors_OfUnitsThatAreNotThere_AreCounted()
    {
        string[] lines = ToolRun.WithInput(Header + string.Concat(Enumerable.Range(0, 250).Select(i => $"Không có {i},x,2024,1,3,higher\n")), "units", "convert", "-", "--to", "2025-07-01").Error.TrimEnd('\n').Split('\n');

        lines.Should().HaveCount(101);
        lines[^1].Should().Be("<stdin>:101: and 150 more");
    }

    [Fact]
    public void Errors_OfClaims_AreCounted() =>
        ToolRun.WithInput("kind,inputs,reported\n" + string.Concat(Enumerable.Repeat("ratio,\"2\"3,5\n", Many)), "audit", "-").Error.Should().EndWith("<stdin>:101: and 9,900 more\n");
}
