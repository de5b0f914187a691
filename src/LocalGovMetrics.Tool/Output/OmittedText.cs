using LocalGovMetrics.Comparability;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Values that stand in no comparison, in few words.</summary>
internal static class OmittedText
{
    /// <summary>Names units, each with the times of its values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="withPrints">Whether each is followed by what is printed.</param>
    /// <returns>Such as <c>Thị xã Hương Trà 2021, 2022; Thành phố Tam Kỳ 2024</c>.</returns>
    public static string Of(IEnumerable<Comparand> values, bool withPrints) => string.Join("; ", values
        .GroupBy(value => value.Unit)
        .Select(unit => $"{unit.Key} {string.Join(", ", unit.OrderBy(value => value.Period.End).ThenBy(value => value.Text, StringComparer.Ordinal).Select(value => withPrints && value.Text is { Length: > 0 } ? $"{value.Period}: {PrintedText.Of(value)}" : value.Period.ToString()).Distinct())}"));
}
