using LocalGovMetrics.Comparability;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Plans;
using static LocalGovMetrics.Comparability.ComparabilityCode;

namespace LocalGovMetrics.Datasets.Tests.Golden;

/// <summary>What of the reports of Hương Trà, Quảng Trị and Tam Kỳ may be compared with what, and why not.</summary>
public class ComparabilityTests
{
    private static readonly string[] Ids = ["huong-tra-2021-2023", "huong-tra-2023", "quang-tri-2020-2025", "tam-ky-2024"];
    private static readonly Report[] Compared = [.. Ids.Select(id => Reports.Find(id)!)];
    private static readonly string[] Names = [.. Compared.SelectMany(report => report.Table.Rows.Select(row => $"{report.Id}:{row.Number}"))];
    private static readonly ComparabilityTable Table = ComparabilityTable.Of([.. Compared.SelectMany(report => report.Comparands)]);

    /// <summary>The whole table: one line a pair of one concept, its kind, and the codes of its reservations and refusals.</summary>
    [Fact]
    public void EveryPair_OfOneConcept_IsAsRecorded()
    {
        string[] recorded = [.. CsvTableReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "Golden", "comparability.csv")).GetValueOrThrow().Rows.Select(row => string.Join(" | ", row.Cells))];

        Lines().Should().Equal(recorded);
    }

    [Fact]
    public void EveryRow_IsInOneBlock_AndWhatIsLeftOutSaysWhy()
    {
        Table.Blocks.SelectMany(block => block.Members).Order().Should().Equal(Enumerable.Range(0, Names.Length));
        Table.LeftOut.CountBy(left => left.Reason).OrderBy(count => count.Key).Select(count => (count.Key, count.Value)).Should().Equal(
            (LeftOutReason.AllRefused, 26), (LeftOutReason.NoCounterpart, 25), (LeftOutReason.NoValue, 20));
    }

    [Theory]
    [InlineData("huong-tra-2021-2023:1", "tam-ky-2024:1")]
    [InlineData("huong-tra-2021-2023:1", "tam-ky-2024:2")]
    [InlineData("huong-tra-2021-2023:1 (value)", "tam-ky-2024:3")]
    public void ConstantPricesOf2020_AgainstThoseOf2010_AreRefused(string left, string right) =>
        Findings(left, right).Should().Contain((PriceBasesDiffer, ComparabilitySeverity.Refusal, "constant 2020", "constant 2010"));

    [Fact]
    public void ConstantPrices_WithoutAYear_AreReserved() =>
        Findings("huong-tra-2023:1.a", "tam-ky-2024:1").Should().BeEquivalentTo(new[]
        {
            (PriceBasisUnknownOfRate, ComparabilitySeverity.Reservation, "constant", "constant 2010"),
            (DifferentTimes, ComparabilitySeverity.Reservation, "2023", "2024"),
            (PrecisionDiffers, ComparabilitySeverity.Reservation, "0.1 %", "0.01 %"),
            (BoundariesNotKnown, ComparabilitySeverity.Note, (string?)null, (string?)"notKnown"),
        });

    [Theory]
    [InlineData("huong-tra-2021-2023:10", "huong-tra-2023:10")]
    [InlineData("huong-tra-2021-2023:10", "quang-tri-2020-2025:13")]
    [InlineData("huong-tra-2021-2023:9", "tam-ky-2024:8.a")]
    [InlineData("quang-tri-2020-2025:PL2-4", "tam-ky-2024:18")]
    public void Estimates_AgainstOutcomes_AreReserved(string left, string right) =>
        Findings(left, right).Should().Contain((EstimateAgainstActual, ComparabilitySeverity.Reservation, "actual", "estimated"));

    [Theory]
    [InlineData("quang-tri-2020-2025:PL2-4", "tam-ky-2024:18", LengthsDiffer, ComparabilitySeverity.Refusal, "2020-2024", "2024")]
    [InlineData("quang-tri-2020-2025:6.a", "huong-tra-2023:3", LengthsDiffer, ComparabilitySeverity.Refusal, "2021-2025", "2023")]
    [InlineData("quang-tri-2020-2025:11.1", "tam-ky-2024:10", YearAgainstSpan, ComparabilitySeverity.Reservation, "2021-2025", "2024")]
    [InlineData("huong-tra-2021-2023:10", "tam-ky-2024:7.a", YearAgainstSpan, ComparabilitySeverity.Reservation, "2021-2023", "2024")]
    public void OneYear_AgainstATerm_IsTold(string left, string right, ComparabilityCode code, ComparabilitySeverity severity, string leftPeriod, string rightPeriod) =>
        Findings(left, right).Should().Contain((code, severity, leftPeriod, rightPeriod));

    [Fact]
    public void Forecast_OfTamKy_IsRefused() =>
        Findings("quang-tri-2020-2025:12.a", "tam-ky-2024:5.a").Should().Contain((ForecastAgainstOther, ComparabilitySeverity.Refusal, "estimated", "forecast"));

    [Fact]
    public void HuongTra_OverApril2021_IsToldWithDateAndAct()
    {
        ComparabilityFinding finding = Outcome("huong-tra-2021-2023:6.a", "quang-tri-2020-2025:11.1").Findings.Should().ContainSingle(found => found.Code == BoundaryChangeWithin).Which;

        (finding.Severity, finding.Left, finding.Right).Should().Be((ComparabilitySeverity.Reservation, "2021-2023", null));
        BoundaryChange change = finding.Changes.Should().ContainSingle().Which;
        (change.Date.ToString(), change.Act!.Number).Should().Be(("2021-04-28/2021-12-31", "1264/NQ-UBTVQH14"));
    }

    [Fact]
    public void HuongTra_BeforeAndAfterApril2021_IsRefused()
    {
        Comparand after = Compared[1].Comparands[IndexIn(Compared[1], "9")];
        Comparand before = after with { Period = Period.OfYear(2020) };

        ComparabilityCalculator.Check(before, after).Findings.Should().ContainSingle(found => found.IsRefusal).Which.Code.Should().Be(BoundariesChanged);
    }

    /// <summary>81 members were admitted in 2021 and 65 in 2022; from April 2021 the town had nine wards and communes of fifteen.</summary>
    [Fact]
    public void HuongTra_SeriesOfPartyMembers_BreaksIn2021()
    {
        PlanRow row = Compared[0].Table.Rows[IndexIn(Compared[0], "12")];
        Comparand whole = Compared[0].Comparands[IndexIn(Compared[0], "12")];

        SeriesBreak found = SeriesBreaks.Along(SeriesBreaks.Of(row, whole.Concept, whole.Boundaries)).Should().ContainSingle().Which;

        (found.Before!.Period, found.After.Period).Should().Be((Period.OfYear(2021), Period.OfYear(2022)));
        found.Findings.Select(finding => (finding.Code, finding.Left)).Should().Equal((BoundaryChangeWithin, "2021"));
    }

    [Fact]
    public void Concordance_NamesRowsThatExist() =>
        Reports.Concordance.Entries.Should().OnlyContain(entry =>
            Reports.Find(entry.Source)!.Table.Rows.Any(row => row.Number == entry.Number && row.Indicator.Key == entry.Indicator));

    private static IEnumerable<string> Lines() =>
        from block in Table.Blocks
        where block.Concept is not null
        from pair in block.Pairs()
        select string.Join(" | ", block.Code, Names[pair.Left], Names[pair.Right], pair.Outcome.Kind, string.Join(' ', pair.Outcome.Findings.Where(finding => finding.Severity != ComparabilitySeverity.Note).Select(finding => finding.Code)));

    private static ComparabilityOutcome Outcome(string left, string right) => Table.Outcome(Array.IndexOf(Names, left), Array.IndexOf(Names, right));

    private static IEnumerable<(ComparabilityCode Code, ComparabilitySeverity Severity, string? Left, string? Right)> Findings(string left, string right) =>
        Outcome(left, right).Findings.Select(finding => (finding.Code, finding.Severity, finding.Left, finding.Right));

    private static int IndexIn(Report report, string number) => report.Table.Rows.Select((row, i) => (row.Number, i)).First(row => row.Number == number).i;
}
