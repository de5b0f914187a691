using LocalGovMetrics.Csv;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Datasets.Tests.Golden;

/// <summary>Every criterion of the five documents whose target and actual are printed, from those two texts alone.</summary>
public class GoldenVerdictTests
{
    private static readonly string[] LowerIsBetter = ["000:7", "003:11.b", "003:11.c"];

    /// <summary>Where the two printed texts lead elsewhere than the careful reading of the whole document, and why.</summary>
    private static readonly Dictionary<string, (VerdictKind Kind, string Why)> Elsewhere = new()
    {
        ["000:8"] = (VerdictKind.Achieved, "the texts 100% xã and 100% (04/04 xã) say it is met; the reading doubts it for further parts of the target that stand elsewhere in the report"),
        ["001:15"] = (VerdictKind.Achieved, "the texts 600 and ước 600 hộ say it is met, settled by an estimate; the reading doubts it for two sums printed elsewhere, which is the audit's business"),
        ["001:PL2-3.b"] = (VerdictKind.Achieved, "of the texts 2 - 3 and 2 the target is met; the years without any stand in other cells, and the bundled report with its yearly columns is not achieved"),
    };

    private static readonly IReadOnlyList<GoldenRow> Rows = ReadRows();

    public static TheoryData<string> Ids => [.. Rows.Where(row => row.Target.Length > 0 && row.Actual.Length > 0).Select(row => row.Id)];

    [Fact]
    public void TheFile_HasItsCriteria() => Ids.Should().HaveCount(74);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Assess_PrintedTargetAndActual_GivesTheStrictReading(string id)
    {
        GoldenRow row = Rows.Single(row => row.Id == id);

        Verdict verdict = Assess(row);

        if (Elsewhere.TryGetValue(id, out (VerdictKind Kind, string Why) named))
        {
            verdict.Kind.Should().Be(named.Kind, named.Why);
            return;
        }

        verdict.IsAchieved.Should().Be(row.Strict switch { "achieved" => true, "not achieved" => false, _ => null }, "{0}: {1} against {2}", id, row.Actual, row.Target);
        verdict.Reason.Code.Should().NotBe(ReasonCode.None);
    }

    [Theory]
    [InlineData("000:13")]
    [InlineData("002:8")]
    [InlineData("002:8.b")]
    public void Assess_WhereTheReportClaimsMore_DisagreesWithIt(string id)
    {
        GoldenRow row = Rows.Single(row => row.Id == id);

        row.Agree.Should().Be("no");
        Assess(row).IsAchieved.Should().BeFalse();
        bool isListed = row.Reported.StartsWith("listed as achieved", StringComparison.Ordinal);
        (isListed || ReportNotation.Vietnamese.ReadVerdict(row.Reported) == ReportedVerdict.Achieved).Should().BeTrue();
    }

    [Fact]
    public void Assess_WhereTheReportIsRight_AgreesWithIt()
    {
        IEnumerable<string> disagreeing = Rows
            .Where(row => row.Agree == "yes" && row.Target.Length > 0 && row.Actual.Length > 0 && char.IsUpper(row.Reported.FirstOrDefault()))
            .Where(row => ReportNotation.Vietnamese.ReadVerdict(row.Reported) switch
            {
                ReportedVerdict.Achieved or ReportedVerdict.Exceeded => Assess(row).IsAchieved != true,
                ReportedVerdict.NotAchieved => Assess(row).IsAchieved != false,
                _ => false,
            })
            .Select(row => row.Id);

        disagreeing.Should().BeEquivalentTo(["001:PL2-3.b"]);
    }

    private static Verdict Assess(GoldenRow row)
    {
        bool isYearly = row.Id == "001:PL2-1";
        ReadingContext context = isYearly ? new ReadingContext { Measure = Measure.EveryYear(Measure.Level) } : ReadingContext.Empty;
        TargetReading target = ReportNotation.Vietnamese.ReadTarget(row.Target, context).GetValueOrThrow();
        ValueReading actual = ReportNotation.Vietnamese.ReadValue(row.Actual).GetValueOrThrow();
        ActualSeries series = new()
        {
            Actual = new Observation(actual.Value, actual.Status ?? ObservationStatus.Actual),
            Name = LocalizedName.Of(row.Name),
            Period = isYearly ? Period.OfYears(2020, 2024) : null,
        };
        return VerdictCalculator.Assess(target.Target.Rule, series, LowerIsBetter.Contains(row.Id) ? DesiredDirection.Lower : DesiredDirection.Higher);
    }

    private static IReadOnlyList<GoldenRow> ReadRows()
    {
        TextTable table = CsvTableReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "Golden", "verdicts.csv")).GetValueOrThrow();
        int Column(string name) => table.Header.ToList().IndexOf(name);
        return
        [
            .. from row in table.Rows
               where row.Cells[Column("row_kind")] == "criterion"
               select new GoldenRow(
                   row.Cells[Column("id")],
                   row.Cells[Column("criterion")],
                   row.Cells[Column("target_text")],
                   row.Cells[Column("actual_text")],
                   row.Cells[Column("strict_reading")],
                   row.Cells[Column("reported_verdict")],
                   row.Cells[Column("agree")]),
        ];
    }

    private sealed record GoldenRow(string Id, string Name, string Target, string Actual, string Strict, string Reported, string Agree);
}
