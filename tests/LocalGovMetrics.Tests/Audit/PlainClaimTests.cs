using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Audit;

/// <summary>A claim checked from its texts, without the objects of a claim.</summary>
public sealed class PlainClaimTests
{
    private const int MostBytes = 500;

    [Theory]
    [InlineData("31", "38", "81,6", AuditClass.Consistent)]
    [InlineData("31", "38", "81,5", AuditClass.Truncated)]
    [InlineData("31", "38", "81,8", AuditClass.Inconsistent)]
    [InlineData("31", "0", "81,8", AuditClass.CannotCheck)]
    public void Check_OfTexts_GivesTheClass(string count, string of, string print, AuditClass expected) =>
        CheckTexts("fraction", count, of, print).Class.Should().Be(expected);

    [Fact]
    public void Check_OfTexts_TakesLittleMemory()
    {
        CheckTexts("fraction", "31", "38", "81,6");
        long before = GC.GetAllocatedBytesForCurrentThread();
        CheckTexts("Fraction", "31", "38", "81,6");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThanOrEqualTo(MostBytes);
    }

    [Fact]
    public void Check_OfInputs_SaysWhatStandsInTheWay()
    {
        ClaimCalculator.Check(ClaimKind.Fraction, [ReportedValue.AsPrinted(31), null], ReportedValue.AsPrinted(81.6m))
            .Should().Match<ClaimResult>(result => result.UncheckedReason == UncheckedReason.InputMissing && result.UncheckedInput == 1);
        ClaimCalculator.Check(ClaimKind.WeightedMean, [ReportedValue.AsPrinted(31)], ReportedValue.AsPrinted(31)).UncheckedReason.Should().Be(UncheckedReason.WeightMissing);
        ClaimCalculator.Check(ClaimKind.Verdict, [ReportedValue.AsPrinted(31)], ReportedValue.AsPrinted(31)).UncheckedReason.Should().Be(UncheckedReason.UnknownKind);
        ClaimCalculator.Check(ClaimKind.AverageGrowth, [ReportedValue.AsPrinted(31), ReportedValue.AsPrinted(32)], ReportedValue.AsPrinted(31)).UncheckedReason.Should().Be(UncheckedReason.PeriodsMissing);
        ClaimCalculator.Check(ClaimKind.Fraction, [ReportedValue.AsPrinted(31), ReportedValue.AsPrinted(32)], null).UncheckedReason.Should().Be(UncheckedReason.PrintMissing);
    }

    [Theory]
    [InlineData("98,1")]
    [InlineData(">93%")]
    [InlineData("16-17")]
    [InlineData("31/38 (81,6%)")]
    [InlineData("16.671,5 tỷ đồng")]
    public void TryReadNumber_OfOneNumber_ReadsWhatReadValueReads(string text)
    {
        ReportNotation.Vietnamese.TryReadNumber(text, out ReportedValue? number).Should().BeTrue();
        number.Should().Be(ReportNotation.Vietnamese.ReadValue(text).GetValueOrThrow().Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("2,796")]
    [InlineData("01 xã, 01 phường")]
    [InlineData("dự kiến 4")]
    [InlineData("Đạt")]
    public void TryReadNumber_OfAnythingElse_IsFalse(string text)
    {
        ReportNotation.Vietnamese.TryReadNumber(text, out ReportedValue? number).Should().BeFalse();
        number.Should().BeNull();
    }

    private static ClaimResult CheckTexts(string kindText, string count, string of, string print)
    {
        ReportNotation notation = ReportNotation.Vietnamese;
        bool isRead = ClaimReader.TryReadKind(kindText, out ClaimKind kind)
            & notation.TryReadNumber(count, out ReportedValue? first)
            & notation.TryReadNumber(of, out ReportedValue? second)
            & notation.TryReadNumber(print, out ReportedValue? printed);
        return isRead ? ClaimCalculator.Check(kind, [first, second], printed) : throw new ArgumentException("A text is no number.", nameof(print));
    }
}
