using CsCheck;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tests.Units;
using Given = LocalGovMetrics.Tests.Units.Given;
using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Tests.Reading;

public class RegisterTableReaderTests
{
    private static readonly string[] Header = ["record", "unit", "to", "date", "group", "nameVi", "kind", "parent", "validTo", "weights", "act", "actDate", "otherNames"];

    private static readonly string[][] Merged =
    [
        ["unit", "t:1", "", "", "", "An Xuân", "ward", "", "", "", "", "", ""],
        ["unit", "t:2", "", "", "", "Phước Hòa", "ward", "", "", "", "", "", "Phước Hoà; PH"],
        ["merge", "t:1", "t:1", "2024-2025", "a", "", "", "", "", "population=10.5; area=2", "1/NQ", "2024-12-01", ""],
        ["merge", "t:2", "t:1", "", "a", "", "", "", "", "", "", "", ""],
    ];

    private static readonly string[] Words =
        ["unit", "merge", "split", "transfer", "recode", "rename", "kindChange", "parentChange", "dissolution", "creation", "t:1", "t:2", "t:1@2020-01-01", "2020", "after 2020-01-01", "2020-01-01", "a", "ward", "population=1", ""];

    [Fact]
    public void Read_UnitsAndChanges_GivesTheRegister()
    {
        UnitRegister register = Read(Merged).GetValueOrThrow();

        register.Units.Should().HaveCount(2);
        register.Find(UnitId.Parse("t:2"))!.OtherNames.Should().Equal("Phước Hoà", "PH");
        UnitMerge merge = register.Changes.Should().ContainSingle().Which.Should().BeOfType<UnitMerge>().Subject;
        merge.Date.Should().Be(KnownDate.InYears(2024, 2025));
        merge.Act.Should().Be(new LegalAct("1/NQ", null, new LocalDate(2024, 12, 1)));
        merge.Links.Select(link => link.Amount("population")).Should().Equal(10.5m, null);
    }

    [Fact]
    public void Read_EveryKindOfChange_IsWrittenBackTheSame()
    {
        UnitRegister register = Given.Register(
            [
                Given.Unit("1", "A", parent: "9"), Given.Unit("2") with { Name = LocalizedName.Of("B", "B town"), OtherNames = ["b"] },
                Given.Unit("3@2020-01-01"), Given.Unit("4@2020-01-01", until: "2022-12-31"), Given.Unit("5"), Given.Unit("9"), Given.Unit("6@2024-01-01"),
            ],
            Given.Creation("before 1990-01-01", "2") with { Source = "000:39", Note = "ghi chú; \"x\"" },
            Given.Split("2020-01-01", Given.Link("5", "3@2020-01-01", 1.50m), Given.Link("5", "4@2020-01-01")),
            Given.Dissolution("2023-01-01", "4@2020-01-01"),
            Given.Transfer("2021", Given.Link("1", "2", 5)),
            Given.Rename("2022", "1", "Ế"),
            Given.KindChange("unknown", "1", UnitKind.Ward),
            Given.ParentChange("2023", "1", null),
            Given.Recode("2024-01-01", "2", "6@2024-01-01"),
            Given.Merge("after 2025-01-01", Given.Link("1", "1"), Given.Link("9", "1")));

        RegisterTableReader.Read(RegisterTableWriter.Write(register, "r")).GetValueOrThrow().Should().Be(register);
    }

    [Fact]
    public void Read_WrittenRandomRegister_IsTheSame() =>
        RandomRegister.Samples.Sample(sample => RegisterTableReader.Read(RegisterTableWriter.Write(sample.Register, "r")).GetValueOrThrow().Should().Be(sample.Register), iter: 50);

    [Fact]
    public void Read_VietnameseHeader_IsTheSameTable() =>
        RegisterTableReader.Read(new TextTable("f", ["Bản ghi", "Đơn vị", "Tên", "Loại"], 1, [new TextRow(2, ["unit", "t:1", "An Xuân", "ward"])])).GetValueOrThrow().Units.Should().ContainSingle();

    [Theory]
    [InlineData(0, "record", "merger", 2, "Expected unit or a kind of change")]
    [InlineData(0, "unit", "t 1", 2, "Expected an identity")]
    [InlineData(0, "unit", "", 2, "Expected an identity")]
    [InlineData(0, "nameVi", "", 2, "Expected a name")]
    [InlineData(0, "kind", "Phường", 2, "Expected a kind of unit")]
    [InlineData(0, "kind", "7", 2, "Expected a kind of unit")]
    [InlineData(0, "parent", "t:1@2025-02-30", 2, "Expected an identity")]
    [InlineData(0, "validTo", "31/12/2024", 2, "Expected an ISO date")]
    [InlineData(2, "date", "2024?", 4, "Expected a date")]
    [InlineData(2, "date", "", 4, "Expected a date")]
    [InlineData(2, "to", "", 4, "Expected an identity")]
    [InlineData(2, "weights", "population", 4, "Expected weights")]
    [InlineData(2, "weights", "population=-1", 4, "Expected weights")]
    [InlineData(2, "weights", "a=1;a=2", 4, "Expected weights")]
    [InlineData(2, "weights", "a=99999999999999999999999999999999", 4, "Expected weights")]
    [InlineData(2, "actDate", "x", 4, "Expected an ISO date")]
    [InlineData(3, "date", "2024", 5, "says something else on line 4")]
    [InlineData(3, "record", "split", 5, "which is another change")]
    [InlineData(3, "to", "t:3", 4, "The links of a merge lead to one unit")]
    public void Read_BadCell_IsAnErrorWithItsPlace(int row, string column, string text, int line, string message)
    {
        string[][] rows = [.. Merged.Select(cells => cells.ToArray())];
        rows[row][Array.IndexOf(Header, column)] = text;

        Outcome<UnitRegister, Diagnostic> outcome = Read(rows);

        outcome.IsSuccess.Should().BeFalse();
        outcome.Reasons.Should().Contain(error => error.Line == line && error.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ManyErrors_GivesAllAtOnceInTheOrderOfTheLines()
    {
        string[][] rows =
        [
            ["unit", "?", "", "", "", "", "?", "?", "?", "", "", "", ""],
            ["rename", "?", "", "?", "", "", "", "", "", "", "", "?", ""],
            ["merge", "t:1", "", "2024", "b", "", "", "", "", "=", "", "", ""],
        ];

        Read(rows).Reasons.Select(error => error.ToString().Split(": ")[..2]).Select(place => string.Join(' ', place)).Should().BeEquivalentTo(
        [
            "f:2 column 'unit'", "f:2 column 'nameVi'", "f:2 column 'kind'", "f:2 column 'parent'", "f:2 column 'validTo'",
            "f:3 column 'date'", "f:3 column 'actDate'", "f:3 column 'actDate'", "f:4 column 'to'", "f:4 column 'weights'",
        ]);
    }

    [Fact]
    public void Read_Contradictions_StandAtTheLineOfTheirChange()
    {
        string[][] rows = [.. Merged, ["rename", "t:2", "", "2026-01-01", "", "X", "", "", "", "", "", "", ""], ["unit", "t:1", "", "", "", "X", "ward", "", "", "", "", "", ""]];

        Read(rows).Reasons.Select(error => (error.Line, error.Message)).Should().Equal(
            (6, "Phước Hòa (t:2) has ended by the merge in 2024-2025 (1/NQ, 2024-12-01) when the renaming on 2026-01-01 takes effect."),
            (7, "An Xuân (t:1) stands twice in the register."));
    }

    [Theory]
    [InlineData("unit")]
    [InlineData("record")]
    public void Read_MissingColumn_IsNamed(string column)
    {
        TextTable table = new("f", [.. Header.Where(name => name != column)], 1, [new TextRow(2, [.. Header[1..]])]);

        RegisterTableReader.Read(table).Reasons.Should().ContainSingle().Which.Column.Should().Be(column);
        RegisterTableReader.IsRegisterHeader(table.Header).Should().BeFalse();
        RegisterTableReader.IsRegisterHeader(Header).Should().BeTrue();
    }

    [Fact]
    public void Read_RandomCells_GivesARegisterOrErrors() => Gen.OneOf(Gen.Int[0, 19].Select(i => Words[i]), Gen.String[0, 4]).Array[13].Array[1, 8].Sample(
        rows =>
        {
            Outcome<UnitRegister, Diagnostic> outcome = Read([.. rows.Select(row => new[] { row[0], "t:1", "t:2", "2020" }.Concat(row[4..]).ToArray())]);
            (outcome.IsSuccess || outcome.Reasons.Count > 0).Should().BeTrue();
        },
        iter: 500);

    private static Outcome<UnitRegister, Diagnostic> Read(string[][] rows) => RegisterTableReader.Read(new TextTable("f", Header, 1, [.. rows.Select((row, i) => new TextRow(i + 2, row))]));
}
