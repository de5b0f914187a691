using CsCheck;
using Parquet;
using Parquet.Meta;

namespace LocalGovMetrics.Tool.Tests;

public sealed class ParquetStreamTests : IDisposable
{
    private const int SeveralBlocks = 40_000;
    private readonly string _folder = Directory.CreateTempSubdirectory("lgm").FullName;

    public static TheoryData<string[]> Ways => new(
        ["--format", "csv"],
        ["--format", "csv", "--policy", "strict", "--notation", "vi"],
        ["--format", "json", "--notation", "en"],
        ["--format", "table"]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Parquet_OfAnyTypes_GivesWhatItsTextInMemoryGives(string[] way) =>
        TypedPlan.Any.SampleAsync(plan => CompareAsync(plan, way), iter: 60, threads: 1);

    [Fact]
    public Task Parquet_OfSeveralBlocksInAGroup_GivesWhatItsTextInMemoryGives() =>
        TypedPlan.OfLength(SeveralBlocks).SampleAsync(plan => CompareAsync(plan with { Periods = [.. plan.Periods.Select(period => period ?? 2025)], GroupLength = SeveralBlocks * 2 / 3 }, ["--format", "csv"]), iter: 2, threads: 1);

    [Fact]
    public async Task Parquet_WithABadRow_NamesItsLine()
    {
        TypedPlan plan = TypedPlan.OfLength(SeveralBlocks).Single() with { GroupLength = 18_000 };
        for (int row = 0; row < SeveralBlocks; row++)
        {
            plan.Periods[row] = row == 38_000 ? 7 : 2025;
        }

        string path = Path.Combine(_folder, "plan.parquet");
        await plan.WriteAsync(path);

        ToolRun run = ToolRun.Of("assess", path, "--format", "csv");

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith(path + ":38002: ");
    }

    [Theory]
    [InlineData(0x00)]
    [InlineData(0x0F)]
    [InlineData(0x55)]
    [InlineData(0xFF)]
    public async Task Parquet_WhoseSecondGroupIsBroken_IsBadInput_AndLeavesNoOutput(byte wrong)
    {
        TypedPlan plan = TypedPlan.OfLength(2_000).Single() with { GroupLength = 1_000 };
        string path = Path.Combine(_folder, "plan.parquet");
        string target = Path.Combine(_folder, "out.csv");
        await plan.WriteAsync(path);
        long at = await FirstPageOfAsync(path, group: 1);
        byte[] bytes = await File.ReadAllBytesAsync(path);
        bytes.AsSpan((int)at, 16).Fill(wrong);
        await File.WriteAllBytesAsync(path, bytes);

        ToolRun run = ToolRun.Of("assess", path, "--format", "csv", "--output", target);

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Error.Should().Contain("Row group 2 cannot be read: ");
        Directory.GetFiles(_folder).Should().Equal(path);
    }

    private static async Task<long> FirstPageOfAsync(string path, int group)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(path);
        ColumnMetaData column = reader.Metadata!.RowGroups[group].Columns[0].MetaData!;
        return Math.Min(column.DictionaryPageOffset ?? long.MaxValue, column.DataPageOffset);
    }

    private async Task CompareAsync(TypedPlan plan, string[] way)
    {
        string typed = Path.Combine(_folder, "typed");
        string text = Path.Combine(_folder, "plain");
        await plan.WriteAsync(typed);
        await File.WriteAllTextAsync(text, plan.Csv());
        ToolRun expected = ToolRun.Of(["assess", text, .. way]);

        ToolRun run = ToolRun.Of(["assess", typed, .. way]);

        run.Error.Should().Be(expected.Error.Replace(text, typed, StringComparison.Ordinal));
        run.Output.Should().Be(expected.Output.Replace(text, typed, StringComparison.Ordinal));
        run.Status.Should().Be(expected.Status);
    }
}
