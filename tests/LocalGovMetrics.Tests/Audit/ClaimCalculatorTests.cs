using LocalGovMetrics.Audit;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Audit;

public class ClaimCalculatorTests
{
    [Theory]
    [InlineData("12.5", AuditClass.Consistent)]
    [InlineData("12", AuditClass.Consistent)]
    [InlineData("13", AuditClass.Consistent)]
    [InlineData("11", AuditClass.Inconsistent)]
    [InlineData("14", AuditClass.Inconsistent)]
    [InlineData("12.6", AuditClass.LastDigit)]
    [InlineData("12.40", AuditClass.Inconsistent)]
    [InlineData(">12", AuditClass.BoundSatisfied)]
    [InlineData("nearly 13", AuditClass.BoundSatisfied)]
    [InlineData("~13", AuditClass.BoundSatisfied)]
    [InlineData("12..13", AuditClass.BoundSatisfied)]
    [InlineData("<12", AuditClass.Inconsistent)]
    [InlineData("13..14", AuditClass.Inconsistent)]
    public void Check_OfOneInEight_JudgesThePrint(string print, AuditClass expected) =>
        Check(ClaimKind.Fraction, print, "1", "8").Class.Should().Be(expected);

    [Fact]
    public void Check_OfCoarseInputs_KeepsRoundingApartFromFaceValue()
    {
        ClaimCheck check = Check(ClaimKind.Share, "52", "1", "2");

        check.Class.Should().Be(AuditClass.ConsistentWithinRounding);
        check.IsWithinRounding.Should().BeTrue();
        check.Recomputed.Should().Be(Computed.From(50));
        check.Difference.Should().Be(-2);
        check.Possible.Should().Be(Interval.Parse("[20, 100]"));
        check.PrintPossible.Should().Be(Interval.Parse("[51.5, 52.5]"));
    }

    [Fact]
    public void Check_OfTruncatedPrint_SaysWhetherTheRoundingOfTheInputsAllowsIt()
    {
        Check(ClaimKind.Share, "33.3", "1.0", "3.001").Class.Should().Be(AuditClass.Consistent);
        Check(ClaimKind.Share, "66.6", "2.00", "3.00").Should().Match<ClaimCheck>(check => check.Class == AuditClass.Truncated && check.IsWithinRounding);
        Check(ClaimKind.Fraction, "66.6", "2", "3").Should().Match<ClaimCheck>(check => check.Class == AuditClass.Truncated && !check.IsWithinRounding);
    }

    [Theory]
    [InlineData(ClaimKind.Sum, "280", "263", "16")]
    [InlineData(ClaimKind.Difference, "248", "263", "16")]
    [InlineData(ClaimKind.HeadlineCount, "4", "1", "1", "1")]
    public void Check_OfCounts_MustAgreeExactly(ClaimKind kind, string print, params string[] inputs) =>
        Check(kind, print, inputs).Class.Should().Be(AuditClass.Inconsistent);

    [Fact]
    public void Check_OfMoney_AllowsTheRoundingOfItsParts() =>
        Check(ClaimKind.Sum, "280 tỷ đồng", "263 tỷ đồng", "16 tỷ đồng").Should().Match<ClaimCheck>(check => check.Class == AuditClass.LastDigit && check.IsWithinRounding);

    [Theory]
    [InlineData(ClaimKind.SameFact, "455.23 tỷ đồng", "455230 triệu đồng")]
    [InlineData(ClaimKind.Attainment, "50", "500 triệu đồng", "1 tỷ đồng")]
    [InlineData(ClaimKind.Sum, "1.5 tỷ đồng", "500 triệu đồng", "1 tỷ đồng")]
    [InlineData(ClaimKind.Attainment, "85", "467 tỷ đồng", "550..600 tỷ đồng")]
    [InlineData(ClaimKind.Attainment, "103", "1700", ">1650")]
    [InlineData(ClaimKind.Fraction, "81.6", "(31/38)")]
    [InlineData(ClaimKind.SharesSum, "100", "94.32", "3.41", "2.27")]
    [InlineData(ClaimKind.Change, "reduction 82", "100", "18")]
    [InlineData(ClaimKind.ImpliedBase, "80", "100", "25")]
    [InlineData(ClaimKind.Multiple, "1.4", "84", "60")]
    [InlineData(ClaimKind.AveragePerItem, "60 triệu đồng", "7.5 tỷ đồng", "125")]
    public void Check_OfUnitsRangesAndFractions_IsConsistent(ClaimKind kind, string print, params string[] inputs) =>
        Check(kind, print, inputs).Class.Should().Be(AuditClass.Consistent);

    [Theory]
    [InlineData(ClaimKind.PartialSum, "12", AuditClass.BoundSatisfied, "1", "2")]
    [InlineData(ClaimKind.PartialSum, "3", AuditClass.BoundSatisfied, "1", "2")]
    [InlineData(ClaimKind.PartialSum, "2", AuditClass.Inconsistent, "1", "2")]
    [InlineData(ClaimKind.PartialSum, "2.9 ha", AuditClass.ConsistentWithinRounding, "1 ha", "2 ha")]
    public void Check_OfSomeParts_MayNotExceedThePrint(ClaimKind kind, string print, AuditClass expected, params string[] inputs) =>
        Check(kind, print, inputs).Class.Should().Be(expected);

    [Theory]
    [InlineData(ClaimKind.Fraction, UncheckedReason.Undefined, UndefinedReason.ZeroBase, "1", "0")]
    [InlineData(ClaimKind.Growth, UncheckedReason.Undefined, UndefinedReason.NegativeBase, "-1.0", "2")]
    [InlineData(ClaimKind.AverageGrowth, UncheckedReason.Undefined, UndefinedReason.SignChange, "1", "-2")]
    [InlineData(ClaimKind.GrowthAttainment, UncheckedReason.Undefined, UndefinedReason.TotalLoss, "5", "-100")]
    [InlineData(ClaimKind.Sum, UncheckedReason.UnitsDiffer, UndefinedReason.IncompatibleUnits, "1 ha", "2 xã")]
    [InlineData(ClaimKind.Difference, UncheckedReason.InputCount, UndefinedReason.Missing, "1")]
    [InlineData(ClaimKind.Fraction, UncheckedReason.InputCount, UndefinedReason.Missing, "1", "2", "3")]
    [InlineData(ClaimKind.WeightedMean, UncheckedReason.WeightMissing, UndefinedReason.Missing, "1", "2")]
    [InlineData(ClaimKind.Unknown, UncheckedReason.UnknownKind, UndefinedReason.Missing, "1")]
    [InlineData(ClaimKind.Verdict, UncheckedReason.NoVerdict, UndefinedReason.Missing, "1")]
    public void Check_OfInputsThatDoNotFit_SaysWhy(ClaimKind kind, UncheckedReason reason, UndefinedReason undefined, params string[] inputs)
    {
        ClaimCheck check = Check(kind, "1", inputs);

        check.Class.Should().Be(AuditClass.CannotCheck);
        check.Problem!.Reason.Should().Be(reason);
        check.Recomputed.Reason.Should().Be(undefined);
        check.Problem.Detail.Should().EndWith(".");
    }

    [Fact]
    public void Check_WithoutPrintPeriodsOrInput_SaysWhy()
    {
        Claim growth = new() { Kind = ClaimKind.AverageGrowth, Inputs = [ClaimInput.Of(1), ClaimInput.Of(2)], Print = ReportedValue.AsPrinted(1) };

        ClaimCalculator.Check(growth).Problem!.Reason.Should().Be(UncheckedReason.PeriodsMissing);
        ClaimCalculator.Check(growth with { Periods = 0 }).Recomputed.Reason.Should().Be(UndefinedReason.NoPeriods);
        ClaimCalculator.Check(growth with { Periods = 2, Print = null }).Problem!.Reason.Should().Be(UncheckedReason.PrintMissing);
        ClaimCalculator.Check(growth with { Periods = 2, Inputs = [ClaimInput.Of(1), new ClaimInput { Text = "…" }] }).Problem!.Reason.Should().Be(UncheckedReason.InputMissing);
    }

    [Fact]
    public void Check_AtAStatedPrecision_PassesOverThePaddedZero()
    {
        Claim claim = new() { Kind = ClaimKind.AverageGrowthIndex, Inputs = [ClaimInput.Of(696), ClaimInput.Of(881)], Periods = 4, Print = ReportedValue.AsPrinted(106.10m) };

        ClaimCalculator.Check(claim).Class.Should().Be(AuditClass.ConsistentWithinRounding);
        ClaimCalculator.Check(claim with { Decimals = 1 }).Should().Match<ClaimCheck>(check => check.Class == AuditClass.Consistent && check.Decimals == 1);
    }

    [Fact]
    public void Run_OfOnePrintThatEndsInZero_DoesNotTakeItForPadding() =>
        AuditRun.Of([new Claim { Kind = ClaimKind.Fraction, Inputs = [ClaimInput.Of(1), ClaimInput.Of(8)], Print = ReportedValue.AsPrinted(12.540m) }]).Checks[0].Class.Should().Be(AuditClass.Inconsistent);

    [Theory]
    [InlineData(ClaimKind.GrowthAttainment, "93.3 %", "reduction 2 %", "increase 5 %", AuditClass.Consistent)]
    [InlineData(ClaimKind.Mean, "2", "reduction 2", "6", AuditClass.Consistent)]
    [InlineData(ClaimKind.Sum, "2", "increase 5", "reduction 3", AuditClass.Consistent)]
    [InlineData(ClaimKind.Sum, "reduction 2", "increase 3", "reduction 5", AuditClass.Consistent)]
    [InlineData(ClaimKind.Sum, "142 hộ", "reduction 82 hộ", "reduction 60 hộ", AuditClass.Consistent)]
    [InlineData(ClaimKind.Sum, "-142 hộ", "reduction 82 hộ", "reduction 60 hộ", AuditClass.Consistent)]
    [InlineData(ClaimKind.ImpliedBase, "100", "97.5", "reduction 2.5 %", AuditClass.Consistent)]
    [InlineData(ClaimKind.GrowthFromChange, "-2.5", "97.5", "reduction 2.5", AuditClass.Consistent)]
    [InlineData(ClaimKind.SameFact, "-3", "reduction 3", null, AuditClass.Consistent)]
    [InlineData(ClaimKind.SameFact, "increase 3 %", "reduction 3 %", null, AuditClass.Inconsistent)]
    [InlineData(ClaimKind.Attainment, "150", "reduction 3", "reduction 2", AuditClass.Consistent)]
    public void Check_OfReductions_CountsThemBelowZeroBesideOtherSigns(ClaimKind kind, string print, string first, string? second, AuditClass expected) =>
        Check(kind, print, [.. new[] { first, second }.OfType<string>()]).Class.Should().Be(expected);

    [Theory]
    [InlineData(ClaimKind.SameFact, "94", ">93", null)]
    [InlineData(ClaimKind.SameFact, "95", ">93", null)]
    [InlineData(ClaimKind.Sum, "99", ">93", "5")]
    [InlineData(ClaimKind.Sum, "105", ">93", "5")]
    [InlineData(ClaimKind.SameFact, "2332", "nearly 2333", null)]
    public void Check_OfQualifiedInputs_NeverJudgesAPossiblePrintByItsLastDigit(ClaimKind kind, string print, string first, string? second) =>
        Check(kind, print, [.. new[] { first, second }.OfType<string>()]).Class.Should().BeOneOf(AuditClass.ConsistentWithinRounding, AuditClass.Consistent);

    [Theory]
    [InlineData(ClaimKind.Difference, "5 điểm %", "75 %", "70 %")]
    [InlineData(ClaimKind.Change, "increase 5 điểm %", "70 %", "75 %")]
    [InlineData(ClaimKind.SameFact, "(31/38)", "81.6 (31/38) %", null)]
    [InlineData(ClaimKind.SameFact, "81.6", "(31/38)", null)]
    [InlineData(ClaimKind.SameFact, "(31/38)", "81.6 %", null)]
    [InlineData(ClaimKind.Multiple, "140 %", "140", "100")]
    public void Check_OfUnitsThatSayTheSameInAnotherWay_IsConsistent(ClaimKind kind, string print, string first, string? second) =>
        Check(kind, print, [.. new[] { first, second }.OfType<string>()]).Class.Should().BeOneOf(AuditClass.Consistent, AuditClass.ConsistentWithinRounding);

    [Theory]
    [InlineData(ClaimKind.Fraction, "81.6 ha", "31", "38")]
    [InlineData(ClaimKind.Growth, "5 tỷ đồng", "100", "105")]
    public void Check_OfARatioPrintedInAnotherUnit_CannotBeDone(ClaimKind kind, string print, string first, string second) =>
        Check(kind, print, first, second).Problem!.Reason.Should().Be(UncheckedReason.UnitsDiffer);

    [Fact]
    public void Check_OfTwoFractions_ComparesTheirRatios() =>
        Check(ClaimKind.SameFact, "(32/38)", "(31/38)").Class.Should().Be(AuditClass.Inconsistent);

    [Fact]
    public void Check_OfRecomputedValue_IsTheNearestBinaryNumber() =>
        Check(ClaimKind.Fraction, "81.6", "31", "38").Recomputed.Value.Should().Be(81.57894736842105);

    private static ClaimCheck Check(ClaimKind kind, string print, params string[] inputs) => ClaimCalculator.Check(new Claim
    {
        Kind = kind,
        Inputs = [.. inputs.Select(input => ClaimInput.Of(ReportedValue.Parse(input)))],
        Periods = 3,
        Print = ReportedValue.Parse(print),
    });
}
