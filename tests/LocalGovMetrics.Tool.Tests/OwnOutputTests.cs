namespace LocalGovMetrics.Tool.Tests;

public sealed class OwnOutputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lgm").FullName;

    [Theory]
    [InlineData("unit,indicator,period,target,actual\nHuế,A,2023,5,6\nHuế,B,2023,>93,>95\n")]
    [InlineData("unit,indicator,period,target,actual,verdict,source\nHuế,A,2023,5,6,x,000:1\n")]
    [InlineData("unit,indicator,period,target,actual,no,parent\nHuế,A,2023,5,6,1,\nHuế,B,2023,5,4,1.1,1\n")]
    public void Assess_OfItsOwnOutput_ReadsItAnyNumberOfTimes(string plan)
    {
        string first = Path.Combine(_folder, "in.csv");
        string output = Path.Combine(_folder, "out.csv");
        File.WriteAllText(first, plan);
        List<string> results = [];
        for (int run = 0; run < 5; run++)
        {
            ToolRun.Of("assess", first, "--format", "csv", "--output", output).Error.Should().BeEmpty();
            ToolRun.Of("assess", first, "--format", "csv").Output.Should().Be(File.ReadAllText(output));
            results.Add(File.ReadAllText(output));
            File.Copy(output, first, overwrite: true);
        }

        results[1].Split('\n')[0].Should().Contain("lgm.achieved");
        results[2..].Should().OnlyContain(result => result == results[1]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
