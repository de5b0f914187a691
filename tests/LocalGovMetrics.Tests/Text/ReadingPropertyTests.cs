using System.Globalization;
using CsCheck;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Text;

public class ReadingPropertyTests
{
    private static readonly Gen<decimal> Numbers = Gen.Select(Gen.Int[-999_999_999, 999_999_999], Gen.Int[0, 6], (digits, scale) => new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale));

    private static readonly Gen<MeasureUnit?> Units =
        Gen.Int[0, 7].Select(i => i == 0 ? null : MeasureUnit.Parse(new[] { "%", "tỷ đồng", "hộ", "hộ/năm", "giường bệnh/10000 người", "điểm %", "lần" }[i - 1]));

    private static readonly Gen<ChangeSense> Senses = Gen.Int[0, 2].Select(i => (ChangeSense)i);

    [Fact]
    public void ReadValue_OfANumberInVietnameseStyle_GivesItBack() =>
        Numbers.Sample(number => Number(ReportNotation.Vietnamese, Print(number, ".", ",")).Should().Be(number));

    [Fact]
    public void ReadValue_OfANumberInEnglishStyle_GivesItBack() =>
        Numbers.Sample(number => Number(ReportNotation.English, Print(number, ",", ".")).Should().Be(number));

    [Fact]
    public void ReadValue_OfANumberInTheOtherStyle_HasItAmongItsReadings() =>
        Numbers.Sample(number =>
        {
            ValueReading reading = ReportNotation.Vietnamese.ReadValue(Print(number, ",", ".")).GetValueOrThrow();
            IEnumerable<Reported> readings = [reading.Value, .. reading.Alternatives.Select(other => other.Value)];

            readings.OfType<ReportedValue>().Select(value => value.Value).Should().Contain(number);
        });

    [Fact]
    public void Possible_OfARoundedNumber_HoldsTheNumber() =>
        Gen.Select(Numbers, Gen.Int[0, 5]).Sample((number, decimals) =>
        {
            string printed = Print(Math.Round(number, Math.Min(decimals, number.Scale), MidpointRounding.AwayFromZero), ".", ",");

            Value(ReportNotation.Vietnamese, printed).Possible.Contains(number).Should().BeTrue(printed);
        });

    [Fact]
    public void Possible_OfAScaledNumber_HoldsTheNumber() =>
        Gen.Int[1, 9_999_999].Sample(number =>
        {
            string printed = Math.Round(number / 1000m, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) + "k";

            Value(ReportNotation.English, printed).Possible.Contains(number).Should().BeTrue(printed);
        });

    [Fact]
    public void Possible_OfACountOrAFraction_IsExact()
    {
        Value(ReportNotation.Vietnamese, "1.700 hộ").Possible.Should().Be(Interval.Point(1700));
        Value(ReportNotation.Vietnamese, "1.700").Possible.Should().Be(Interval.Closed(1699.5m, 1700.5m));
        Value(ReportNotation.Vietnamese, "khoảng 1.700").Possible.Should().Be(Interval.Closed(1650, 1750));
        Value(ReportNotation.Vietnamese, "98,1").Possible.Should().Be(Interval.Closed(98.05m, 98.15m));
        Value(ReportNotation.Vietnamese, "gần 2.333").Possible.Should().Be(Interval.Closed(2332, 2333));
        Value(ReportNotation.Vietnamese, "trên 93").Possible.Should().Be(Interval.MoreThan(93));
    }

    [Fact]
    public void ReportedValue_FormattedThenParsed_IsTheSame()
    {
        Gen<ReportedValue> exact = Gen.Select(Numbers, Units, Senses, Gen.Enum<Qualifier>(), Numbers).Select((number, unit, sense, qualifier, other) => qualifier switch
        {
            Qualifier.None => ReportedValue.FromFraction(Fraction.FromCount(number, other), unit: unit),
            Qualifier.Range => ReportedValue.Range(Math.Min(number, other), Math.Max(number, other), unit) with { Sense = sense },
            _ => ReportedValue.Of(qualifier, number, unit) with { Sense = sense },
        });

        exact.Sample(value => ReportedValue.Parse(value.ToString()).Should().Be(value));
    }

    [Fact]
    public void IntervalFractionAndUnit_FormattedThenParsed_AreTheSame()
    {
        Gen.Select(Numbers, Numbers, Gen.Int[0, 4]).Sample((first, second, kind) =>
        {
            Interval interval = kind switch
            {
                0 => Interval.AtLeast(first),
                1 => Interval.LessThan(first),
                2 => Interval.Closed(Math.Min(first, second), Math.Max(first, second)),
                3 => Interval.Point(first),
                _ => Interval.Unbounded,
            };

            Interval.Parse(interval.ToString()).Should().Be(interval);
            Fraction fraction = Fraction.FromCount(first, second);
            Fraction.Parse(fraction.ToString()).Should().Be(fraction);
        });
        Units.Sample(unit => unit is null || MeasureUnit.Parse(unit.ToString()) == unit);
    }

    private static decimal Number(ReportNotation notation, string text) => Value(notation, text).Value.GetValueOrDefault();

    private static ReportedValue Value(ReportNotation notation, string text) =>
        notation.ReadValue(text).GetValueOrThrow().Value.Should().BeOfType<ReportedValue>(text).Subject;

    private static string Print(decimal number, string group, string mark)
    {
        NumberFormatInfo format = new() { NumberGroupSeparator = group, NumberDecimalSeparator = mark };
        return number.ToString("N" + number.Scale.ToString(CultureInfo.InvariantCulture), format);
    }
}
