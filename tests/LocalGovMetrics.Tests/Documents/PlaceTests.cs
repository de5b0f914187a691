using System.Text.RegularExpressions;
using CsCheck;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Tests.Documents;

public partial class PlaceTests
{
    public static TheoryData<string> Formats => [.. ReportFiles.Formats];

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Path.Combine(Repository.Root, "samples", "documents")).Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Extraction_OfAnyReport_HasItsTextsAtTheirPlaces(string format) =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 3], Gen.Int[0, 5], Gen.Int[0, 12]).Sample(
            (seed, sections, paragraphs, rows) => PlaceInvariant.Check(Found(GeneratedReport.Of(seed, sections, paragraphs, rows), format)),
            iter: 25,
            threads: 1);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Extraction_OfALongReport_HasItsTextsAtTheirPlaces(string format)
    {
        DocumentExtraction found = Found(GeneratedReport.Of(seed: 6, sections: 6, paragraphs: 8, rows: 40), format);
        found.Tables.SelectMany(table => table.Rows).Count(row => row.Target is not null && row.Actual is not null).Should().Be(240);
        PlaceInvariant.Check(found);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Extraction_OfASample_HasItsTextsAtTheirPlaces(string name) =>
        PlaceInvariant.Check(DocumentExtraction.Of(DocumentReader.ReadFile(Path.Combine(Repository.Root, "samples", "documents", name))));

    [Fact]
    public void Place_OfASheet_NamesTheCellThatHoldsTheText()
    {
        GeneratedReport report = GeneratedReport.Of(seed: 8, sections: 1, paragraphs: 0, rows: 30);
        Dictionary<string, string> cells = Found(report, "xlsx").Tables.Should().ContainSingle().Which.Rows.ToDictionary(row => row.Target!.Place.Where, row => row.Target!.Text);
        cells.Should().HaveCount(30);
        foreach ((string where, string text) in cells)
        {
            Match match = CellOfTargets().Match(where);
            text.Should().Be(report.Sections[0].Rows[int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) - 3][3]);
        }
    }

    [Fact]
    public void Box_OnAPage_IsWhereTheTextIsDrawn()
    {
        GeneratedReport report = GeneratedReport.Of(seed: 9, sections: 1, paragraphs: 1, rows: 10);
        foreach (ExtractedRow row in Found(report, "pdf").Tables.SelectMany(table => table.Rows))
        {
            // The fourth and the fifth of seven columns, of which the first three take 52 % of the text's width.
            row.Target!.Place.Box!.Value.Left.Should().BeApproximately(56 + (483 * 0.52) + 3, 0.5);
            row.Actual!.Place.Box!.Value.Left.Should().BeApproximately(56 + (483 * 0.65) + 3, 0.5);
            row.Actual.Place.Box.Value.Top.Should().BeApproximately(row.Target.Place.Box.Value.Top, 0.5);
        }
    }

    private static DocumentExtraction Found(GeneratedReport report, string format) =>
        DocumentExtraction.Of(DocumentReader.Read("báo cáo", new MemoryStream(ReportFiles.Of(report, format))));

    [GeneratedRegex(@"^Biểu 1!D(\d+)$")]
    private static partial Regex CellOfTargets();
}
