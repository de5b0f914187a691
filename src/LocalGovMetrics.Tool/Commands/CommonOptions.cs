using System.CommandLine;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The options that every verb has.</summary>
internal sealed class CommonOptions
{
    private readonly Choice<OutputFormat> _format = new(
        "--format",
        "How the result is written: for a person, a program, a spreadsheet, a comment, a browser; jsonl, of assess and audit: a line a row, each a table of its own.",
        ("table", OutputFormat.Table),
        ("json", OutputFormat.Json),
        ("csv", OutputFormat.Csv),
        ("markdown", OutputFormat.Markdown),
        ("html", OutputFormat.Html),
        ("jsonl", OutputFormat.JsonLines));

    private readonly Choice<ReportNotation?> _notation = new(
        "--notation",
        "How numbers are written in the input: vi (1.700,5), en (1,700.5), or inferred from the input.",
        ("infer", null),
        ("vi", ReportNotation.Vietnamese),
        ("en", ReportNotation.English));

    private readonly Option<VerdictPolicy> _policy = PolicyOption.Create();

    private readonly Choice<Language> _language = new(
        "--lang",
        HelpText.OnOneLine("help.language"),
        [.. Language.Tags.OrderBy(tag => tag != Language.English.Tag).Select(tag => (tag, Language.Of(tag)))]);

    private readonly Option<NearBand?> _near = CreateNear();

    private readonly Option<PriceIndex?> _priceIndex = PolicyOption.CreatePriceIndex();

    private readonly Choice<RangeRule> _range = new Choice<RangeRule>(
        "--range",
        "What commits of a target such as 90-95: the end that is reached first, the far end, or only values inside.",
        ("commitment", RangeRule.CommitmentEnd),
        ("far", RangeRule.FarEnd),
        ("inside", RangeRule.Inside)).Or("--range-rule");

    private readonly Choice<bool> _estimates = new Choice<bool>(
        "--estimates",
        Language.Said("help.whetherEstimateCSettlesVerdict"),
        ("settle", true),
        ("open", false)).Or("--estimates-settle");

    private readonly Choice<bool> _forecasts = new Choice<bool>(
        "--forecasts",
        Language.Said("help.whetherForecastDKiN"),
        ("open", false),
        ("settle", true)).Or("--forecasts-settle");

    public IReadOnlyList<Option> All =>
        [_format.Option, _notation.Option, _policy, _near, _priceIndex, _range.Option, _estimates.Option, _forecasts.Option, _language.Option];

    public CommonChoices ChosenIn(ParseResult parse) =>
        new(_format.ChosenIn(parse), _notation.ChosenIn(parse), PolicyIn(parse), _language.ChosenIn(parse));

    private static Option<NearBand?> CreateNear()
    {
        Option<NearBand?> near = new("--near", "--near-band")
        {
            Description = Language.Said("help.nearBand"),
            HelpName = "BAND",
            Recursive = true,
            CustomParser = result =>
            {
                string text = result.Tokens is [{ Value: var value }] ? value : string.Empty;
                if (ChangedPolicy.TryReadNear(text, out NearBand? band))
                {
                    return band;
                }

                result.AddError(Language.Said("command.nearShareTargetFrom0", text));
                return null;
            },
        };
        return near;
    }

    private VerdictPolicy PolicyIn(ParseResult parse)
    {
        VerdictPolicy policy = parse.GetValue(_policy) ?? VerdictPolicy.Face;
        VerdictPolicy chosen = policy with
        {
            NearBand = parse.GetValue(_near) ?? policy.NearBand,
            PriceIndex = parse.GetValue(_priceIndex) ?? policy.PriceIndex,
            TargetRange = _range.GivenIn(parse) ? _range.ChosenIn(parse) : policy.TargetRange,
        };
        chosen = _estimates.GivenIn(parse) ? chosen.WithSettling(ObservationStatus.Estimated, _estimates.ChosenIn(parse)) : chosen;
        chosen = _forecasts.GivenIn(parse) ? chosen.WithSettling(ObservationStatus.Forecast, _forecasts.ChosenIn(parse)) : chosen;
        return ChangedPolicy.Named(policy, chosen);
    }
}
