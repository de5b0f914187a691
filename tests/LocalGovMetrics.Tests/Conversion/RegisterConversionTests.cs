using CsCheck;
using LocalGovMetrics.Conversion;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Tests.Units;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using NodaTime;
using Interval = LocalGovMetrics.Values.Interval;

namespace LocalGovMetrics.Tests.Conversion;

/// <summary>Conversion along the links of registers.</summary>
public class RegisterConversionTests
{
    [Fact]
    public void Amounts_ConvertedAndSummed_AreTheDirectSum() =>
        Gen.Select(RandomRegister.Samples, Gen.Int[0, 4200], Gen.Int[0, 4200], Gen.Int[0, 100_000].Array[60]).Sample(
            (sample, one, other, cents) =>
            {
                RegisterLinks links = sample.Register.LinksBetween(RandomRegisterSample.DayOf(Math.Min(one, other)), RandomRegisterSample.DayOf(Math.Max(one, other)));
                Crosswalk walk = new(links.Links, "population");
                UnitId[] units = [.. sample.Register.UnitsOn(links.From).Select(unit => unit.Unit.Id)];
                Dictionary<UnitId, decimal> amounts = units.Select((unit, i) => (unit, Amount: cents[i % cents.Length] / 100m)).ToDictionary(pair => pair.unit, pair => pair.Amount);
                decimal unlinked = links.Ended.Concat(links.Uncertain).Sum(unit => amounts[unit]);
                decimal unplaced = walk.From.Where(unit => walk.Successors(unit)[0].Share is null).Sum(unit => amounts[unit]);

                decimal converted = ValueConversion.Convert(walk, Aggregation.Additive, amounts.ToDictionary(pair => pair.Key, pair => Observation.Of(pair.Value)))
                    .Sum(value => (value.Value ?? value.KnownPart).GetValueOrDefault());

                (converted + unplaced + unlinked).Should().Be(amounts.Values.Sum());
            },
            iter: 300);

    // Quốc hội's reform of 2025-07-01 as the reports tell it: Phong Điền town became four wards.
    [Fact]
    public void Split_OnTheVeryDay_IsConverted()
    {
        UnitId town = new("t", "phong_dien");
        UnitId[] wards = [.. Enumerable.Range(1, 4).Select(ward => new UnitId("t", "ward_" + ward, new LocalDate(2025, 7, 1)))];
        UnitRegister register = UnitRegister.Build(
            [Unit(town, UnitKind.Town), .. wards.Select(ward => Unit(ward, UnitKind.Ward))],
            [new UnitSplit([.. wards.Select(ward => new UnitLink(town, ward, [new LinkWeight("population", 10)]))]) { Date = KnownDate.On(new LocalDate(2025, 7, 1)) }]).GetValueOrThrow();
        Dictionary<UnitId, Observation> values = new() { [town] = Observation.Of(100, MeasureUnit.Counted("người")) };

        Crosswalk before = new(register.LinksBetween(new LocalDate(2025, 6, 29), new LocalDate(2025, 6, 30)).Links, "population");
        Crosswalk on = new(register.LinksBetween(new LocalDate(2025, 6, 30), new LocalDate(2025, 7, 1)).Links, "population");

        ValueConversion.Convert(before, Aggregation.Additive, values).Should().ContainSingle().Which.Record.IsUnchanged.Should().BeTrue();
        ValueConversion.Convert(on, Aggregation.Additive, values).Select(value => value.Value).Should().Equal(25, 25, 25, 25);
    }

    // A part of unknown size left Hương Trà for Huế in 2021: nothing may be said of either without a weight.
    [Fact]
    public void Transfer_OfUnknownSize_LeavesAmountsOpen()
    {
        UnitId huongTra = new("t", "huong_tra");
        UnitId hue = new("t", "hue");
        UnitRegister register = UnitRegister.Build(
            [Unit(huongTra, UnitKind.Town), Unit(hue, UnitKind.ProvincialCity)],
            [new TerritoryTransfer([new UnitLink(huongTra, hue)]) { Date = KnownDate.On(new LocalDate(2021, 7, 1)) }]).GetValueOrThrow();
        Crosswalk walk = new(register.LinksBetween(new LocalDate(2020, 12, 31), new LocalDate(2021, 12, 31)).Links);
        Dictionary<UnitId, Observation> values = new() { [huongTra] = Observation.Of(100, MeasureUnit.Counted("người")), [hue] = Observation.Of(300, MeasureUnit.Counted("người")) };

        ConvertedValue city = ValueConversion.Convert(walk, hue, Aggregation.Additive, values);

        city.Record.Problem.Should().Be(ConversionProblem.WeightMissing);
        city.KnownPart.Should().Be(300);
        city.Possible.Should().Be(Interval.Closed(300, 400));
        ValueConversion.Convert(walk, huongTra, Aggregation.Additive, values).Possible.Should().Be(Interval.Closed(0, 100));
    }

    [Theory]
    [InlineData("người", Aggregation.Additive)]
    [InlineData("tỷ đồng", Aggregation.Additive)]
    [InlineData("hộ/năm", Aggregation.Additive)]
    [InlineData("ha", Aggregation.Additive)]
    [InlineData("%", Aggregation.Intensive)]
    [InlineData("%/năm", Aggregation.Intensive)]
    [InlineData("lần", Aggregation.Intensive)]
    [InlineData("triệu đồng/người", Aggregation.Intensive)]
    [InlineData("điểm", Aggregation.Intensive)]
    [InlineData("ngày", Aggregation.None)]
    public void Aggregation_Unsaid_IsAssumedByTheUnitOfMeasure(string unit, Aggregation expected) => AssumedAggregation.Of(MeasureUnit.Parse(unit)).Should().Be(expected);

    [Fact]
    public void Aggregation_WithoutUnitOfMeasure_IsNotAssumed() => AssumedAggregation.Of(null).Should().Be(Aggregation.None);

    private static AdministrativeUnit Unit(UnitId id, UnitKind kind) => new() { Id = id, Name = LocalizedName.Of(id.Code), Kind = kind };
}
