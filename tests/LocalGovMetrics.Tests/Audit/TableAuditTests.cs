using LocalGovMetrics.Assessments;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tests.Reading;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using NodaTime;

namespace LocalGovMetrics.Tests.Audit;

public class TableAuditTests
{
    private const string Header = "no|parent|unit|indicator|period|target|actual|measureUnit|aggregation|baseYear|2020|2024|2025|growth2021-2025|reportedRatio|reportedVerdict";

    [Theory]
    [InlineData("5", "growth 2021-2025")]
    [InlineData("5.a", "growth 2021-2025")]
    [InlineData("5.b", "growth 2021-2025")]
    public void Run_OnQuangTri_NamesRevenueRowsAsFourPeriodsForFive(string row, string what)
    {
        ClaimCheck check = Find("quang-tri-2020-2025", row, what);

        check.Class.Should().Be(AuditClass.Inconsistent);
        check.Explanations[0].Should().Match<Explanation>(explanation => explanation.Code == ExplanationCode.PeriodsOneShort && explanation.Instead == 5 && explanation.Used == 4);
        check.Explanations[0].Support.Should().Be(2);
        check.IsTied.Should().BeFalse();
    }

    [Theory]
    [InlineData("3.b")]
    [InlineData("3.c")]
    [InlineData("2.b")]
    [InlineData("3.a")]
    [InlineData("2")]
    public void Run_OnQuangTri_DoesNotAccuseRowsThatAreRightWithinPrintedPrecision(string row) =>
        Checks("quang-tri-2020-2025").Where(check => IsOf(check, row)).Should().NotBeEmpty()
            .And.OnlyContain(check => check.Class == AuditClass.Consistent || check.Class == AuditClass.ConsistentWithinRounding);

    [Fact]
    public void Run_OnQuangTri_ExplainsAgricultureBySumOfItsSubRows() =>
        Find("quang-tri-2020-2025", "3", "growth 2021-2024").Explanations[0].Should()
            .Match<Explanation>(explanation => explanation.Code == ExplanationCode.SumOfSubRowsAsBase && explanation.Instead == 113.7m && explanation.Used == 113.8m);

    [Fact]
    public void Run_OnTamKy_FindsTheOneRatioThatDoesNotFollow()
    {
        ClaimCheck[] ratios = [.. Checks("tam-ky-2024").Where(check => check.Claim.Kind == ClaimKind.GrowthAttainment)];

        ratios.Should().HaveCount(4);
        ClaimCheck wrong = ratios.Should().ContainSingle(check => check.Class != AuditClass.Consistent).Subject;
        wrong.Claim.Subject.Should().StartWith("2.a ");
        wrong.Class.Should().Be(AuditClass.Inconsistent);
        wrong.Recomputed.Value.Should().BeApproximately(95.652, 0.001);
    }

    [Theory]
    [InlineData("huong-tra-2023", "8")]
    [InlineData("huong-tra-2023", "8.b")]
    public void Run_OnHuongTra_FindsTheVerdictsThatDoNotFollow(string report, string row) =>
        Find(report, row, "verdict").Class.Should().Be(AuditClass.Inconsistent);

    [Fact]
    public void Verdict_IsJudgedAsItsRowIs_UnderEveryPolicy()
    {
        PlanRow row = new()
        {
            Unit = "Huế",
            Indicator = new Indicator { Name = LocalizedName.Of("A"), Direction = DesiredDirection.Higher },
            Period = Period.OfYear(2025),
            Targets =
            [
                new Target(new TargetRule(Measure.Level, Criterion.Reach(93))) { EffectiveFrom = new LocalDate(2020, 10, 1) },
                new Target(new TargetRule(Measure.Level, Criterion.Reach(90))) { EffectiveFrom = new LocalDate(2023, 7, 1) },
            ],
            Actual = Observation.Of(91m),
            NearBand = NearBand.Amount(5),
            ReportedVerdict = ReportedVerdict.Achieved,
        };

        foreach (VerdictPolicy policy in (VerdictPolicy[])[VerdictPolicy.Face, VerdictPolicy.Face with { TargetChoice = TargetChoice.Original }, VerdictPolicy.Face with { AsOf = new LocalDate(2022, 12, 31) }])
        {
            Claim claim = PlanTableAudit.ClaimsOf(new PlanTable("t", [row]), policy: policy).Single(each => each.Kind == ClaimKind.Verdict);
            ClaimCalculator.Check(claim).Verdict.Should().Be(AssessedRow.Of(row, policy).Verdict);
        }
    }

    [Theory]
    [InlineData("huong-tra-2023", "headline: rows counted", AuditClass.Consistent)]
    [InlineData("huong-tra-2023", "headline: achieved by the rule", AuditClass.Inconsistent)]
    [InlineData("huong-tra-2023", "headline: verdicts printed as achieved", AuditClass.Consistent)]
    [InlineData("quang-tri-2020-2025", "headline: rows counted", AuditClass.ConsistentWithinRounding)]
    [InlineData("tam-ky-2024", "headline: verdicts printed as not achieved", AuditClass.Consistent)]
    public void Run_OnHeadline_CountsRows(string report, string what, AuditClass expected) =>
        Checks(report).Single(check => check.Claim.Note == what).Class.Should().Be(expected);

    [Fact]
    public void ClaimsOf_FactThatStandsTwiceWithDifferentNumbers_IsFound()
    {
        AuditRun run = Audit(
            "1||Tỉnh A|Thu ngân sách|2025|100|120|tỷ đồng|additive|||90|120|||",
            "7||Tỉnh A|Thu ngân sách|2025|100|130|tỷ đồng|additive||||||| ");

        ClaimCheck found = run.Checks.Should().ContainSingle(check => check.Claim.Kind == ClaimKind.SameFact).Subject;
        found.Class.Should().Be(AuditClass.Inconsistent);
        found.Difference.Should().Be(-10);
    }

    [Fact]
    public void ClaimsOf_PartsThatExceedTheirWhole_AreInconsistent() =>
        Audit(
            "1||Tỉnh A|Thu ngân sách|2025||100|tỷ đồng|additive|||||||",
            "1.a|1|Tỉnh A|Thuế|2025||120|tỷ đồng|additive|||||||").Checks
            .Should().ContainSingle().Which.Should().Match<ClaimCheck>(check => check.Claim.Kind == ClaimKind.PartialSum && check.Class == AuditClass.Inconsistent);

    [Fact]
    public void ClaimsOf_RowsOfRates_AreNotAddedUp() =>
        Audit(
            "1||Tỉnh A|Tăng trưởng|2025||8|%|intensive|||||||",
            "1.a|1|Tỉnh A|Công nghiệp|2025||9|%|intensive|||||||").Checks.Should().BeEmpty();

    [Fact]
    public void ClaimsOf_GrowthWithoutBase_CannotBeChecked() =>
        Audit("1||Tỉnh A|Thu ngân sách|2021-2025||120|tỷ đồng|additive|2020||100|120|106,46||").Checks
            .Should().ContainSingle().Which.Problem!.Reason.Should().Be(UncheckedReason.InputMissing);

    [Fact]
    public void ClaimsOf_GrowthPrintedAsRate_IsRecomputedAsRate() =>
        Audit("1||Tỉnh A|Thu ngân sách|2021-2025||126,0|tỷ đồng|additive|2020|98,1|87,3|126,0|5,13||").Checks
            .Should().ContainSingle().Which.Should().Match<ClaimCheck>(check => check.Claim.Kind == ClaimKind.AverageGrowth && check.Class == AuditClass.Consistent);

    [Fact]
    public void ClaimsOf_RatioOfARangeAndOfAText_UsesTheLowEndOrSaysWhyNot()
    {
        AuditRun run = Audit(
            "1||Tỉnh A|Vốn đầu tư|2025|550-600|467|tỷ đồng|additive||||||85%|",
            "2||Tỉnh A|Nông thôn mới|2025|hoàn thành tiêu chí|467|tỷ đồng|additive||||||85%|");

        run.Checks.Select(check => check.Class).Should().Equal(AuditClass.Consistent, AuditClass.CannotCheck);
    }

    [Theory]
    [InlineData("2", "1,6", "%", "lower", "125")]
    [InlineData("<2", "1,6", "%", "lower", "125")]
    [InlineData("2-2,2", "1,81", "%", "lower", "121,5")]
    [InlineData("2", "1,6", "%", "lower", "80")]
    [InlineData("10/13", "9/13", "xã", "higher", "90%")]
    [InlineData("76,9% (10/13)", "69,2% (9/13)", "%", "higher", "90%")]
    [InlineData("500 người/năm", "2.600 người", "người", "higher", "104")]
    [InlineData("500 người/năm", "2.600 người", "người", "higher", "520")]
    public void ClaimsOf_Ratio_IsReadInEveryUsualWayBeforeItIsAccused(string target, string actual, string unit, string direction, string ratio) =>
        AuditRun.Of(PlanTableAudit.ClaimsOf(Tables.ReadWhole("unit|indicator|period|target|actual|measureUnit|direction|reportedRatio", $"A|Chỉ tiêu|2021-2025|{target}|{actual}|{unit}|{direction}|{ratio}"))).Checks
            .Where(check => check.Claim.Note?.Contains("fraction", StringComparison.Ordinal) != true)
            .Should().ContainSingle().Which.Class.Should().BeOneOf(AuditClass.Consistent, AuditClass.ConsistentWithinRounding, AuditClass.LastDigit);

    [Fact]
    public void ClaimsOf_GrowthWhereTheTableLeavesTheBaseYearOpen_TriesBoth()
    {
        IReadOnlyList<ClaimCheck> checks = AuditRun.Of(PlanTableAudit.ClaimsOf(Tables.ReadWhole(
            "unit|indicator|period|target|actual|measureUnit|2019|2020|2025|growth2020-2025",
            "A|Một|2025||150|tỷ đồng|95|100|150|108,4",
            "A|Hai|2025||150|tỷ đồng||100|150|108,4"))).Checks;

        checks[0].Class.Should().Be(AuditClass.Consistent);
        checks[1].Problem!.Reason.Should().Be(UncheckedReason.InputMissing);
    }

    [Fact]
    public void ClaimsOf_PartsThatAddUpInOneYearByChance_AreTakenForSome() =>
        AuditRun.Of(PlanTableAudit.ClaimsOf(Tables.ReadWhole(
            "no|parent|unit|indicator|period|target|actual|measureUnit|aggregation|2020|2021|2022|2023",
            "1||A|Tổng|2023|||mô hình|additive|10|12|15|19",
            "1.a|1|A|Một|2023|||mô hình|additive|6|6|6|7",
            "1.b|1|A|Hai|2023|||mô hình|additive|4|5|5|6"))).Checks
            .Should().HaveCount(4).And.OnlyContain(check => check.Class == AuditClass.BoundSatisfied);

    [Fact]
    public void ClaimsOf_VerdictUnderTheStrictPolicy_IsOpenWhereRoundingLeavesItOpen()
    {
        PlanTable table = Tables.ReadWhole("unit|indicator|period|target|actual|measureUnit|reportedVerdict", "A|Chỉ tiêu|2023|>=98|98|%|Đạt");

        AuditRun.Of(PlanTableAudit.ClaimsOf(table)).Checks[0].Class.Should().Be(AuditClass.Consistent);
        AuditRun.Of(PlanTableAudit.ClaimsOf(table, policy: VerdictPolicy.Strict)).Checks[0].Problem!.Reason.Should().Be(UncheckedReason.VerdictOpen);
    }

    [Fact]
    public void Stream_OfATableBehindManyOthers_JudgesItsPaddingAsAlone()
    {
        Claim[] table = [Padded(104.10m, 122.36m), Padded(105.90m, 133.2m), Padded(102.10m, 110.95m), Padded(105.00m, 127.63m)];
        Claim[] others = [.. Enumerable.Repeat(new Claim { Kind = ClaimKind.Fraction, Inputs = [ClaimInput.Of(1), ClaimInput.Of(4)], Print = ReportedValue.AsPrinted(25), Table = "other" }, AuditRun.LongestBlock - 2)];
        AuditRun.Stream([.. others, .. table]).Skip(others.Length).Select(check => check.Class).Should().Equal(AuditRun.Of(table).Checks.Select(check => check.Class));

        static Claim Padded(decimal print, decimal last) => new() { Kind = ClaimKind.AverageGrowthIndex, Periods = 5, Inputs = [ClaimInput.Of(100), ClaimInput.Of(last)], Print = ReportedValue.AsPrinted(print), Table = "T" };
    }

    [Fact]
    public void Run_OfPrintsThatEndInZeroByRight_DoesNotTakeThemForPadding()
    {
        (decimal, decimal, decimal)[] prints = [(1, 4, 25.00m), (1, 2, 50.00m), (3, 4, 75.00m), (1, 5, 20.00m), (5013, 10000, 50.10m)];
        AuditRun.Of([.. prints.Select(print => new Claim { Kind = ClaimKind.Fraction, Inputs = [ClaimInput.Of(print.Item1), ClaimInput.Of(print.Item2)], Print = ReportedValue.AsPrinted(print.Item3), Table = "T" })])
            .Checks[4].Class.Should().Be(AuditClass.Inconsistent);
    }

    private static AuditRun Audit(params string[] rows) => AuditRun.Of(PlanTableAudit.ClaimsOf(Tables.ReadWhole(Header, rows)));

    private static IReadOnlyList<ClaimCheck> Checks(string id)
    {
        Report report = Reports.Find(id)!;
        PrintedHeadline headline = new() { Achieved = report.Achieved, Of = report.Of, NotAchieved = report.NotAchieved, Text = report.Headline, Place = report.HeadlineSource };
        return AuditRun.Of(PlanTableAudit.ClaimsOf(report.Table, headline)).Checks;
    }

    private static ClaimCheck Find(string report, string row, string what) => Checks(report).Single(check => IsOf(check, row) && check.Claim.Note == what);

    private static bool IsOf(ClaimCheck check, string row) => check.Claim.Subject?.StartsWith(row + " ", StringComparison.Ordinal) == true;
}
