using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Whether both numbers are in one unit, or in units that convert.</summary>
internal static class UnitCheck
{
    public static void Run(Comparand left, Comparand right, ref FindingList findings)
    {
        MeasureUnit? one = left.MeasureUnit;
        MeasureUnit? other = right.MeasureUnit;
        if (one != other && CodeOf(one, other, DefinitionCheck.IsSameConcept(left, right)) is var code and not ComparabilityCode.None)
        {
            findings.Add(code, one?.Symbol, other?.Symbol);
        }
    }

    private static ComparabilityCode CodeOf(MeasureUnit? left, MeasureUnit? right, bool isSameConcept) =>
        left is null || right is null ? ComparabilityCode.UnitAssumed
        : left.IsConvertibleTo(right) ? ComparabilityCode.UnitConverted
        : left.Dimension != right.Dimension ? ComparabilityCode.UnitsDiffer
        : left.BaseSymbol == right.BaseSymbol && (left.Per is null || right.Per is null || MeasureUnit.DifferByUnsaidYear(left, right)) ? ComparabilityCode.PerOmitted
        : isSameConcept && left.IsCounted && right.IsCounted ? ComparabilityCode.NounsDiffer
        : ComparabilityCode.UnitsDiffer;
}
