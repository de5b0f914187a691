using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Values;

public class ParquetDecimalTests
{
    [Theory]
    [InlineData("123.40000000000000685007606191", 1, "123.4")]
    [InlineData("-9.990000000000000207958650283", 2, "-9.99")]
    [InlineData("5.0000000000000002775557561550", 1, "5.0")]
    [InlineData("0.0010000000000000000208166817", 3, "0.001")]
    [InlineData("5.00", 2, "5.00")]
    [InlineData("0", 3, "0.000")]
    [InlineData("0", 0, "0")]
    [InlineData("1234567890123456789.12", 2, "1234567890123456789.12")]
    public void AtScale_OfWhatWasReadOnAnyRuntime_IsTheNumberOfTheFile(string read, int scale, string expected) =>
        NumberPrint.AtScale(decimal.Parse(read, CultureInfo.InvariantCulture), scale).ToString(CultureInfo.InvariantCulture).Should().Be(expected);

    [Fact]
    public void AtScale_OfANumberTooLongToTell_IsRefused() =>
        FluentActions.Invoking(() => NumberPrint.AtScale(1234567890123456789.1200001m, 2)).Should().Throw<InvalidDataException>();
}
