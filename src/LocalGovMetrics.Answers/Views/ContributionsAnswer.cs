using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Json;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Views;

/// <summary>What parts contribute to the growth of their wholes, in every form.</summary>
internal static class ContributionsAnswer
{
    public static Answer Of(NamedContributions[] found, Language language)
    {
        DisplayDocument document = new(
        [
            DisplayBlock.Heading(DisplayText.Keyed("growthContributions.contributionsGrowth"), level: 1),
            .. found.Length == 0 ? [DisplayBlock.Line(DisplayText.Keyed("tool.noContributions"))] : Array.Empty<DisplayBlock>(),
            .. found.SelectMany(one => (DisplayBlock[])
            [
                DisplayBlock.Heading(DisplayText.Of(own => FormattableString.Invariant($"{one.Row.Row.UnitLabel}, {one.Row.Row.Indicator.Name.In(own.Tag)}, {one.First}-{one.Last}")), level: 3),
                one.Result.ToTable() with { Title = DisplayText.Empty },
            ]),
        ])
        { Data = AnswerCsv.Of(found, language) };
        return Answer.Of(document, new ContributionsJson(found), () => AnswersJsonContext.Readable.ContributionsJson, language);
    }
}
