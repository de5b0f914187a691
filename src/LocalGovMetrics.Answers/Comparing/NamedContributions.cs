using LocalGovMetrics.Growth;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>The growth of a row taken apart.</summary>
internal sealed record NamedContributions(ComparedRow Row, int First, int Last, GrowthContributionsResult Result)
{
    /// <summary>Takes the growth of rows apart.</summary>
    /// <param name="rows">All rows, the parts among them.</param>
    /// <param name="codes">The indicators that are asked for, or null for all: an indicator is the whole; its parts have names of their own.</param>
    /// <param name="span">The first and the last year, or null for those of which whole and parts have values.</param>
    public static NamedContributions[] AllOf(ComparedRow[] rows, IReadOnlySet<string>? codes, Period? span) =>
        [.. rows.Where(row => codes is null || codes.Contains(DefinitionNames.CodeOf(row.Comparand))).Select(row => Of(row, rows, span)).OfType<NamedContributions>()];

    private static NamedContributions? Of(ComparedRow whole, ComparedRow[] rows, Period? span)
    {
        if (whole.Row.Number is not { } number)
        {
            return null;
        }

        PlanRow[] parts = [.. rows.Where(row => row.Source == whole.Source && row.Row.Parent == number && row.Row.UnitLabel == whole.Row.UnitLabel && row.Row.Period == whole.Row.Period).Select(row => row.Row)];
        int[] years = [.. whole.Row.Years.Select(year => year.Year).Where(year => (span is null || year == span.FirstYear || year == span.LastYear) && NumberOf(whole.Row, whole.Row, year) is not null && parts.Any(part => NumberOf(part, whole.Row, year) is not null))];
        if (parts.Length == 0 || years.Length < 2)
        {
            return null;
        }

        (int first, int last) = (years.Min(), years.Max());
        GrowthContributionsResult result = GrowthContributions.Of(
            NumberOf(whole.Row, whole.Row, first)!.Value,
            NumberOf(whole.Row, whole.Row, last)!.Value,
            [.. parts.Select(part => new GrowthPart(part.Indicator.Name.ToString(), NumberOf(part, whole.Row, first), NumberOf(part, whole.Row, last)))]);
        return new NamedContributions(whole, first, last, result);
    }

    // In the unit of the whole; rates have no parts that add up.
    private static decimal? NumberOf(PlanRow row, PlanRow whole, int year)
    {
        if (RateIndicator.Is(whole.Indicator) || row.InYear(year)?.Number is not { Value: { } value, Qualifier: Qualifier.Exact or Qualifier.About } number)
        {
            return null;
        }

        MeasureUnit? own = number.MeasureUnit ?? row.Indicator.MeasureUnit;
        MeasureUnit? to = whole.Indicator.MeasureUnit;
        return own is null || to is null || own == to ? value : own.TryConvert(value, to, out decimal converted) ? converted : null;
    }
}
