using LocalGovMetrics.Comparability;
using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparison;

/// <summary>Values that stand in no comparison, in few words.</summary>
internal static class OmittedText
{
    /// <summary>Names units, each with the times of its values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="withPrints">Whether each is followed by what is printed.</param>
    /// <returns>Such as <c>Thị xã Hương Trà 2021, 2022; Thành phố Tam Kỳ 2024</c>.</returns>
    public static string Of(IEnumerable<Comparand> values, bool withPrints) => string.Join("; ", values
        .GroupBy(value => value.UnitLabel)
        .Select(unit => $"{unit.Key} {string.Join(", ", unit.OrderBy(value => value.Period.End).ThenBy(value => value.Text, StringComparer.Ordinal).Select(value => withPrints && value.Text is { Length: > 0 } ? $"{value.Period}: {PrintedText.Of(value)}" : value.Period.ToString()).Distinct())}"));

    /// <summary>Says of every value that is left out of a column why, those with one reason in one line.</summary>
    /// <param name="omitted">What is left out.</param>
    /// <returns>The lines; a value that was calculated is not printed.</returns>
    public static IEnumerable<DisplayText> LinesOf(IEnumerable<OmittedValue> omitted) =>
        from left in omitted
        let why = WhyOf(left)
        group left.Comparand by (left.Reason, Why: why) into same
        orderby same.Key.Reason
        let values = Of(same, withPrints: same.First().Aspect != ComparandAspect.Attainment && same.Key.Reason != OmissionReason.AnotherTaken)
        select DisplayText.Join(" – ", [DisplayText.Join(": ", [ReasonOf(same.Key.Reason), DisplayText.Verbatim(values)]), same.Key.Why]);

    /// <summary>Says what keeps a value out, where its reason does not say all.</summary>
    /// <param name="left">What is left out.</param>
    /// <returns>The sentences; empty where there is nothing more.</returns>
    public static DisplayText WhyOf(OmittedValue left) =>
        left.Comparand.Attained is { IsDefined: false } attained ? attained.Reason.Words() : DisplayText.Join(" ", left.Findings.Select(finding => DisplayText.Of(finding.Sentence)).Distinct());

    /// <summary>Says a reason at the beginning of a line.</summary>
    public static DisplayText ReasonOf(OmissionReason reason) => DisplayText.Of(language =>
    {
        string words = language.Word(reason);
        return char.ToUpperInvariant(words[0]) + words[1..];
    });
}
