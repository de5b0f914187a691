using LocalGovMetrics.Audit;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Conversion;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tests.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Plans;

/// <summary>A dash in the place of a rate does not say that it is 0, whether its unit or only its name tells that it is one.</summary>
public class NilOfRateTests
{
    private static readonly Reported Nil = new ReportedText(ReportedTextKind.Nil, "-");

    public static TheoryData<string, string?, bool> Indicators => new()
    {
        { "Tỷ lệ hộ nghèo", null, true },
        { "Cơ cấu kinh tế", null, true },
        { "Thu nhập bình quân đầu người", null, true },
        { "Chỉ số cải cách hành chính", null, true },
        { "Poverty rate", null, true },
        { "Hộ nghèo", "%", true },
        { "Số hộ nghèo", null, false },
        { "Số hộ nghèo", "hộ", false },
        { "Tỷ lệ hộ nghèo", "hộ", false },
    };

    [Theory]
    [MemberData(nameof(Indicators))]
    public void Rank_OfADash_IsThereForAmountsOnly(string name, string? unit, bool isRate)
    {
        Comparand[] values = [Value("A", name, unit, Nil), Value("B", name, unit, ReportedValue.AsPrinted(2)), Value("C", name, unit, ReportedValue.AsPrinted(3))];

        Computed rank = ComparisonSet.Of(values).Columns[0].Rank().Face.Ranks[0];

        rank.Should().Be(isRate ? Computed.Undefined(UndefinedReason.NilOfRate) : Computed.From(1));
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void Ambition_FromADashAsBaseline_IsThereForAmountsOnly(string name, string? unit, bool isRate)
    {
        PlanRow row = new()
        {
            Unit = "A",
            Indicator = IndicatorOf(name, unit),
            Period = Period.OfYear(2024),
            Targets = [new Target(new TargetRule(Measure.Level, Criterion.Reach(10)))],
            Actual = new Observation(ReportedValue.AsPrinted(9)),
            BaseYear = 2020,
            Baseline = new Observation(Nil),
        };

        Computed baseline = AttainmentLeague.Of([row]).Tables[0].Places[0].Ambition.Baseline;

        baseline.Should().Be(isRate ? Computed.Undefined(UndefinedReason.NilOfRate) : Computed.From(0));
    }

    [Theory]
    [InlineData("Tỷ lệ hộ nghèo", true)]
    [InlineData("Số hộ nghèo", false)]
    public void Audit_OfADashBesideAPrint_AccusesAmountsOnly(string name, bool isRate)
    {
        PlanTable table = Tables.ReadWhole("unit|indicator|period|target|actual|direction|reportedRatio", $"Xã An|{name}|2024|10|-|higher|50 %");

        ClaimCheck check = AuditRun.Of(PlanTableAudit.ClaimsOf(table)).Checks.Single(found => found.Claim.Kind == ClaimKind.Attainment);

        check.Class.Should().Be(isRate ? AuditClass.CannotCheck : AuditClass.Inconsistent);
    }

    [Theory]
    [InlineData("Tỷ lệ hộ nghèo", true)]
    [InlineData("Số hộ nghèo", false)]
    [InlineData("", false)]
    public void Claim_WithADash_IsCheckedForAmountsOnly(string name, bool isRate)
    {
        ClaimTable claims = ClaimReader.Read(
            new TextTable("claims.csv", ["kind", "inputs", "reported", "indicator", "direction"], 1, [new TextRow(2, ["attainment", "-; 10", "0 %", name, "higher"])]),
            ReportNotation.Vietnamese).GetValueOrThrow();

        ClaimCheck check = ClaimCalculator.Check(claims.Claims[0]);

        check.Class.Should().Be(isRate ? AuditClass.CannotCheck : AuditClass.Consistent);
    }

    [Fact]
    public void Conversion_OfDashesOfARate_DoesNotBoundItByZero()
    {
        Crosswalk merger = Units.Links.Walk("a>c 1", "b>c 1");
        Dictionary<UnitId, Observation> nils = merger.From.ToDictionary(unit => unit, _ => new Observation(Nil));

        ValueConversion.Convert(merger, Aggregation.Intensive, nils, MeasureUnit.Percent)[0].Possible.Should().NotBe(Interval.Point(0));
        ValueConversion.Convert(merger, Aggregation.Additive, nils)[0].Possible.Should().Be(Interval.Point(0));
    }

    private static Indicator IndicatorOf(string name, string? unit) =>
        new() { Code = "x", Name = LocalizedName.Of(name), MeasureUnit = unit is null ? null : MeasureUnit.Parse(unit), Direction = DesiredDirection.Lower };

    private static Comparand Value(string place, string name, string? unit, Reported value) => new()
    {
        Unit = place,
        Indicator = IndicatorOf(name, unit),
        MeasureUnit = unit is null ? null : MeasureUnit.Parse(unit),
        Period = Period.OfYear(2024),
        Value = value,
    };
}
