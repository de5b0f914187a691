using Parquet;
using Parquet.Schema;

namespace LocalGovMetrics.Tool.Tests;

public sealed class ParquetTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lgm").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("table")]
    public async Task Parquet_IsAssessedAsItsTextWouldBe(string format)
    {
        string path = Path.Combine(_folder, "plan");
        await WriteAsync(path);
        string asText = ToolRun.WithInput("unit,indicator,period,target,actual\nHuế,A,2023,5.0,12.3450\nHuế,B,2024,7.25,\nHuế,C,2023,5.0,12.3450\nHuế,D,2024,7.25,\n".Replace("5.0", "5", StringComparison.Ordinal), "assess", "-", "--format", format).Output;

        ToolRun run = ToolRun.Of("assess", path, "--format", format);

        run.Error.Should().BeEmpty();
        run.Output.Should().Be(asText.Replace("<stdin>", path, StringComparison.Ordinal));
    }

    [Fact]
    public void BrokenParquet_IsBadInput()
    {
        string path = Path.Combine(_folder, "plan.parquet");
        File.WriteAllBytes(path, [.. "PAR1"u8, 1, 2, 3, 4, 5, 6, 7, 8, .. "PAR1"u8]);

        ToolRun run = ToolRun.Of("assess", path, "--format", "csv");

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith(path + ":1: ");
    }

    private static async Task WriteAsync(string path)
    {
        DataField<string> unit = new("unit");
        DataField<string> indicator = new("indicator");
        DataField<int> period = new("period");
        DataField<double> target = new("target");
        DataField<double?> actual = new("actual");
        await using FileStream stream = File.Create(path);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(unit, indicator, period, target, actual), stream);
        foreach (string[] names in new string[][] { ["A", "B"], ["C", "D"] })
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            await group.WriteAsync(unit, ["Huế", "Huế"]);
            await group.WriteAsync(indicator, names);
            await group.WriteAsync<int>(period, new[] { 2023, 2024 });
            await group.WriteAsync<double>(target, new[] { 5.0, 7.25 });
            await group.WriteAsync<double>(actual, new double?[] { 12.345, null });
        }
    }
}
