using LocalGovMetrics.Units;
using static LocalGovMetrics.Tests.Units.Given;

namespace LocalGovMetrics.Tests.Units;

public class KnownDateTests
{
    [Theory]
    [InlineData("2025-07-01", "2025-07-01", "2025-07-01", "on 2025-07-01", "ngày 2025-07-01")]
    [InlineData("2024", "2024-01-01", "2024-12-31", "in 2024", "năm 2024")]
    [InlineData("2024-2025", "2024-01-01", "2025-12-31", "in 2024-2025", "năm 2024-2025")]
    [InlineData("2021-04-28/2021-12-31", "2021-04-28", "2021-12-31", "between 2021-04-28 and 2021-12-31", "từ 2021-04-28 đến 2021-12-31")]
    [InlineData("after 2021-04-27", "2021-04-28", null, "after 2021-04-27", "sau ngày 2021-04-27")]
    [InlineData("before 1996-01-01", null, "1995-12-31", "before 1996-01-01", "trước ngày 1996-01-01")]
    [InlineData("unknown", null, null, "at an unknown date", "không rõ ngày")]
    public void Parse_CanonicalText_GivesTheDaysAndTheWords(string text, string? earliest, string? latest, string english, string vietnamese)
    {
        KnownDate date = KnownDate.Parse(text);

        date.Earliest.Should().Be(earliest is null ? null : Day(earliest));
        date.Latest.Should().Be(latest is null ? null : Day(latest));
        date.ToString().Should().Be(text);
        (date.Words("en"), date.Words("vi")).Should().Be((english, vietnamese));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025-7-1")]
    [InlineData("2025-07-01/2025-07-01")]
    [InlineData("2024-01-01/2024-12-31")]
    [InlineData("2025-2024")]
    [InlineData("after 2024")]
    [InlineData("after  2021-04-27")]
    [InlineData("after 9998-12-31")]
    [InlineData("before 0001-01-01")]
    [InlineData("9999-01-01")]
    [InlineData("Unknown")]
    public void TryParse_OtherText_IsRefused(string text) => KnownDate.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void MayBe_Days_AreThoseBetween()
    {
        KnownDate.InYear(2024).MayBe(Day("2024-12-31")).Should().BeTrue();
        KnownDate.InYear(2024).MayBe(Day("2025-01-01")).Should().BeFalse();
        KnownDate.After(Day("2021-04-27")).MayBe(Day("2021-04-27")).Should().BeFalse();
        KnownDate.Unknown.MayBe(Day("0001-01-01")).Should().BeTrue();
        default(KnownDate).Should().Be(KnownDate.Unknown);
    }

    [Fact]
    public void Factories_AtTheEndsOfTheCalendar_StayInIt()
    {
        KnownDate.After(Day("9998-12-30")).Earliest.Should().Be(Day("9998-12-31"));
        KnownDate.Before(Day("0001-01-02")).Latest.Should().Be(Day("0001-01-01"));
        KnownDate.On(Day("9998-12-31")).Day.Should().Be(Day("9998-12-31"));
        Func<KnownDate>[] beyond =
        [
            () => KnownDate.After(Day("9998-12-31")), () => KnownDate.Before(Day("0001-01-01")), () => KnownDate.On(Day("9999-01-01")), () => KnownDate.After(Day("9999-01-01")),
            () => KnownDate.Before(Day("9999-02-01")), () => KnownDate.InYears(0, 5), () => KnownDate.InYears(9998, 9999), () => KnownDate.InYears(2025, 2024),
        ];
        beyond.Should().AllSatisfy(make => make.Should().Throw<ArgumentOutOfRangeException>());
        FluentActions.Invoking(() => KnownDate.Between(Day("2025-07-02"), Day("2025-07-01"))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("2024-01-01/2025-12-30", "between 2024-01-01 and 2025-12-30")]
    [InlineData("2024-01-02/2025-12-31", "between 2024-01-02 and 2025-12-31")]
    [InlineData("2024-02-01/2024-12-31", "between 2024-02-01 and 2024-12-31")]
    [InlineData("2024-01-01/2024-11-30", "between 2024-01-01 and 2024-11-30")]
    public void Words_OfASpanThatIsNoYears_NameBothDays(string text, string words) => KnownDate.Parse(text).Words("en").Should().Be(words);

    [Theory]
    [InlineData("2021-04-27", null, "2021-04-28", true)]
    [InlineData("2021-04-27", null, "9998-12-31", true)]
    [InlineData(null, "2021-04-27", "2021-04-26", true)]
    [InlineData(null, "2021-04-27", "2021-04-27", false)]
    [InlineData("2021-04-27", "2021-04-30", "2021-04-27", false)]
    [InlineData("2021-04-27", "2021-04-30", "2021-04-28", true)]
    [InlineData("2021-04-27", "2021-04-30", "2021-04-29", true)]
    [InlineData("2021-04-27", "2021-04-30", "2021-04-30", false)]
    public void MayBe_OfADay_AfterOneAndBeforeAnother(string? after, string? before, string day, bool may)
    {
        KnownDate date = after is null ? KnownDate.Before(Day(before!)) : before is null ? KnownDate.After(Day(after)) : KnownDate.Between(Day(after).PlusDays(1), Day(before).PlusDays(-1));

        date.MayBe(Day(day)).Should().Be(may);
    }
}
