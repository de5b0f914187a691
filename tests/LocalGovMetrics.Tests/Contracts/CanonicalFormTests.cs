using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using NodaTime;
using Interval = LocalGovMetrics.Values.Interval;

namespace LocalGovMetrics.Tests.Contracts;

public class CanonicalFormTests
{
    private static readonly string[] Pieces =
    [
        "1,2345 vạn", "1.700", "12,34567k", "10 000", "16-17", "12345678,90123456789012345678", "12345678.90123456789012345678", "tá", "nghìn", "million", "từ 5 đến", "or more", "trở lên", "0,0000000000000000000000000001", "9999999999999999999999999999", "-", "–", " ", "%", "/năm", "/1.000 dân",
        "hộ", "xã", "per m²", "/°C", "/" + new string('a', 100), "per x.y", "tăng", "giảm còn", "từ", "đến", "31/38", "(81,6%)", "tốp 3", "năm 2025", "14/12/2023", "nghìn tỷ", "…", "(", ")", ";", "\t", "+5", "ha", "trên",
    ];

    [Theory]
    [InlineData("[1.0, 2]", false)]
    [InlineData("[1, 2]", true)]
    [InlineData("[01, 2]", false)]
    [InlineData("[+1, 2]", false)]
    [InlineData("[-0, 2]", false)]
    [InlineData("[.5, 2]", false)]
    [InlineData("[0.00000000000000000000000000001, 2]", false)]
    public void Interval_Parse_AcceptsOneForm(string text, bool accepted) => Interval.TryParse(text, out _).Should().Be(accepted);

    [Fact]
    public void Interval_OfEqualEnds_IsWrittenAlike() => Interval.Closed(1.0m, 2.50m).ToString().Should().Be(Interval.Closed(1m, 2.5m).ToString()).And.Be("[1, 2.5]");

    [Fact]
    public void ReportedValue_KeepsPrintedDecimals()
    {
        ReportedValue.Parse("98.10 %").ToString().Should().Be("98.10 %");
        ReportedValue.Range(14, 15.5m).ToString().Should().Be("14..15.5");
    }

    [Theory]
    [InlineData(8.75, 1)]
    [InlineData(1e27, 5)]
    public void ReportedValue_WithOtherDecimalsThanPrinted_IsRefused(double value, int decimals) =>
        ((Func<ReportedValue>)(() => new ReportedValue(Qualifier.Exact, BinaryNumber.ToDecimal(value), decimals))).Should().Throw<ArgumentException>();

    [Fact]
    public void ReportedValue_OfUnknownQualifier_IsRefused() =>
        ((Func<ReportedValue>)(() => new ReportedValue((Qualifier)99, 1))).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(9999, 9999)]
    [InlineData(0, 1)]
    public void Period_BeyondItsYears_IsRefused(int first, int last) =>
        ((Func<Period>)(() => Period.FromDates(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31)))).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("1 2/3")]
    [InlineData("")]
    [InlineData("hộ/năm")]
    public void PerEach_OfNoNoun_IsRefused(string noun) =>
        ((Func<MeasureUnit>)(() => MeasureUnit.Percent.PerEach(noun))).Should().Throw<ArgumentException>();

    [Fact]
    public void Unit_OfLongNouns_ReadsBack()
    {
        MeasureUnit unit = MeasureUnit.Counted(new string('a', 80)).PerEach(new string('b', 80), 12345.678m);

        MeasureUnit.Parse(unit.ToString()).Should().Be(unit);
    }

    /// <summary>Whatever is read from a cell can be written, and what it writes canonically reads back; nothing throws.</summary>
    [Fact]
    public void Reading_OfPiecesInAnyOrder_WritesWhatReadsBack()
    {
        Random random = new(20_250_701);
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            ReportNotation notation = random.Next(2) == 0 ? ReportNotation.Vietnamese : ReportNotation.English;
            notation.ReadTarget(text).ToString().Should().NotBeNull();
            if (notation.ReadValue(text).TryGetValue(out ValueReading? reading) && reading.Value is ReportedValue value)
            {
                ReportedValue.Parse(value.ToString()).Should().Be(value, "it was read from «{0}»", text);
            }
        }
    }
}
