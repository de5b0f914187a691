using System.CommandLine;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Tool.Comparing;
using LocalGovMetrics.Tool.Json;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm panel</c>: rows of several years in, the units that are alike over the whole span out, and those that are dropped with the reason.</summary>
internal static class PanelCommand
{
    public const string Name = "panel";

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm panel 2021.csv 2022.csv 2023.csv --indicator \"nước sạch\"",
        "lgm panel towns.csv --years 2021-2023 --policy strict --format json",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        RowsChoice rows = new(Name, "CSV files of plan-versus-actual rows of several years; a column concept says which indicators measure the same. - reads the standard input.");
        Option<string?> years = new("--years") { Description = "Only these years: 2021-2023; without it, every year in which two units compare.", HelpName = "YEARS" };
        Command command = new(Name, HelpText.Of("help.followsLikeUnits"));
        rows.AddTo(command);
        command.Add(years);
        command.SetAction(parse =>
        {
            Period? span = null;
            string? mistake = rows.Mistake(parse)
                ?? (parse.GetValue(years) is { } asked && !(Period.TryParse(asked, out span) && span.IsWholeYears) ? Language.Said("command.noYears", asked) : null);
            if (mistake is not null)
            {
                return Mistakes.Write(context.Error, parse, mistake);
            }

            CommonChoices choices = common.ChosenIn(parse);
            (ComparedRow[]? read, int status) = rows.Read(parse, choices, context);
            return read is null ? status : Answer(read, span, choices, context);
        });
        return command;
    }

    private static int Answer(ComparedRow[] rows, Period? span, CommonChoices choices, ToolContext context)
    {
        Comparand[] values = [.. RowsChoice.ValuesOf(rows).Where(value => span is null || (value.Period.Start >= span.Start && value.Period.End <= span.End))];
        ComparisonSet set = ComparisonSet.Of(values, policy: ComparableRun.PolicyOf(choices));
        NamedPanel[] panels =
        [
            .. values.GroupBy(DefinitionNames.CodeOf, StringComparer.Ordinal)
                .SelectMany(code => code.Select(value => value.Concept?.Part).Distinct().Select(part => new NamedPanel(
                    code.First().Concept?.Name ?? code.First().Indicator.Name,
                    part,
                    code.Key,
                    set.Panel(code.Key, part?.In(part.Languages.First())))))
                .Where(panel => panel.Panel.Years.Count > 1),
        ];
        DocumentOutput.Write(new DisplayDocument([.. BlocksOf(panels)]), new PanelAnswerJson(set.Table.Policy.Name, panels), ToolJsonContext.Readable.PanelAnswerJson, choices, context);
        return ExitStatus.Done;
    }

    private static IEnumerable<DisplayBlock> BlocksOf(NamedPanel[] panels) =>
    [
        DisplayBlock.Heading(DisplayText.Keyed("tool.panelHeading"), level: 1),
        .. panels.Length == 0 ? [DisplayBlock.Line(DisplayText.Keyed("tool.noPanel"))] : Array.Empty<DisplayBlock>(),
        .. panels.SelectMany(BlocksOf),
    ];

    private static IEnumerable<DisplayBlock> BlocksOf(NamedPanel named)
    {
        ComparisonPanel panel = named.Panel;
        string[] units = [.. panel.LikeUnits.Distinct(StringComparer.Ordinal)];
        return
        [
            DisplayBlock.Heading(ColumnView.NameOf(named.Name, named.Part), level: 3),
            .. units.Length == 0 ? [DisplayBlock.Line(DisplayText.Keyed("tool.noLikeUnits"))] : (DisplayBlock[])
            [
                new TableBlock(
                    DisplayText.Empty,
                    [DisplayColumn.Text("tool.administrativeUnit") with { IsName = true }, .. panel.Years.Select(year => new DisplayColumn(DisplayText.Verbatim(Invariant.Text(year)), isNumber: true))],
                    [.. units.Select(unit => DisplayRow.Of([DisplayCell.Verbatim(unit), .. panel.Columns.Select(column => DisplayCell.Verbatim(PrintedText.Of(column.Values.First(value => value.Comparand.Unit == unit).Comparand)))]))]),
            ],
            .. named.Convergence is { } convergence ? ConvergenceOf(convergence, panel) : [],
            DisplayBlock.Line(DisplayText.Keyed("tool.likeUnits", units.Length, string.Join(", ", panel.Years)), isStrong: true),
            .. panel.Dropped.Count == 0 ? Array.Empty<DisplayBlock>() : [DisplayBlock.List(panel.Dropped.Select(unit => new DisplayCell(WhyOf(unit), DisplayMark.NotApplicable)))],
        ];
    }

    private static DisplayBlock[] ConvergenceOf(PanelConvergence convergence, ComparisonPanel panel) =>
    [
        .. convergence.Sigma.Any(sigma => sigma.IsDefined) ? [DisplayBlock.Line(DisplayText.Keyed("tool.sigma", DisplayText.Join(", ", convergence.Sigma.Select((sigma, i) => DisplayText.Join(" ", [DisplayText.Verbatim(FormattableString.Invariant($"{panel.Years[i]}:")), sigma.TryGetValue(out double spread) ? DisplayNumbers.Fixed(spread, 3) : sigma.Reason.Words()])))))] : Array.Empty<DisplayBlock>(),
        convergence.Beta.Slope.TryGetValue(out double slope)
            ? DisplayBlock.Line(DisplayText.Keyed(slope < 0 ? "tool.betaConverges" : "tool.betaDiverges", DisplayNumbers.Fixed(slope, 4), convergence.Beta.HalfLife.TryGetValue(out double half) ? DisplayNumbers.Fixed(half, 1) : DisplayText.Verbatim("–")))
            : DisplayBlock.Line(DisplayText.Keyed("tool.betaNotKnown", convergence.Beta.Slope.Reason.Words())),
    ];

    private static DisplayText WhyOf(PanelOmission unit) => DisplayText.Keyed(
        "tool.droppedUnit",
        unit.Unit,
        DisplayText.Join(
            "; ",
            [
                .. unit.MissingYears.Count > 0 ? [DisplayText.Keyed("tool.yearsWithoutValue", string.Join(", ", unit.MissingYears))] : Array.Empty<DisplayText>(),
                .. unit.Refusal is { } refusal ? refusal.Findings.Select(finding => ComparabilityView.BreakOf(refusal.Before?.Period, refusal.After.Period, DisplayText.Of(finding.Sentence))) : [],
            ]));
}

/// <summary>A panel and what it is of.</summary>
internal sealed record NamedPanel(LocalizedName Name, LocalizedName? Part, string Code, ComparisonPanel Panel)
{
    /// <summary>Gets whether the like units come closer to each other over the years; null without two of them.</summary>
    public PanelConvergence? Convergence { get; } = PanelConvergence.Of(Panel);
}

/// <summary>How far like units are from each other in each year, and whether those behind grow faster.</summary>
internal sealed record PanelConvergence(IReadOnlyList<Computed> Sigma, BetaConvergence Beta)
{
    public static PanelConvergence? Of(ComparisonPanel panel)
    {
        if (panel.LikeUnits.Count < 2 || panel.Years.Count < 2)
        {
            return null;
        }

        double?[][] years = [.. panel.Columns.Select(column => panel.LikeUnits.Select(unit => column.Values.First(value => value.Comparand.Unit == unit).Number.ValueOrNull).ToArray())];
        return new PanelConvergence(Statistics.Convergence.Sigma(years), Statistics.Convergence.Beta(years[0], years[^1], panel.Years[^1] - panel.Years[0]));
    }
}
