namespace LocalGovMetrics.Comparability;

/// <summary>How much each finding weighs unless a policy says otherwise.</summary>
internal static class CodeTraits
{
    /// <summary>Tells whether nothing is left to compare, so that no policy may lift the refusal.</summary>
    public static bool IsAbsolute(ComparabilityCode code) => code
        is ComparabilityCode.NoValue
        or ComparabilityCode.NotOneNumber
        or ComparabilityCode.ValueKindsDiffer
        or ComparabilityCode.ScalesDiffer
        or ComparabilityCode.UnitsDiffer;

    public static ComparabilitySeverity SeverityOf(ComparabilityCode code) => code switch
    {
        ComparabilityCode.UnitConverted
            or ComparabilityCode.PriceBasisNotPrinted
            or ComparabilityCode.BoundariesNotKnown => ComparabilitySeverity.Note,
        ComparabilityCode.VariantsDiffer
            or ComparabilityCode.UnitAssumed
            or ComparabilityCode.PerOmitted
            or ComparabilityCode.NounsDiffer
            or ComparabilityCode.PriceBasisUnknownOfRate
            or ComparabilityCode.Deflated
            or ComparabilityCode.AverageAgainstYear
            or ComparabilityCode.DifferentTimes
            or ComparabilityCode.YearAgainstSpan
            or ComparabilityCode.PartOfYear
            or ComparabilityCode.BoundaryChangeWithin
            or ComparabilityCode.BoundariesMayHaveChanged
            or ComparabilityCode.BoundariesConverted
            or ComparabilityCode.EstimateAgainstActual
            or ComparabilityCode.BothForecast
            or ComparabilityCode.Censored
            or ComparabilityCode.Imprecise
            or ComparabilityCode.PrecisionDiffers
            or ComparabilityCode.PrintsDiffer => ComparabilitySeverity.Reservation,
        ComparabilityCode.None or ComparabilityCode.DefinitionsDiffer or ComparabilityCode.DefinitionNotMatched
            or ComparabilityCode.PartsDiffer or ComparabilityCode.AspectsDiffer or ComparabilityCode.NoValue
            or ComparabilityCode.NotOneNumber or ComparabilityCode.ValueKindsDiffer or ComparabilityCode.ScalesDiffer
            or ComparabilityCode.UnitsDiffer or ComparabilityCode.PriceBasesDiffer or ComparabilityCode.PriceBasisUnknown
            or ComparabilityCode.MeasuresDiffer or ComparabilityCode.StockAgainstFlow or ComparabilityCode.LengthsDiffer
            or ComparabilityCode.BoundariesChanged or ComparabilityCode.ForecastAgainstOther => ComparabilitySeverity.Refusal,
    };
}
