using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparability;

/// <summary>Says once what divides many values, with the values of each side.</summary>
internal static class SideText
{
    /// <summary>Says that parts, variants or times differ.</summary>
    /// <param name="code">Which of them.</param>
    /// <param name="sides">Each side with its values.</param>
    /// <returns>A sentence.</returns>
    public static DisplayText DividedBy(ComparabilityCode code, IEnumerable<DisplayText> sides) => DisplayText.Keyed(
        code switch
        {
            ComparabilityCode.PartsDiffer => "tool.divided.partsDiffer",
            ComparabilityCode.DifferentTimes => "tool.divided.differentTimes",
            ComparabilityCode.YearAgainstSpan => "tool.divided.yearAgainstSpan",
            ComparabilityCode.None or ComparabilityCode.DefinitionsDiffer or ComparabilityCode.DefinitionNotMatched
                or ComparabilityCode.VariantsDiffer or ComparabilityCode.AspectsDiffer or ComparabilityCode.NoValue
                or ComparabilityCode.NotOneNumber or ComparabilityCode.ValueKindsDiffer or ComparabilityCode.ScalesDiffer
                or ComparabilityCode.UnitConverted or ComparabilityCode.UnitAssumed or ComparabilityCode.PerOmitted
                or ComparabilityCode.NounsDiffer or ComparabilityCode.UnitsDiffer or ComparabilityCode.PriceBasesDiffer
                or ComparabilityCode.PriceBasisUnknown or ComparabilityCode.PriceBasisUnknownOfRate
                or ComparabilityCode.PriceBasisNotPrinted or ComparabilityCode.Deflated or ComparabilityCode.MeasuresDiffer
                or ComparabilityCode.StockAgainstFlow or ComparabilityCode.AverageAgainstYear or ComparabilityCode.LengthsDiffer
                or ComparabilityCode.PartOfYear or ComparabilityCode.BoundariesChanged or ComparabilityCode.BoundaryChangeWithin
                or ComparabilityCode.BoundariesConverted or ComparabilityCode.BoundariesNotKnown
                or ComparabilityCode.BoundariesMayHaveChanged or ComparabilityCode.EstimateAgainstActual
                or ComparabilityCode.ForecastAgainstOther or ComparabilityCode.BothForecast or ComparabilityCode.Censored
                or ComparabilityCode.Imprecise or ComparabilityCode.PrecisionDiffers or ComparabilityCode.PrintsDiffer => "tool.divided.variantsDiffer",
        },
        DisplayText.Join("; ", sides));

    /// <summary>Names a side; one without a name is the whole, or the plain definition.</summary>
    public static DisplayText NameOf(LocalizedName? name, ComparabilityCode code) =>
        name is { } known ? DisplayText.Of(language => known.In(language.Tag)) : DisplayText.Keyed(code == ComparabilityCode.PartsDiffer ? "side.whole" : "side.plain");

    /// <summary>Names a side and its values.</summary>
    public static DisplayText Of(DisplayText name, string values) => DisplayText.Of(language => $"{name.In(language)} ({values})");
}
