using System.Text.RegularExpressions;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Reading;

public partial class NumberInferenceTests
{
    private const string Header = "unit|indicator|period|target|actual|measureUnit|no|parent|baseYear|base|2020|2021|2022|2023|growth2021-2023|direction";

    /// <summary>Rows with both marks as decimal marks, so that no mark is the table's.</summary>
    private static readonly string[] MixedMarks =
    [
        Row("m1", "%", actual: "98,1"), Row("m2", "%", actual: "87.3"), Row("m3", "điểm", actual: "5,5"), Row("m4", "điểm", actual: "5.5"),
    ];

    [Fact]
    public void Decide_NothingTells_KeepsTheConventionAndSaysSo()
    {
        PlanRow row = ReadFirst(Row("1", "tỷ đồng", actual: "2,796"));
        row.Actual.Number!.Value.Should().Be(2.796m);
        row.Notes.Should().ContainSingle(note => note.Code == ReadingNoteCode.AmbiguousNumber && note.Detail.StartsWith("actual: "));
        PlanRow english = PlanTableReader.Read(Tables.Of(Header, Row("1", "tỷ đồng", actual: "2,796")), new PlanTableOptions { Notation = ReportNotation.English }).GetValueOrThrow().Rows[0];
        english.Actual.Number!.Value.Should().Be(2796);
        english.Notes.Should().ContainSingle(note => note.Code == ReadingNoteCode.AmbiguousNumber);
    }

    [Fact]
    public void Notes_OfEveryReason_AreVietnameseThroughout()
    {
        string[] others = [Row("2", "tỷ đồng", actual: "944", y2020: "696"), Row("3", "tỷ đồng", actual: "735", y2020: "536.0"), Row("4", "tỷ đồng", actual: "126.0", y2020: "98,1")];
        string[][] tables =
        [
            [Row("1", "người", actual: "1,350")],
            [Row("1", "%", actual: "12.345")],
            [Row("1", "tỷ đồng", actual: "206,472", y2022: "215")],
            [Row("1", "tỷ đồng", actual: "9,600", y2020: "1.2", growth: "2000.00")],
            [Row("1", "tỷ đồng", actual: "102.347", y2022: "0.5")],
            [Row("1", "tỷ đồng", actual: "102.347", y2022: "0,5")],
            [Row("1", "tỷ đồng", actual: "55,5"), Row("1.a", "tỷ đồng", actual: "20.125", parent: "1"), .. MixedMarks],
            [Row("1", "tỷ đồng", actual: "1,044"), Row("1.a", "tỷ đồng", actual: "835", parent: "1"), .. MixedMarks],
            [Row("1", "tỷ đồng", actual: "2796"), Row("1.a", "tỷ đồng", actual: "1,677", parent: "1"), Row("1.b", "tỷ đồng", actual: "1119", parent: "1"), .. MixedMarks],
            [Row("1", "tỷ đồng", actual: "1.700"), Row("2", "%", actual: "8,8"), Row("3", "%", actual: "10,1"), Row("4", "%", actual: "4,6")],
            [Row("1", "tỷ đồng", actual: "1,700"), Row("2", "%", actual: "8.8"), Row("3", "%", actual: "10.1"), Row("4", "%", actual: "4.6")],
            [Row("1", "tỷ đồng", actual: "6,150", y2020: "2,796", y2022: "5,164"), .. others],
        ];

        string[] sentences = [.. tables.SelectMany(ReadAll).SelectMany(row => row.Notes).Where(note => note.Code == ReadingNoteCode.DecidedFromTable).Select(note => ReaderSentences.In(note.Detail, Language.Vietnamese))];

        sentences.Should().HaveCountGreaterThanOrEqualTo(tables.Length).And.NotContain(sentence => EnglishWords().IsMatch(sentence));
    }

    [Fact]
    public void Decide_CountedPeople_AreWhole() => Actual(Row("1", "người", actual: "1,350")).Should().Be((1350m, true));

    [Fact]
    public void Decide_PerCent_IsNotThousands() => Actual(Row("1", "%", actual: "12.345")).Should().Be((12.345m, true));

    [Theory]
    [InlineData("206,472", "215", 206.472)]
    [InlineData("206,472", "215000", 206472)]
    [InlineData("1.700", "1650,5", 1700)]
    [InlineData("1.700", "1,65", 1.700)]
    public void Decide_SizeOfTheRow_Tells(string text, string known, double expected) =>
        Actual(Row("1", "tỷ đồng", actual: text, y2022: known)).Should().Be((BinaryNumber.ToDecimal(expected), true));

    [Fact]
    public void Decide_SizeOfTheTarget_Tells() => Actual(Row("1", "tỷ đồng", target: "1600", actual: "1,700")).Should().Be((1700m, true));

    [Fact]
    public void Decide_SizesThatDisagree_LeaveItOpen() => Actual(Row("1", "tỷ đồng", actual: "206,472", y2021: "210", y2022: "215000")).Should().Be((206.472m, false));

    [Fact]
    public void Decide_TargetOfAnotherUnit_SaysNothing() => Actual(Row("1", "tỷ đồng", target: "17-19%/năm", actual: "6,150")).Should().Be((6.150m, false));

    [Fact]
    public void Decide_GrowthFromAKnownEnd_Tells() =>
        Actual(Row("1", "tỷ đồng", actual: "9,600", y2020: "1.2", growth: "2000.00")).Should().Be((9600m, true));

    [Fact]
    public void Decide_GrowthAgainstTheMarkOfTheRow_LeavesItOpen() =>
        Actual(Row("1", "tỷ đồng", actual: "9,600", y2020: "1,2", growth: "2000.00")).Should().Be((9.600m, false));

    [Fact]
    public void Decide_GrowthOverEndsThatShareTheMark_SaysNothing() =>
        Actual(Row("1", "tỷ đồng", actual: "6,150", y2020: "2,796", growth: "130.05")).Should().Be((6.150m, false));

    [Fact]
    public void Decide_SameMarkInTheRow_Tells() => Actual(Row("1", "tỷ đồng", actual: "102.347", y2022: "0.5")).Should().Be((102.347m, true));

    [Fact]
    public void Decide_PartLargerThanItsWhole_IsNot() =>
        ReadAll([Row("1", "tỷ đồng", actual: "55,5"), Row("1.a", "tỷ đồng", actual: "20.125", parent: "1"), .. MixedMarks])[1].Actual.Number!.Value.Should().Be(20.125m);

    [Fact]
    public void Decide_WholeSmallerThanItsParts_IsNot() =>
        ReadAll([Row("1", "tỷ đồng", actual: "1,044"), Row("1.a", "tỷ đồng", actual: "835", parent: "1"), .. MixedMarks])[0].Actual.Number!.Value.Should().Be(1044);

    [Fact]
    public void Decide_PartsThatAddUp_Tell()
    {
        IReadOnlyList<PlanRow> rows = ReadAll(
            [Row("1", "tỷ đồng", actual: "2796"), Row("1.a", "tỷ đồng", actual: "1,677", parent: "1"), Row("1.b", "tỷ đồng", actual: "1119", parent: "1"), .. MixedMarks]);
        rows[1].Actual.Number!.Value.Should().Be(1677);
        rows[1].Notes.Should().ContainSingle(note => note.Code == ReadingNoteCode.DecidedFromTable && note.Detail.Contains("add up"));
    }

    [Fact]
    public void Decide_OneDecimalMarkInTheTable_Tells()
    {
        string[] rest = [Row("2", "%", actual: "8,8"), Row("3", "%", actual: "10,1"), Row("4", "%", actual: "4,6")];
        ReadAll([Row("1", "tỷ đồng", actual: "1.700"), .. rest])[0].Actual.Number!.Value.Should().Be(1700);
        ReadAll([Row("1", "tỷ đồng", actual: "1,700"), .. rest])[0].Actual.Number!.Value.Should().Be(1.700m);
        string[] points = [.. rest.Select(row => row.Replace(',', '.'))];
        ReadAll([Row("1", "tỷ đồng", actual: "1.700"), .. points])[0].Actual.Number!.Value.Should().Be(1.700m);
        ReadAll([Row("1", "tỷ đồng", actual: "1,700"), .. points])[0].Actual.Number!.Value.Should().Be(1700);
    }

    [Fact]
    public void Decide_PrecisionThatTheTableNeverUses_Groups()
    {
        string[] others = [Row("2", "tỷ đồng", actual: "944", y2020: "696"), Row("3", "tỷ đồng", actual: "735", y2020: "536.0"), Row("4", "tỷ đồng", actual: "126.0", y2020: "98,1")];
        PlanRow row = ReadAll([Row("1", "tỷ đồng", actual: "6,150", y2020: "2,796", y2022: "5,164"), .. others])[0];
        row.Actual.Number!.Value.Should().Be(6150);
        row.InYear(2020)!.Number!.Value.Should().Be(2796);
        row.Notes.Where(note => note.Code == ReadingNoteCode.DecidedFromTable).Should().HaveCount(3).And.OnlyContain(note => note.Detail.Contains("precision"));
    }

    [Fact]
    public void Decide_PrecisionWithTooFewNumbers_SaysNothing()
    {
        string[] others = [Row("2", "tỷ đồng", actual: "944", y2020: "696"), Row("3", "tỷ đồng", actual: "735", y2020: "536.0"), Row("4", "tỷ đồng", actual: "126.0", y2020: "98,1")];
        PlanRow row = ReadAll([Row("1", "tỷ đồng", actual: "6,150", y2020: "2,796"), .. others])[0];
        row.Actual.Number!.Value.Should().Be(6.150m);
        row.Notes.Should().Contain(note => note.Code == ReadingNoteCode.AmbiguousNumber);
    }

    [Fact]
    public void Decide_PrecisionAgainstTheTablesOwnMark_LeavesItOpen()
    {
        string[] others = [Row("2", "tỷ đồng", actual: "944", y2020: "696"), Row("3", "tỷ đồng", actual: "735", y2020: "536,0"), Row("4", "tỷ đồng", actual: "126,0", y2020: "98,1")];
        ReadAll([Row("1", "tỷ đồng", actual: "6,150", y2020: "2,796", y2022: "5,164"), .. others])[0].Notes.Should().Contain(note => note.Code == ReadingNoteCode.AmbiguousNumber);
    }

    [Fact]
    public void Decide_PrecisionThatWouldLeaveTheRangeOfTheUnit_SaysNothing()
    {
        string[] others = [Row("2", "tỷ đồng", actual: "9", y2020: "6"), Row("3", "tỷ đồng", actual: "7", y2020: "5.0"), Row("4", "tỷ đồng", actual: "6.0", y2020: "8,1")];
        ReadAll([Row("1", "tỷ đồng", actual: "6,150", y2020: "2,796", y2022: "5,164"), .. others])[0].Actual.Number!.Value.Should().Be(6.150m);
    }

    [Fact]
    public void Decide_WhatWasDecided_TellsTheRowsThatAreOpen()
    {
        IReadOnlyList<PlanRow> rows = ReadAll(
            [Row("1", "tỷ đồng", actual: "2,796", y2022: "2650"), Row("1.a", "tỷ đồng", actual: "1,677", parent: "1"), Row("1.b", "tỷ đồng", actual: "1119", parent: "1"), .. MixedMarks]);
        rows[0].Actual.Number!.Value.Should().Be(2796);
        rows[1].Actual.Number!.Value.Should().Be(1677);
    }

    [Theory]
    [InlineData("98,1", "Decimal")]
    [InlineData("0,125", "Decimal")]
    [InlineData("1234,567", "Decimal")]
    [InlineData("2,796", "Ambiguous")]
    [InlineData("1.638.780", "Grouped")]
    [InlineData("1.638,78", "GroupedDecimal")]
    [InlineData("1.6384.780", "Other")]
    [InlineData("9.2.2018", "Other")]
    [InlineData("735", "Whole")]
    public void Find_NumberInText_IsOfItsForm(string text, string form) =>
        NumberToken.Find($"ước {text} tỷ.").Single().Form.ToString().Should().Be(form);

    [Fact]
    public void Find_DigitsGluedToLetters_AreNoNumbers() => NumberToken.Find("391 m2, QH14").Should().ContainSingle();

    private static string Row(
        string no,
        string unit,
        string target = "",
        string actual = "",
        string parent = "",
        string y2020 = "",
        string y2021 = "",
        string y2022 = "",
        string growth = "") => $"A|chỉ tiêu {no}|2023|{target}|{actual}|{unit}|{no}|{parent}|||{y2020}|{y2021}|{y2022}||{growth}|higher";

    private static PlanRow ReadFirst(params string[] rows) => ReadAll(rows)[0];

    private static IReadOnlyList<PlanRow> ReadAll(string[] rows) => Tables.ReadWhole(Header, rows).Rows;

    /// <summary>The actual of the first row among rows that mix the marks, and whether the table decided it.</summary>
    private static (decimal Value, bool IsDecided) Actual(string row)
    {
        PlanRow read = ReadAll([row, .. MixedMarks])[0];
        return (read.Actual.Number!.Value!.Value, read.Notes.Any(note => note.Code == ReadingNoteCode.DecidedFromTable));
    }

    [GeneratedRegex(@"\b(the|is|are|of|so|else|would|actual|target)\b")]
    private static partial Regex EnglishWords();
}
