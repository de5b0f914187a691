using System.Globalization;
using System.Text.Json;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;
using Interval = LocalGovMetrics.Values.Interval;

namespace LocalGovMetrics.Tests.Values;

/// <summary>Numbers in the middle between two, names and units that are none, and amounts at the ends of decimal.</summary>
public class ValueEdgeTests
{
    [Theory]
    [InlineData("9007199254740993", 9007199254740992)]
    [InlineData("9007199254740993.0", 9007199254740992)]
    [InlineData("9007199254740993.00000000001", 9007199254740994)]
    [InlineData("9007199254740992.99999999999", 9007199254740992)]
    [InlineData("9007199254740995", 9007199254740996)]
    [InlineData("9007199254740995.000", 9007199254740996)]
    [InlineData("9007199254740994.99999999999", 9007199254740994)]
    [InlineData("-9007199254740995.00", -9007199254740996)]
    [InlineData("1.00000000000000011102230246", 1)]
    [InlineData("1.00000000000000011102230247", 1.0000000000000002)]
    [InlineData("79228162514264337593543950335", 7.9228162514264338E+28)]
    public void FromDecimal_BesideTheMiddleBetweenTwo_GoesToTheNearer(string number, double nearest) =>
        BinaryNumber.FromDecimal(decimal.Parse(number, CultureInfo.InvariantCulture)).Should().Be(nearest);

    [Fact]
    public void TryToDecimal_BeyondDecimal_HasNone()
    {
        foreach (double size in new[] { Math.ScaleB(1, 128), Math.ScaleB(1, 127), double.MaxValue, double.PositiveInfinity, double.NaN })
        {
            BinaryNumber.TryToDecimal(size, out _).Should().BeFalse();
            BinaryNumber.TryToDecimal(-size, out _).Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("7")]
    [InlineData("99")]
    [InlineData("Level")]
    public void Names_OfAnEnumeration_AreItsWordsAlone(string text) => Measure.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("5 (1/20) %", true)]
    [InlineData("(1/20) %", true)]
    [InlineData("5(1/20) %", false)]
    [InlineData(" (1/20) %", false)]
    [InlineData("5 )1/20( %", false)]
    [InlineData("5 (x) %", false)]
    public void Value_WithAFraction_HasItInBracketsBehindTheNumber(string text, bool isCanonical)
    {
        ReportedValue.TryParse(text, out ReportedValue? value).Should().Be(isCanonical);
        (value?.ToString() ?? text).Should().Be(text);
    }

    [Fact]
    public void Interval_OpenToOneSide_HasNoEndThereThatBelongsToIt()
    {
        Interval.AtMost(5).Should().Be(Interval.Create(null, 5, false, true));
        Interval.AtMost(5).LowClosed.Should().BeFalse();
        Interval.AtLeast(5).HighClosed.Should().BeFalse();
    }

    [Theory]
    [InlineData("hộ/0 dân")]
    [InlineData("hộ/")]
    [InlineData("/năm")]
    [InlineData("hộ//năm")]
    [InlineData("0 hộ")]
    public void Unit_PerNothing_IsNone(string text) => MeasureUnit.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Convert_WhereOnlyTheResultFits_Converts()
    {
        MeasureUnit.Parse("tỷ đồng").TryConvert(70_000_000_000_000_000_000_000m, MeasureUnit.Parse("nghìn đồng"), out decimal converted).Should().BeTrue();
        converted.Should().Be(70_000_000_000_000_000_000_000_000_000m);
        MeasureUnit.Parse("tỷ đồng").TryConvert(80_000_000_000_000_000_000_000m, MeasureUnit.Parse("nghìn đồng"), out converted).Should().BeFalse();
        converted.Should().Be(0);
    }

    [Theory]
    [InlineData("h\u0001ộ")]
    [InlineData("hộ\u0000")]
    [InlineData("")]
    public void PrintedUnit_WithAControlCharacter_IsNone(string text) => MeasureUnit.TryReadPrinted(text, out _, out _).Should().BeFalse();

    [Fact]
    public void Converters_NeedAWriter()
    {
        FluentActions.Invoking(() => new EnumTextConverter<MeasureKind>().Write(null!, MeasureKind.Level, JsonSerializerOptions.Default)).Should().Throw<ArgumentNullException>().WithParameterName("writer");
        FluentActions.Invoking(() => new EnumTextConverter<MeasureKind>().WriteAsPropertyName(null!, MeasureKind.Level, JsonSerializerOptions.Default)).Should().Throw<ArgumentNullException>().WithParameterName("writer");
        FluentActions.Invoking(() => new CanonicalTextConverter<Measure>().Write(null!, Measure.Level, JsonSerializerOptions.Default)).Should().Throw<ArgumentNullException>().WithParameterName("writer");
        FluentActions.Invoking(() => new CanonicalTextConverter<Measure>().WriteAsPropertyName(null!, Measure.Level, JsonSerializerOptions.Default)).Should().Throw<ArgumentNullException>().WithParameterName("writer");
    }

    [Theory]
    [InlineData("\"2025-07-01\"", true)]
    [InlineData("\"2025-7-1\"", false)]
    [InlineData("20250701", false)]
    [InlineData("null", false)]
    public void Json_OfADay_IsItsIsoText(string json, bool isDay)
    {
        JsonSerializerOptions options = new() { Converters = { new LocalDateConverter() } };
        Func<LocalDate> read = () => JsonSerializer.Deserialize<LocalDate>(json, options);
        if (isDay)
        {
            JsonSerializer.Serialize(read(), options).Should().Be(json);
        }
        else
        {
            read.Should().Throw<JsonException>();
        }
    }

    [Fact]
    public void List_IsItsContent()
    {
        ValueList<int> list = ValueList.From([1, 2]);
        list.ToString().Should().Be("[1; 2]");
        list.GetHashCode().Should().Be(ValueList.From([1, 2]).GetHashCode()).And.NotBe(ValueList.From([2, 1]).GetHashCode());
        FluentActions.Invoking(() => ValueList.From<int>(null!, "numbers")).Should().Throw<ArgumentNullException>().WithParameterName("numbers");
        FluentActions.Invoking(() => new ReportedGrade(null!)).Should().Throw<ArgumentNullException>().WithParameterName("grade");
    }
}
