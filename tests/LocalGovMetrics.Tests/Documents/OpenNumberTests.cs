using LocalGovMetrics.Assessments;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Numbers of spreadsheets that may be a thousand times another: no verdict rests on them, and the row says so.</summary>
public class OpenNumberTests
{
    [Theory]
    [InlineData("<is><t>1.700</t></is>", true, "20", "undetermined")]
    [InlineData("<is><t>1.700</t></is>", true, "1.75", "exceeded")]
    [InlineData("<is><t>1.700</t></is>", true, "1650", "notAchieved")]
    [InlineData("<v>1750</v>", false, "1.8", "undetermined")]
    [InlineData("<v>1750</v>", false, "1.5", "undetermined")]
    [InlineData("<v>1750</v>", false, "12.5", "notAchieved")]
    [InlineData("<v>1750</v>", false, "2", "notAchieved")]
    public void Verdict_OfATextAmongNumbers_OrANumberAThousandTimesOff(string target, bool isText, string actual, string verdict)
    {
        PlanRow row = Rows(target, isText, actual)[0];

        CanonicalText.FormatName(Assessment.Of(new PlanTable("x", [row])).Rows[0].Verdict.Kind).Should().Be(verdict);
        row.Notes.Any(note => note.Code == ReadingNoteCode.AmbiguousNumber).Should().Be(verdict == "undetermined");
    }

    [Theory]
    [InlineData("target", "undetermined")]
    [InlineData("actual", "undetermined")]
    [InlineData("target;actual", "undetermined")]
    [InlineData("", "exceeded")]
    public void OpenNumber_OfATable_HoldsTheVerdictBack(string open, string verdict)
    {
        TextTable table = new("x", ["unit", "indicator", "period", "target", "actual", "openNumber"], 1, [new TextRow(2, ["Xã Ea Súp", "Sản lượng điều", "2023", "10", "20", open])]);

        CanonicalText.FormatName(Assessment.Of(PlanTableReader.Read(table).GetValueOrThrow()).Rows[0].Verdict.Kind).Should().Be(verdict);
    }

    private static IReadOnlyList<PlanRow> Rows(string target, bool isText, string actual)
    {
        byte[] sheet = OfficeFiles.Xlsx(
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Chỉ tiêu</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Kế hoạch 2023</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Thực hiện 2023</t></is></c></row>"
            + $"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Sản lượng muối</t></is></c><c r=\"B2\"{(isText ? " t=\"inlineStr\"" : string.Empty)}>{target}</c><c r=\"C2\"><v>{actual}</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Sản lượng tôm</t></is></c><c r=\"B3\"><v>12.25</v></c><c r=\"C3\"><v>11.75</v></c></row></sheetData>");
        return PlanTableReader.Read(DocumentExtraction.Of(OfficeFiles.Read(sheet)).ToTable()!).GetValueOrThrow().Rows;
    }
}
