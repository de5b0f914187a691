using LocalGovMetrics.Audit;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Conversion;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using NodaTime;

namespace LocalGovMetrics.Tests.Contracts;

/// <content>What the samples are made of.</content>
internal static partial class Samples
{
    private static UnitLink[] Links() =>
    [
        new UnitLink(new UnitId("gso", "1"), new UnitId("gso", "1", Day), [new LinkWeight("population", 60)]),
        new UnitLink(new UnitId("gso", "1"), new UnitId("gso", "2"), [new LinkWeight("population", 40.5m)]),
        new UnitLink(new UnitId("gso", "2"), new UnitId("gso", "2")),
    ];

    private static Crosswalk Walk(string? weight) => new(Links(), weight);

    private static PlanRow[] SplitRows() =>
    [
        Plans()[1] with { UnitId = new UnitId("gso", "1"), Indicator = Indicator("GRDP") with { Aggregation = Aggregation.Additive }, Years = [new YearObservation(2021, Observation.Of(1))], Baseline = Observation.Of(2) },
        Plans()[1] with { UnitId = new UnitId("gso", "2"), Indicator = Indicator("GRDP") with { Aggregation = Aggregation.Additive } },
    ];

    private static ConvertedRow[] ConvertedRows() => [.. PlanConversion.Convert(Walk("population"), SplitRows()).Rows, .. PlanConversion.Convert(Walk("population"), SplitRows().Take(1).Select(row => row with { Period = Period.OfYear(2030), Actual = Observation.Of(9) })).Rows.Take(1)];

    private static IndicatorConcept Concept(string code) => new() { Code = code, Name = LocalizedName.Of("Nước sạch", "Clean water") };

    private static ConcordanceEntry Entry(string source, string? number) => new() { Source = source, Number = number, Indicator = "x", Concept = Concept("a") };

    private static PriceIndex Index(string name) => new(name, 2010, [new YearIndex(2010, 100)]);

    private static Comparand[] Comparands() =>
    [
        Comparand.OfActual(Plans()[1], Concept("a"), UnitBoundaries.Stable),
        Comparand.OfActual(Plans()[1] with { Unit = "Tam Kỳ", Period = Period.OfYear(2024) }, Concept("b")) with { Origin = "tam-ky-2024", Since = Day },
        Comparand.OfTarget(Plans()[1], Concept("a") with { Part = LocalizedName.Of("dịch vụ", "services") }),
        Comparand.OfAttainment(Plans()[2], Computed.From(0.5), Concept("a")),
    ];
    private static UnitId Id(string code) => new("gso", code);

    private static UnitLink Link(string from, string to) => new(Id(from), Id(to));

    private static RegisterNote Noted(string unit) => new() { Unit = Id(unit), Name = "Xã 1", Change = new UnitSplit([Link("3", "1"), Link("3", "2")]) { Date = KnownDate.On(Day), Sequence = 2 } };

    private static T Changed<T>(T change)
        where T : UnitChange => change with { Date = KnownDate.InYear(2025), Act = new LegalAct("1/NQ"), Source = "000:39", Note = "ế" };

    private static UnitRegister UnitsRegister() => UnitRegister.Build(
        [Unit(UnitKind.Town) with { Id = Id("1") }, Unit(UnitKind.Ward) with { Id = Id("2"), OtherNames = ["Tx. HT"] }, Unit(UnitKind.Ward) with { Id = Id("3") }],
        [new UnitMerge([Link("2", "1"), Link("1", "1")]) { Date = KnownDate.On(Day) }, new UnitRename(Id("1"), LocalizedName.Of("b")) { Date = KnownDate.InYear(2020) }]).GetValueOrThrow();

    private static IReadOnlyList<RegisterContradiction> Contradictions() =>
        UnitRegister.Build(
            [Unit(UnitKind.Town) with { Id = Id("1"), ValidTo = Day, Parent = Id("8") }, Unit(UnitKind.Town) with { Id = Id("1") }],
            [new UnitCreation(Id("9")) { Date = default }, new UnitDissolution(Id("1")) { Date = KnownDate.On(Day), Act = new LegalAct("1/NQ") }]).Reasons;

    private static ReportedValue[] ReportedValues() =>
    [
        ReportedValue.AsPrinted(98.1m, MeasureUnit.Percent),
        ReportedValue.AsPrinted(98.10m, MeasureUnit.Percent),
        ReportedValue.AsPrinted(98.1m),
        ReportedValue.Of(Qualifier.MoreThan, 93),
        ReportedValue.Of(Qualifier.AtLeast, 93),
        ReportedValue.Of(Qualifier.Nearly, 2333, MeasureUnit.Parse("ha")),
        ReportedValue.Of(Qualifier.About, -1700),
        ReportedValue.Range(14, 15.5m, MeasureUnit.Percent),
        ReportedValue.Range(14.0m, 15.5m, MeasureUnit.Percent),
        ReportedValue.Range(-5, -3),
        ReportedValue.FromFraction(Fraction.FromCount(31, 38), 81.6m),
        ReportedValue.FromFraction(Fraction.FromCount(31, 38), unit: MeasureUnit.Counted("trường")),
        ReportedValue.AsPrinted(82, MeasureUnit.Counted("hộ")) with { Sense = ChangeSense.Reduction },
        ReportedValue.AsPrinted(decimal.MaxValue),
        ReportedValue.AsPrinted(0.0000000000000000000000000001m),
    ];

    private static PlanRow[] Plans()
    {
        PlanRow plan = new() { Unit = "Thị xã Hương Trà", Indicator = Indicator("GRDP"), Period = Period.OfYear(2023) };
        return
        [
            plan,
            plan with { Targets = [new Target(Rule(1)), new Target(Rule(2)) { EffectiveFrom = Day }], Actual = Observation.Of(8.8m), ReportedVerdict = ReportedVerdict.NotAchieved },
            plan with { UnitId = new UnitId("gso", "480"), Term = new Term(2020, 2025), BaseYear = 2020, Baseline = Observation.Of(1), IsDirectionAssumed = true, Source = "bảng 1" },
            plan with { Years = [new YearObservation(2021, Observation.Of(1)), new YearObservation(2022, Observation.NotReported)] },
        ];
    }

    private static FailedRow[] FailedRows() =>
    [
        new FailedRow { Line = 2, Errors = [new Diagnostic("a", 2, "period", "x", "Wrong.")] },
        new FailedRow { Line = 2, Errors = [new Diagnostic("a", 2, "period", "y", "Wrong.")] },
        new FailedRow { Line = 3, Number = "1", Parent = "2", IsHeadline = true, Unit = "A", Indicator = "x", Period = "năm nay", Target = "5", Actual = "4", ReportedVerdictText = "Đạt", Errors = [new Diagnostic("a", 3, null, null, "Wrong.")] },
    ];

    private static PlanRow[] PlanRows() =>
    [
        new PlanRow { Line = 2, Unit = "a", Indicator = Indicator("GRDP"), Period = Period.OfYear(2023) },
        Plans()[1] with { Line = 3, Number = "10.1", Parent = "10", IsHeadline = false, IsContradicted = true, ConflictLine = 4, Notes = [new ReadingNote(ReadingNoteCode.Other, "x")] },
        Plans()[2] with { Line = 3, ReportedVerdictText = "Đạt", Note = "ghi chú", Extra = [KeyValuePair.Create("Người nhập", "An")] },
    ];

    private static Verdict[] Verdicts() =>
    [
        VerdictCalculator.Assess(Rule(14.5m), Observation.Of(8.8m), DesiredDirection.Higher),
        VerdictCalculator.Assess(Rule(14.5m), Observation.Of(14.40m, status: ObservationStatus.Estimated), DesiredDirection.Higher, VerdictPolicy.Strict),
        VerdictCalculator.Assess(new TargetRule(Measure.Level, Criterion.AllOf([Rule(1), Rule(2)])), new Observation(ReportedValue.Of(Qualifier.MoreThan, 1)), DesiredDirection.Higher),
        VerdictCalculator.Assess(new TargetRule(Measure.EveryYear(Measure.Rank), Criterion.RankAtMost(3)), new Observation(new ReportedList(ReportedListKind.Sequence, [Rank(1), Rank(4), Rank(7)])), DesiredDirection.Lower),
        VerdictCalculator.Assess(Rule(93), new Observation(ReportedValue.Of(Qualifier.MoreThan, 90)), DesiredDirection.Higher),
        VerdictCalculator.Assess(Plans()[0]),
    ];

    private static GrowthContributionsResult[] Contributions() =>
    [
        GrowthContributions.Of([new GrowthPart("nông nghiệp", 10.5m, 12), new GrowthPart("dịch vụ", 20, 25.25m)]),
        GrowthContributions.Of(31, 40, [new GrowthPart("công nghiệp", 10, null), new GrowthPart("thương mại", 3, 1)]),
        GrowthContributions.Of([new GrowthPart("a", null, 12)]),
        GrowthContributions.Of([new GrowthPart("b", decimal.MaxValue, 1), new GrowthPart("c", decimal.MaxValue, 1)]),
        GrowthContributions.Of(0, 1, [new GrowthPart("d", 1, 1)]),
    ];

    private static ReadFailure Failure(string text) => ReportNotation.Vietnamese.ReadTarget(text).Reason!;

    private static ValueReading[] ReadValues(params string[] texts) =>
        [.. texts.Select(text => ReportNotation.Vietnamese.ReadValue(text).GetValueOrThrow())];

    private static TargetReading[] ReadTargets(params string[] texts) =>
        [.. texts.Select(text => ReportNotation.Vietnamese.ReadTarget(text).GetValueOrThrow())];

    private static Picture PictureOf(string report) => Reports.Find(report)!.Assess().ToPicture()!;

    private static ReportedRank Rank(int rank) => new(rank);

    private static UnsettledWord Word() => new("máximo", 0, 6);

    private static ReportedText Words(string words) => new(ReportedTextKind.Statement, words);

    private static ReportedValue Printed(string text) => ReportedValue.Parse(text);

    private static TargetRule Rule(decimal number) => new(Measure.AverageGrowth, Criterion.AtLeast(number), MeasureUnit.PercentPerYear);

    private static Indicator Indicator(string code) => new() { Code = code, Name = LocalizedName.Of("Tốc độ tăng trưởng", "Growth") };

    private static AdministrativeUnit Unit(UnitKind kind) => new() { Id = new UnitId("gso", "480", new LocalDate(2020, 1, 1)), Name = LocalizedName.Of("Hương Trà"), Kind = kind };

    private static TextTable Table(string name) => new(name, ["Chỉ tiêu", "Kế hoạch"], 1, [new TextRow(2, ["GRDP", "14,5-15,5"])]);

    private static Claim[] Claims() =>
    [
        new Claim { Kind = ClaimKind.AverageGrowthIndex, Inputs = [ClaimInput.Of(98.1m), ClaimInput.Of(126.0m)], Periods = 5, Print = ReportedValue.AsPrinted(106.46m), PrintText = "106,46", Place = "001:3598", Line = 2 },
        new Claim { Kind = ClaimKind.Fraction, Inputs = [ClaimInput.Of(29), ClaimInput.Of(38)], Print = ReportedValue.AsPrinted(76.31m) },
        new Claim { Kind = ClaimKind.Fraction, Inputs = [ClaimInput.Of(29), ClaimInput.Of(0)], Print = ReportedValue.AsPrinted(76.31m), Note = "ế" },
        new Claim { Kind = ClaimKind.Verdict, Target = new Target(Rule(1)), Series = ActualSeries.From(Plans()[1]), IsDirectionAssumed = true, ReportedVerdict = ReportedVerdict.Achieved, PrintText = "Đạt" },
        new Claim { Kind = ClaimKind.Unknown, Problem = new ClaimProblem(UncheckedReason.UnknownKind, "x") },
        new Claim { Kind = ClaimKind.Attainment, Inputs = [ClaimInput.Of(1700), ClaimInput.Of(ReportedValue.Of(Qualifier.MoreThan, 1650))], Print = ReportedValue.Of(Qualifier.About, 103), Decimals = 0, Table = "t", Subject = "s" },
    ];

    private static DisplayTable[] Tables()
    {
        DisplayTable table = new(DisplayText.Of("Kết quả", "Verdict"), [new DisplayColumn(DisplayText.Empty)], [[DisplayCell.Verbatim("đạt")]]);
        return [table, table.WithRowNames(["Hương Trà"]), table with { Notes = [DisplayText.Verbatim("note")] }, table with { Title = DisplayText.Empty }, new DisplayTable(DisplayText.Empty, [], [])];
    }

    private static PlanRow[] Revised() =>
    [
        .. new[] { 91m, 89m, 95m }.Select(actual => new PlanRow
        {
            Unit = "A",
            Indicator = new Indicator { Name = LocalizedName.Of("x"), Direction = DesiredDirection.Higher },
            Period = Period.OfYear(2024),
            Targets = [new Target(new TargetRule(Measure.Level, Criterion.Reach(93))), new Target(new TargetRule(Measure.Level, Criterion.Reach(90))) { EffectiveFrom = new LocalDate(2024, 7, 1), Document = "NQ 5" }],
            Actual = Observation.Of(actual),
        }),
    ];

    private static PlanRow[] TermRows(string whole, string year) =>
    [
        .. new[] { (Period.OfYears(2024, 2025), whole), (Period.OfYear(2024), "10"), (Period.OfYear(2025), year) }.Select(one => new PlanRow
        {
            Unit = "A",
            Indicator = new Indicator { Name = LocalizedName.Of("x"), Direction = DesiredDirection.Higher },
            Period = one.Item1,
            Targets = [new Target(new TargetRule(Measure.Level, Criterion.Reach(decimal.Parse(one.Item2, System.Globalization.CultureInfo.InvariantCulture))))],
        }),
    ];
}
