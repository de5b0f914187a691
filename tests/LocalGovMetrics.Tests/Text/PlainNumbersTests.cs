using CsCheck;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Text;

public class PlainNumbersTests
{
    private static readonly Gen<string> Cells =
        from sign in OneOf("", ">", ">=", "<", "<=", " ", ">  ", "≥", "≥ ", "≤", "≤ ", "≥=", "-", "-", "−", " -", "- ", "--", "–", ">-", "> -")
        from first in Number()
        from dash in OneOf("", "", "-", " - ", "–", " -")
        from second in Number()
        from tail in OneOf("", "%", " %", " ")
        select sign + first + (dash.Length == 0 ? "" : dash + second) + tail;

    [Fact]
    public void TryReadValue_AnyPlainCell_ReadsWhatTheLongWayReads() =>
        Cells.Sample(text =>
        {
            foreach (ReadingContext context in Contexts())
            {
                if (PlainNumbers.TryReadValue(text, context, out ValueReading? plain))
                {
                    Reader.AnyValue(ReportNotation.Vietnamese, text, context).GetValueOrThrow().Should().Be(plain, "the text is '{0}'", text);
                    Reader.AnyValue(ReportNotation.English, text, context).GetValueOrThrow().Should().Be(plain, "the text is '{0}'", text);
                }
            }
        });

    [Fact]
    public void TryReadTarget_AnyPlainCell_ReadsWhatTheLongWayReads() =>
        Cells.Sample(text =>
        {
            foreach (ReadingContext context in Contexts())
            {
                if (PlainNumbers.TryReadTarget(text, context, out TargetReading? plain))
                {
                    Reader.AnyTarget(ReportNotation.Vietnamese, text, context).GetValueOrThrow().Should().Be(plain, "the text is '{0}'", text);
                    Reader.AnyTarget(ReportNotation.English, text, context).GetValueOrThrow().Should().Be(plain, "the text is '{0}'", text);
                }
            }
        });

    [Theory]
    [InlineData("14,5-15,5")]
    [InlineData(">93%")]
    [InlineData("99,90%")]
    [InlineData("1700")]
    [InlineData("2 - 2,2 %")]
    [InlineData("-5")]
    [InlineData("−1,2%")]
    [InlineData("≥ 93")]
    [InlineData("≤93,5%")]
    public void TryReadTarget_PlainCell_TakesTheShortWay(string text) =>
        PlainNumbers.TryReadTarget(text, ReadingContext.Empty, out _).Should().BeTrue();

    [Theory]
    [InlineData("1.700")]
    [InlineData("2021-2025")]
    [InlineData("2026-20311")]
    [InlineData("15-14")]
    [InlineData("1.563,28")]
    [InlineData("-5-6")]
    [InlineData("- 5")]
    [InlineData("-0,0")]
    [InlineData("-1.700")]
    [InlineData(">-5")]
    [InlineData("5 hộ")]
    [InlineData("")]
    [InlineData("1,")]
    [InlineData("12345678901234567890")]
    public void TryReadTarget_AnythingElse_IsLeftToTheLongWay(string text) =>
        PlainNumbers.TryReadTarget(text, ReadingContext.Empty, out _).Should().BeFalse();

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string> Number() =>
        from whole in Gen.OneOf(Gen.Int[0, 120], Gen.Int[1890, 2110], Gen.Int[0, 2_000_000])
        from mark in OneOf("", ",", ".")
        from decimals in OneOf("0", "5", "00", "25", "125", "1234")
        select whole.ToString(System.Globalization.CultureInfo.InvariantCulture) + (mark.Length == 0 ? "" : mark + decimals);

    private static IEnumerable<ReadingContext> Contexts()
    {
        yield return ReadingContext.Empty;
        yield return new ReadingContext { MeasureUnit = MeasureUnit.Percent };
        yield return new ReadingContext { MeasureUnit = MeasureUnit.Counted("hộ") };
        yield return new ReadingContext { MeasureUnit = MeasureUnit.PercentPerYear };
        yield return new ReadingContext { MeasureUnit = MeasureUnit.BillionDong };
    }
}
