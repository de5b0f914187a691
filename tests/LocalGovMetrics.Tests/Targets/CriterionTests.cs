using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Tests.Targets;

/// <summary>Criteria: which bounds each has, what it writes, what is refused, and that each answers for its own kind.</summary>
public class CriterionTests
{
    private static readonly LocalDate Day = new(2022, 12, 31);

    public static TheoryData<NumericCriterion, CriterionKind, double?, double?, string> Numbers => new()
    {
        { Criterion.Reach(2.50m), CriterionKind.Reach, 2.5, 2.5, "2.50" },
        { Criterion.AtLeast(2.5m), CriterionKind.AtLeast, 2.5, null, ">=2.5" },
        { Criterion.MoreThan(2.5m), CriterionKind.MoreThan, 2.5, null, ">2.5" },
        { Criterion.AtMost(2.5m), CriterionKind.AtMost, null, 2.5, "<=2.5" },
        { Criterion.LessThan(2.5m), CriterionKind.LessThan, null, 2.5, "<2.5" },
        { Criterion.EqualTo(-2.5m), CriterionKind.Equal, -2.5, -2.5, "=-2.5" },
        { Criterion.Between(14.5m, 15.5m), CriterionKind.Between, 14.5, 15.5, "14.5..15.5" },
        { Criterion.Between(3, 3), CriterionKind.Between, 3, 3, "3..3" },
    };

    public static TheoryData<Criterion, string, string> Family => new()
    {
        { Criterion.AtLeast(1), "numeric", ">=1" },
        { Criterion.ByDate(Day), "date", "by 2022-12-31" },
        { Criterion.RankAtMost(1), "rank", "top 1" },
        { Criterion.GradeAtLeast(new Grade("quality", 4, "Tốt")), "grade", "grade quality:4:Tốt or better" },
        { Criterion.Text("Đạt chuẩn"), "text", "«Đạt chuẩn»" },
        { Criterion.AllOf([Rule(1), Rule(2)]), "joint", "all of (level >=1; level >=2)" },
        { Criterion.AnyOf([Rule(1), Rule(2)]), "joint", "any of (level >=1; level >=2)" },
        { new UnsettledCriterion("máximo 5", [new UnsettledWord("máximo", 0, 6)]), "unsettled", "unsettled [máximo at 0] «máximo 5»" },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Bounds_OfANumber_AreThoseOfItsKind(NumericCriterion criterion, CriterionKind kind, double? low, double? high, string text)
    {
        criterion.Kind.Should().Be(kind);
        ((double?)criterion.Low).Should().Be(low);
        ((double?)criterion.High).Should().Be(high);
        criterion.ToString().Should().Be(text);
    }

    [Theory]
    [MemberData(nameof(Family))]
    public void Match_OfEveryKind_AnswersForThatKind(Criterion criterion, string kind, string text)
    {
        criterion.Match(_ => "numeric", _ => "date", _ => "rank", _ => "grade", _ => "text", _ => "joint", _ => "unsettled").Should().Be(kind);
        criterion.ToString().Should().Be(text);
        FluentActions.Invoking(() => criterion.Match(null!, _ => "date", _ => "rank", _ => "grade", _ => "text", _ => "joint", _ => "unsettled")).Should().Throw<ArgumentNullException>().WithParameterName("numeric");
        FluentActions.Invoking(() => criterion.Match(_ => "numeric", _ => "date", _ => "rank", _ => "grade", _ => "text", _ => "joint", null!)).Should().Throw<ArgumentNullException>().WithParameterName("unsettled");
    }

    [Theory]
    [InlineData(CriterionKind.Reach)]
    [InlineData(CriterionKind.AtLeast)]
    [InlineData(CriterionKind.MoreThan)]
    [InlineData(CriterionKind.AtMost)]
    [InlineData(CriterionKind.LessThan)]
    [InlineData(CriterionKind.Equal)]
    public void Number_WithTwoEnds_IsOnlyARange(CriterionKind kind)
    {
        FluentActions.Invoking(() => new NumericCriterion(kind, 1, 2)).Should().Throw<ArgumentException>().WithMessage($"1 to 2 is no {kind}.*");
        FluentActions.Invoking(() => new NumericCriterion(kind, 2, 1)).Should().Throw<ArgumentException>();
        new NumericCriterion(kind, 2, 2).Kind.Should().Be(kind);
    }

    [Fact]
    public void Range_WhoseHighEndIsBelowItsLowEnd_IsRefused() =>
        FluentActions.Invoking(() => Criterion.Between(2, 1.9m)).Should().Throw<ArgumentException>().WithMessage("2 to 1.9 is no Between.*");

    [Fact]
    public void Number_OfAKindThatIsNone_IsRefused()
    {
        foreach (CriterionKind kind in Enum.GetValues<CriterionKind>().Where(kind => kind > CriterionKind.Equal).Append((CriterionKind)(-1)))
        {
            FluentActions.Invoking(() => new NumericCriterion(kind, 1, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The kind is not numeric.*");
        }
    }

    [Fact]
    public void Rank_IsOneOrMore()
    {
        Criterion.RankAtMost(1).Rank.Should().Be(1);
        FluentActions.Invoking(() => Criterion.RankAtMost(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Joint_HasTwoPartsAndAJointKind()
    {
        Criterion.AllOf([Rule(1), Rule(2)]).Kind.Should().Be(CriterionKind.AllOf);
        Criterion.AnyOf([Rule(1), Rule(2)]).Kind.Should().Be(CriterionKind.AnyOf);
        FluentActions.Invoking(() => Criterion.AllOf([Rule(1)])).Should().Throw<ArgumentException>().WithMessage("A joint criterion has two parts or more.*");
        FluentActions.Invoking(() => new JointCriterion(CriterionKind.Text, [Rule(1), Rule(2)])).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The kind is not joint.*");
        FluentActions.Invoking(() => Criterion.AnyOf(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Criterion.AnyOf([Rule(1), null!])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Statement_AndGrade_AreNotEmpty()
    {
        FluentActions.Invoking(() => Criterion.Text(" ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Criterion.Text(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Criterion.GradeAtLeast(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Unsettled_HasTextAndWords()
    {
        UnsettledWord word = new("máximo", 0, 6);
        UnsettledCriterion criterion = new("máximo 5", [word], Rule(5));

        (criterion.Text, criterion.Likely).Should().Be(("máximo 5", Rule(5)));
        criterion.Words.Should().Equal(word);
        FluentActions.Invoking(() => new UnsettledCriterion(" ", [word])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new UnsettledCriterion("máximo 5", [])).Should().Throw<ArgumentException>().WithMessage("An unsettled target has a word that leaves it open.*");
        FluentActions.Invoking(() => new UnsettledCriterion("máximo 5", null!)).Should().Throw<ArgumentNullException>();
    }

    private static TargetRule Rule(decimal bound) => new(Measure.Level, Criterion.AtLeast(bound));
}
