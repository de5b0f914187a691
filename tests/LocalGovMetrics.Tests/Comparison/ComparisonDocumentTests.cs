using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;

namespace LocalGovMetrics.Tests.Comparison;

public class ComparisonDocumentTests
{
    private static readonly IReadOnlyList<Comparand> Towns = [.. new[] { "huong-tra-2023", "quang-tri-2020-2025", "tam-ky-2024" }.SelectMany(id => Reports.Find(id)!.Comparands)];

    [Fact]
    public void Set_SaysItsColumnsReservationsAndWhatIsLeftOut_InEveryForm()
    {
        DisplayDocument document = ComparisonSet.Of(Towns).ToDocument();

        foreach (string form in (string[])[document.ToText("en"), document.ToText("en", 60).ReplaceLineEndings(" "), document.ToMarkdown("en"), document.ToHtml("en")])
        {
            form.Should().ContainAll("Use of clean water", "higher is better", "withheld", "Left out: compared with nothing");
        }
    }

    [Fact]
    public void Set_WithoutColumns_SaysSo() =>
        ComparisonSet.Of([.. Reports.Find("huong-tra-2023")!.Comparands]).ToDocument().ToMarkdown("en").Should().Contain("No two units have values that compare.");

    [Fact]
    public void Comparability_SaysPairsFindingsAndWhatIsLeftOut_InEveryForm()
    {
        DisplayDocument document = ComparabilityTable.Of(Towns).ToDocument();

        document.ToText("vi").Should().Contain("so sánh được, có lưu ý: A–B").And.NotContain("comparable");
        foreach (string form in (string[])[document.ToText("en"), document.ToMarkdown("en"), document.ToHtml("en")])
        {
            form.Should().ContainAll("100 values; of the pairs of one indicator 0 comparable, 26 with reservations, 117 not comparable", "Different times: 2023 and 2024. (A–C)", "No other value has the same definition:");
        }
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "A1")]
    [InlineData(53, "B2")]
    public void Letters_GoOnBeyondTheAlphabet(int place, string expected) => Letters.Of(place).Should().Be(expected);
}
