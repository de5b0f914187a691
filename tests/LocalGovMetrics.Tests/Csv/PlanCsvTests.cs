using System.Text;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Csv;

public class PlanCsvTests
{
    private const string Bad = "unit,indicator,period,target,actual\nA,x,2023,5,6\nA,y,20x3,5,6\nA,z,2023,1e3,6\n";

    [Fact]
    public void Assess_StreamOfAReport_IsTheAssessmentOfTheReport()
    {
        Report report = Reports.Find("huong-tra-2023")!;
        using Stream text = report.OpenText();
        PlanCsv.Assess(text, report.Table.Name).Should().Be(report.Assess() with { Printed = null });
    }

    [Fact]
    public async Task AssessAsync_OfFileAndStream_IsTheSame()
    {
        Report report = Reports.Find("tam-ky-2024")!;
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await using (Stream text = report.OpenText())
            await using (FileStream file = File.Create(path))
            {
                await text.CopyToAsync(file);
            }

            await using Stream again = report.OpenText();
            Assessment whole = await PlanCsv.AssessAsync(path);
            whole.Should().Be(PlanCsv.Assess(path));
            whole.Name.Should().Be(path);
            (await PlanCsv.AssessAsync(again, path)).Should().Be(whole);
            (whole.Headline.Achieved, whole.Headline.Counted, whole.Headline.Decided).Should().Be((19, 25, 23));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Assess_FileWithErrors_ThrowsThemAll()
    {
        using MemoryStream text = new(Encoding.UTF8.GetBytes(Bad));
        FluentActions.Invoking(() => PlanCsv.Assess(text)).Should().Throw<TableFormatException>().Which.Diagnostics.Select(error => error.Line).Should().Equal(3, 4);
    }

    [Fact]
    public void Assess_KeepingGoing_CountsWhatCouldNotBeRead()
    {
        using MemoryStream text = new(Encoding.UTF8.GetBytes(Bad));
        PlanCsv.Assess(text, options: new PlanTableOptions { KeepGoing = true }).Headline.Should().BeEquivalentTo(new { Rows = 3L, Counted = 3L, Achieved = 1L, Unreadable = 2L });
    }

    [Fact]
    public void Assess_UnderAPolicy_ReachesItsVerdicts()
    {
        using MemoryStream text = new(Encoding.UTF8.GetBytes("unit,indicator,period,target,actual\nA,x,2023,>=98,98\n"));
        PlanCsv.Assess(text, policy: VerdictPolicy.Strict).Rows[0].Verdict.Kind.Should().Be(VerdictKind.Undetermined);
    }

    [Fact]
    public async Task AssessAsync_Cancelled_Throws()
    {
        await using MemoryStream text = new(Encoding.UTF8.GetBytes(Bad));
        await FluentActions.Invoking(() => PlanCsv.AssessAsync(text, cancellationToken: new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();
    }
}
