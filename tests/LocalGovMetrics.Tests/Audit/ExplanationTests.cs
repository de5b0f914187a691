using System.Globalization;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Audit;

public class ExplanationTests
{
    [Theory]
    [InlineData("averageGrowthIndex", "98,1; 126,0", "106,46", 5, ExplanationCode.PeriodsOneShort, "5", "4")]
    [InlineData("averageGrowthIndex", "98,1; 126,0", "104,26", 5, ExplanationCode.PeriodsOneLong, "5", "6")]
    [InlineData("averagePerYear", "2.800", "700,0", 3, ExplanationCode.PeriodsOneLong, "3", "4")]
    [InlineData("fraction", "29; 38", "76,31", null, ExplanationCode.Truncation, null, null)]
    [InlineData("fraction", "180; 5.726", "3,15", null, ExplanationCode.ComplementOfTruncatedShare, null, "96.85")]
    [InlineData("fraction", "31; 38", "78,9", null, ExplanationCode.NumeratorOffByOne, "31", "30")]
    [InlineData("fraction", "31; 38", "79,5", null, ExplanationCode.DenominatorOffByOne, "38", "39")]
    [InlineData("averageGrowth", "100,0; 150,0", "10,0", 5, ExplanationCode.ArithmeticInsteadOfCompound, null, null)]
    [InlineData("share", "1,234; 2.468", "50,0", null, ExplanationCode.DecimalMarkReadAsThousands, "1.234", "1234")]
    [InlineData("averageGrowthIndex", "42,5; 45,0", "101,5", 5, ExplanationCode.DigitDropped, null, null)]
    [InlineData("fraction", "31; 38", "86,1", null, ExplanationCode.SwappedDigits, null, null)]
    [InlineData("growth", "80,0; 100,0", "-20,0", null, ExplanationCode.YearsSwapped, null, null)]
    [InlineData("attainment", "137; 150", "109,49", null, ExplanationCode.PlanAndActualSwapped, null, null)]
    [InlineData("sum", "11.569; 95; 87", "11.664", null, ExplanationCode.PartLeftOut, "87", null)]
    public void Run_OfOneMistake_NamesIt(string kind, string inputs, string reported, int? periods, ExplanationCode code, string? instead, string? used)
    {
        ClaimCheck check = Run((kind, inputs, reported, periods))[0];

        Explanation explanation = check.Explanations.Should().Contain(found => found.Code == code && found.Instead == Number(instead), "{0}", check).Which;
        ClaimPropertyTests.Leads(explanation, check).Should().BeTrue();
        explanation.Used.Should().Be(Number(used));
        explanation.Sentence("en").Should().NotContain("?").And.EndWith(".");
        explanation.Sentence("vi").Should().NotContain("?").And.EndWith(".").And.NotBe(explanation.Sentence("en"));
    }

    [Fact]
    public void Run_OfTwoMistakesThatFitAlike_IsTied() =>
        Run(("share", "1,234; 2.468", "50,0", null))[0].Should().Match<ClaimCheck>(check => check.IsTied && check.Explanations.Count == 2);

    [Fact]
    public void Run_OfPerCentOfThePlanOfAnotherRow_NamesThatPlan() =>
        Run(("attainment", "527,2; 560,1", "94,1", null), ("attainment", "151,1; 215,9", "73,39", null), ("attainment", "80,0; 205,9", "38,9", null))[1].Explanations
            .Should().Contain(found => found.Code == ExplanationCode.PerCentOfAnotherPlan && found.Used == 205.9m);

    [Fact]
    public void Run_OfNeighbouringFigure_NamesIt() =>
        Run(("sum", "263; 616", "879", null), ("fraction", "571; 879", "70,1", null))[1].Explanations
            .Should().Contain(found => found.Code == ExplanationCode.NeighbouringFigure && found.Instead == 571 && found.Used == 616);

    [Fact]
    public void Run_OfGrowthOfAnotherSpan_NamesIt() =>
        Run(("averageGrowthIndex", "2.796; 5.164", "116,58", 4), ("averageGrowthIndex", "2.796; 6.150", "116,58", 5))[1].Explanations
            .Should().Contain(found => found.Code == ExplanationCode.DifferentSpan && found.Used == 5164);

    [Fact]
    public void Run_OfSeveralMistakes_PutsFirstWhatExplainsOthersToo()
    {
        IReadOnlyList<Explanation> found = Run(("averageGrowthIndex", "98,1; 126,0", "106,46", 5), ("averageGrowthIndex", "42,5; 45,0", "101,5", 5), ("averageGrowthIndex", "55,6; 81,0", "109,86", 5))[1].Explanations;

        found.Select(explanation => (explanation.Code, explanation.Support)).Should().Equal((ExplanationCode.PeriodsOneShort, 2), (ExplanationCode.DigitDropped, 0));
    }

    [Fact]
    public void Run_OfOtherTables_DoesNotSupport()
    {
        TextTable table = Table(("averageGrowthIndex", "98,1; 126,0", "106,46", 5, "1:1"), ("averageGrowthIndex", "55,6; 81,0", "109,86", 5, "2:1"));

        AuditRun.Of(ClaimReader.Read(table, ReportNotation.Vietnamese).GetValueOrThrow().Claims).Checks.SelectMany(check => check.Explanations)
            .Should().NotBeEmpty().And.OnlyContain(found => found.Support == 0);
    }

    [Theory]
    [InlineData("fraction", "31; 38", "81,6")]
    [InlineData("attainment", "1.700; >1.650", "103")]
    [InlineData("sum", "263; 16", "279")]
    public void Run_OfConsistentClaim_ExplainsNothing(string kind, string inputs, string reported) =>
        Run((kind, inputs, reported, null))[0].Explanations.Should().BeEmpty();

    [Fact]
    public void Stream_OfClaims_ChecksLikeARun()
    {
        IReadOnlyList<Claim> claims = ClaimReader.Read(Gold.Tidy).GetValueOrThrow().Claims;

        AuditRun.Stream(claims).Should().Equal(AuditRun.Of(claims).Checks);
    }

    [Fact]
    public void Stream_OfClaims_HoldsABlockAtMost()
    {
        int taken = 0;
        IEnumerable<Claim> claims = Enumerable.Range(0, 3 * AuditRun.LongestBlock).Select(i =>
        {
            taken++;
            return new Claim { Kind = ClaimKind.Sum, Inputs = [ClaimInput.Of(i)], Print = ReportedValue.AsPrinted(i) };
        });

        AuditRun.Stream(claims).First().Class.Should().Be(AuditClass.Consistent);
        taken.Should().BeLessThanOrEqualTo(AuditRun.LongestBlock + 1);
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static IReadOnlyList<ClaimCheck> Run(params (string Kind, string Inputs, string Reported, int? Periods)[] claims) =>
        AuditRun.Of(ClaimReader.Read(Table([.. claims.Select(claim => (claim.Kind, claim.Inputs, claim.Reported, claim.Periods, "t:1"))]), ReportNotation.Vietnamese).GetValueOrThrow().Claims).Checks;

    private static TextTable Table(params (string Kind, string Inputs, string Reported, int? Periods, string Where)[] claims) =>
        new("claims.csv", ["kind", "inputs", "reported", "periods", "where", "direction"], 1, [.. claims.Select((claim, i) => new TextRow(i + 2, [claim.Kind, claim.Inputs, claim.Reported, $"{claim.Periods}", claim.Where, claim.Kind == "attainment" ? "higher" : string.Empty]))]);
}
