using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tests.Text;

/// <summary>The cells of the bundled reports read as they were read when the reports were checked by hand.</summary>
public class BundledCellTests
{
    [Fact]
    public void Cells_OfTheBundledReports_ReadAsBefore()
    {
        List<string> changed = [];
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Text", "bundled-readings.tsv"));
        foreach (string line in lines)
        {
            string[] stored = line.Split('\t');
            string text = stored[0].Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);
            string value = ReportNotation.Vietnamese.ReadValue(text) is var read && read.TryGetValue(out ValueReading? reading) ? reading.ToString() : Describe(read.Reason!);
            string target = ReportNotation.Vietnamese.ReadTarget(text) is var aim && aim.TryGetValue(out TargetReading? rule) ? rule.ToString() : Describe(aim.Reason!);
            if (value != stored[1] || target != stored[2])
            {
                changed.Add($"{text}: {value}, {target}");
            }
        }

        lines.Length.Should().BeGreaterThan(360);
        changed.Should().BeEmpty();
    }

    private static string Describe(ReadFailure failure) =>
        failure.Kind == ReadFailureKind.NoTarget ? "none" : FormattableString.Invariant($"failure {failure.Kind} at {failure.Start}, {failure.Length}");
}
