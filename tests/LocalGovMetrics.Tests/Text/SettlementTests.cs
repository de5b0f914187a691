using CsCheck;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Text;

public class SettlementTests
{
    private static readonly string[] Unknown = ["blorp", "zyxwv", "quaxli", "fnord", "kể", "lẫn", "vrtnik", "słowo"];
    private static readonly string[] Negations = ["không", "chưa", "not", "never", "tidak", "nicht", "nunca", "chẳng"];
    private static readonly string[] Bounds = ["dưới", "trên", "tối đa", "tối thiểu", "ít nhất", "không quá", "không dưới", "at least", "at most", "below", "more than", "up to", "no more than", "not less than", "max", "hơn", ">", "<", ">=", "<=", "≥", "≤"];
    private static readonly string[] Suffixes = ["trở lên", "trở xuống", "or more", "or less", "or above"];
    private static readonly string[] Numbers = ["5%", "12 hộ", "95 %", "3,5", "1.250 tỷ đồng", "40"];
    private static readonly string[] Cues = ["đạt", "giảm còn", "duy trì", "tăng", "Đến năm 2030", "phấn đấu", "ước", "khoảng", "reduce to", "maintain", "increase of", "bình quân"];

    [Fact]
    public void ReadTarget_OfAnUnknownWordBeforeItsNumber_IsNeverSettled() =>
        Gen.Select(OneOf(Cues), OneOf(Unknown), OneOf(Numbers), Gen.Bool).Sample((cue, word, number, hasCue) =>
        {
            string text = hasCue ? $"{cue} {word} {number}" : $"{word} {number}";
            IsOpen(text).Should().BeTrue(text);
        });

    [Fact]
    public void ReadTarget_OfANegationThatNothingUses_IsNeverSettled() =>
        Gen.Select(OneOf(Negations), OneOf([.. Cues.Where(cue => !cue.StartsWith('Đ'))]), OneOf(Numbers), Gen.Bool).Sample((negation, cue, number, hasCue) =>
        {
            string text = hasCue ? $"{negation} {cue} {number}" : $"{negation} {number}";
            IsOpen(text).Should().BeTrue(text);
        });

    [Theory]
    [InlineData("3-Apr", true)]
    [InlineData("Apr-03", true)]
    [InlineData("12-Jan", true)]
    [InlineData("3-4", false)]
    [InlineData("by 31 March 2024", false)]
    public void ReadTarget_OfADateThatASpreadsheetMade_IsNotSettled(string text, bool isOpen) => IsOpen(text).Should().Be(isOpen);

    [Fact]
    public void ReadTarget_OfRandomMixtures_NeverSettlesWhatIsNotAccountedFor() =>
        Gen.Select(Gen.OneOf(OneOf(Cues), OneOf(Bounds), OneOf(Negations), OneOf(Unknown)).Array[0, 4], OneOf(Unknown), OneOf(Numbers)).Sample((words, unknown, number) =>
        {
            string text = $"{string.Join(' ', words)} {unknown} {number}".Trim();
            IsOpen(text).Should().BeTrue(text);
        });

    [Fact]
    public void ReadTarget_WithANegationBeforeItsBound_NeverReadsTheSame() =>
        Gen.Select(OneOf(["không", "not"]), OneOf(Bounds), OneOf(Numbers)).Sample((negation, bound, number) =>
            CriterionOf($"{negation} {bound} {number}").Should().NotBe(CriterionOf($"{bound} {number}"), $"{negation} {bound} {number}"));

    [Fact]
    public void ReadTarget_WithANegationBeforeABoundThatFollows_NeverReadsTheSame() =>
        Gen.Select(OneOf(["không", "not"]), OneOf(Suffixes), OneOf(Numbers)).Sample((negation, bound, number) =>
            CriterionOf($"{number} {negation} {bound}").Should().NotBe(CriterionOf($"{number} {bound}"), $"{number} {negation} {bound}"));

    [Theory]
    [InlineData("Hộ nghèo 5%", "Tỷ lệ hộ nghèo", true)]
    [InlineData("Blorp 5%", "Tỷ lệ blorp", true)]
    [InlineData("Blorp 5%", "Tỷ lệ hộ nghèo", false)]
    [InlineData("Blorp 5%", null, false)]
    public void ReadTarget_OfAWordOfTheIndicatorsName_IsSettled(string text, string? indicator, bool settled) =>
        (Rule(text, new ReadingContext { Indicator = indicator }) is not { Criterion: UnsettledCriterion }).Should().Be(settled);

    [Fact]
    public void ReadTarget_OfAnOpenCell_NamesTheWordsAndWhatIsLikely()
    {
        UnsettledCriterion criterion = Rule("đến 2030: blorp 5%", ReadingContext.Empty)!.Criterion.Should().BeOfType<UnsettledCriterion>().Subject;

        criterion.Words.Should().Equal(new UnsettledWord("blorp", 10, 5));
        criterion.Likely!.Criterion.Should().Be(Criterion.Reach(5));
    }

    [Fact]
    public void ReadValue_OfAnOpenCell_IsNoNumber()
    {
        ReportedUnsettled value = ReportNotation.Vietnamese.ReadValue("chưa đạt **95%**").GetValueOrThrow().Value.Should().BeOfType<ReportedUnsettled>().Subject;

        value.Words.Should().Equal(new UnsettledWord("chưa đạt", 0, 8));
        value.Likely.Should().Be(ReportedValue.AsPrinted(95, MeasureUnit.Percent));
    }

    [Theory]
    [InlineData("reduce by 5%", "change:reduction 5 % (higher)")]
    [InlineData("no more than 5%", "level <=5 % (lower)")]
    [InlineData("at least 5 hộ", "count >=5 hộ (higher)")]
    [InlineData("5 ca", "count 5 ca")]
    [InlineData("12 con", "count 12 con")]
    public void ReadTarget_OfEnglishInAVietnameseTable_CountsWhereItIsNoVietnameseWord(string text, string target) =>
        ReportNotation.Vietnamese.ReadTarget(text).GetValueOrThrow().ToString().Should().Be(target);

    [Theory]
    [InlineData("không quá 5%", "level <=5 % (lower)")]
    [InlineData("giảm còn 5%", "level <=5 % (lower)")]
    public void ReadTarget_OfVietnameseInAnEnglishTable_Counts(string text, string target) =>
        ReportNotation.English.ReadTarget(text).GetValueOrThrow().ToString().Should().Be(target);

    [Fact]
    public void ReadTarget_OfSeveralYears_TakesTheRowsYear()
    {
        ReadingContext row = new() { Period = Period.OfYear(2024) };

        ReportNotation.Vietnamese.ReadTarget("2023: 95%; 2024: 96%", row).GetValueOrThrow().Target.Rule.Criterion.Should().Be(Criterion.Reach(96));
        ReportNotation.Vietnamese.ReadValue("Năm 2023: 95%, năm 2024: 96%", row).GetValueOrThrow().Value.Should().Be(ReportedValue.AsPrinted(96, MeasureUnit.Percent));
    }

    private static Gen<string> OneOf(string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static bool IsOpen(string text) =>
        ReportNotation.InferFor(text).ReadTarget(text) is var result
        && (!result.TryGetValue(out TargetReading? reading) || reading.Target.Rule.Criterion is UnsettledCriterion or TextCriterion);

    private static string CriterionOf(string text) =>
        ReportNotation.InferFor(text).ReadTarget(text) is var result && result.TryGetValue(out TargetReading? reading) ? reading.Target.Rule.ToString() : result.Reason!.ToString();

    private static TargetRule? Rule(string text, ReadingContext context) =>
        ReportNotation.Vietnamese.ReadTarget(text, context).TryGetValue(out TargetReading? reading) ? reading.Target.Rule : null;
}
