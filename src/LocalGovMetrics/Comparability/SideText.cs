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
            _ => "tool.divided.variantsDiffer",
        },
        DisplayText.Join("; ", sides));

    /// <summary>Names a side; one without a name is the whole, or the plain definition.</summary>
    public static DisplayText NameOf(LocalizedName? name, ComparabilityCode code) =>
        name is { } known ? DisplayText.Of(language => known.In(language.Tag)) : DisplayText.Keyed(code == ComparabilityCode.PartsDiffer ? "side.whole" : "side.plain");

    /// <summary>Names a side and its values.</summary>
    public static DisplayText Of(DisplayText name, string values) => DisplayText.Of(language => $"{name.In(language)} ({values})");
}
