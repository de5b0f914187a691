using CsCheck;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Values;

public class MeasureUnitTests
{
    private static readonly string[] Families =
    [
        "đồng|nghìn đồng|triệu đồng|tỷ đồng|nghìn tỷ đồng|triệu tỷ đồng",
        "USD|thousand USD|million USD|billion USD",
        "kg|tạ|tấn|nghìn tấn|triệu tấn",
        "m2|ha|km2|nghìn ha|triệu m2",
        "kWh|MWh|GWh|triệu kWh|tỷ kWh",
        "giây|phút|giờ|ngày|tuần",
        "tháng|quý|năm",
        "triệu đồng/người/tháng|triệu đồng/người/quý|triệu đồng/người/năm|nghìn đồng/người/tháng",
        "tấn/ha|tạ/ha|kg/m2",
        "giường bệnh/10000 người|giường bệnh/1000 người|giường bệnh/100000 người",
        "1/1000 người|1/10000 người|1/100000 người|‰|%",
    ];

    private static readonly Gen<(MeasureUnit From, MeasureUnit To)> Pairs =
        from index in Gen.Int[0, Families.Length - 1]
        let family = Families[index].Split('|').Select(MeasureUnit.Parse).ToArray()
        from left in Gen.Int[0, family.Length - 1]
        from right in Gen.Int[0, family.Length - 1]
        select (family[left], family[right]);

    [Fact]
    public void Convert_ThereAndBack_IsTheNumber() =>
        Gen.Select(Pairs, Gen.Int[1, 9_999_999], Gen.Int[0, 3]).Sample((pair, digits, places) =>
        {
            decimal number = digits / (decimal)Math.Pow(10, places);
            decimal there = pair.From.Convert(number, pair.To);
            decimal back = pair.To.Convert(there, pair.From);
            Math.Abs(back - number).Should().BeLessThanOrEqualTo(number * 1e-18m, "{0} {1} is {2} {3}", number, pair.From, there, pair.To);
            (pair.From.IsConvertibleTo(pair.To) && pair.To.IsConvertibleTo(pair.From)).Should().BeTrue();
        });

    [Fact]
    public void Parse_OfWhatIsWritten_IsTheUnit() =>
        (from of in OneOf([.. Families.SelectMany(text => text.Split('|')).Where(symbol => !symbol.Contains('/')), "con", "mô hình", "nghìn lượt khách"])
         from count in Gen.Int[0, 3]
         from pers in OneOf(["người", "năm", "tháng", "ha", "phụ nữ", "vụ", "ngày"]).Array[count]
         from quantity in OneOf([1m, 1000m, 100_000m, 6m])
         select (of, pers, quantity)).Where(print => print.pers.Length < 3 || print.quantity < 100_000m).Sample(print =>
        {
            MeasureUnit unit = MeasureUnit.Parse(print.of);
            unit = print.pers.Aggregate(unit, (made, per) => made.PerEach(per, print.quantity));
            MeasureUnit.Parse(unit.ToString()).Should().Be(unit);
            MeasureUnit.TryReadPrinted(unit.ToString(), out MeasureUnit? printed, out _).Should().BeTrue();
            printed.Should().Be(unit);
        });

    [Theory]
    [InlineData("5.5", "triệu đồng/người/tháng", "triệu đồng/người/năm", "66")]
    [InlineData("60", "triệu đồng/người/năm", "triệu đồng/người/tháng", "5")]
    [InlineData("15", "triệu đồng/người/quý", "triệu đồng/người/năm", "60")]
    [InlineData("82", "1/10000 người", "1/1000 người", "8.2")]
    [InlineData("8.2", "1/1000 người", "‰", "8.2")]
    [InlineData("8.2", "1/1000 người", "%", "0.82")]
    [InlineData("40", "1/100000", "1/100000 người", "40")]
    [InlineData("850", "nghìn tấn", "tấn", "850000")]
    [InlineData("3.15", "triệu tỷ đồng", "nghìn tỷ đồng", "3150")]
    [InlineData("36", "giờ", "ngày", "1.5")]
    [InlineData("155", "giây", "phút", "2.5833333333333333333333333333")]
    [InlineData("60", "tạ/ha", "tấn/ha", "6")]
    [InlineData("250", "m3/ngày", "m3/tuần", "1750")]
    [InlineData("2", "người/ha", "người/km2", "200")]
    public void Convert_BetweenUnitsOfOneFamily_IsExact(string number, string from, string to, string expected) =>
        MeasureUnit.Parse(from).Convert(decimal.Parse(number), MeasureUnit.Parse(to)).Should().Be(decimal.Parse(expected));

    [Theory]
    [InlineData("ngày", "tháng")]
    [InlineData("ngày", "ngày làm việc")]
    [InlineData("tuần", "năm")]
    [InlineData("triệu đồng/người", "triệu đồng")]
    [InlineData("triệu đồng/người/tháng", "triệu đồng/người")]
    [InlineData("triệu đồng/người/tháng", "triệu đồng/tháng")]
    [InlineData("trường hợp/1000 người", "‰")]
    [InlineData("1/1000 người", "1/1000 trẻ đẻ sống")]
    [InlineData("AUD", "USD")]
    [InlineData("million NZD", "million USD")]
    [InlineData("%/tháng", "%/năm")]
    [InlineData("con/phụ nữ", "con")]
    [InlineData("MWp", "MW")]
    [InlineData("m2 sàn", "m2")]
    public void IsConvertibleTo_UnitsOfTwoFamilies_IsFalse(string one, string other)
    {
        MeasureUnit.Parse(one).IsConvertibleTo(MeasureUnit.Parse(other)).Should().BeFalse();
        MeasureUnit.Parse(other).IsConvertibleTo(MeasureUnit.Parse(one)).Should().BeFalse();
    }

    [Theory]
    [InlineData("triệu đồng/người/năm", "triệu đồng/người/năm")]
    [InlineData("Tr.đồng/người/năm", "triệu đồng/người/năm")]
    [InlineData("kg/người/năm", "kg/người/năm")]
    [InlineData("1000 tấn", "nghìn tấn")]
    [InlineData("1.000 tấn", "nghìn tấn")]
    [InlineData("Nghìn tấn", "nghìn tấn")]
    [InlineData("ngàn lượt", "nghìn lượt")]
    [InlineData("1.000 người", "nghìn người")]
    [InlineData("'000 ha", "nghìn ha")]
    [InlineData("10.000 m2", "vạn m2")]
    [InlineData("giường bệnh/10.000 dân", "giường bệnh/10000 người")]
    [InlineData("Giường bệnh/1 vạn dân", "giường bệnh/10000 người")]
    [InlineData("Bác sĩ/vạn dân", "bác sĩ/10000 người")]
    [InlineData("giường bệnh trên 1 vạn dân", "giường bệnh/10000 người")]
    [InlineData("% so với năm trước", "%")]
    [InlineData("% so với cùng kỳ", "%")]
    [InlineData("% GRDP", "%")]
    [InlineData("%/năm", "%/năm")]
    [InlineData("%o", "‰")]
    [InlineData("Phần nghìn", "‰")]
    [InlineData("1.000đ", "nghìn đồng")]
    [InlineData("1.000 đồng", "nghìn đồng")]
    [InlineData("Triệu đ", "triệu đồng")]
    [InlineData("Tr.đồng", "triệu đồng")]
    [InlineData("Tỷ đồng (giá hiện hành)", "tỷ đồng")]
    [InlineData("(tỷ đồng)", "tỷ đồng")]
    [InlineData("ĐVT: Tỷ đồng", "tỷ đồng")]
    [InlineData("Triệu USD", "million USD")]
    [InlineData("Con/phụ nữ", "con/phụ nữ")]
    [InlineData("Số con/phụ nữ", "con/phụ nữ")]
    [InlineData("Người/km2", "người/km2")]
    [InlineData("Tạ/ha", "tạ/ha")]
    [InlineData("triệu đồng/ha/năm", "triệu đồng/ha/năm")]
    [InlineData("million tonnes", "million tấn")]
    [InlineData("per 100,000 population", "1/100000 người")]
    [InlineData("Index (2015=100)", "«Index (2015=100)»")]
    [InlineData("mg/l", "mg/lít")]
    public void TryReadPrinted_OfAColumn_IsTheUnit(string printed, string expected)
    {
        MeasureUnit.TryReadPrinted(printed, out MeasureUnit? unit, out _).Should().BeTrue();
        unit!.ToString().Should().Be(expected);
        MeasureUnit.Parse(expected).Should().Be(unit);
    }

    [Theory]
    [InlineData("tỷ đồng", true)]
    [InlineData("mô hình", false)]
    [InlineData("CO₂e (AR5)", false)]
    public void TryReadPrinted_OfAnUnknownName_SaysSo(string printed, bool known)
    {
        MeasureUnit.TryReadPrinted(printed, out _, out bool isKnown).Should().BeTrue();
        isKnown.Should().Be(known);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023")]
    [InlineData("-")]
    public void TryReadPrinted_OfNoName_IsFalse(string printed) => MeasureUnit.TryReadPrinted(printed, out _, out _).Should().BeFalse();

    [Theory]
    [InlineData("million USD", "triệu USD", "million USD")]
    [InlineData("triệu tấn", "triệu tấn", "million tấn")]
    [InlineData("tỷ đồng", "tỷ đồng", "tỷ đồng")]
    [InlineData("trillion EUR/năm", "nghìn tỷ EUR/năm", "trillion EUR/năm")]
    [InlineData("nghìn hộ/năm", "nghìn hộ/năm", "thousand hộ/năm")]
    [InlineData("nghìn tỷ đồng", "nghìn tỷ đồng", "nghìn tỷ đồng")]
    [InlineData("tấn", "tấn", "tấn")]
    [InlineData("mg", "mg", "mg")]
    [InlineData("mile", "mile", "mile")]
    public void SymbolIn_ALanguage_SaysTheScaleInIt(string unit, string vietnamese, string english)
    {
        MeasureUnit.Parse(unit).SymbolIn("vi").Should().Be(vietnamese);
        MeasureUnit.Parse(unit).SymbolIn("en").Should().Be(english);
    }

    [Fact]
    public void SymbolIn_NoLanguage_Throws() => FluentActions.Invoking(() => MeasureUnit.Percent.SymbolIn(null!)).Should().Throw<ArgumentNullException>();

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
