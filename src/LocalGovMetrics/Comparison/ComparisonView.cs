using LocalGovMetrics.Comparability;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Units side by side for a person: the columns of what was reported, those of attainment, and what compares with nothing.</summary>
internal static class ComparisonView
{
    /// <summary>Makes the document of a set, with the ranks and comparators that it has unless others are asked for.</summary>
    public static IEnumerable<DisplayBlock> BlocksOf(ComparisonSet set) =>
        [.. ColumnsOf(set, [.. set.Columns.Select(column => ComparedColumn.Of(column))]), .. InNoColumn(set)];

    /// <summary>Makes the blocks of all columns.</summary>
    public static IEnumerable<DisplayBlock> ColumnsOf(ComparisonSet set, IReadOnlyList<ComparedColumn> columns)
    {
        ComparedColumn[] attainments = [.. columns.Where(column => column.Column.Aspect == ComparandAspect.Attainment)];
        return
        [
            DisplayBlock.Heading(DisplayText.Keyed("tool.compareSummary", set.Table.Comparands.Count, columns.Count, set.InNoColumn.Count), level: 1),
            .. columns.Count == 0 ? [DisplayBlock.Line(DisplayText.Keyed("tool.noColumns"))] : Array.Empty<DisplayBlock>(),
            .. columns.Except(attainments).SelectMany(column => new ColumnView(column).Blocks),
            .. attainments.Length > 0 ? attainments.SelectMany(column => new ColumnView(column).Blocks).Prepend(DisplayBlock.Heading(DisplayText.Keyed("tool.attainmentColumnsHeading"))) : [],
        ];
    }

    /// <summary>Makes the blocks of what compares with nothing, by reason, each definition with its values; of what was refused with what keeps them apart.</summary>
    public static IEnumerable<DisplayBlock> InNoColumn(ComparisonSet set)
    {
        OmittedValue[] told = [.. set.InNoColumn.Where(omitted => IsTold(omitted, set))];
        var refused = told.Where(omitted => omitted.Reason == OmissionReason.NotComparable)
            .GroupBy(NameOf)
            .Select(name => RefusedDefinition.Of(name.Key, [.. name.Select(omitted => omitted.Comparand)], set.Table))
            .Select(one => (Reason: one.Why is null ? OmissionReason.NoCounterpart : OmissionReason.NotComparable, Text: LineOf(one.Name, one.Values, one.Why ?? DisplayText.Empty)));
        var others = told.Where(omitted => omitted.Reason != OmissionReason.NotComparable)
            .GroupBy(omitted => (omitted.Reason, Name: NameOf(omitted), Why: OmittedText.WhyOf(omitted)))
            .Select(same => (same.Key.Reason, Text: LineOf(same.Key.Name, OmittedText.Of(same.Select(omitted => omitted.Comparand), withPrints: same.First().Comparand.Aspect != ComparandAspect.Attainment), same.Key.Why)));
        (DisplayText Reason, IEnumerable<DisplayText> Lines)[] groups =
        [
            .. from line in refused.Concat(others)
               group line.Text by line.Reason into reason
               orderby reason.Key
               select (OmittedText.ReasonOf(reason.Key), (IEnumerable<DisplayText>)[.. reason]),
        ];
        return groups.Length == 0 ? [] : [DisplayBlock.Heading(DisplayText.Keyed("tool.leftOutHeading")), ListBlock.Of(groups)];
    }

    private static DisplayText LineOf(DisplayText name, string values, DisplayText why) => DisplayText.Join(" – ", [DisplayText.Join(": ", [name, DisplayText.Verbatim(values)]), why]);

    // Without a target nothing was to be reached; and how much was reached of a value that is told itself is not told again.
    private static bool IsTold(OmittedValue omitted, ComparisonSet set) =>
        omitted.Comparand is not { Aspect: ComparandAspect.Attainment } attainment
        || (attainment.Attained is not { IsDefined: false, Reason: UndefinedReason.Missing or UndefinedReason.NotApplicable } && !set.InNoColumn.Any(other => other.Comparand.Aspect == ComparandAspect.Actual && other.Comparand.Indicator.Key == attainment.Indicator.Key && other.Comparand.UnitLabel == attainment.UnitLabel));

    private static DisplayText NameOf(OmittedValue omitted)
    {
        Comparand value = omitted.Comparand;
        DisplayText name = ColumnView.NameOf(value.Concept?.Name ?? value.Indicator.Name, value.Concept?.Part);
        return value.Aspect == ComparandAspect.Actual ? name : DisplayText.Join(", ", [name, ColumnView.WordFor(value.Aspect)]);
    }
}
