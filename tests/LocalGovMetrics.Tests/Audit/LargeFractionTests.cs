using LocalGovMetrics.Audit;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Audit;

public class LargeFractionTests
{
    private const decimal Largest = 9999999999999999999999999999m;

    [Theory]
    [InlineData(8)]
    [InlineData(1)]
    [InlineData(0)]
    public void Check_OfAShareBeyondDecimals_CannotTell(int of)
    {
        Claim claim = new() { Kind = ClaimKind.SameFact, Inputs = [ClaimInput.Of(ReportedValue.FromFraction(Fraction.FromCount(Largest, of)))], Print = ReportedValue.AsPrinted(5, MeasureUnit.Percent) };

        ClaimCheck check = ClaimCalculator.Check(claim);

        check.Class.Should().BeOneOf(AuditClass.CannotCheck, AuditClass.Inconsistent);
        check.ToTable().ToText("en").Should().NotBeEmpty();
    }

    [Fact]
    public void ToTable_OfBoundsNarrowerThanBinaryNumbers_ShowsThem()
    {
        TargetRule rule = new(Measure.Reduction, Criterion.LessThan(89.56m));
        foreach (VerdictPolicy policy in new[] { VerdictPolicy.Face, VerdictPolicy.Strict })
        {
            Verdict verdict = VerdictCalculator.Assess(rule, new LocalGovMetrics.Plans.Observation(ReportedValue.FromFraction(Fraction.FromCount(11, 18))), DesiredDirection.Lower, policy);

            verdict.ToTable().ToText("en").Should().NotContain("NaN");
        }
    }
}
