using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Datasets.Tests;

public class ExplainedClaimsTests
{
    private static readonly ClaimCheck[] Inconsistent = [.. Datasets.Reports.All.SelectMany(report => AuditRun.Of(report.AllClaims).Checks).Where(check => check.Class == AuditClass.Inconsistent)];

    [Theory]
    [InlineData(ExplanationCode.OnePartTakenForAll, "002:73")]
    [InlineData(ExplanationCode.CountedByPrintedVerdicts, "002:51")]
    [InlineData(ExplanationCode.PartLeftOut, "002:134")]
    [InlineData(ExplanationCode.AnotherPrint, "003:1196")]
    [InlineData(ExplanationCode.PlanRepeatedAsActual, "003:1315")]
    [InlineData(ExplanationCode.PeriodsOneShort, "001:3598")]
    public void Inconsistent_OfTheReports_HaveTheirLikeliestMistake(ExplanationCode code, string place) =>
        Inconsistent.Where(check => check.Claim.Place == place).Should().ContainSingle().Which.Explanations[0].Code.Should().Be(code);

    [Fact]
    public void Inconsistent_WithoutAMistakeThatFits_StayUnexplained()
    {
        Inconsistent.Count(check => check.Explanations.Count > 0).Should().Be(8);
        Inconsistent.Where(check => check.Explanations.Count == 0).Select(check => check.Claim.Place).Should().Contain(["002:126", "003:365", "001:60"], "no usual mistake leads there");
    }
}
