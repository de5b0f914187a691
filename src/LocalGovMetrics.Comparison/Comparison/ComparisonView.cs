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

    /// <summary>Makes the blocks of all columns, one column after another as they are asked for: whoever writes them need not hold them all.</summary>
    public static IEnumerable<DisplayBlock> ColumnsOf(ComparisonSet set, IReadOnlyList<ComparedColumn> columns)
    {
        ComparedColumn[] attainments = [.. columns.Where(column => column.Column.Aspect == ComparandAspect.Attainment)];
        DisplayBlock[] head =
        [
            DisplayBlock.Heading(DisplayText.Keyed("tool.compareSummary", set.Table.Comparands.Count, columns.Count, set.InNoColumn.Count), level: 1),
            .. columns.Count == 0 ? [DisplayBlock.Line(DisplayText.Keyed("tool.noColumns"))] : Array.Empty<DisplayBlock>(),
        ];
        return head
            .Concat(columns.Except(attainments).SelectMany(column => new ColumnView(column).Blocks))
            .Concat(attainments.Take(1).Select(_ => DisplayBlock.Heading(DisplayText.Keyed("tool.attainmentColumnsHeading"))))
            .Concat(attainments.SelectMany(column => new ColumnView(column).Blocks));
    }

    /// <summary>Makes the blocks of what compares with nothing, by reason, each definition with its values; of what was refused with what keeps them apart.</summary>
    public static IEnumerable<DisplayBlock> InNoColumn(ComparisonSet set)
    {
        HashSet<(string Indicator, string Unit)> reported = [.. set.InNoColumn.Where(omitted => omitted.Comparand.Aspect == ComparandAspect.Actual).Select(omitted => (omitted.Comparand.Indicator.Key, omitted.Comparand.UnitLabel))];
        OmittedValue[] told = [.. set.InNoColumn.Where(omitted => IsTold(omitted, reported))];
        Lazy<IReadOnlyDictionary<Comparand, (int, int)>> places = new(() => RefusedDefinition.PlacesIn(set.Table));
        var refused = told.Where(omitted => omitted.Reason == OmissionReason.NotComparable)
            .GroupBy(NameOf)
            .Select(name => RefusedDefinition.Of(name.Key, [.. name.Select(omitted => omitted.Comparand)], set.Table, places.Value))
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
    private static bool IsTold(OmittedValue omitted, HashSet<(string Indicator, string Unit)> reported) =>
        omitted.Comparand is not { Aspect: ComparandAspect.Attainment } attainment
        || (attainment.Attained is not { IsDefined: false, Reason: UndefinedReason.Missing or UndefinedReason.NotApplicable } && !reported.Contains((attainment.Indicator.Key, attainment.UnitLabel)));

    private static DisplayText NameOf(OmittedValue omitted)
    {
        Comparand value = omitted.Comparand;
        DisplayText name = ColumnView.NameOf(value.Concept?.Name ?? value.Indicator.Name, value.Concept?.Part);
        return value.Aspect == ComparandAspect.Actual ? name : DisplayText.Join(", ", [name, ColumnView.WordFor(value.Aspect)]);
    }
}
