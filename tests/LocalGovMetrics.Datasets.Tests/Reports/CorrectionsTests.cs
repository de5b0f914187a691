using LocalGovMetrics.Csv;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Datasets.Tests;

/// <summary>Where the bundled rows say more than the documents' own rows, and why.</summary>
public class CorrectionsTests
{
    private static readonly string[] Reasons =
    [
        "namedWithItsParent", "nameCompleted", "namedByWhatIsCounted", "abbreviationSpelledOut", "firstLetterRaised", "quotationMarksLeftOut", "pointsOfPerCent", "cutInTheText", "saidInTheCell",
    ];

    [Fact]
    public void Corrections_NameWhatTheBundledRowsSay_AndWhy()
    {
        using Stream stream = typeof(Report).Assembly.GetManifestResourceStream("corrections.csv")!;
        TextTable corrections = CsvTableReader.Read(stream, "corrections.csv").GetValueOrThrow();
        corrections.Rows.Should().NotBeEmpty();
        foreach (TextRow correction in corrections.Rows)
        {
            (string sample, string number, string column, string document, string bundled, string reason) = (correction.Cells[0], correction.Cells[1], correction.Cells[2], correction.Cells[3], correction.Cells[4], correction.Cells[5]);
            using Stream file = Reports.Find(sample)!.OpenText();
            TextTable rows = CsvTableReader.Read(file, sample).GetValueOrThrow();
            List<string> header = [.. rows.Header];

            rows.Rows.Where(row => row.Cells[header.IndexOf("no")] == number).Should().ContainSingle().Which.Cells[header.IndexOf(column)].Should().Be(bundled);
            document.Should().NotBe(bundled);
            Reasons.Should().Contain(reason);
        }
    }
}
