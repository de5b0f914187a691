using LocalGovMetrics.Audit;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Audit;

/// <summary>An attainment follows one way round where higher is better and the other where lower is; without either it accuses nobody.</summary>
public class ClaimDirectionTests
{
    [Theory]
    [InlineData("9", "8", "112.5", DesiredDirection.Higher, AuditClass.Consistent)]
    [InlineData("8", "9", "112.5", DesiredDirection.Lower, AuditClass.Consistent)]
    [InlineData("8", "9", "112.5", DesiredDirection.Higher, AuditClass.Inconsistent)]
    [InlineData("8", "9", "88.9", DesiredDirection.Lower, AuditClass.Inconsistent)]
    [InlineData("8", "9", "88.9", DesiredDirection.None, AuditClass.Consistent)]
    [InlineData("8", "9", "112.5", DesiredDirection.None, AuditClass.CannotCheck)]
    [InlineData("8", "9", "70.0", DesiredDirection.None, AuditClass.Inconsistent)]
    [InlineData("9", "9", "100", DesiredDirection.None, AuditClass.Consistent)]
    [InlineData("92", "80..90", "115", DesiredDirection.Higher, AuditClass.Consistent)]
    [InlineData("6", "5..8", "133.3", DesiredDirection.Lower, AuditClass.Consistent)]
    public void Check_OfAttainment_FollowsTheDirection(string actual, string plan, string print, DesiredDirection direction, AuditClass expected)
    {
        ClaimCheck check = ClaimCalculator.Check(Attainment(actual, plan, print, direction));
        check.Class.Should().Be(expected);
        if (expected == AuditClass.CannotCheck)
        {
            check.Problem!.Reason.Should().Be(UncheckedReason.DirectionUnknown);
            check.Problem.Detail.Should().ContainAll("88.8889", "112.5");
        }
    }

    [Fact]
    public void Run_WithoutADirection_NeverSaysThatPlanAndActualWereSwapped()
    {
        IReadOnlyList<ClaimCheck> checks = AuditRun.Of([Attainment("8", "9", "112.5", DesiredDirection.None), Attainment("7", "9", "128.6", DesiredDirection.None)]).Checks;
        checks.Should().OnlyContain(check => check.Class == AuditClass.CannotCheck && check.Explanations.Count == 0);
    }

    /// <summary>The share of 8 of 267 is 2.996: cut to 2.99, which 8 of 268 would round to.</summary>
    [Theory]
    [InlineData(8, 267, "2.99")]
    [InlineData(31, 38, "81.57")]
    [InlineData(2, 3, "66.6")]
    public void Run_OfACutPrint_IsExplainedByTheCutAlone(int count, int of, string print)
    {
        ClaimCheck check = AuditRun.Of([new Claim { Kind = ClaimKind.Share, Inputs = [ClaimInput.Of(count), ClaimInput.Of(of)], Print = ReportedValue.Parse(print) }]).Checks[0];
        check.Class.Should().Be(AuditClass.Truncated);
        check.Explanations.Select(explanation => explanation.Code).Should().Equal(ExplanationCode.Truncation);
    }

    [Fact]
    public void Check_OfCountsOfDifferentThings_CannotBeDone()
    {
        (MeasureUnit commune, MeasureUnit ward) = (MeasureUnit.Parse("xã"), MeasureUnit.Parse("phường"));
        ReportedValue communes = ReportedValue.FromFraction(Fraction.FromCount(31, 38)) with { MeasureUnit = commune };
        foreach (Claim claim in (Claim[])
            [
                new() { Kind = ClaimKind.Sum, Inputs = [ClaimInput.Of(3, commune), ClaimInput.Of(2, ward)], Print = ReportedValue.AsPrinted(5) },
                new() { Kind = ClaimKind.SameFact, Inputs = [ClaimInput.Of(8, commune)], Print = ReportedValue.AsPrinted(8, ward) },
                new() { Kind = ClaimKind.SameFact, Inputs = [ClaimInput.Of(communes)], Print = communes with { MeasureUnit = ward } },
                new() { Kind = ClaimKind.Attainment, Inputs = [ClaimInput.Of(communes), ClaimInput.Of(4, ward)], Print = ReportedValue.AsPrinted(75, MeasureUnit.Percent), Direction = DesiredDirection.Higher },
            ])
        {
            ClaimCalculator.Check(claim).Problem!.Reason.Should().Be(UncheckedReason.UnitsDiffer);
        }
    }

    private static Claim Attainment(string actual, string plan, string print, DesiredDirection direction) => new()
    {
        Kind = ClaimKind.Attainment,
        Inputs = [ClaimInput.Of(ReportedValue.Parse(actual)), ClaimInput.Of(ReportedValue.Parse(plan))],
        Print = ReportedValue.Parse(print),
        Direction = direction,
    };
}
