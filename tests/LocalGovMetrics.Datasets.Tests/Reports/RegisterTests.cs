using LocalGovMetrics.Reading;
using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Datasets.Tests;

public class RegisterTests
{
    private static readonly UnitRegister Register = Reports.Register;

    [Fact]
    public void Register_HoldsEveryUnitAndTheChangesThatTheDocumentsState()
    {
        Register.Units.Should().HaveCount(42).And.Equal(Reports.Units);
        Register.Changes.Select(change => (change.ChangeKind, change.Date.ToString(), change.Act?.Number)).Should().BeEquivalentTo(new[]
        {
            (UnitChangeKind.Creation, "unknown", (string?)null),
            (UnitChangeKind.Transfer, "2021-04-28/2021-12-31", "1264/NQ-UBTVQH14"),
            (UnitChangeKind.ParentChange, "2021-04-28/2021-12-31", "1264/NQ-UBTVQH14"),
            (UnitChangeKind.Merge, "2024-2025", null),
            (UnitChangeKind.Split, "2025-07-01", null),
        });
        Register.Changes.Should().OnlyContain(change => change.Source != null && change.Note != null);
    }

    [Theory]
    [InlineData("TX Hương Trà", "huong_tra")]
    [InlineData("thị xã Hương Trà", "huong_tra")]
    [InlineData("thi xa huong tra", "huong_tra")]
    [InlineData("Tx Phong Điền", "phong_dien_tx")]
    [InlineData("phường Phước Hoà", "tk_phuoc_hoa")]
    [InlineData("tỉnh Quảng Trị", "quang_tri_prov")]
    public void Lookup_NamesOfTheReports_FindTheirUnits(string text, string code) => Register.Lookup(text).Unit!.Id.Code.Should().Be(code);

    [Theory]
    [InlineData("Huong Van", "huong_van_1", "huong_van_2")]
    [InlineData("Quảng Trị", "quang_tri_prov", "quang_tri_tx")]
    [InlineData("TP. Huế", "hue_city", "hue_city_prov")]
    public void Lookup_NamesOfTwoUnits_AreAmbiguous(string text, params string[] codes) =>
        Register.Lookup(text).Candidates.Select(unit => unit.Id.Code).Should().BeEquivalentTo(codes);

    [Fact]
    public void SixAreas_BelongToHuongTraThenToHue()
    {
        UnitId areas = UnitId.Parse("reports:huong_tra_6_transferred");

        Register.Find(areas, new LocalDate(2021, 4, 27))!.Unit.Parent!.Code.Should().Be("huong_tra");
        Register.Find(areas, new LocalDate(2021, 7, 1))!.IsSettled.Should().BeFalse();
        Register.Find(areas, new LocalDate(2021, 12, 31))!.Unit.Parent!.Code.Should().Be("hue_city_prov");
        Register.SuccessorsOf(UnitId.Parse("reports:huong_tra"), new LocalDate(2020, 12, 31), new LocalDate(2023, 12, 31))
            .Select(share => (share.Unit.Code, share.IsWhole, share.Shares.Count)).Should().Equal(("hue_city_prov", false, 0), ("huong_tra", false, 0));
    }

    [Fact]
    public void PhuocHoa_IsInAnXuanFromTheEndOf2025AtTheLatest()
    {
        UnitId ward = UnitId.Parse("reports:tk_phuoc_hoa");

        Register.ExistsOn(ward, new LocalDate(2023, 12, 31)).Should().Be(Existence.Certain);
        Register.ExistsOn(ward, new LocalDate(2024, 12, 31)).Should().Be(Existence.Possible);
        Register.SuccessorsOf(ward, new LocalDate(2023, 12, 31), new LocalDate(2026, 1, 1)).Should().ContainSingle().Which.Unit.Code.Should().Be("tk_an_xuan");
    }

    [Fact]
    public void PhongDien_IsFourWardsFromTheFirstOfJuly2025()
    {
        UnitId town = UnitId.Parse("reports:phong_dien_tx");

        Register.ExistsOn(town, new LocalDate(2025, 6, 30)).Should().Be(Existence.Certain);
        Register.ExistsOn(town, new LocalDate(2025, 7, 1)).Should().Be(Existence.No);
        Register.SuccessorsOf(town, new LocalDate(2025, 6, 30), new LocalDate(2025, 7, 1)).Should().HaveCount(4).And.OnlyContain(share => !share.IsWhole);
        Register.Lineage(UnitId.Parse("reports:phong_dinh@2025-07-01")).Backwards.Should().ContainSingle().Which.From.Should().Be(town);
    }

    [Fact]
    public void Register_WrittenAsATable_ReadsBackTheSame() =>
        RegisterTableReader.Read(RegisterTableWriter.Write(Register, "units")).GetValueOrThrow().Should().Be(Register);
}
