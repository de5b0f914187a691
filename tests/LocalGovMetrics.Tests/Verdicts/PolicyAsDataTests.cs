using System.Text.Json;
using CsCheck;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tests.Reading;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using NodaTime;
using NearBand = LocalGovMetrics.Targets.NearBand;

namespace LocalGovMetrics.Tests.Verdicts;

public class PolicyAsDataTests
{
    private static readonly ObservationStatus[] OfValues = [ObservationStatus.Actual, ObservationStatus.Revised, ObservationStatus.Provisional, ObservationStatus.Estimated, ObservationStatus.Forecast];

    private static readonly Gen<NearBand> Bands = Gen.OneOf(
        Gen.Int[0, 100].Select(percent => NearBand.Share(percent / 100m)),
        Gen.Int[0, 500].Select(tenths => NearBand.Points(tenths / 10m)),
        Gen.Int[0, 500].Select(tenths => NearBand.Amount(tenths / 10m)),
        Gen.Int[0, 500].Select(tenths => NearBand.Amount(tenths / 10m, MeasureUnit.Parse("hộ"))));

    private static readonly Gen<LocalDate?> Days = Gen.OneOf(Gen.Const((LocalDate?)null), Gen.Int[0, 3000].Select(days => (LocalDate?)new LocalDate(2019, 1, 1).PlusDays(days)));

    private static readonly Gen<ObservationStatus[]> Settling = Gen.Bool.Array[OfValues.Length].Select(chosen => OfValues.Where((_, i) => chosen[i]).ToArray());

    private static readonly Gen<VerdictPolicy> Policies =
        from range in Gen.Enum<RangeRule>()
        from rounding in Gen.Bool
        from band in Bands
        from settling in Settling
        from choice in Gen.Enum<TargetChoice>()
        from deadline in Days
        from asOf in Days
        select new VerdictPolicy
        {
            Name = "house",
            TargetRange = range,
            RoundingCounts = rounding,
            NearBand = band,
            SettlingStatuses = settling,
            CountedAbsences = rounding ? [ObservationStatus.Pending] : [],
            TargetChoice = choice,
            Deadline = deadline,
            AsOf = asOf,
        };

    private static readonly Gen<Observation> Observations =
        from cell in OneOf("95", "90", "88.5", "-", "…", "", "chờ", "90..95", ">93", "rank 3", "«không»")
        from status in Gen.Enum<ObservationStatus>()
        select Given.Reported(cell, status);

    private static readonly Gen<TargetRule> Rules = OneOf(
        Given.Rule(Criterion.Reach(90)),
        Given.Rule(Criterion.Between(88, 92)),
        Given.Rule(Criterion.MoreThan(93)),
        Given.Rule(Criterion.Reach(90), measure: Measure.Parse("total")),
        Given.Rule(Criterion.Reach(90), measure: Measure.Parse("everyYear:level")),
        Given.Rule(Criterion.AllOf([Given.Rule(Criterion.Reach(90)), Given.Rule(Criterion.Reach(94))])),
        Given.Rule(Criterion.AnyOf([Given.Rule(Criterion.Reach(90)), Given.Rule(Criterion.RankAtMost(3))])));

    private static readonly Gen<PlanRow> Rows =
        from rule in Rules
        from revised in Rules
        from day in Days
        from actual in Observations
        from years in Observations.Array[3]
        from hasYears in Gen.Bool
        from direction in Gen.Enum<DesiredDirection>()
        from printed in OneOf(ReportedVerdict.NotPrinted, ReportedVerdict.Achieved, ReportedVerdict.NotAchieved)
        from isAssumed in Gen.Bool
        from hasBase in Gen.Bool
        select new PlanRow
        {
            Unit = "A",
            Indicator = new Indicator { Name = LocalizedName.Of("x"), Direction = direction },
            Period = Period.OfYears(2021, 2023),
            Targets = [new Target(rule) { EffectiveFrom = new LocalDate(2020, 1, 1), Document = "1/NQ" }, new Target(revised) { EffectiveFrom = day, Document = "2/NQ" }],
            Actual = actual,
            Baseline = hasBase ? Given.Reported("80") : null,
            Years = hasYears ? [.. years.Select((year, i) => new YearObservation(2021 + i, year))] : [],
            ReportedVerdict = printed,
            IsDirectionAssumed = isAssumed,
        };

    [Fact]
    public void APolicyReadFromJson_IsEqualAndGivesTheSameVerdicts() => Gen.Select(Policies, Rows).Sample((policy, row) =>
    {
        VerdictPolicy read = Read(JsonSerializer.Serialize(policy));
        return read == policy && VerdictCalculator.Assess(row, read) == VerdictCalculator.Assess(row, policy);
    });

    [Fact]
    public void DroppingASettlingStatus_NeverDecidesWhatWasOpen() => Gen.Select(Policies, Rows, OneOf(OfValues)).Sample((policy, row, status) =>
    {
        Verdict before = VerdictCalculator.Assess(row, policy);
        Verdict after = VerdictCalculator.Assess(row, policy.WithSettling(status, false));
        return before.IsAchieved is null ? after.IsAchieved is null : after.IsAchieved is null || after.IsAchieved == before.IsAchieved;
    });

    [Fact]
    public void AVerdict_NamesItsPolicyAndTheTargetItJudged() => Gen.Select(Policies, Rows).Sample((policy, row) =>
    {
        Verdict verdict = VerdictCalculator.Assess(row, policy);
        return verdict.Policy == policy && (policy.TargetOf(row) is not { } target ? verdict is { TargetFrom: null, TargetDocument: null } : verdict.TargetFrom == target.EffectiveFrom && verdict.TargetDocument == target.Document);
    });

    [Theory]
    [InlineData("""{"NEARBAND": "2 points", "Name": "house"}""")]
    [InlineData("""{"nearBand": "2 points", "name": "house"}""")]
    [InlineData("""{"NearBand": "2 points", "NAME": "house"}""")]
    public void Names_CountInAnyCase(string json) => Read(json).Should().Be(VerdictPolicy.Face with { Name = "house", NearBand = NearBand.Points(2) });

    [Theory]
    [InlineData("""{"tolerance": 1}""", "tolerance")]
    [InlineData("""{"estimatesSettle": true}""", "estimatesSettle")]
    [InlineData("""{"name": "a", "Name": "b"}""", "Name")]
    [InlineData("""{"nearBand": 5}""", "nearBand")]
    [InlineData("""{"nearBand": "wide"}""", "nearBand")]
    [InlineData("""{"settlingStatuses": ["pending"]}""", "settlingStatuses")]
    [InlineData("""{"settlingStatuses": ["maybe"]}""", "settlingStatuses")]
    [InlineData("""{"settlingStatuses": "actual"}""", "settlingStatuses")]
    [InlineData("""{"countedAbsences": ["actual"]}""", "countedAbsences")]
    [InlineData("""{"deadline": "31/12/2025"}""", "deadline")]
    [InlineData("""{"targetRange": 2}""", "targetRange")]
    [InlineData("""{"roundingCounts": "yes"}""", "roundingCounts")]
    [InlineData("""["face"]""", "object")]
    public void WhatIsNoPolicy_IsRefusedByName(string json, string named) =>
        FluentActions.Invoking(() => Read(json)).Should().Throw<JsonException>().WithMessage($"*{named}*");

    [Theory]
    [InlineData("5%", "5 %")]
    [InlineData("0,5 điểm %", "0.5 points")]
    [InlineData("0.5 pp", "0.5 points")]
    [InlineData("2 points", "2 points")]
    [InlineData("3 hộ", "3 hộ")]
    [InlineData("3", "3")]
    [InlineData("±3", "3")]
    public void AWidth_IsReadAsWritten(string text, string expected)
    {
        PlanCellReader.TryReadNearBand(text, out NearBand? band).Should().BeTrue();
        band!.ToString().Should().Be(expected);
        NearBand.Parse(expected).Should().Be(band);
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("-3")]
    [InlineData("150%")]
    [InlineData("2-3")]
    [InlineData("")]
    public void WhatIsNoWidth_IsRefused(string text) => PlanCellReader.TryReadNearBand(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("""{"nearBand": "2 points"}""", "NearBand")]
    [InlineData("""{"nearBand": "2 hộ"}""", "NearBand")]
    [InlineData("""{"deadline": "2025-12-31"}""", "Deadline")]
    [InlineData("""{"asOf": "2025-12-31"}""", "AsOf")]
    public void ABatch_RefusesByNameWhatItsColumnsDoNotHave(string json, string named) =>
        FluentActions.Invoking(() => PlanBatch.Compile(Measure.Level, Read(json))).Should().Throw<ArgumentException>().WithMessage($"*{named}*");

    [Fact]
    public void TheChosenTarget_IsJudgedAndNamed()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.Reach(93)), "91", period: "2025") with
        {
            Targets =
            [
                new Target(Given.Rule(Criterion.Reach(93))) { EffectiveFrom = new LocalDate(2020, 10, 1), Document = "NQ 01" },
                new Target(Given.Rule(Criterion.Reach(90))) { EffectiveFrom = new LocalDate(2023, 7, 1), Document = "NQ 05" },
            ],
        };

        Judged(TargetChoice.InForce).Should().Be((VerdictKind.Exceeded, "NQ 05"));
        Judged(TargetChoice.Original).Should().Be((VerdictKind.NotAchieved, "NQ 01"));
        Judged(TargetChoice.Each).Should().Be((VerdictKind.Undetermined, "NQ 05"));
        Verdict each = VerdictCalculator.Assess(row, VerdictPolicy.Face with { TargetChoice = TargetChoice.Each });
        each.Reason.Code.Should().Be(ReasonCode.TargetsDiffer);
        each.Parts.Select(part => (part.Verdict.TargetDocument, part.Verdict.IsAchieved)).Should().Equal(("NQ 01", false), ("NQ 05", true));
        VerdictCalculator.Assess(row, VerdictPolicy.Face with { AsOf = new LocalDate(2022, 12, 31) }).TargetDocument.Should().Be("NQ 01");
        VerdictCalculator.Assess(row, VerdictPolicy.Face with { AsOf = new LocalDate(2019, 12, 31) }).Reason.Code.Should().Be(ReasonCode.NoTarget);

        (VerdictKind, string?) Judged(TargetChoice choice) =>
            VerdictCalculator.Assess(row, VerdictPolicy.Face with { TargetChoice = choice }) is var verdict ? (verdict.Kind, verdict.TargetDocument) : default;
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("2026-12-31", null, true)]
    [InlineData("2026-12-31", "2027-01-01", false)]
    [InlineData(null, "2025-06-30", true)]
    [InlineData(null, "2026-06-30", false)]
    public void AMiss_IsNotYetDueBeforeItsDay(string? deadline, string? asOf, bool expected)
    {
        VerdictPolicy policy = Read(JsonSerializer.Serialize(new Dictionary<string, string?> { ["deadline"] = deadline, ["asOf"] = asOf }));
        Verdict verdict = VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(93)), "91", period: "2025"), policy);
        (verdict.Kind, verdict.IsNotYetDue).Should().Be((VerdictKind.NotAchieved, expected));
    }

    [Fact]
    public void Absences_AreInNoDenominatorUnlessThePolicyCountsThem()
    {
        PlanTable table = Tables.ReadWhole(
            "unit|indicator|period|target|actual|status",
            "A|a|2024|90 hộ|95 hộ|",
            "A|b|2024|90 hộ|-|",
            "A|c|2024|90 hộ||",
            "A|d|2024|90 hộ||chờ",
            "A|e|2024|90 hộ|…|",
            "A|f|2024|90 hộ||không công bố",
            "A|g|2024|90 hộ||không áp dụng");
        VerdictCounts counts = Assessment.Of(table).Headline;
        (counts.Achieved, counts.Counted, counts.Decided, counts.Rows).Should().Be((1, 2, 2, 7));
        counts.Absent.ToString().Should().Be("1 notReported, 1 pending, 1 notAvailable, 1 suppressed, 1 notApplicable");
        counts.AbsentNotCounted.Should().Be(counts.Absent);

        VerdictPolicy policy = VerdictPolicy.Face with { CountedAbsences = [ObservationStatus.NotReported, ObservationStatus.Pending] };
        VerdictCounts some = Assessment.Of(table, policy).Headline;
        (some.Achieved, some.Counted, some.AbsentNotCounted.Total).Should().Be((1, 4, 3));
        Assessment.Of(table).ToString().Should().Contain("1/2 achieved");
    }

    [Theory]
    [InlineData("[p] 95", ObservationStatus.Provisional)]
    [InlineData("(r) 95 hộ", ObservationStatus.Revised)]
    [InlineData("95 (r, p)", ObservationStatus.Provisional)]
    [InlineData("95 (r; e)", ObservationStatus.Estimated)]
    [InlineData("95.2 e", ObservationStatus.Estimated)]
    [InlineData("95.2 f", ObservationStatus.Forecast)]
    [InlineData("95 (chưa chính thức)", ObservationStatus.Provisional)]
    [InlineData("số chưa chính thức 95", ObservationStatus.Provisional)]
    [InlineData("95 (not final)", ObservationStatus.Provisional)]
    [InlineData("95 (not yet final)", ObservationStatus.Provisional)]
    [InlineData("95 (unaudited)", ObservationStatus.Provisional)]
    [InlineData("95 (projection)", ObservationStatus.Forecast)]
    [InlineData("95 (final)", ObservationStatus.Actual)]
    [InlineData("95 (chính thức)", ObservationStatus.Actual)]
    [InlineData("chưa tổng hợp", ObservationStatus.Pending)]
    public void ACell_SaysHowFirmItsValueIs(string cell, ObservationStatus expected) =>
        Tables.ReadWhole("unit|indicator|period|target|actual", $"A|x|2024|90|{cell}").Rows[0].Actual.Status.Should().Be(expected);

    [Theory]
    [InlineData("chưa chính thức", ObservationStatus.Provisional)]
    [InlineData("Not final", ObservationStatus.Provisional)]
    [InlineData("số ước", ObservationStatus.Estimated)]
    [InlineData("ƯTH", ObservationStatus.Estimated)]
    [InlineData("quyết toán", ObservationStatus.Actual)]
    public void AStatusColumn_KnowsTheWordsOfOffices(string word, ObservationStatus expected) =>
        Tables.ReadWhole("unit|indicator|period|target|actual|status", $"A|x|2024|90|95|{word}").Rows[0].Actual.Status.Should().Be(expected);

    [Theory]
    [InlineData("5%", "5 %")]
    [InlineData("0,5 điểm", "0.5 points")]
    [InlineData("3 hộ", "3 hộ")]
    public void AWidthInAPolicy_IsReadAsInTheOptionAndTheColumn(string width, string expected) =>
        Read($$"""{"nearBand": "{{width}}"}""").NearBand.ToString().Should().Be(expected);

    [Theory]
    [InlineData("Thực hiện (sơ bộ)", ObservationStatus.Provisional)]
    [InlineData("Actual [p]", ObservationStatus.Provisional)]
    [InlineData("Kết quả sơ bộ", ObservationStatus.Provisional)]
    [InlineData("Thực hiện (ước)", ObservationStatus.Estimated)]
    [InlineData("Actual (revised)", ObservationStatus.Revised)]
    [InlineData("Thực hiện 2024 (sơ bộ)", ObservationStatus.Provisional)]
    [InlineData("Sơ bộ 2024", ObservationStatus.Provisional)]
    [InlineData("Provisional outturn", ObservationStatus.Provisional)]
    [InlineData("Thực hiện", ObservationStatus.Actual)]
    [InlineData("Actual (note)", null)]
    public void AHeader_SaysHowFirmItsValuesAre(string header, ObservationStatus? expected)
    {
        PlanTable? table = Tables.Read($"unit|indicator|period|target|{header}", "A|x|2024|90 hộ|95 hộ").Value;
        table?.Rows[0].Actual.Status.Should().Be(expected);
        (table is null).Should().Be(expected is null);
    }

    [Theory]
    [InlineData("2023 (sơ bộ)", ObservationStatus.Provisional)]
    [InlineData("2023p", ObservationStatus.Provisional)]
    [InlineData("2023 [r]", ObservationStatus.Revised)]
    [InlineData("2023", ObservationStatus.Actual)]
    public void AYearInAHeader_SaysHowFirmItsValuesAre(string header, ObservationStatus expected) =>
        Tables.ReadWhole($"unit|indicator|period|target|actual|{header}", "A|x|2024|90 hộ|95 hộ|94 hộ").Rows[0].InYear(2023)!.Status.Should().Be(expected);

    [Theory]
    [InlineData("status", "R", ReportedVerdict.NotPrinted, ObservationStatus.Revised, "E")]
    [InlineData("obs_status", "A", ReportedVerdict.NotPrinted, ObservationStatus.Actual, "A")]
    public void LettersOfAStatusColumn_AreThoseOfValuesWhereOneIsNoColour(string header, string letter, ReportedVerdict printed, ObservationStatus expected, string other)
    {
        PlanTable table = Tables.ReadWhole($"unit|indicator|period|target|actual|{header}", $"A|x|2024|90|95|{letter}", $"A|y|2024|90|95|{other}");
        table.Rows[0].ReportedVerdict.Should().Be(printed);
        table.Rows[0].Actual.Status.Should().Be(expected);
    }

    private static VerdictPolicy Read(string json) => JsonSerializer.Deserialize<VerdictPolicy>(json)!;

    private static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);
}
