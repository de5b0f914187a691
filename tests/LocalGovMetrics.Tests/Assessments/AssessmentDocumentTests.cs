using LocalGovMetrics.Assessments;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;

namespace LocalGovMetrics.Tests.Assessments;

public class AssessmentDocumentTests
{
    [Theory]
    [InlineData("en", "7/11 achieved (reported 8/11: row 8 disagrees); 4 not achieved", "≠ The report says 'Đạt'. Parts without a result: 2 (1 phường).")]
    [InlineData("vi", "7/11 đạt (báo cáo ghi 8/11: dòng 8 không khớp); 4 không đạt", "≠ Báo cáo ghi 'Đạt'.")]
    public void OfAReport_SaysItsHeadlineAndReasons_InEveryForm(string language, string headline, string reason)
    {
        DisplayDocument document = Of("huong-tra-2023").ToDocument();

        foreach (string form in (string[])[document.ToText(language), document.ToText(language, 200), document.ToMarkdown(language), document.ToHtml(language).Replace("<b>", string.Empty, StringComparison.Ordinal).Replace("</b>", string.Empty, StringComparison.Ordinal).Replace("&#39;", "'", StringComparison.Ordinal)])
        {
            form.Should().Contain(headline).And.Contain(reason).And.Contain("31/38 (81,6%)");
        }
    }

    [Fact]
    public void OfAReport_WithoutLanguage_HasBoth() =>
        Of("huong-tra-2023").ToDocument().ToText().Should().Contain("✗ không đạt / not achieved").And.Contain("7/11 đạt (báo cáo ghi 8/11: dòng 8 không khớp); 4 không đạt / 7/11 achieved");

    [Fact]
    public void ToTable_HasARowAnIndicator()
    {
        Assessment assessment = Of("tam-ky-2024");

        assessment.ToTable().Rows.Should().HaveCount(assessment.Rows.Count);
        assessment.ToTable().Rows.Count(row => row.Level == 1).Should().Be(assessment.SubIndicators.Count(row => row.Row.Parent is not null));
    }

    private static Assessment Of(string id)
    {
        Report report = Reports.Find(id)!;
        return Assessment.Of(report.Table, printed: report.Printed);
    }
}
