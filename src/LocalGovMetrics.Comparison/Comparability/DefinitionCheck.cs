using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Whether both values are of one concept, one part of it, and one side of the plan.</summary>
internal static class DefinitionCheck
{
    public static bool IsSameConcept(Comparand left, Comparand right) =>
        left.Concept is { } one && right.Concept is { } other ? one.Code == other.Code : IsSameIndicator(left, right);

    public static void Run(Comparand left, Comparand right, ref FindingList findings)
    {
        IndicatorConcept? one = left.Concept;
        IndicatorConcept? other = right.Concept;
        if (!IsSameConcept(left, right))
        {
            bool areBothKnown = one is not null && other is not null;
            findings.AddNames(
                areBothKnown ? ComparabilityCode.DefinitionsDiffer : ComparabilityCode.DefinitionNotMatched,
                one?.Code ?? left.Indicator.Key,
                other?.Code ?? right.Indicator.Key,
                one?.Name ?? left.Indicator.Name,
                other?.Name ?? right.Indicator.Name);
        }
        else if (one is not null && other is not null)
        {
            if (one.Part != other.Part)
            {
                findings.AddNames(ComparabilityCode.PartsDiffer, one.Part?.ToString(), other.Part?.ToString(), one.Part, other.Part);
            }

            if (one.Variant != other.Variant)
            {
                findings.AddNames(ComparabilityCode.VariantsDiffer, one.Variant?.ToString(), other.Variant?.ToString(), one.Variant, other.Variant);
            }
        }

        if (left.Aspect != right.Aspect)
        {
            findings.Add(ComparabilityCode.AspectsDiffer, CanonicalText.FormatName(left.Aspect), CanonicalText.FormatName(right.Aspect));
        }
    }

    private static bool IsSameIndicator(Comparand left, Comparand right) => left.Indicator.Key.Equals(right.Indicator.Key, StringComparison.OrdinalIgnoreCase);
}
