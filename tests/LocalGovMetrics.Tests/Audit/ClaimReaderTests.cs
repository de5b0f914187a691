using LocalGovMetrics.Audit;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Audit;

public class ClaimReaderTests
{
    private static readonly string[] Header = ["kind", "inputs", "reported", "periods", "where", "note"];

    [Fact]
    public void Read_OfClaim_GivesItsParts()
    {
        Claim claim = ReadOne("averageGrowthIndex", "98,1 tỷ đồng; 126,0 tỷ đồng", "106,46", "4", "001:3598", "row 5");

        claim.Kind.Should().Be(ClaimKind.AverageGrowthIndex);
        claim.Inputs.Select(input => input.Number).Should().Equal(ReportedValue.AsPrinted(98.1m, MeasureUnit.BillionDong), ReportedValue.AsPrinted(126.0m, MeasureUnit.BillionDong));
        claim.Inputs.Select(input => input.Text).Should().Equal("98,1 tỷ đồng", "126,0 tỷ đồng");
        claim.Print.Should().Be(ReportedValue.AsPrinted(106.46m));
        (claim.PrintText, claim.Periods, claim.Place, claim.Table, claim.Line, claim.Note).Should().Be(("106,46", 4, "001:3598", "001", 2, "row 5"));
        claim.Problem.Should().BeNull();
    }

    [Fact]
    public void Read_OfWeightedMean_TakesTheWeights() =>
        ReadOne("weightedMean", "8,7@55; 10,1 @ 37,5", "8,8", "", "", "").Inputs.Select(input => (input.Number!.Value, input.Weight)).Should().Equal((8.7m, 55m), (10.1m, 37.5m));

    [Fact]
    public void Read_OfVerdict_TakesTargetActualAndDirection()
    {
        ClaimCalculator.Check(ReadOne("verdict", "14,5-15,5; 8,8", "Không đạt", "", "", "")).Class.Should().Be(AuditClass.Consistent);
        ClaimCalculator.Check(ReadOne("verdict", "2-2,2; 1,81; lower", "Không đạt", "", "", "")).Class.Should().Be(AuditClass.Inconsistent);
    }

    [Theory]
    [InlineData("sun", "1; 2", "3", "", UncheckedReason.UnknownKind)]
    [InlineData("7", "1; 2", "3", "", UncheckedReason.UnknownKind)]
    [InlineData("unknown", "1; 2", "3", "", UncheckedReason.UnknownKind)]
    [InlineData("sum", "1; 16-9", "3", "", UncheckedReason.Unreadable)]
    [InlineData("sum", "1; 2", "16-9", "", UncheckedReason.Unreadable)]
    [InlineData("sum", "1; xây dựng", "3", "", UncheckedReason.NotANumber)]
    [InlineData("averageGrowth", "1; 2", "3", "năm", UncheckedReason.Unreadable)]
    [InlineData("averageGrowth", "1; 2", "3", "0", UncheckedReason.Unreadable)]
    [InlineData("verdict", "1", "Đạt", "", UncheckedReason.InputCount)]
    [InlineData("verdict", "1; 2; up", "Đạt", "", UncheckedReason.Unreadable)]
    public void Read_OfTextsThatCannotBeRead_SaysWhyAndGoesOn(string kind, string inputs, string reported, string periods, UncheckedReason reason)
    {
        ClaimTable table = Read([kind, inputs, reported, periods, "", ""], ["sum", "1; 2", "3", "", "", ""]);

        table.Claims[0].Problem!.Reason.Should().Be(reason);
        table.Diagnostics.Should().ContainSingle().Which.Line.Should().Be(2);
        ClaimCalculator.Check(table.Claims[0]).Class.Should().Be(AuditClass.CannotCheck);
        ClaimCalculator.Check(table.Claims[1]).Class.Should().Be(AuditClass.Consistent);
    }

    [Fact]
    public void Read_OfMissingFigures_LeavesThemToTheCheck()
    {
        Claim claim = ReadOne("sum", "1; …", "3", "", "", "");

        claim.Problem.Should().BeNull();
        ClaimCalculator.Check(claim).Problem!.Reason.Should().Be(UncheckedReason.InputMissing);
        ClaimCalculator.Check(ReadOne("sum", "", "3", "", "", "")).Problem!.Reason.Should().Be(UncheckedReason.InputCount);
        ClaimCalculator.Check(ReadOne("sum", "1", "", "", "", "")).Problem!.Reason.Should().Be(UncheckedReason.PrintMissing);
    }

    [Fact]
    public void Read_OfListOfWords_CountsThem() =>
        ClaimCalculator.Check(ReadOne("listLength", "trường A; trường B; trường C", "3", "", "", "")).Class.Should().Be(AuditClass.Consistent);

    [Fact]
    public void Read_OfRowOfTheWrongLength_SaysSo() =>
        Read(["sum", "1; 2"]).Claims[0].Problem!.Detail.Should().Be("The row has 2 cells where the header has 6.");

    [Fact]
    public void Read_WithoutNeededColumns_IsRefused() =>
        ClaimReader.Read(new TextTable("a", ["kind", "kind", "x"], 3, [])).Reasons.Select(diagnostic => diagnostic.ToString()).Should().Equal(
            "a:3: column 'inputs': The column is missing. The header must name it.",
            "a:3: column 'reported': The column is missing. The header must name it.",
            "a:3: column 'kind': The header names this column twice.");

    [Fact]
    public void Read_InEnglish_ReadsItsMarks() =>
        ClaimReader.Read(new TextTable("a", Header, 1, [new TextRow(2, ["sum", "£1,200; £1,045", "£2,245", "", "", ""])])).Value!.Claims[0].Print!.Value.Should().Be(2245);

    [Fact]
    public void InferNotation_OfALongTable_AsksItsLastRowToo()
    {
        string[][] english = [.. Enumerable.Range(0, 1000).Select(_ => (string[])["ratio", "5 schools; 10 schools", "50 %", "", "", ""])];

        Infer(english).Should().Be(ReportNotation.English);
        Infer([.. english, ["ratio", "5 trường; 10 trường", "50 %", "", "", ""]]).Should().Be(ReportNotation.Vietnamese);

        static ReportNotation Infer(string[][] rows) => ClaimReader.InferNotation(Header, rows.Select((row, i) => new TextRow(i + 2, row)));
    }

    private static Claim ReadOne(params string[] cells) => Read(cells).Claims[0];

    private static ClaimTable Read(params string[][] rows) =>
        ClaimReader.Read(new TextTable("claims.csv", Header, 1, [.. rows.Select((row, i) => new TextRow(i + 2, row))]), ReportNotation.Vietnamese).GetValueOrThrow();
}
