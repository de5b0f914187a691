using LocalGovMetrics.Units;
using static LocalGovMetrics.Tests.Units.Given;

namespace LocalGovMetrics.Tests.Units;

public class UnitLookupTests
{
    private static readonly UnitRegister Names = Register(
        [
            Unit("hue", "Huế", UnitKind.ProvincialCity) with { OtherNames = ["TP. Huế"] },
            Unit("ht", "Hương Trà", UnitKind.Town),
            Unit("hv1", "Hương Văn", UnitKind.Ward, "ht"),
            Unit("hv2", "Hương Vân", UnitKind.Ward, "ht"),
            Unit("hc", "Hương Chữ", UnitKind.Ward, "ht") with { OtherNames = ["Hương Chũ"] },
            Unit("qtt", "Quảng Trị", UnitKind.Province),
            Unit("qtx", "Quảng Trị", UnitKind.Town, "qtt"),
            Unit("p1", "Phường 1", UnitKind.Ward, "qtx"),
            Unit("ph", "Phước Hòa", UnitKind.Ward),
            Unit("th", "Tam Thanh", UnitKind.Commune),
            Unit("an", "An Đôn", UnitKind.Ward),
            Unit("old", "Hương Thủy", UnitKind.RuralDistrict),
        ],
        Rename("2010-02-09", "old", "Hương Sơn"));

    [Theory]
    [InlineData("besancon", "besançon")]
    [InlineData("BESANC\u0327ON", "besançon")]
    [InlineData("Oeuilly", "œuilly")]
    [InlineData("Muenster Munster", "münster münster", false)]
    [InlineData("munster", "münster")]
    [InlineData("malmo", "malmö")]
    [InlineData("A Coruna", "A Coruña")]
    [InlineData("Tromso", "Tromsø")]
    [InlineData("Weissenburg", "Weißenburg")]
    [InlineData("Aeroskobing", "Ærøskøbing")]
    [InlineData("Alesund", "Ålesund")]
    [InlineData("Lodz", "Łódź")]
    [InlineData("Saint-Etienne", "Saint-Étienne")]
    public void Lookup_LettersOfOtherLanguages_Fold(string text, string name, bool isFound = true) =>
        Register([Unit("1", name)]).Lookup(text).Candidates.Should().HaveCount(isFound ? 1 : 0);

    [Fact]
    public void Lookup_NameWithDiacritics_PrefersTheOneWrittenSo()
    {
        UnitRegister register = Register([Unit("1", "Đông"), Unit("2", "Dong"), Unit("3", "Đồng"), Unit("4", "Tromsø"), Unit("5", "Tromso")]);

        register.Lookup("Đông").Unit!.Id.Code.Should().Be("1");
        register.Lookup("Tromsø").Unit!.Id.Code.Should().Be("4");
        register.Lookup("dong").IsAmbiguous.Should().BeTrue();
    }

    [Theory]
    [InlineData("TX Hương Trà", "ht")]
    [InlineData("thị xã Hương Trà", "ht")]
    [InlineData("Thị xã  HƯƠNG TRÀ", "ht")]
    [InlineData("tx. huong tra", "ht")]
    [InlineData("thi xa huong tra", "ht")]
    [InlineData("Huong Tra town", "ht")]
    [InlineData("Hương Trà", "ht")]
    [InlineData("TP. Huế", "hue")]
    [InlineData("TP Huế", "hue")]
    [InlineData("thành phố Huế", "hue")]
    [InlineData("hue", "hue")]
    [InlineData("Hue city", "hue")]
    [InlineData("phường Hương Văn", "hv1")]
    [InlineData("P. Hương Vân", "hv2")]
    [InlineData("Hương Chũ", "hc")]
    [InlineData("tỉnh Quảng Trị", "qtt")]
    [InlineData("TX Quảng Trị", "qtx")]
    [InlineData("Phường 1", "p1")]
    [InlineData("P.1", "p1")]
    [InlineData("phuong 1", "p1")]
    [InlineData("Phước Hoà", "ph")]
    [InlineData("Phước Hòa", "ph")]
    [InlineData("xã Tam Thanh", "th")]
    [InlineData("An Don", "an")]
    [InlineData("Hương Thủy", "old")]
    [InlineData("Hương Thuỷ", "old")]
    [InlineData("Hương Sơn", "old")]
    [InlineData("t:ht", "ht")]
    [InlineData("ht", "ht")]
    public void Lookup_AsPeopleWriteIt_FindsTheUnit(string text, string code)
    {
        UnitLookup lookup = Names.Lookup(text);

        lookup.Candidates.Select(unit => unit.Id.Code).Should().Equal(code);
        lookup.IsAmbiguous.Should().BeFalse();
        lookup.Unit.Should().NotBeNull();
    }

    [Theory]
    [InlineData("Hương Trà", LookupMatch.Name)]
    [InlineData("Hu\u031Bo\u031Bng Tra\u0300", LookupMatch.Name)]
    [InlineData("Huong Tra", LookupMatch.NameWithoutDiacritics)]
    [InlineData("Hương Trá", LookupMatch.NameWithoutDiacritics)]
    [InlineData("Tam Thanh", LookupMatch.Name)]
    [InlineData("ht", LookupMatch.Code)]
    [InlineData("Đà Nẵng", LookupMatch.None)]
    [InlineData("phường Hương Trà", LookupMatch.None)]
    [InlineData("", LookupMatch.None)]
    [InlineData(" .-,", LookupMatch.None)]
    [InlineData("thị xã", LookupMatch.None)]
    public void Lookup_SaysHowItFound(string text, LookupMatch match) => Names.Lookup(text).Match.Should().Be(match);

    [Theory]
    [InlineData("Huong Van", "hv1", "hv2")]
    [InlineData("phuong Huong Van", "hv1", "hv2")]
    [InlineData("Hương Van", "hv1", "hv2")]
    [InlineData("Quảng Trị", "qtt", "qtx")]
    public void Lookup_ThatMayMeanSeveral_GivesAllAndSaysSo(string text, params string[] codes)
    {
        UnitLookup lookup = Names.Lookup(text);

        lookup.Candidates.Select(unit => unit.Id.Code).Should().BeEquivalentTo(codes);
        lookup.IsAmbiguous.Should().BeTrue();
        lookup.Unit.Should().BeNull();
    }

    [Theory]
    [InlineData("2010-02-08", "Hương Thủy", "Hương Thủy")]
    [InlineData("2010-02-09", "Hương Sơn", "Hương Sơn")]
    [InlineData("2010-02-09", "Hương Thủy", "Hương Sơn")]
    public void Lookup_OnADay_GivesTheUnitOfThatDay(string day, string text, string name) =>
        Names.Lookup(text, Day(day)).Unit!.Name.ToString().Should().Be(name);

    [Fact]
    public void Lookup_OnADay_LeavesOutWhatIsNotThere()
    {
        UnitRegister register = Register(
            [Unit("1", "An Xuân", UnitKind.Ward), Unit("2@2020-01-01", "An Xuân", UnitKind.Ward), Unit("3", "Phước Hòa", UnitKind.Ward)],
            Merge("2020-01-01", Link("1", "2@2020-01-01"), Link("3", "2@2020-01-01")));

        register.Lookup("An Xuân").IsAmbiguous.Should().BeTrue();
        register.Lookup("An Xuân", Day("2019-12-31")).Unit!.Id.Should().Be(Id("1"));
        register.Lookup("An Xuân", Day("2020-01-01")).Unit!.Id.Should().Be(Id("2@2020-01-01"));
        register.Lookup("Phước Hòa", Day("2020-01-01")).Match.Should().Be(LookupMatch.None);
        register.Lookup("t:1", Day("2020-01-01")).Match.Should().Be(LookupMatch.None);
    }
}
