using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Values;

public class MeasureUnitPartsTests
{
    [Theory]
    [InlineData("triệu đồng/người/tháng", "người/tháng", "1", false, false)]
    [InlineData("giường bệnh/10000 người", "người", "10000", false, false)]
    [InlineData("1/1000", "", "1000", false, false)]
    [InlineData("hộ/năm", "năm", "1", true, false)]
    [InlineData("%/năm", "năm", "1", true, false)]
    [InlineData("triệu đồng/người/năm", "người/năm", "1", false, false)]
    [InlineData("hộ/2 năm", "năm", "2", false, false)]
    [InlineData("tấn/10 ha/2 năm", "ha/năm", "20", false, false)]
    [InlineData("hộ", null, "1", false, true)]
    [InlineData("nghìn hộ", null, "1", false, false)]
    [InlineData("ha", null, "1", false, false)]
    public void Parts_OfAUnit_AreWhatItIsPer(string symbol, string? per, string quantity, bool isPerYear, bool isCounted)
    {
        MeasureUnit unit = MeasureUnit.Parse(symbol);

        (unit.Per, unit.PerQuantity, unit.IsPerYear, unit.IsCounted).Should().Be((per, decimal.Parse(quantity), isPerYear, isCounted));
    }

    [Theory]
    [InlineData("nghìn tỷ đồng", Dimension.Money, "đồng", "1000000000000")]
    [InlineData("million USD", Dimension.Money, "USD", "1000000")]
    [InlineData("triệu lượt khách", Dimension.Count, "lượt khách", "1000000")]
    [InlineData("vạn con", Dimension.Count, "con", "10000")]
    [InlineData("nghìn tấn", Dimension.Mass, "kg", "1000000")]
    [InlineData("triệu kWh", Dimension.Energy, "kWh", "1000000")]
    [InlineData("‰", Dimension.Percent, "%", "0.1")]
    [InlineData("triệu mô hình", Dimension.Count, "mô hình", "1000000")]
    public void Factor_OfAScaledUnit_CountsItsBaseUnits(string symbol, Dimension dimension, string baseSymbol, string factor)
    {
        MeasureUnit unit = MeasureUnit.Parse(symbol);

        (unit.Dimension, unit.BaseSymbol, unit.Factor, unit.ToString()).Should().Be((dimension, baseSymbol, decimal.Parse(factor), symbol));
    }

    [Theory]
    [InlineData("ba trăm")]
    [InlineData("nghìn ngày")]
    [InlineData("triệu điểm")]
    [InlineData("nghìn lần")]
    public void Parse_OfAScaleBeforeWhatIsNotScaled_IsANounOfItsOwn(string text)
    {
        MeasureUnit unit = MeasureUnit.Parse(text);

        (unit.Dimension, unit.BaseSymbol, unit.Factor).Should().Be((Dimension.Count, text, 1m));
    }

    [Fact]
    public void Parse_OfScalesBeyondTheLargest_ScalesNothing()
    {
        MeasureUnit.Parse("tỷ tỷ con").Factor.Should().Be(1_000_000_000_000_000_000m);
        MeasureUnit.Parse("nghìn tỷ tỷ con").Factor.Should().Be(1_000_000_000_000_000_000_000m);
        MeasureUnit.Parse("tỷ tỷ tỷ con").Factor.Should().Be(1);
    }

    [Theory]
    [InlineData("hundred persons", "hundred người", "100")]
    [InlineData("trăm con", "trăm con", "100")]
    [InlineData("chục con", "chục con", "10")]
    [InlineData("millions d'habitants", "million người", "1000000")]
    [InlineData("tr.đồng", "triệu đồng", "1000000")]
    public void Parse_OfASpelling_IsTheCanonicalUnit(string spelling, string symbol, string factor)
    {
        MeasureUnit unit = MeasureUnit.Parse(spelling);

        (unit.Symbol, unit.Factor).Should().Be((symbol, decimal.Parse(factor)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("hộ/")]
    [InlineData("hộ//năm")]
    [InlineData("hộ/0 người")]
    [InlineData("hộ/-1 người")]
    [InlineData("hộ/1")]
    [InlineData("hộ/10")]
    [InlineData("hộ/200")]
    [InlineData("hộ/1100")]
    [InlineData("hộ/01 người")]
    [InlineData("hộ/a/b/c/d")]
    [InlineData("hộ/79228162514264337593543950335 người/2 ha")]
    [InlineData("hộ/79228162514264337593543950335 km")]
    [InlineData("hộ/79228162514264337593543950335 g/79228162514264337593543950335 mg")]
    [InlineData("hộ/0.0000000000000000000000000001 mg")]
    [InlineData("hộ/0.00000000000001 xã/0.000000000000001 thôn")]
    [InlineData("/năm")]
    [InlineData("5a")]
    [InlineData("-a")]
    [InlineData("a ")]
    [InlineData(" a")]
    [InlineData("a\u0007")]
    [InlineData("«»")]
    [InlineData("« a»")]
    [InlineData("«a »")]
    [InlineData("«a/b»")]
    [InlineData("«a«b»")]
    [InlineData("«a\u0007»")]
    [InlineData("«\ud83d\ude00»")]
    [InlineData("«a")]
    [InlineData("a»")]
    public void TryParse_OfWhatNamesNothing_IsFalse(string text)
    {
        MeasureUnit.TryParse(text, out MeasureUnit? unit).Should().BeFalse();
        unit.Should().BeNull();
    }

    [Theory]
    [InlineData("«a1»")]
    [InlineData("«Index (2015=100)»/năm")]
    [InlineData("hộ/«m2 1»")]
    [InlineData("a-b, c.d'e")]
    [InlineData("hộ/100")]
    [InlineData("hộ/2.5 ha")]
    [InlineData("a\u0302\u0323n")]
    public void Parse_OfANameOrARate_WritesItAgain(string text) => MeasureUnit.Parse(text).ToString().Should().Be(text);

    [Fact]
    public void TryParse_OfNames_TakesThemToEightyCharacters()
    {
        MeasureUnit.TryParse(new string('a', 80), out _).Should().BeTrue();
        MeasureUnit.TryParse(new string('a', 81), out _).Should().BeFalse();
        MeasureUnit.TryParse($"«{new string('1', 78)}»", out _).Should().BeTrue();
        MeasureUnit.TryParse($"«{new string('1', 79)}»", out _).Should().BeFalse();
        string longest = string.Join('/', new string('a', 80), new string('b', 80), new string('c', 80), new string('d', 80));
        MeasureUnit.Parse(longest).ToString().Should().Be(longest);
        MeasureUnit.TryParse(string.Join('/', Enumerable.Repeat("a", 230)), out _).Should().BeFalse();
    }

    [Fact]
    public void PerEach_PutsTimesLast() =>
        MeasureUnit.MillionDong.PerEach("tháng").PerEach("dân", 10).ToString().Should().Be("triệu đồng/10 người/tháng");

    [Fact]
    public void PerEach_OfWhatCannotBe_Throws()
    {
        MeasureUnit hectares = MeasureUnit.Parse("ha");
        FluentActions.Invoking(() => hectares.PerEach("người", 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => hectares.PerEach("người", -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => hectares.PerEach(string.Empty, 1000)).Should().Throw<ArgumentException>().WithMessage("*is not a noun*");
        FluentActions.Invoking(() => hectares.PerEach("5")).Should().Throw<ArgumentException>().WithMessage("*'5' is not a noun*");
        FluentActions.Invoking(() => hectares.PerEach(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => hectares.PerEach("km", decimal.MaxValue)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*What ha would be per*");
        FluentActions.Invoking(() => MeasureUnit.Parse("ha/a/b/c").PerEach("d")).Should().Throw<InvalidOperationException>().WithMessage("*ha/a/b/c is per a/b/c already*");
    }

    [Fact]
    public void PerYear_OfAYearlyUnit_IsItself()
    {
        MeasureUnit.Percent.PerYear().Should().Be(MeasureUnit.PercentPerYear);
        MeasureUnit.PercentPerYear.PerYear().Should().Be(MeasureUnit.PercentPerYear);
        MeasureUnit.Parse("tấn/ha/năm").PerYear().ToString().Should().Be("tấn/ha/năm");
        MeasureUnit.Parse("tấn/2 năm").PerYear().ToString().Should().Be("tấn/2 năm/năm");
    }

    [Fact]
    public void WithoutPer_IsWhatStandsBeforeTheSlash()
    {
        MeasureUnit.Parse("nghìn tấn/ha/năm").WithoutPer().Should().Be(MeasureUnit.Parse("nghìn tấn"));
        MeasureUnit.Parse("1/1000").WithoutPer().Should().Be(MeasureUnit.Number);
        MeasureUnit.Percent.WithoutPer().Should().Be(MeasureUnit.Percent);
        MeasureUnit.Parse("ha").WithPersOf(MeasureUnit.Parse("tấn/người/năm")).ToString().Should().Be("ha/người/năm");
    }

    [Fact]
    public void Counted_OfANoun_IsThatUnit()
    {
        MeasureUnit.Counted("Households").ToString().Should().Be("hộ");
        MeasureUnit.Counted("nghìn mô hình").Factor.Should().Be(1000);
        MeasureUnit.Counted("mô hình").IsCounted.Should().BeTrue();
        FluentActions.Invoking(() => MeasureUnit.Counted("5")).Should().Throw<ArgumentException>().WithMessage("*'5' is not a noun*");
        FluentActions.Invoking(() => MeasureUnit.Counted(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Operators_CompareTheSymbols()
    {
        MeasureUnit? none = null;
        (MeasureUnit.Parse("tr.đồng") == MeasureUnit.MillionDong).Should().BeTrue();
        (MeasureUnit.Parse("tr.đồng") != MeasureUnit.MillionDong).Should().BeFalse();
        (none == MeasureUnit.MillionDong || MeasureUnit.MillionDong == none || none != null).Should().BeFalse();
    }

    [Theory]
    [InlineData("triệu đồng/người", "triệu đồng/người/năm", true)]
    [InlineData("nghìn đồng/người", "triệu đồng/người/năm", true)]
    [InlineData("triệu đồng", "triệu đồng/năm", false)]
    [InlineData("triệu đồng/người", "triệu đồng/người/tháng", false)]
    [InlineData("triệu đồng/ha", "triệu đồng/người/năm", false)]
    [InlineData("triệu đồng/tháng", "triệu đồng/tháng/năm", false)]
    [InlineData("triệu đồng/người", "triệu đồng/người", false)]
    [InlineData("triệu đồng/người", "triệu đồng/người/ha/năm", false)]
    public void DifferByUnsaidYear_IsAboutAmountsPerPerson(string left, string right, bool differ)
    {
        MeasureUnit.DifferByUnsaidYear(MeasureUnit.Parse(left), MeasureUnit.Parse(right)).Should().Be(differ);
        MeasureUnit.DifferByUnsaidYear(MeasureUnit.Parse(right), MeasureUnit.Parse(left)).Should().Be(differ);
    }

    [Theory]
    [InlineData("2", "tỷ đồng", "2000000000")]
    [InlineData("5", "%", "0.05")]
    [InlineData("5", "‰", "0.005")]
    [InlineData("5", "%/năm", "0.4166666666666666666666666667")]
    [InlineData("6", "triệu đồng/người/quý", "2000000")]
    [InlineData("82", "1/10000 người", "0.0082")]
    [InlineData("79228162514264337593543950335", "tỷ đồng", null)]
    public void InBaseUnits_OfANumber_IsItsSize(string number, string unit, string? expected) =>
        MeasureUnit.Parse(unit).InBaseUnits(decimal.Parse(number)).Should().Be(expected is null ? null : decimal.Parse(expected));

    [Theory]
    [InlineData("79228162514264337593543950335", "tỷ đồng", "đồng")]
    [InlineData("79228162514264337593543950335", "kg/2 ha", "kg/3 ha")]
    public void Convert_BeyondDecimals_SaysSo(string number, string from, string to)
    {
        MeasureUnit unit = MeasureUnit.Parse(from);
        unit.TryConvert(decimal.Parse(number), MeasureUnit.Parse(to), out decimal result).Should().BeFalse();
        result.Should().Be(0);
        FluentActions.Invoking(() => unit.Convert(decimal.Parse(number), MeasureUnit.Parse(to))).Should().Throw<OverflowException>().WithMessage($"*{number}*{to}*");
    }

    [Fact]
    public void Convert_OfTwoFamilies_NamesBoth()
    {
        MeasureUnit.Percent.TryConvert(5, MeasureUnit.PercentagePoint, out decimal result).Should().BeFalse();
        result.Should().Be(0);
        FluentActions.Invoking(() => MeasureUnit.Percent.Convert(5, MeasureUnit.PercentagePoint)).Should().Throw<IncompatibleUnitsException>()
            .WithMessage("'%'*'điểm %'*").Which.Should().Match<IncompatibleUnitsException>(thrown => thrown.From == MeasureUnit.Percent && thrown.To == MeasureUnit.PercentagePoint);
    }

    [Theory]
    [InlineData("1/1000", "1/1000 người", true)]
    [InlineData("1/1000", "%", true)]
    [InlineData("%", "1/1000 người", true)]
    [InlineData("%/năm", "1/1000 người", false)]
    [InlineData("1/1000 người/năm", "%", false)]
    [InlineData("1/5 người", "%", false)]
    [InlineData("điểm %", "1/1000 người", false)]
    [InlineData("triệu đồng/tháng", "triệu đồng/năm", true)]
    [InlineData("lần/tháng", "lần/năm", false)]
    [InlineData("điểm/tháng", "điểm/năm", false)]
    [InlineData("điểm %/tháng", "điểm %/năm", false)]
    public void IsConvertibleTo_OfRates_AsTheirKindsSay(string one, string other, bool convertible)
    {
        MeasureUnit.Parse(one).IsConvertibleTo(MeasureUnit.Parse(other)).Should().Be(convertible);
        MeasureUnit.Parse(other).IsConvertibleTo(MeasureUnit.Parse(one)).Should().Be(convertible);
    }

    [Theory]
    [InlineData("EUR", "bn", "billion EUR")]
    [InlineData("EUR", "k", "thousand EUR")]
    [InlineData("USD", "mil", "million USD")]
    [InlineData("EUR", "mil", "thousand EUR")]
    [InlineData("đồng", "tỷ", "tỷ đồng")]
    [InlineData("EUR", "lakh", "lakh EUR")]
    [InlineData("EUR", "x", null)]
    [InlineData("EUR", "b x", null)]
    public void TryFindScaled_AfterANumberOfACurrency_IsTheScaledCurrency(string currency, string word, string? expected)
    {
        MeasureUnit.TryFindScaled(MeasureUnit.Parse(currency), word, out MeasureUnit? scaled).Should().Be(expected is not null);
        scaled?.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("triệu", "1000000", true)]
    [InlineData("tỷ", "1000000000", true)]
    [InlineData("tỉ", "1000000000", true)]
    [InlineData("lakh", "100000", true)]
    [InlineData("tr", "1", false)]
    [InlineData("bn", "1", false)]
    [InlineData("hộ", "1", false)]
    [InlineData("", "1", false)]
    public void TryFindScale_OfAWordAlone_IsItsFactor(string word, string factor, bool found)
    {
        MeasureUnit.TryFindScale(word, out decimal scale).Should().Be(found);
        scale.Should().Be(decimal.Parse(factor));
    }

    [Theory]
    [InlineData("triệu tấn", 6, "triệu", "1000000")]
    [InlineData("tr.đồng", 3, "triệu", "1000000")]
    [InlineData("tr. đồng", 4, "triệu", "1000000")]
    [InlineData("millions de tonnes", 12, "million", "1000000")]
    [InlineData("millions d'euros", 11, "million", "1000000")]
    [InlineData("mil millones de pesos", 16, "billion", "1000000000")]
    [InlineData("triệu", 0, "", "1")]
    [InlineData("triệu.tấn", 0, "", "1")]
    [InlineData("hộ nghèo", 0, "", "1")]
    public void ScaleLength_OfAText_IsThatOfItsScaleWord(string text, int length, string name, string factor)
    {
        MeasureUnit.ScaleLength(text, out string found, out decimal scale).Should().Be(length);
        (found, scale).Should().Be((name, decimal.Parse(factor)));
    }
}
