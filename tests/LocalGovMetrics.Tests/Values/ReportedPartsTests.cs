using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Tests.Values;

public class ReportedPartsTests
{
    private static readonly LocalDate Day = new(2025, 7, 1);

    private static readonly Reported[] OneOfEach =
    [
        ReportedValue.AsPrinted(5),
        new ReportedList(ReportedListKind.Parts, [new ReportedRank(1), new ReportedRank(2)]),
        new ReportedRank(3),
        new ReportedGrade(new Grade("quality", 4, "Tốt")),
        new ReportedDate(null, Day),
        new ReportedText(ReportedTextKind.Nil, string.Empty),
        new ReportedUnsettled("máximo 5", [new UnsettledWord("máximo", 0, 6)]),
    ];

    [Fact]
    public void Match_OfEveryKind_CallsItsOwnCaseWithItself()
    {
        OneOfEach.Select(print => print.Match(_ => 0, _ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6)).Should().Equal(0, 1, 2, 3, 4, 5, 6);
        OneOfEach.Should().AllSatisfy(print => print.Match<Reported>(value => value, list => list, rank => rank, grade => grade, date => date, text => text, unsettled => unsettled).Should().BeSameAs(print));
    }

    [Fact]
    public void Match_WithoutTheCaseOfTheKind_Throws()
    {
        for (int i = 0; i < OneOfEach.Length; i++)
        {
            int own = i;
            Action match = () => OneOfEach[own].Match<int>(own == 0 ? null! : _ => 0, own == 1 ? null! : _ => 1, own == 2 ? null! : _ => 2, own == 3 ? null! : _ => 3, own == 4 ? null! : _ => 4, own == 5 ? null! : _ => 5, own == 6 ? null! : _ => 6);
            match.Should().Throw<ArgumentNullException>();
        }
    }

    [Fact]
    public void Rank_IsOneOrMoreAndAtMostTheLast()
    {
        new ReportedRank(3, 3).Of.Should().Be(3);
        new ReportedRank(1).ToString().Should().Be("rank 1");
        new ReportedRank(3, 63).ToString().Should().Be("rank 3 of 63");
        new ReportedRank(3, 63, orBetter: true).ToString().Should().Be("top 3 of 63");
        FluentActions.Invoking(() => new ReportedRank(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ReportedRank(4, 3)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Date_IsADayOrAsLateAsADay()
    {
        new ReportedDate(null, Day).ToString().Should().Be("by 2025-07-01");
        new ReportedDate(Day, Day).ToString().Should().Be("date 2025-07-01");
        new ReportedDate(Day, Day.PlusDays(30)).ToString().Should().Be("dates 2025-07-01/2025-07-31");
        FluentActions.Invoking(() => new ReportedDate(Day, Day.PlusDays(-1))).Should().Throw<ArgumentException>().WithMessage("*before the earliest*");
    }

    [Fact]
    public void List_HasTwoItemsOrMore()
    {
        OneOfEach[1].ToString().Should().Be("parts [rank 1; rank 2]");
        FluentActions.Invoking(() => new ReportedList(ReportedListKind.Parts, [new ReportedRank(1)])).Should().Throw<ArgumentException>().WithMessage("*two items*");
        FluentActions.Invoking(() => new ReportedList(ReportedListKind.Parts, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ReportedList(ReportedListKind.Parts, [new ReportedRank(1), null!])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Text_SaysItsKindAndItsWords()
    {
        OneOfEach[5].ToString().Should().Be("nil");
        new ReportedText(ReportedTextKind.NotReported, "chưa có").ToString().Should().Be("notReported «chưa có»");
        OneOfEach[3].ToString().Should().Contain("quality:4:Tốt");
        FluentActions.Invoking(() => new ReportedText(ReportedTextKind.Nil, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Unsettled_NamesItsWords()
    {
        OneOfEach[6].ToString().Should().Be("unsettled [máximo at 0] «máximo 5»");
        FluentActions.Invoking(() => new ReportedUnsettled("máximo 5", [])).Should().Throw<ArgumentException>().WithMessage("*has a word*");
        FluentActions.Invoking(() => new ReportedUnsettled(" ", [new UnsettledWord("x", 0, 1)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new UnsettledWord(" ", 0, 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new UnsettledWord("x", -1, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new UnsettledWord("x", 0, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new UnsettledWord("x", 0, -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("quality:4:Tốt", true)]
    [InlineData("q:1:a:b", true)]
    [InlineData(":4:Tốt", false)]
    [InlineData("quality::Tốt", false)]
    [InlineData("quality:0:Tốt", false)]
    [InlineData("quality:-1:Tốt", false)]
    [InlineData("quality:04:Tốt", false)]
    [InlineData("quality:4:", false)]
    [InlineData("quality:4", false)]
    [InlineData("quality", false)]
    [InlineData("", false)]
    public void Grade_IsReadAsItIsWritten(string text, bool isGrade)
    {
        Grade.TryParse(text, out Grade? grade).Should().Be(isGrade);
        (grade?.ToString()).Should().Be(isGrade ? text : null);
    }

    [Fact]
    public void Grade_IsComparedOnItsOwnScaleOnly()
    {
        Grade good = new("quality", 4, "Tốt");

        good.IsAtLeast(new Grade("quality", 4, "Tốt")).Should().BeTrue();
        good.IsAtLeast(new Grade("quality", 3, "Khá")).Should().BeTrue();
        good.IsAtLeast(new Grade("quality", 5, "Xuất sắc")).Should().BeFalse();
        good.IsAtLeast(new Grade("city", 4, "Loại IV")).Should().BeNull();
        good.Invoking(grade => grade.IsAtLeast(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Grade("a:b", 1, "x")).Should().Throw<ArgumentException>().WithMessage("*no colon*");
        FluentActions.Invoking(() => new Grade(string.Empty, 1, "x")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Grade("a", 1, string.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Grade("a", 0, "x")).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("31/38", true)]
    [InlineData("1.5/-2", true)]
    [InlineData("/38", false)]
    [InlineData("31/", false)]
    [InlineData("31", false)]
    [InlineData("31/38/2", false)]
    [InlineData("31.0/38", false)]
    [InlineData("x/38", false)]
    public void Fraction_IsReadAsItIsWritten(string text, bool isFraction)
    {
        Fraction.TryParse(text, out Fraction fraction).Should().Be(isFraction);
        fraction.ToString().Should().Be(isFraction ? text : "0/0");
    }

    [Fact]
    public void Fraction_ComparesBothNumbersAndDividesThem()
    {
        (Fraction.FromCount(1, 2) == Fraction.FromCount(1.0m, 2)).Should().BeTrue();
        (Fraction.FromCount(1, 2) != Fraction.FromCount(2, 4)).Should().BeTrue();
        Fraction.FromCount(1, 2).Equals(Fraction.FromCount(1, 3)).Should().BeFalse();
        Fraction.FromCount(1, 2).Equals(Fraction.FromCount(3, 2)).Should().BeFalse();
        Fraction.FromCount(1, 4).Ratio.Should().Be(0.25m);
        Fraction.FromCount(1, 0).Ratio.Should().BeNull();
        default(Fraction).Ratio.Should().BeNull();
        Fraction.FromCount(decimal.MaxValue, 0.1m).Ratio.Should().BeNull();
    }
}
