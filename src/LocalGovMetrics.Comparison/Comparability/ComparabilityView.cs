using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparability;

/// <summary>What may be compared, for a person: how many pairs came to which outcome, each indicator of which there are several values, and what is left out.</summary>
internal static class ComparabilityView
{
    /// <summary>Makes the document.</summary>
    /// <param name="table">What may be compared.</param>
    /// <param name="sourceOf">Names the place where a value stands.</param>
    /// <param name="breaks">What breaks yearly values, by the index of the value.</param>
    public static IEnumerable<DisplayBlock> BlocksOf(ComparabilityTable table, Func<int, string> sourceOf, IReadOnlyList<(int Index, SeriesBreak Break)> breaks)
    {
        yield return DisplayBlock.Heading(SummaryOf(table), level: 1);
        foreach (DisplayBlock block in table.Blocks.Where(block => block.Members.Count > 1).SelectMany(block => new ComparabilityBlockView(table, block, sourceOf).Blocks))
        {
            yield return block;
        }

        var leftOut =
            from left in table.LeftOut
            group left by left.Reason into reason
            orderby reason.Key
            select (DisplayText.Keyed("tool.leftOutReason." + Values.CanonicalText.FormatName(reason.Key)), reason.Select(left => Describe(left.Index)));
        var broken =
            from found in breaks
            group found.Index by (found.Break.Before?.Period, found.Break.After.Period, Found: DisplayText.Join(" ", found.Break.Findings.Select(finding => DisplayText.Of(finding.Sentence)))) into same
            select (BreakOf(same.Key.Item1, same.Key.Item2, same.Key.Found), same.Select(Describe));
        foreach ((string heading, (DisplayText, IEnumerable<DisplayText>)[] groups) in new[] { ("tool.leftOutHeading", leftOut.ToArray()), ("tool.breaksHeading", broken.ToArray()) })
        {
            if (groups.Length > 0)
            {
                yield return DisplayBlock.Heading(DisplayText.Keyed(heading));
                yield return ListBlock.Of(groups);
            }
        }

        DisplayText Describe(int index)
        {
            Comparand comparand = table.Comparands[index];
            return DisplayText.Verbatim($"{comparand.Indicator.Key} ({string.Join(", ", new[] { comparand.UnitLabel, sourceOf(index) }.Where(text => text.Length > 0))})");
        }
    }

    /// <summary>Says what breaks yearly values, and where.</summary>
    public static DisplayText BreakOf(Period? before, Period after, DisplayText found) =>
        DisplayText.Join(": ", [DisplayText.Verbatim(before is null ? after.ToString() : $"{before} → {after}"), found]);

    private static DisplayText SummaryOf(ComparabilityTable table)
    {
        long Pairs(ComparabilityKind kind) => table.Blocks.Sum(block => block.CountOf(kind));
        return DisplayText.Keyed("tool.comparablePairs", table.Comparands.Count, Pairs(ComparabilityKind.Comparable), Pairs(ComparabilityKind.WithReservations), Pairs(ComparabilityKind.NotComparable));
    }
}
