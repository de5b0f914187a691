using LocalGovMetrics.Comparability;
using LocalGovMetrics.Tool.Comparing;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of what may be compared, for a person.</summary>
internal sealed class ComparableView(ComparedRows compared, Wording wording)
{
    public Wording Wording => wording;

    public string Summary
    {
        get
        {
            IReadOnlyDictionary<ComparabilityKind, long> pairs = compared.Pairs;
            return wording.ComparablePairs(compared.Rows.Count, pairs[ComparabilityKind.Comparable], pairs[ComparabilityKind.WithReservations], pairs[ComparabilityKind.NotComparable]);
        }
    }

    /// <summary>Gets the indicators of which there are several values.</summary>
    public IEnumerable<ComparableBlockView> Blocks => compared.Table.Blocks.Where(block => block.Members.Count > 1).Select(block => new ComparableBlockView(compared, block, wording));

    /// <summary>Gets the values that may be compared with no other, by reason.</summary>
    public IEnumerable<(string Reason, IReadOnlyList<string> Values)> LeftOut =>
        from left in compared.Table.LeftOut
        group left by left.Reason into reason
        orderby reason.Key
        select (wording.WordFor(reason.Key), (IReadOnlyList<string>)[.. reason.Select(left => Describe(compared.Rows[left.Index]))]);

    /// <summary>Gets what breaks yearly values, each with the rows that it breaks.</summary>
    public IEnumerable<(string Break, IReadOnlyList<string> Rows)> Breaks =>
        from found in compared.Breaks
        group found.Row by Describe(found.Break) into same
        select (same.Key, (IReadOnlyList<string>)[.. same.Select(row => Describe(compared.Rows[row]))]);

    private static string Describe(ComparedRow row) => $"{row.Comparand.Indicator.Code} ({row.Comparand.UnitLabel}, {row.Source}{(row.Row.Number is { } number ? " " + number : string.Empty)})";

    private string Describe(SeriesBreak found) =>
        $"{(found.Before is { } before ? $"{before.Period} → " : string.Empty)}{found.After.Period}: {string.Join(" ", found.Findings.Select(finding => finding.Sentence(wording.Language)))}";
}
