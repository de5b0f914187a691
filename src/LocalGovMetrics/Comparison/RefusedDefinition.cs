using LocalGovMetrics.Comparability;
using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparison;

/// <summary>A definition of which no two units have values that compare, and why: only what keeps apart values of the same part and side.</summary>
internal sealed record RefusedDefinition(DisplayText Name, string Values, DisplayText? Why)
{
    /// <summary>Finds what keeps values apart.</summary>
    /// <param name="name">The name of the definition.</param>
    /// <param name="values">The values of one part and one side.</param>
    /// <param name="table">The outcome of every pair.</param>
    /// <returns>The definition; without a reason where all values are of one unit.</returns>
    public static RefusedDefinition Of(DisplayText name, Comparand[] values, ComparabilityTable table)
    {
        int[] members = [.. Enumerable.Range(0, table.Comparands.Count).Where(i => Array.Exists(values, value => ReferenceEquals(value, table.Comparands[i])))];
        DisplayText[] why =
        [
            .. from left in members
               from right in members
               where left < right && table.Comparands[left].UnitLabel != table.Comparands[right].UnitLabel
               from finding in table.Outcome(left, right).Findings
               where finding.IsRefusal
               let canonical = string.CompareOrdinal(finding.Left, finding.Right) > 0 ? finding.Mirror() : finding
               orderby canonical.Code
               select DisplayText.Of(canonical.Sentence),
        ];
        return new RefusedDefinition(name, OmittedText.Of(values, withPrints: true), why.Length > 0 ? DisplayText.Join(" ", why.Distinct()) : null);
    }
}
