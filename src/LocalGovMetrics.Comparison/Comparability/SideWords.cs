using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Comparability;

/// <summary>A side of a finding in words of a language.</summary>
internal static class SideWords
{
    private const string Unsaid = "–";

    public static string Of(ComparabilityCode code, string? side, Language language) => code switch
    {
        ComparabilityCode.PartsDiffer => side ?? language.Text("side.whole"),
        ComparabilityCode.VariantsDiffer => side ?? language.Text("side.plain"),
        ComparabilityCode.NoValue => side is null ? language.Text("side.value") : Word("sideMissing", side, language),
        ComparabilityCode.AspectsDiffer => Word("sideAspect", side, language),
        ComparabilityCode.ValueKindsDiffer => Word("sideKind", side, language),
        ComparabilityCode.NotOneNumber or ComparabilityCode.Censored or ComparabilityCode.Imprecise => side is null ? language.Text("side.number") : $"«{side}»",
        ComparabilityCode.UnitAssumed => side ?? language.Text("side.noUnit"),
        ComparabilityCode.PriceBasesDiffer or ComparabilityCode.PriceBasisUnknown or ComparabilityCode.PriceBasisUnknownOfRate or ComparabilityCode.Deflated => Prices(side, language),
        ComparabilityCode.MeasuresDiffer or ComparabilityCode.AverageAgainstYear => Word("sideMeasure", side, language),
        ComparabilityCode.StockAgainstFlow => Word("sideSpan", side, language),
        ComparabilityCode.EstimateAgainstActual or ComparabilityCode.ForecastAgainstOther => Word("sideFirmness", side, language),
        ComparabilityCode.BoundariesConverted => side ?? language.Text("side.notConverted"),
        ComparabilityCode.PrecisionDiffers => side?.Replace(".", language.Numbers.NumberDecimalSeparator, StringComparison.Ordinal) ?? string.Empty,
        ComparabilityCode.None or ComparabilityCode.DefinitionsDiffer or ComparabilityCode.DefinitionNotMatched
            or ComparabilityCode.ScalesDiffer or ComparabilityCode.UnitConverted or ComparabilityCode.PerOmitted
            or ComparabilityCode.NounsDiffer or ComparabilityCode.UnitsDiffer or ComparabilityCode.PriceBasisNotPrinted
            or ComparabilityCode.DifferentTimes or ComparabilityCode.LengthsDiffer or ComparabilityCode.YearAgainstSpan
            or ComparabilityCode.PartOfYear or ComparabilityCode.BoundariesChanged or ComparabilityCode.BoundaryChangeWithin
            or ComparabilityCode.BoundariesNotKnown or ComparabilityCode.BoundariesMayHaveChanged or ComparabilityCode.BothForecast
            or ComparabilityCode.PrintsDiffer => side ?? Unsaid,
    };

    private static string Prices(string? side, Language language) =>
        !PriceBasis.TryParse(side, out PriceBasis? basis) ? side ?? Unsaid
        : basis == PriceBasis.Current ? language.Text("side.currentPrices")
        : basis == PriceBasis.NotPrinted ? language.Text("side.pricesNotPrinted")
        : basis.BaseYear is { } year ? language.Text("side.constantPrices", year)
        : language.Text("side.constantPricesNoYear");

    // A side is a canonical word of its kind; one that no language knows is shown as it is.
    private static string Word(string kind, string? side, Language language) =>
        side is null ? Unsaid
        : language.Has($"{kind}.{side}") ? language.Text($"{kind}.{side}")
        : side;
}
