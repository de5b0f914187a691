using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>A panel and what it is of.</summary>
internal sealed record NamedPanel(LocalizedName Name, LocalizedName? Part, string Code, ComparisonPanel Panel)
{
    /// <summary>Gets whether the like units come closer to each other over the years; null without two of them.</summary>
    public PanelConvergence? Convergence { get; } = PanelConvergence.Of(Panel);

    /// <summary>Follows the units of every indicator over the years in which they are alike.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="span">The only years, or null for every year.</param>
    /// <param name="policy">What forbids a comparison.</param>
    public static NamedPanel[] AllOf(ComparedRow[] rows, Period? span, ComparabilityPolicy policy)
    {
        Comparand[] values = [.. ComparedRows.ValuesOf(rows).Where(value => span is null || (value.Period.Start >= span.Start && value.Period.End <= span.End))];
        ComparisonSet set = ComparisonSet.Of(values, policy: policy);
        return
        [
            .. values.GroupBy(DefinitionNames.CodeOf, StringComparer.Ordinal)
                .SelectMany(code => code.Select(value => value.Concept?.Part).Distinct().Select(part => new NamedPanel(
                    code.First().Concept?.Name ?? code.First().Indicator.Name,
                    part,
                    code.Key,
                    set.Panel(code.Key, part?.In(part.Languages[0])))))
                .Where(panel => panel.Panel.Years.Count > 1),
        ];
    }
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

        double?[][] years = [.. panel.Columns.Select(column => panel.LikeUnits.Select(unit => column.Values.First(value => value.Comparand.UnitLabel == unit).Number.ValueOrNull).ToArray())];
        return new PanelConvergence(Statistics.Convergence.Sigma(years), Statistics.Convergence.Beta(years[0], years[^1], panel.Years[^1] - panel.Years[0]));
    }
}
