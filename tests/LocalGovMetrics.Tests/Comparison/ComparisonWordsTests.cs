using LocalGovMetrics.Assessments;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Tests.Comparison;

public class ComparisonWordsTests
{
    [Fact]
    public void Words_OfEveryMember_AreItsOwnInBothLanguages()
    {
        Check<ProgressStatus>();
        Check<MidTermStatus>();
        Check<Standing>();
        Check<LeagueStanding>();
        Check<AmbitionBasis>();
        Check<ComparatorKind>();
        Check<HeadlineAgreement>();
        Check<OmissionReason>();
    }

    private static void Check<TEnum>()
        where TEnum : struct, Enum
    {
        TEnum[] members = Enum.GetValues<TEnum>();
        string[] english = [.. members.Select(member => Language.English.Word(member))];
        string[] vietnamese = [.. members.Select(member => Language.Of("vi-VN").Word(member))];

        english.Should().OnlyHaveUniqueItems();
        vietnamese.Should().OnlyHaveUniqueItems();
        english.Zip(vietnamese).Should().OnlyContain(pair => pair.First.Length == 0 || pair.First != pair.Second);
    }
}
