using System.Text.Json;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tests.Audit;

public class GoldTests
{
    private static readonly Dictionary<string, (string Name, ClaimCheck Check)[]> Bundled = new[] { "huong-tra-2023", "tam-ky-2024", "quang-tri-2020-2025" }.ToDictionary(
        id => id,
        id =>
        {
            using Stream stream = typeof(Reports).Assembly.GetManifestResourceStream($"claims-{id}.csv")!;
            TextTable table = CsvTableReader.Read(stream, id).GetValueOrThrow();
            return table.Rows.Zip(AuditRun.Of(Reports.Find(id)!.Claims).Checks, (row, check) => (Gold.Cell(table, row, "claim"), check)).ToArray();
        });

    public static TheoryData<string, string> BundledNames
    {
        get
        {
            TheoryData<string, string> names = [];
            foreach ((string id, (string Name, ClaimCheck Check)[] rows) in Bundled)
            {
                foreach ((string name, _) in rows)
                {
                    names.Add(id, name);
                }
            }

            return names;
        }
    }

    public static TheoryData<string> Names => [.. Gold.TidyChecks.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_OfTidyClaim_HasTheExpectedClass(string name)
    {
        (_, string expected, ClaimCheck check) = Gold.TidyChecks.First(row => row.Name == name);
        Class(check).Should().Be(expected, "{0}", check);
    }

    [Theory]
    [MemberData(nameof(BundledNames))]
    public void Check_OfBundledClaim_HasTheClassFoundByHand(string report, string name)
    {
        (string Name, ClaimCheck Check) found = Bundled[report].Single(row => row.Name == name);
        Class(found.Check).Should().Be(ByHand(name), "{0}", found.Check);
    }

    // Second readings of claims that are listed already, and those that take more than one kind; what is left out names its reason.
    [Theory]
    [InlineData("C072", "impliedPlan", "151,1; 69,99%", ">=215", null)]
    [InlineData("C085", "share", "251.502.000; 1.094.804.340", "29,1", null)]
    [InlineData("C094", "verdict", "01 xã, 01 phường; 01 xã", "Đạt", null)]
    [InlineData("C104", "attainment", "1.680.060; 1.638.780", "102,58", null)]
    [InlineData("C231", "averageGrowthIndex", "113.8; 126.8", "102.70", 4)]
    [InlineData("C232", "averageGrowthIndex", "113.8; 132.2", "103.00", 5)]
    [InlineData("C240", "averageGrowthIndex", "60.00; 77.0", "106.90", 4)]
    [InlineData("C243", "averageGrowthIndex", "98,1; 126.0", "106,46", 4)]
    [InlineData("C246", "averageGrowthIndex", "42,5; 45,0", "101,5", 4)]
    [InlineData("C249", "averageGrowthIndex", "55.6; 81,0", "109,80", 4)]
    public void Check_OfOtherClaim_HasTheClassFoundByHand(string name, string kind, string inputs, string reported, int? periods)
    {
        TextTable table = new("claims.csv", ["kind", "inputs", "reported", "periods", "decimals"], 1, [new TextRow(2, [kind, inputs, reported, $"{periods}", reported.EndsWith('0') && reported.Length > 4 ? "1" : string.Empty])]);
        Class(ClaimCalculator.Check(ClaimReader.Read(table, ReportNotation.Vietnamese).GetValueOrThrow().Claims[0])).Should().Be(ByHand(name));
    }

    // The two rates share a denominator that is printed nowhere (C118), and two plans are implied and compared (C073): no one formula.
    [Fact]
    public void Claims_OfTheGold_AreAllExpressedButTwo() =>
        Gold.Full.Rows.Select(row => Gold.Cell(Gold.Full, row, "claim_id")).Except(Bundled.Values.SelectMany(rows => rows).Select(row => row.Name))
            .Should().BeEquivalentTo("C072", "C073", "C085", "C094", "C104", "C118", "C231", "C232", "C240", "C243", "C246", "C249");

    private static string ByHand(string name)
    {
        string cell = Gold.Cell(Gold.Full, Gold.Full.Rows.Single(row => Gold.Cell(Gold.Full, row, "claim_id") == name), "consistent");
        return cell switch
        {
            "exact-rounding" => "consistent",
            "truncation" => "truncated",
            "within-one-unit-in-last-place" => "lastDigit",
            "bound-satisfied" => "boundSatisfied",
            _ => cell,
        };
    }

    private static string Class(ClaimCheck check) =>
        check.Class == AuditClass.ConsistentWithinRounding ? "consistent" : JsonNamingPolicy.CamelCase.ConvertName(check.Class.ToString());
}
