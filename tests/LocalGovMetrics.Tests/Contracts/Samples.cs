using LocalGovMetrics.Arrow;
using LocalGovMetrics.Attainment;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Conversion;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Sql;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using NodaTime;
using static LocalGovMetrics.Tests.Contracts.SampleSet;
using Interval = LocalGovMetrics.Values.Interval;

namespace LocalGovMetrics.Tests.Contracts;

/// <summary>Three different values or more of every public value type: one entry per type, and a test that misses none.</summary>
internal static partial class Samples
{
    private const string ShownOnly = "it is shown to a person; the result that it shows has the JSON";

    private static readonly LocalDate Day = new(2025, 7, 1);

    public static IReadOnlyList<SampleSet> All { get; } =
    [
        // Values
        Of<Interval>(() => [Interval.Unbounded, Interval.Closed(98.05m, 98.150m), Interval.MoreThan(93), Interval.LessThan(-2), Interval.Point(0.0m), Interval.AtMost(decimal.MaxValue)]),
        Of<RealInterval>(() => [RealInterval.Unbounded, RealInterval.Create(0.05, 0.1, true, false), RealInterval.AtMost(-1.5e-300), RealInterval.Create(-0.0, 0, true, true)]),
        Of<Fraction>(() => [Fraction.FromCount(31, 38), Fraction.FromCount(62, 76), Fraction.FromCount(1.50m, -2), Fraction.FromCount(0.0m, 1)]),
        Of<Computed>(() => [Computed.From(1), Computed.From(-0.0), Computed.From(1e-300), Computed.From(123456789012345680000.0), Computed.Undefined(UndefinedReason.ZeroBase)]),
        Of<Grade>(() => [new Grade("quality", 4, "Tốt"), new Grade("quality", 5, "Tốt"), new Grade("chất lượng", 4, "Hoàn thành: tốt")]),
        Of<MeasureUnit>(() => [MeasureUnit.Percent, MeasureUnit.BillionDong, MeasureUnit.Counted("hộ nghèo"), MeasureUnit.Counted("mô hình"), MeasureUnit.Counted("giường bệnh").PerEach("người", 10_000.0m), MeasureUnit.PercentPerYear, MeasureUnit.Number, MeasureUnit.Parse("million USD/km2")]),
        Of<ReportedValue>(ReportedValues),
        Of<ReportedList>(() => [new ReportedList(ReportedListKind.Parts, [Rank(1), Words("xã")]), new ReportedList(ReportedListKind.Sequence, [Rank(1), Words("xã")]), new ReportedList(ReportedListKind.Parts, [Rank(1), new ReportedList(ReportedListKind.Shares, ReportedValues())])]),
        Of<ReportedRank>(() => [Rank(3), new ReportedRank(3, 63), new ReportedRank(3, 63, orBetter: true)]),
        Of<ReportedGrade>(() => [new ReportedGrade(new Grade("quality", 4, "Tốt")), new ReportedGrade(new Grade("quality", 3, "Khá")), new ReportedGrade(new Grade("city", 4, "Loại IV"))]),
        Of<ReportedDate>(() => [new ReportedDate(Day, Day), new ReportedDate(Day, Day.PlusDays(1)), new ReportedDate(null, Day)]),
        Of<ReportedText>(() => [Words("Đạt chuẩn nông thôn mới"), new ReportedText(ReportedTextKind.NotReported, ""), new ReportedText(ReportedTextKind.Statement, "\u0000<&'\"\n😀")]),

        Of<UnsettledWord>(() => [new UnsettledWord("máximo", 0, 6), new UnsettledWord("máximo", 1, 6), new UnsettledWord("không", 0, 5)]),
        Of<ReportedUnsettled>(() => [new ReportedUnsettled("máximo 5", [Word()], Rank(5)), new ReportedUnsettled("máximo 5", [Word()]), new ReportedUnsettled("máximo máximo 5", [Word(), new UnsettledWord("máximo", 7, 6)])]),

        // Display
        Of<DisplayText>(() => [DisplayText.Empty, DisplayText.Of("đạt", "achieved"), DisplayText.Verbatim("đạt"), DisplayText.Of("đạt", "đạt"), DisplayText.Notation(language => language.Tag == "vi" ? "1,5" : "1.5")]),
        Of<DisplayCell>(() => [DisplayCell.Empty, DisplayCell.Verbatim("đạt"), new DisplayCell(DisplayText.Verbatim("đạt"), DisplayMark.Met)]).WithoutJson(ShownOnly),
        Of<DisplayColumn>(() => [new DisplayColumn(DisplayText.Empty), new DisplayColumn(DisplayText.Empty, isNumber: true), new DisplayColumn(DisplayText.Of("Kế hoạch", "Target"))]).WithoutJson(ShownOnly),
        Of<DisplayRow>(() => [[], [DisplayCell.Verbatim("đạt")], DisplayRow.Of([DisplayCell.Empty]) with { Detail = DisplayCell.Verbatim("vì") }, DisplayRow.Of([DisplayCell.Empty]) with { Level = 1, Label = DisplayText.Of("Dòng 8", "Row 8") }]).WithoutJson(ShownOnly),
        Of<DisplayTable>(Tables).WithoutJson(ShownOnly),
        Of<DisplayBlock>(() => [DisplayBlock.Heading(DisplayText.Verbatim("A"), 1), DisplayBlock.Line(DisplayText.Verbatim("A")), DisplayBlock.List([DisplayCell.Verbatim("A")]), DisplayBlock.Note(DisplayText.Verbatim("A"), 1), DisplayBlock.Picture(DisplayText.Verbatim("A"), Tables()[0])]).WithoutJson(ShownOnly),
        Of<Picture>(() => [PictureOf("huong-tra-2023"), PictureOf("tam-ky-2024"), PictureOf("huong-tra-2023") with { Title = DisplayText.Of("Hình", "Picture") }]),
        Of<DisplayDocument>(() => [new DisplayDocument([]), new DisplayDocument([Tables()[0]]), new DisplayDocument([DisplayBlock.Line(DisplayText.Of("đạt", "achieved"))]) { Data = Tables()[0] }]).WithoutJson(ShownOnly),

        // The nouns
        Of<IndicatorDirections>(() => [IndicatorDirections.Known, IndicatorDirections.Known.With(lower: ["hàng giả"]), IndicatorDirections.Known.With(higher: ["hàng giả"])]).WithoutJson("the lists come with the library, and a caller adds to them in code"),
        Of<Period>(() => [Period.OfYear(2023), Period.OfYears(2021, 2025), Period.FromDates(new(2024, 1, 1), new(2024, 11, 30)), Period.OfYears(1, 9998), Period.Unknown]),
        Of<Term>(() => [new Term(2020, 2025), new Term(2015, 2020), new Term(1, 9998)]),
        Of<PriceBasis>(() => [PriceBasis.NotPrinted, PriceBasis.Current, PriceBasis.ConstantOfUnknownYear, PriceBasis.Constant(2010)]),
        Of<UnitId>(() => [new UnitId("gso", "474"), new UnitId("gso", "474", Day), new UnitId("số", "mã-1.2_3", Day)]),
        Of<LocalizedName>(() => [LocalizedName.Of("Hương Trà"), LocalizedName.Of("Hương Trà", "Huong Tra"), LocalizedName.Of("Quảng Trị")]),
        Of<AdministrativeUnit>(() => [Unit(UnitKind.Town), Unit(UnitKind.Ward), Unit(UnitKind.Town) with { Parent = new UnitId("gso", "46"), ValidTo = Day }]),
        Of<Indicator>(() => [Indicator("GRDP"), Indicator("GRDP") with { MeasureUnit = MeasureUnit.Percent, Direction = DesiredDirection.Higher }, Indicator("x") with { PriceBasis = PriceBasis.Constant(2010), Aggregation = Aggregation.Additive }]),

        // Units
        Of<LinkWeight>(() => [new LinkWeight("population", 171), new LinkWeight("area", 171), new LinkWeight("population", 66.5m)]),
        Of<UnitLink>(() => [new UnitLink(new UnitId("gso", "1"), new UnitId("gso", "2")), new UnitLink(new UnitId("gso", "1"), new UnitId("gso", "3")), new UnitLink(new UnitId("gso", "1"), new UnitId("gso", "2"), [new LinkWeight("population", 171)]), new UnitLink(new UnitId("gso", "1"), new UnitId("gso", "2")) { Receiver = ReceiverState.New, Shares = [new WeightShare("population", 0.25m)] }]),

        Of<Crosswalk>(() => [Walk("population"), Walk(null), new Crosswalk([]), new Crosswalk([Links()[0]], "population")]),
        Of<CrosswalkShare>(() => [.. Walk("population").Successors(new UnitId("gso", "1")), .. Walk(null).Successors(new UnitId("gso", "2"))]),
        Of<ConversionTally>(() => [new ConversionTally(), new ConversionTally { Unplaced = 1.5, UnplacedValues = 1 }, new ConversionTally { MissingValues = 1, AbsentUnits = 2 }]).AllDefault(),
        Of<KnownDate>(() => [KnownDate.On(Day), KnownDate.InYear(2024), KnownDate.InYears(2024, 2025), KnownDate.Between(Day, Day.PlusDays(1)), KnownDate.After(Day), KnownDate.Before(Day), KnownDate.Unknown]),
        Of<LegalAct>(() => [new LegalAct("1264/NQ-UBTVQH14"), new LegalAct("1264/NQ-UBTVQH14", "UBTVQH", Day), new LegalAct(null, "UBTVQH")]),
        Of<UnitCreation>(() => [Changed(new UnitCreation(Id("1")) { Date = default }), new UnitCreation(Id("1")) { Date = KnownDate.On(Day) }, new UnitCreation(Id("2")) { Date = default }]),
        Of<UnitDissolution>(() => [Changed(new UnitDissolution(Id("1")) { Date = default }), new UnitDissolution(Id("1")) { Date = KnownDate.On(Day) }, new UnitDissolution(Id("2")) { Date = default }]),
        Of<UnitMerge>(() => [Changed(new UnitMerge([Link("1", "3"), Link("2", "3")]) { Date = default }), new UnitMerge([Link("1", "3"), Link("2", "3")]) { Date = default }, new UnitMerge([Link("1", "1"), Link("2", "1")]) { Date = default }]),
        Of<UnitSplit>(() => [Changed(new UnitSplit([Link("1", "2"), Link("1", "3")]) { Date = default }), new UnitSplit([Link("1", "2"), Link("1", "3")]) { Date = default }, new UnitSplit([Link("1", "1"), Link("1", "3")]) { Date = default }]),
        Of<TerritoryTransfer>(() => [Changed(new TerritoryTransfer([Link("1", "2")]) { Date = default }), new TerritoryTransfer([Link("1", "2")]) { Date = default }, new TerritoryTransfer([Link("1", "2"), Link("2", "1")]) { Date = default }]),
        Of<UnitRename>(() => [Changed(new UnitRename(Id("1"), LocalizedName.Of("a")) { Date = default }), new UnitRename(Id("1"), LocalizedName.Of("a")) { Date = default }, new UnitRename(Id("1"), LocalizedName.Of("b")) { Date = default }]),
        Of<UnitRecode>(() => [Changed(new UnitRecode(Link("1", "2")) { Date = default }), new UnitRecode(Link("1", "2")) { Date = default }, new UnitRecode(Link("1", "3")) { Date = default }]),
        Of<UnitKindChange>(() => [Changed(new UnitKindChange(Id("1"), UnitKind.Ward) { Date = default }), new UnitKindChange(Id("1"), UnitKind.Ward) { Date = default }, new UnitKindChange(Id("1"), UnitKind.Other) { Date = default }]),
        Of<UnitParentChange>(() => [Changed(new UnitParentChange(Id("1"), null) { Date = default }), new UnitParentChange(Id("1"), null) { Date = default }, new UnitParentChange(Id("1"), Id("2")) { Date = default }]),
        Of<UnitOnDay>(() => [new UnitOnDay(Unit(UnitKind.Town), Existence.Certain), new UnitOnDay(Unit(UnitKind.Town), Existence.Possible), new UnitOnDay(Unit(UnitKind.Town), Existence.Certain, [Unit(UnitKind.Ward)])]),
        Of<LineageStep>(() => [new LineageStep(new UnitCreation(Id("1")) { Date = default }, null), new LineageStep(new UnitRecode(Link("1", "2")) { Date = default }, Link("1", "2")), new LineageStep(new UnitDissolution(Id("1")) { Date = default }, null)]),
        Of<UnitLineage>(() => [UnitsRegister().Lineage(Id("1")), UnitsRegister().Lineage(Id("3")), new UnitLineage(Id("1"), [], [])]),
        Of<WeightShare>(() => [new WeightShare("population", 0.5m), new WeightShare("area", 0.5m), new WeightShare("population", 1)]),
        Of<UnitShare>(() => [new UnitShare(Id("1"), Existence.Certain, isWhole: true), new UnitShare(Id("1"), Existence.Possible, isWhole: false), new UnitShare(Id("1"), Existence.Certain, isWhole: false, [new WeightShare("area", 0.5m)])]),
        Of<RegisterLinks>(() => [UnitsRegister().LinksBetween(Day, Day), UnitsRegister().LinksBetween(Day.PlusYears(-1), Day), new RegisterLinks(Day, Day, [], [Id("1")], [Id("2")])]),
        Of<UnitLookup>(() => [new UnitLookup("x", LookupMatch.None, []), new UnitLookup("x", LookupMatch.Name, [Unit(UnitKind.Town)]), new UnitLookup("x", LookupMatch.Code, [Unit(UnitKind.Town), Unit(UnitKind.Ward)])]),
        Of<CodeFinding>(() => [new CodeFinding("1", CodeProblem.Unknown, []), new CodeFinding("1", CodeProblem.Ended, [Unit(UnitKind.Town)]), new CodeFinding("1", CodeProblem.Uncertain, [Unit(UnitKind.Town)])]),
        Of<EditionCheck>(() => [new EditionCheck(Day, 1, [], KnownDate.InYear(2025)), new EditionCheck(Day, 1, [], null), new EditionCheck(Day, 1, [new CodeFinding("1", CodeProblem.Unknown, [])], KnownDate.Unknown)]),
        Of<RegisterContradiction>(() => [.. Contradictions()]),
        Of<Outcome<UnitRegister, RegisterContradiction>>(() => [UnitRegister.Build([], []), UnitRegister.Build([], [new UnitCreation(Id("9")) { Date = default }]), UnitRegister.Build(UnitsRegister().Units, UnitsRegister().Changes)]),
        Of<RegisterNote>(() => [Noted("1"), Noted("2"), Noted("1") with { Name = "Xã 2" }]),
        Of<UnitRegister>(() => [UnitsRegister(), UnitRegister.Build([], []).GetValueOrThrow(), UnitRegister.Build(UnitsRegister().Units, []).GetValueOrThrow()]),

        // Targets and plans
        Of<Measure>(() => [Measure.Level, Measure.Reduction, Measure.EveryYear(Measure.Rank), Measure.EveryYear(Measure.AnnualIncrease), Measure.Of(MeasureKind.AverageGrowth)]),
        Of<NumericCriterion>(() => [Criterion.Reach(14.5m), Criterion.AtLeast(14.5m), Criterion.LessThan(2.00m), Criterion.Between(14.5m, 15.5m), Criterion.EqualTo(-1)]),
        Of<DateCriterion>(() => [Criterion.ByDate(Day), Criterion.ByDate(Day.PlusDays(1)), Criterion.ByDate(new LocalDate(1, 1, 1))]),
        Of<RankCriterion>(() => [Criterion.RankAtMost(3), Criterion.RankAtMost(1), Criterion.RankAtMost(int.MaxValue)]),
        Of<GradeCriterion>(() => [Criterion.GradeAtLeast(new Grade("quality", 4, "Tốt")), Criterion.GradeAtLeast(new Grade("quality", 3, "Khá")), Criterion.GradeAtLeast(new Grade("a", 1, "b"))]),
        Of<TextCriterion>(() => [Criterion.Text("Đạt đô thị loại IV"), Criterion.Text("x"), Criterion.Text("«\"»")]),
        Of<UnsettledCriterion>(() => [new UnsettledCriterion("máximo 5", [Word()], Rule(5)), new UnsettledCriterion("máximo 5", [Word()]), new UnsettledCriterion("máximo 5%", [Word()])]),
        Of<JointCriterion>(() => [Criterion.AllOf([Rule(1), Rule(2)]), Criterion.AnyOf([Rule(1), Rule(2)]), Criterion.AllOf([Rule(1), new TargetRule(Measure.Level, Criterion.AnyOf([Rule(3), Rule(4)]))])]),
        Of<TargetRule>(() => [Rule(1), Rule(2), new TargetRule(Measure.Count, Criterion.AtLeast(1), MeasureUnit.Percent, Fraction.FromCount(10, 13)), new TargetRule(Measure.Level, Criterion.AllOf([Rule(1), Rule(2)]))]),
        Of<Target>(() => [new Target(Rule(1)), new Target(Rule(1)) { Horizon = Day, Text = "Đến năm 2025", ApproximateBy = 0.5m }, new Target(Rule(2)) { EffectiveFrom = Day, Document = "21-NQ/TW" }]),
        Of<Observation>(() => [Observation.NotReported, Observation.Of(8.8m, MeasureUnit.Percent), Observation.Of(8.80m, MeasureUnit.Percent), new Observation(Words("chờ"), ObservationStatus.Pending) { Text = "chờ" }]),
        Of<YearObservation>(() => [new YearObservation(2023, Observation.Of(1)), new YearObservation(2024, Observation.Of(1)), new YearObservation(2023, Observation.NotReported)]),
        Of(Plans),

        // Growth
        Of<GrowthBounds>(() => [GrowthBounds.From(RealInterval.Create(0.05, 0.052, true, false)), GrowthBounds.From(RealInterval.Create(-1, null, true, false)), GrowthBounds.Undefined(UndefinedReason.ZeroBase)]),
        Of<GrowthPart>(() => [new GrowthPart("nông nghiệp", 10.5m, 12), new GrowthPart("dịch vụ", 10.5m, 12), new GrowthPart("dịch vụ", null, 12)]),
        Of(() => Contributions().SelectMany(result => result.Parts).ToArray()),
        Of(Contributions),
        Of<ChainIndexResult>(() => [ChainIndex.Link(2021, [105.5, 98.25]), ChainIndex.Link(2022, [105.5, null, 98]), ChainIndex.Link(2021, []), ChainIndex.Link(2021, [double.NaN, -5]), ChainIndex.LinkRates(2021, [-1, 0.05])]),
        Of<LogLinearTrendResult>(() => [LogLinearTrend.Fit(2020, [1, 2.5, 3.25, null, 9]), LogLinearTrend.Fit(2020, [5, 5, 5]), LogLinearTrend.Fit(2020, [5, null]), LogLinearTrend.Fit(2020, [1e308, 1, 1e-308])]),
        Of<CompoundGrowthResult>(() => [CompoundGrowth.Between(Printed("98.1 tỷ đồng"), Printed("126.0 tỷ đồng"), 5), CompoundGrowth.Between(Printed("~1700 hộ"), Printed(">93 hộ"), 1), CompoundGrowth.Between(Printed("1 ha"), Printed("2 xã"), 1), CompoundGrowth.Between(Printed("1"), Printed("2..3"), 0)]),

        // Attainment and verdicts
        Of<AggregateAttainment>(() => [AttainmentRatio.Aggregate([1.5m, 2m], [2m, 2m]), AttainmentRatio.Aggregate([1m], [0m]), AttainmentRatio.Aggregate((decimal[])[], [])]),
        Of<VerdictPolicy>(() => [VerdictPolicy.Face, VerdictPolicy.Strict, VerdictPolicy.Face with { NearBand = NearBand.Share(0.05m), TargetRange = RangeRule.Inside, Name = "gần" }]).AllDefault(),
        Of<ActualSeries>(() => [new ActualSeries(), new ActualSeries { Actual = Observation.Of(1), Period = Period.OfYear(2023) }, new ActualSeries { BaseYear = 2020, Baseline = Observation.Of(2), MeasureUnit = MeasureUnit.Percent, Years = [new YearObservation(2023, Observation.Of(1))] }]).AllDefault(),
        Of(() => Verdicts().Select(verdict => verdict.Reason).ToArray()),
        Of(Verdicts),
        Of<PartVerdict>(() => [new PartVerdict { Rule = Rule(1), Verdict = Verdicts()[0] }, new PartVerdict { Rule = Rule(1), Verdict = Verdicts()[0], Year = 2023 }, new PartVerdict { Rule = Rule(1), Verdict = Verdicts()[1] }]),
        Of<NumericVerdict>(() => [FaceValue.Assess(Criterion.AtLeast(2), DesiredDirection.Higher, 1), FaceValue.Assess(Criterion.AtLeast(2), DesiredDirection.Higher, 3), FaceValue.Assess(Criterion.Reach(2), DesiredDirection.Higher, 3)]),

        // Conversion
        Of<ConversionSource>(() => [.. ConvertedRows().SelectMany(plan => plan.Actual.Record.Sources).Take(2), ConvertedRows()[0].Target!.Record.Sources[0], ConvertedRows()[0].Actual.Record.Sources[0] with { Base = 1.50m }]),
        Of<ConversionRecord>(() => [ConvertedRows()[0].Actual.Record, ConvertedRows()[1].Actual.Record, ConvertedRows()[0].Target!.Record, ConvertedRows()[0].Actual.Record with { Parts = [ConvertedRows()[1].Actual.Record], MissingShare = 0.25m, MissingWeight = "dân số" }]),
        Of<ConvertedValue>(() => [.. ConvertedRows().Select(plan => plan.Actual), ConvertedRows()[0].Actual with { KnownPart = 1 }]),
        Of<ConvertedTarget>(() => [ConvertedRows()[0].Target!, ConvertedRows()[1].Target!, ConvertedRows()[0].Target! with { Target = null }]),
        Of<TargetBasis>(() => [new TargetBasis(new Target(Rule(1))), new TargetBasis(new Target(Rule(1)), 98.10m), new TargetBasis(new Target(Rule(2)))]),
        Of<ConvertedYear>(() => [new ConvertedYear(2021, ConvertedRows()[0].Actual), new ConvertedYear(2022, ConvertedRows()[0].Actual), new ConvertedYear(2021, ConvertedRows()[1].Actual)]),
        Of(ConvertedRows),
        Of<ConvertedVerdict>(() => [.. ConvertedRows().Select(plan => plan.Assess())]),
        Of<LeftOutRow>(() => [new LeftOutRow { Row = Plans()[0], Reason = LeftOutRowReason.UnitNotIdentified }, new LeftOutRow { Row = Plans()[0], Reason = LeftOutRowReason.Repeated }, new LeftOutRow { Row = Plans()[1], Reason = LeftOutRowReason.Repeated }]),
        Of<ConvertedRows>(() => [PlanConversion.Convert(Walk("population"), [.. SplitRows(), Plans()[0]]), PlanConversion.Convert(Walk(null), SplitRows()), new ConvertedRows { Rows = [] }]),

        // Audit
        Of<ClaimInput>(() => [ClaimInput.Of(31), ClaimInput.Of(31, MeasureUnit.Percent) with { Weight = 55, Label = "2020" }, new ClaimInput { Text = "trường A" }, ClaimInput.Of(ReportedValue.AsPrinted(113.7m), "113,7") with { Parts = [ReportedValue.AsPrinted(83.8m)] }]).AllDefault(),
        Of<ClaimProblem>(() => [new ClaimProblem(UncheckedReason.Unreadable, "'x'"), new ClaimProblem(UncheckedReason.InputMissing, "'x'"), new ClaimProblem(UncheckedReason.Unreadable, "")]),
        Of(Claims),
        Of<Explanation>(() => [.. AuditRun.Of(Claims()).Checks.SelectMany(check => check.Explanations).Take(2), AuditRun.Of(Claims()).Checks[0].Explanations[0] with { MeantPrint = 101.15m, Support = 9 }]),
        Of<ClaimCheck>(() => [.. AuditRun.Of(Claims()).Checks]),
        Of<ClaimResult>(() => [.. AuditRun.Of(Claims()).Checks.Select(check => check.Result).Distinct()]),
        Of<AuditRun>(() => [AuditRun.Of(Claims()), AuditRun.Of([]), AuditRun.Of([Claims()[0]])]),
        Of<AuditCounts>(() => [new AuditCounts(), new AuditCounts { Claims = 2, Consistent = 1, Inconsistent = 1 }, AuditRun.Of(Claims()).Counts]).AllDefault(),

        // Assessments
        Of<AssessOptions>(() => [new AssessOptions(), new AssessOptions { Direction = DesiredDirection.Lower, Period = Period.OfYear(2023) }, new AssessOptions { Indicator = "hộ nghèo", MeasureUnit = "%", Base = "3,1", BaseYear = 2020, Policy = VerdictPolicy.Strict }]).AllDefault(),
        Of<AssessedText>(() => [ReportNotation.Vietnamese.Judge("14,5-15,5", "8,8").GetValueOrThrow(), ReportNotation.Vietnamese.Judge("", "8,8").GetValueOrThrow(), ReportNotation.Vietnamese.Judge("2%", "1,81", new AssessOptions { Direction = DesiredDirection.Lower, ReportedVerdict = "Đạt" }).GetValueOrThrow()]),
        Of<AbsenceCounts>(() => [AbsenceCounts.None, VerdictCounts.Of([new Verdict { Kind = VerdictKind.Undetermined, Reason = new VerdictReason { Code = ReasonCode.NotAvailable } }]).Absent, VerdictCounts.Of([new Verdict { Kind = VerdictKind.Pending, Reason = new VerdictReason { Code = ReasonCode.ResultPending } }]).Absent]),
        Of<NearBand>(() => [NearBand.Share(0.01m), NearBand.Points(0.5m), NearBand.Amount(3), NearBand.Amount(3, MeasureUnit.Parse("hộ"))]),
        Of<VerdictCounts>(() => [VerdictCounts.None, VerdictCounts.Of(PlanRows().Select(row => AssessedRow.Of(row))), VerdictCounts.Of([new Verdict { Kind = VerdictKind.Exceeded, Reason = new VerdictReason { Code = ReasonCode.BeyondTarget } }])]),
        Of<PrintedHeadline>(() => [new PrintedHeadline(), new PrintedHeadline { Achieved = 13, Of = 18, Unit = "Hương Trà" }, new PrintedHeadline { NotAchieved = 4, Text = "04 chỉ tiêu", Place = "003:1" }]).AllDefault(),
        Of<AssessedRow>(() => [.. PlanRows().Select(row => AssessedRow.Of(row)), AssessedRow.Of(PlanRows()[0], VerdictPolicy.Strict)]),
        Of<Assessment>(() => [Assessment.Of(new PlanTable("a", PlanRows())), Assessment.Of(new PlanTable("a", []) { Failed = FailedRows(), Notes = [new ReadingNote(ReadingNoteCode.LinesPassedOver, "x")] }, VerdictPolicy.Strict), Assessment.Of(new PlanTable("a", PlanRows()), printed: new PrintedHeadline { Achieved = 8, Of = 11 })]),

        Of<SqlPlanColumns>(() => [new SqlPlanColumns(), new SqlPlanColumns { Low = "kế hoạch" }, new SqlPlanColumns { DirectionOfAll = DesiredDirection.Lower, CriterionOfAll = CriterionKind.AtMost }]).AllDefault(),
        Of<SqlPlanRow>(() => [new SqlPlanRow(), new SqlPlanRow { Low = 5, Actual = 6, Criterion = CriterionKind.Reach }, new SqlPlanRow { Low = 5, Actual = 6, Criterion = CriterionKind.Reach, Decimals = 1 }]).AllDefault(),
        Of<TargetRevision>(() => [.. Revised().Select(row => TargetRevision.Of(row)!)]).WithoutJson("it follows from its row, as which it is written"),
        Of<TermPlan>(() => [.. TermPlan.In(TermRows("50", "45")), .. TermPlan.In(TermRows("50", "50")), .. TermPlan.In(TermRows("50", "30"))]).WithoutJson("it follows from its rows, as which it is written"),

        // Comparability
        Of<BoundaryChange>(() => [new BoundaryChange(KnownDate.On(Day)), new BoundaryChange(KnownDate.On(Day), new LegalAct("1264/NQ-UBTVQH14")), new BoundaryChange(KnownDate.After(Day))]),
        Of<UnitBoundaries>(() => [UnitBoundaries.NotKnown, UnitBoundaries.Stable, UnitBoundaries.ChangedOn(new BoundaryChange(KnownDate.On(Day)), new BoundaryChange(KnownDate.Unknown)), UnitBoundaries.Stable with { ConvertedTo = Day }]).AllDefault(),
        Of<IndicatorConcept>(() => [Concept("a"), Concept("b"), Concept("a") with { Part = LocalizedName.Of("dịch vụ", "services") }, Concept("a") with { Variant = LocalizedName.Of("thành thị"), StockOrFlow = StockOrFlow.Stock }]),
        Of<ConcordanceEntry>(() => [Entry("a", "1"), Entry("a", null), Entry("b", "1") with { Measure = Measure.AnnualAverage }]),
        Of<Concordance>(() => [Concordance.Empty, new Concordance([Entry("a", "1")]), new Concordance([Entry("a", "1"), Entry("a", "2")])]),
        Of(Comparands),
        Of<ComparabilityFinding>(() => [.. ComparabilityCalculator.Check(Comparands()[0], Comparands()[1]).Findings, .. ComparabilityCalculator.Check(Comparands()[2], Comparands()[3]).Findings, new ComparabilityFinding { Code = ComparabilityCode.Deflated, Severity = ComparabilitySeverity.Reservation, Index = "CPI" }]),
        Of<ComparabilityOutcome>(() => [ComparabilityOutcome.Comparable, ComparabilityCalculator.Check(Comparands()[0], Comparands()[1]), ComparabilityCalculator.Check(Comparands()[2], Comparands()[3])]),
        Of<SeverityRule>(() => [new SeverityRule(ComparabilityCode.Censored, ComparabilitySeverity.Note), new SeverityRule(ComparabilityCode.Censored, ComparabilitySeverity.Refusal), new SeverityRule(ComparabilityCode.NoValue, ComparabilitySeverity.Refusal)]),
        Of<ComparabilityPolicy>(() => [ComparabilityPolicy.Default, ComparabilityPolicy.Strict, ComparabilityPolicy.Default with { PriceIndex = Index("CPI") }]).AllDefault(),
        Of<YearIndex>(() => [new YearIndex(2010, 100), new YearIndex(2011, 100), new YearIndex(2010, 160.5m)]),
        Of<PriceIndex>(() => [Index("CPI"), Index("PPI"), new PriceIndex("CPI", 2010, [new YearIndex(2010, 100), new YearIndex(2020, 160)])]),
        Of<ComparandPair>(() => [new ComparandPair(0, 1, ComparabilityOutcome.Comparable), new ComparandPair(0, 2, ComparabilityOutcome.Comparable), new ComparandPair(0, 1, ComparabilityCalculator.Check(Comparands()[0], Comparands()[1]))]),
        Of<LeftOutComparand>(() => [new LeftOutComparand(0, LeftOutReason.NoCounterpart, []), new LeftOutComparand(1, LeftOutReason.NoCounterpart, []), new LeftOutComparand(0, LeftOutReason.AllRefused, ComparabilityCalculator.Check(Comparands()[0], Comparands()[1]).Findings)]),
        Of<SeriesBreak>(() => [new SeriesBreak { After = Comparands()[0], Findings = [] }, new SeriesBreak { Before = Comparands()[0], After = Comparands()[1], Findings = [] }, new SeriesBreak { After = Comparands()[0], Findings = ComparabilityCalculator.Check(Comparands()[0], Comparands()[1]).Findings }]),

        // Comparison
        .. ComparisonSamples.All,
        .. DocumentSamples.All,

        // Text
        Of<ReadingContext>(() => [ReadingContext.Empty, new ReadingContext { MeasureUnit = MeasureUnit.Percent }, new ReadingContext { Measure = Measure.Growth, Period = Period.OfYear(2023) }]).AllDefault(),
        Of<ReadingNote>(() => [new ReadingNote(ReadingNoteCode.AmbiguousNumber, "«1.700»"), new ReadingNote(ReadingNoteCode.Other, "«1.700»"), new ReadingNote(ReadingNoteCode.Other, "")]),
        Of<ReadFailure>(() => [Failure(""), Failure("16-9"), Failure("3/13/2023")]),
        Of<Outcome<ValueReading, ReadFailure>>(() => [ReportNotation.Vietnamese.ReadValue("98,1 %"), ReportNotation.Vietnamese.ReadValue("1.700"), ReportNotation.Vietnamese.ReadValue("16-9")]),
        Of(() => ReadValues("98,1 %", "1.700 hộ", "01 xã, 01 phường", "ước 5 tháng đầu năm 2023: 12,5", "Giai đoạn 2021-2025: 3")),
        Of(() => ReadValues("1.700", "2,796").SelectMany(reading => reading.Alternatives).Append(new AlternativeReading(Words("x"), "vì vậy")).ToArray()),
        Of(() => ReadTargets("14,5-15,5", "giảm 1-1,5%/năm", "01 xã, 01 phường", "≥ 98", "tốp 3 hằng năm")),
        Of<AlternativeTarget>(() => [new AlternativeTarget(Rule(1), "a"), new AlternativeTarget(Rule(2), "a"), new AlternativeTarget(Rule(1), "vì vậy")]),

        // Reading
        Of<Diagnostic>(() => [new Diagnostic("bảng.csv", 1, null, null, "x"), new Diagnostic("bảng.csv", 1, "Kế hoạch", "16-9", "x"), new Diagnostic("b", 2, new string('a', 100), new string('\u0001', 100), new string('ế', 1000))]),
        Of<TextRow>(() => [new TextRow(1, ["a", ""]), new TextRow(2, ["a", ""]), new TextRow(2, ["ế"]), new TextRow(2, [])]),
        Of<TextTable>(() => [Table("a"), Table("b"), new TextTable("a", ["ế"], 3, [])]),
        Of<PlanTableOptions>(() => [new PlanTableOptions(), new PlanTableOptions { MaxDiagnostics = 1 }, new PlanTableOptions { Notation = ReportNotation.English }]).WithoutJson("a notation is behaviour, not data"),
        Of(PlanRows),
        Of<ClaimTable>(() => [new ClaimTable("a", Claims(), []), new ClaimTable("b", [], []), new ClaimTable("a", Claims(), [new Diagnostic("a", 1, null, null, "x")])]),
        Of<FailedRow>(() => [.. FailedRows()]),
        Of<PlanTable>(() => [new PlanTable("a", PlanRows()), new PlanTable("b", PlanRows()), new PlanTable("a", []), new PlanTable("a", []) { Failed = FailedRows(), Notes = [new ReadingNote(ReadingNoteCode.LinesPassedOver, "x")] }]),
        Of<Outcome<TextTable, Diagnostic>>(() => [ReadingOutcome.Success(Table("a")), ReadingOutcome.Success(Table("b")), ReadingOutcome.Failure<TextTable>([new Diagnostic("a", 1, null, null, "x")])]),

        // Files and data sets
        Of<CsvLimits>(() => [CsvLimits.Default, new CsvLimits { MaxColumns = 1 }, new CsvLimits { MaxFileLength = 1 }]).AllDefault(),
        Of<CsvWriterOptions>(() => [CsvWriterOptions.Default, new CsvWriterOptions { Delimiter = ';' }, new CsvWriterOptions { GuardFormulas = false }]).AllDefault(),
        Of<ArrowPlanNames>(() => [ArrowPlanNames.Default, new ArrowPlanNames { Low = "plan", High = "" }, new ArrowPlanNames { EveryCriterion = CriterionKind.AtLeast, EveryDirection = DesiredDirection.Lower, EveryPeriods = 5, EveryDecimals = -1 }]).AllDefault(),
        Of<ArrowVerdictNames>(() => [ArrowVerdictNames.Default, new ArrowVerdictNames { Verdict = "kết quả" }, new ArrowVerdictNames { Growth = "x" }]).AllDefault(),
        Of<NamedTerm>(() => [.. Reports.Terms]),
    ];
}
