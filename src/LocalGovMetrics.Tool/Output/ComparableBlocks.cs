using LocalGovMetrics.Comparability;
using LocalGovMetrics.Display;

namespace LocalGovMetrics.Tool.Output;

/// <summary>What may be compared as a document.</summary>
internal static class ComparableBlocks
{
    public static IEnumerable<DisplayBlock> Of(ComparableView view)
    {
        yield return DisplayBlock.Heading(DisplayText.Verbatim(view.Summary), level: 1);
        foreach (ComparableBlockView block in view.Blocks)
        {
            yield return DisplayBlock.Heading(DisplayText.Verbatim(block.Title), level: 3);
            yield return block.Values;
            yield return DisplayBlock.List(
            [
                .. block.Kinds.Select(kind => Tables.Cell($"{view.Wording.WordFor(kind.Kind)}: {kind.Pairs}", kind.Kind.Mark())),
                .. block.Findings.Select(finding => Tables.Cell(finding.Sentence, finding.Severity.Mark())),
            ]);
        }

        foreach ((string heading, (string Title, IReadOnlyList<string> Lines)[] groups) in new[] { (view.Wording.LeftOutHeading, view.LeftOut.ToArray()), (view.Wording.BreaksHeading, view.Breaks.ToArray()) })
        {
            if (groups.Length > 0)
            {
                yield return DisplayBlock.Heading(DisplayText.Verbatim(heading));
                yield return ListBlock.Of(groups.Select(group => (DisplayText.Verbatim(group.Title), group.Lines.Select(DisplayText.Verbatim))));
            }
        }
    }
}
