using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tests.Text;

/// <summary>Targets with a second number of the same kind in brackets: it is of a part, and meeting it alone meets nothing.</summary>
public class PartInBracketsTests
{
    [Theory]
    [InlineData("≥ 60% (≥ 40% từ nhà máy nước)", "40%")]
    [InlineData("70% (nữ 45%)", "45%")]
    [InlineData("900 (nữ ≥ 300)", "300")]
    public void Target_WithABoundOfAPart_IsUnsettled(string text, string open)
    {
        TargetReading reading = ReportNotation.Vietnamese.ReadTarget(text).Value!;

        UnsettledCriterion criterion = reading.Target.Rule.Criterion.Should().BeOfType<UnsettledCriterion>().Subject;
        criterion.Words.Should().Contain(word => word.Text.Contains(open, StringComparison.Ordinal) && text.Substring(word.Start, word.Length) == word.Text);
    }

    [Theory]
    [InlineData("1,3 - 1,4 lần (80-85 triệu)")]
    [InlineData("giảm còn 3% (giảm 0,5%)")]
    public void Target_PrintedTwice_IsRead(string text) =>
        ReportNotation.Vietnamese.ReadTarget(text).Value!.Target.Rule.Criterion.Should().NotBeOfType<UnsettledCriterion>();
}
