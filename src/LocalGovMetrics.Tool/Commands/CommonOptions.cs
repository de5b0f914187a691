using System.CommandLine;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The options that every verb has.</summary>
internal sealed class CommonOptions
{
    private readonly Choice<OutputFormat> _format = new(
        "--format",
        "How the result is written: for a person, a program, a spreadsheet, a comment.",
        ("table", OutputFormat.Table),
        ("json", OutputFormat.Json),
        ("csv", OutputFormat.Csv),
        ("markdown", OutputFormat.Markdown));

    private readonly Choice<ReportNotation?> _notation = new(
        "--notation",
        "How numbers are written in the input: vi (1.700,5), en (1,700.5), or inferred from the input.",
        ("infer", null),
        ("vi", ReportNotation.Vietnamese),
        ("en", ReportNotation.English));

    private readonly Choice<VerdictPolicy> _policy = new(
        "--policy",
        "How printed numbers count: at face value, or with what their rounding leaves open.",
        ("face", VerdictPolicy.Face),
        ("strict", VerdictPolicy.Strict));

    private readonly Choice<Wording> _language = new(
        "--lang",
        "The language of what is written for a person; ngôn ngữ của kết quả.",
        ("en", Wording.English),
        ("vi", Wording.Vietnamese));

    public IReadOnlyList<Option> All => [_format.Option, _notation.Option, _policy.Option, _language.Option];

    public CommonChoices ChosenIn(ParseResult parse) =>
        new(_format.ChosenIn(parse), _notation.ChosenIn(parse), _policy.ChosenIn(parse), _language.ChosenIn(parse));
}

/// <summary>What the common options say in one run.</summary>
internal sealed record CommonChoices(OutputFormat Format, ReportNotation? Notation, VerdictPolicy Policy, Wording Wording);
