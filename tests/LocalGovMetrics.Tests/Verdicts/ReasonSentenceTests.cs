using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using NodaTime;
using NodaTime.Text;
using Interval = LocalGovMetrics.Values.Interval;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>What a reason says of sets, dates, words and revisions.</summary>
public class ReasonSentenceTests
{
    [Theory]
    [InlineData(true, "Some values that >=93 allows satisfy >95 and some do not.")]
    [InlineData(false, "Some values that >93 allows satisfy >95 and some do not.")]
    public void Sentence_OfASetWithoutHighEnd_SaysWhetherItsEndBelongsToIt(bool isClosed, string sentence) =>
        Open(Interval.Create(93, null, isClosed, false)).Sentence("en").Should().Be(sentence);

    [Theory]
    [InlineData(true, "Some values that <=97 allows satisfy >95 and some do not.")]
    [InlineData(false, "Some values that <97 allows satisfy >95 and some do not.")]
    public void Sentence_OfASetWithoutLowEnd_SaysWhetherItsEndBelongsToIt(bool isClosed, string sentence) =>
        Open(Interval.Create(null, 97, false, isClosed)).Sentence("en").Should().Be(sentence);

    [Fact]
    public void Sentence_OfASetBetweenEnds_NamesBoth() =>
        Open(Interval.Closed(93, 97)).Sentence("en").Should().Be("Some values that 93..97 allows satisfy >95 and some do not.");

    [Fact]
    public void Sentence_OfAPrintedSet_ShowsThePrint() =>
        Given.Assess(Criterion.MoreThan(95), ">93").Reason.Sentence("en").Should().Be("Some values that >93 allows satisfy >95 and some do not.");

    [Fact]
    public void Sentence_OfWordsNotUnderstood_NamesEach()
    {
        VerdictReason reason = new() { Code = ReasonCode.UnsettledReading, Words = [new("kế hoạch", 0, 8), new("chừng", 9, 5)] };
        reason.Sentence("en").Should().Be("Not understood: «kế hoạch», «chừng».");
        (reason with { Words = [] }).Sentence("en").Should().Be("Not understood: some of it.");
    }

    [Theory]
    [InlineData("2023-06-30", "2023-06-30", "2023-06-30 is late: 2023-05-01 was the last day.")]
    [InlineData("2023-06-01", "2023-06-30", "2023-06-01/2023-06-30 is late: 2023-05-01 was the last day.")]
    public void Sentence_OfADate_SaysFromWhichDayToWhich(string earliest, string latest, string sentence)
    {
        LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
        Observation actual = new(new ReportedDate(Day(earliest), Day(latest)));
        VerdictCalculator.Assess(Given.Rule(Criterion.ByDate(new LocalDate(2023, 5, 1)), measure: Measure.Completion), actual, DesiredDirection.Higher).Reason.Sentence("en").Should().Be(sentence);
    }

    [Theory]
    [InlineData("2023-07-01", "NQ 05", "The target 93 or more was revised to 90 or more from 2023-07-01 (NQ 05)")]
    [InlineData("2023-07-01", null, "The target 93 or more was revised to 90 or more from 2023-07-01")]
    [InlineData(null, "NQ 05", "The target 93 or more was revised to 90 or more by NQ 05")]
    [InlineData(null, null, "The target 93 or more was revised to 90 or more")]
    public void Sentence_OfARevision_SaysSinceWhenAndByWhat(string? from, string? document, string change)
    {
        TargetRevision revision = Revision(91, from, document);
        revision.Effect.Should().Be(RevisionEffect.MetOnlyBecauseLowered);
        revision.Sentence(Language.English).Should().Be(change + ". Met only because it was lowered; against the original: not achieved.");
    }

    [Fact]
    public void Sentence_OfARevisionThatChangedNothing_GivesBothVerdicts() =>
        Revision(80, "2023-07-01", null).Sentence(Language.English).Should().Be("The target 93 or more was revised to 90 or more from 2023-07-01; against the original: not achieved, against the one in force: not achieved.");

    [Fact]
    public void ToString_OfAVerdict_SaysWhatItIs()
    {
        Given.Assess(Criterion.AtLeast(100), "99.9").ToString().Should().Be("NotAchieved, near: MissesBound 99.9 against >=100");
        Given.Assess(Criterion.AtLeast(100), "120").ToString().Should().Be("Achieved: MeetsBound 120 against >=100");
        Given.Assess(Criterion.AtLeast(100), ">90").ToString().Should().Be("Undetermined: SomePossibleValuesMeet (90, ∞) against >=100");
        new VerdictReason { Code = ReasonCode.NoTarget }.ToString().Should().Be("NoTarget");
    }

    [Fact]
    public void Policy_OfStatusesOfTheOtherSort_IsRefusedByItsSort()
    {
        ((Func<VerdictPolicy>)(() => new VerdictPolicy { CountedAbsences = [ObservationStatus.Actual] })).Should().Throw<ArgumentException>().WithMessage("*Actual is no kind of absence*");
        ((Func<VerdictPolicy>)(() => new VerdictPolicy { SettlingStatuses = [ObservationStatus.Pending] })).Should().Throw<ArgumentException>().WithMessage("*Pending is no status of a value*");
    }

    private static VerdictReason Open(Interval possible) => new() { Code = ReasonCode.SomePossibleValuesMeet, Possible = possible, Criterion = Criterion.MoreThan(95) };

    private static TargetRevision Revision(decimal actual, string? from, string? document)
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.AtLeast(93)), actual.ToString(System.Globalization.CultureInfo.InvariantCulture), period: "2024");
        LocalDate? day = from is null ? null : LocalDatePattern.Iso.Parse(from).Value;
        Target lowered = new(Given.Rule(Criterion.AtLeast(90))) { EffectiveFrom = day, Document = document };
        return TargetRevision.Of(row with { Targets = [row.Targets[0], lowered] })!;
    }
}
