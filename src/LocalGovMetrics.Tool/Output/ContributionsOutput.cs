using LocalGovMetrics.Display;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Tool.Json;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Writes in every format what parts contribute to the growth of their wholes.</summary>
internal static class ContributionsOutput
{
    public static void Write(NamedContributions[] found, CommonChoices choices, ToolContext context)
    {
        DisplayDocument document = new(
        [
            DisplayBlock.Heading(DisplayText.Keyed("growthContributions.contributionsGrowth"), level: 1),
            .. found.Length == 0 ? [DisplayBlock.Line(DisplayText.Keyed("tool.noContributions"))] : Array.Empty<DisplayBlock>(),
            .. found.SelectMany(one => (DisplayBlock[])
            [
                DisplayBlock.Heading(DisplayText.Of(language => FormattableString.Invariant($"{one.Row.Row.UnitLabel}, {one.Row.Row.Indicator.Name.In(language.Tag)}, {one.First}-{one.Last}")), level: 3),
                one.Result.ToTable() with { Title = DisplayText.Empty },
            ]),
        ])
        { Data = AnswerCsv.Of(found, choices.Wording.Language) };
        DocumentOutput.Write(document, new ContributionsJson(found), ToolJsonContext.Readable.ContributionsJson, choices, context);
    }
}
