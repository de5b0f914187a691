using LocalGovMetrics.Assessments;
using LocalGovMetrics.Tests.Reading;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Assessments;

public class PrintedHeadlineTests
{
    private const string Header = "unit|indicator|period|target|actual|direction|reportedVerdict";

    [Theory]
    [InlineData(2, 3, null, HeadlineAgreement.Open)]
    [InlineData(1, 3, null, HeadlineAgreement.Open)]
    [InlineData(3, 3, null, HeadlineAgreement.Disagrees)]
    [InlineData(0, 3, null, HeadlineAgreement.Disagrees)]
    [InlineData(1, 2, null, HeadlineAgreement.Disagrees)]
    [InlineData(1, 4, null, HeadlineAgreement.Disagrees)]
    [InlineData(null, 3, null, HeadlineAgreement.Open)]
    [InlineData(null, null, 2, HeadlineAgreement.Open)]
    [InlineData(null, null, 3, HeadlineAgreement.Disagrees)]
    [InlineData(null, null, null, HeadlineAgreement.NotPrinted)]
    public void Agreement_WithOpenVerdicts_IsWhatTheyLeavePossible(int? achieved, int? of, int? notAchieved, HeadlineAgreement agreement) =>
        new PrintedHeadline { Achieved = achieved, Of = of, NotAchieved = notAchieved }
            .Agreement(CountsOf("A|x|2023|1|2|higher|", "A|y|2023|2|1|higher|", "A|z|2023|>95|>93|higher|")).Should().Be(agreement);

    [Theory]
    [InlineData(1, 2, HeadlineAgreement.Agrees)]
    [InlineData(2, 2, HeadlineAgreement.Disagrees)]
    [InlineData(1, 3, HeadlineAgreement.Disagrees)]
    public void Agreement_WithEveryRowDecided_IsSettled(int achieved, int of, HeadlineAgreement agreement) =>
        new PrintedHeadline { Achieved = achieved, Of = of }.Agreement(CountsOf("A|x|2023|1|2|higher|", "A|y|2023|2|1|higher|")).Should().Be(agreement);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    public void Agreement_WithRowThatIsNotCounted_MayCountItOrNot(int achieved, int of) =>
        new PrintedHeadline { Achieved = achieved, Of = of }.Agreement(CountsOf("A|x|2023|1|2|higher|", "A|y|2023||1|higher|")).Should().Be(HeadlineAgreement.Open);

    [Fact]
    public void For_RowsThatAllPrintTheirVerdict_CountsThem() =>
        PrintedHeadline.For(CountsOf("A|x|2023|1|2|higher|Đạt", "A|y|2023|2|1|higher|Không đạt")).Should().Be(new PrintedHeadline { Achieved = 1, Of = 2 });

    [Fact]
    public void For_RowsOfWhichOnePrintsNone_HasNoCount() =>
        PrintedHeadline.For(CountsOf("A|x|2023|1|2|higher|Đạt", "A|y|2023|2|1|higher|")).Should().BeNull();

    [Fact]
    public void For_MissesOfTheReport_GoBeforeTheRows() =>
        PrintedHeadline.For(CountsOf("A|x|2023|1|2|higher|Đạt"), new PrintedHeadline { NotAchieved = 4 }).Should().Be(new PrintedHeadline { NotAchieved = 4 });

    [Fact]
    public void For_CountOfTheReport_GoesBeforeTheRows() =>
        PrintedHeadline.For(CountsOf("A|x|2023|1|2|higher|Đạt"), new PrintedHeadline { Achieved = 8, Of = 11 }).Should().Be(new PrintedHeadline { Achieved = 8, Of = 11 });

    [Fact]
    public void Share_OfNoCount_IsUndefined()
    {
        VerdictCounts.None.Share.Reason.Should().Be(UndefinedReason.TooFewObservations);
        VerdictCounts.None.ShareOfDecided.Reason.Should().Be(UndefinedReason.TooFewObservations);
        new PrintedHeadline().Share.Reason.Should().Be(UndefinedReason.Missing);
        new PrintedHeadline { Achieved = 1, Of = 0 }.Share.Reason.Should().Be(UndefinedReason.OutOfRange);
        new PrintedHeadline { Achieved = 0, Of = 0 }.Share.Reason.Should().Be(UndefinedReason.ZeroBase);
        new PrintedHeadline { Achieved = 1, Of = 4 }.Share.Should().Be(Computed.From(0.25));
    }

    private static VerdictCounts CountsOf(params string[] rows) => Assessment.Of(Tables.ReadWhole(Header, rows)).Headline;
}
