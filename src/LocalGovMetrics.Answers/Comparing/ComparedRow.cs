using LocalGovMetrics.Comparability;
using LocalGovMetrics.Plans;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>A row, where it comes from, and what of it is compared.</summary>
internal sealed record ComparedRow(string Source, PlanRow Row, Comparand Comparand)
{
    /// <summary>Gets what the row reports of single years beside its period.</summary>
    public IEnumerable<Comparand> Yearly =>
        from value in SeriesBreaks.Of(Row, Comparand.Concept, Comparand.Boundaries)
        where value.Period != Comparand.Period
        select value with { UnitId = Comparand.UnitId, Origin = Comparand.Origin };

    /// <summary>Gets what is measured, of which unit: what only its price or its precision tells apart is the same fact.</summary>
    public string Fact => string.Join(
        '\u001F',
        Comparand.UnitId?.ToString() ?? FoldedText.Of(Comparand.UnitLabel),
        Comparand.Concept?.Code ?? FoldedText.Of(Comparand.Indicator.Key),
        Comparand.Concept?.Part?.ToString() ?? string.Empty,
        Comparand.Concept?.Variant?.ToString() ?? string.Empty,
        Comparand.Measure.ToString());
}
