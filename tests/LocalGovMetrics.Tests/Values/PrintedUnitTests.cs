using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Values;

public class PrintedUnitTests
{
    [Theory]
    [InlineData("Đơn vị tính: ha", "ha")]
    [InlineData("ĐVT : (ha)", "ha")]
    [InlineData("Unit of measure: Đơn vị: ha", "ha")]
    [InlineData("[ha]", "ha")]
    [InlineData("ha.", "ha")]
    [InlineData("ha ; :", "ha")]
    [InlineData("tỷ\t  đồng", "tỷ đồng")]
    [InlineData("Tỷ đồng", "tỷ đồng")]
    [InlineData("ty\u0309 đo\u0302\u0300ng", "tỷ đồng")]
    [InlineData("Số hộ", "hộ")]
    [InlineData("Number of households", "hộ")]
    [InlineData("households per year", "hộ/năm")]
    [InlineData("tấn / ha", "tấn/ha")]
    [InlineData("ha (đất lúa)", "ha")]
    [InlineData("%GRDP", "%")]
    [InlineData("%(so với 2020)", "%")]
    [InlineData("‰ dân số", "‰")]
    [InlineData("€", "EUR")]
    [InlineData("$", "USD")]
    [InlineData("1.000.000 đồng", "triệu đồng")]
    [InlineData("1,000,000,000 USD", "billion USD")]
    [InlineData("1 000 ha", "nghìn ha")]
    [InlineData("1 ha", "ha")]
    [InlineData("’000 ha", "nghìn ha")]
    [InlineData("cases/100,000 people/year", "trường hợp/100000 người/năm")]
    [InlineData("mô hình/5 xã", "mô hình/5 xã")]
    public void TryReadPrinted_OfAHeader_IsTheUnit(string printed, string expected)
    {
        MeasureUnit.TryReadPrinted(printed, out MeasureUnit? unit, out _).Should().BeTrue();
        unit!.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("7 tấn", "«7 tấn»")]
    [InlineData("000 ha", "«000 ha»")]
    [InlineData("1.00 con", "«1.00 con»")]
    [InlineData("1000.50 con", "«1000.50 con»")]
    [InlineData("1.000 lần", "«1.000 lần»")]
    [InlineData("a/b/c/d/e", "«a∕b∕c∕d∕e»")]
    [InlineData("«quoted» 5", "«quoted 5»")]
    [InlineData("CO₂e", "«CO₂e»")]
    [InlineData("A (x", "«A (x»")]
    [InlineData("(a) (b)", "«(a) (b)»")]
    public void TryReadPrinted_OfANameOfItsOwn_KeepsIt(string printed, string expected)
    {
        MeasureUnit.TryReadPrinted(printed, out MeasureUnit? unit, out bool isKnown).Should().BeTrue();
        unit!.ToString().Should().Be(expected);
        isKnown.Should().BeFalse();
        (unit.Dimension, unit.Factor, unit.BaseSymbol).Should().Be((Dimension.Count, 1m, expected));
    }

    [Fact]
    public void TryReadPrinted_OfALongName_CutsItToEightyCharacters()
    {
        MeasureUnit.TryReadPrinted("5" + new string('a', 90), out MeasureUnit? unit, out _).Should().BeTrue();
        unit!.ToString().Should().Be($"«5{new string('a', 77)}»");
        MeasureUnit.TryReadPrinted("5" + new string('a', 77), out MeasureUnit? whole, out _).Should().BeTrue();
        whole!.ToString().Should().Be($"«5{new string('a', 77)}»");
        MeasureUnit.TryReadPrinted($"5{new string('a', 76)} bc", out MeasureUnit? trimmed, out _).Should().BeTrue();
        trimmed!.ToString().Should().Be($"«5{new string('a', 76)}»");
    }

    [Theory]
    [InlineData("ha\u0007")]
    [InlineData("\ud83d\ude00 ha")]
    [InlineData("2023")]
    [InlineData("5/6")]
    [InlineData(" ")]
    public void TryReadPrinted_OfWhatIsNoUnit_IsFalse(string printed)
    {
        MeasureUnit.TryReadPrinted(printed, out MeasureUnit? unit, out bool isKnown).Should().BeFalse();
        (unit, isKnown).Should().Be((null, false));
    }

    [Fact]
    public void TryReadPrinted_OfTooLongAText_IsFalse()
    {
        MeasureUnit.TryReadPrinted(new string('a', 440), out _, out _).Should().BeTrue();
        MeasureUnit.TryReadPrinted(new string('a', 441), out _, out _).Should().BeFalse();
        FluentActions.Invoking(() => MeasureUnit.TryReadPrinted(null!, out _, out _)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("tỷ đồng", true)]
    [InlineData("Tỷ đồng (giá 2010)", true)]
    [InlineData("% GRDP", true)]
    [InlineData("số hộ", true)]
    [InlineData("nghìn mô hình", false)]
    [InlineData("mô hình/xã", false)]
    public void TryReadPrinted_TellsWhetherTheUnitIsKnown(string printed, bool known)
    {
        MeasureUnit.TryReadPrinted(printed, out _, out bool isKnown).Should().BeTrue();
        isKnown.Should().Be(known);
    }
}
