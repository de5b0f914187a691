using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Json;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Views;

/// <summary>Panels of like units, in every form.</summary>
internal static class PanelAnswer
{
    public static Answer Of(NamedPanel[] panels, string policy, Language language) =>
        Answer.Of(new DisplayDocument([.. BlocksOf(panels)]) { Data = AnswerCsv.Of(panels, language) }, new PanelAnswerJson(policy, panels), () => AnswersJsonContext.Readable.PanelAnswerJson, language);

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
                    [.. units.Select(unit => DisplayRow.Of([DisplayCell.Verbatim(unit), .. panel.Columns.Select(column => DisplayCell.Verbatim(PrintedText.Of(column.Values.First(value => value.Comparand.UnitLabel == unit).Comparand)))]))]),
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
