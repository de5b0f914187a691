using LocalGovMetrics.Comparability;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>The definitions that there are values of, by code and by name.</summary>
internal sealed class DefinitionNames(IReadOnlyList<Comparand> values)
{
    /// <summary>Gets the code of what a value measures.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The code of its concept, else of its indicator.</returns>
    public static string CodeOf(Comparand value) => value.Concept?.Code ?? value.Indicator.Key;

    /// <summary>Finds definitions: a code as a whole goes before a part of a name in any language.</summary>
    /// <param name="texts">What is looked for.</param>
    /// <param name="mistake">What is not there, and what there is; null where all is found.</param>
    /// <returns>The codes, or null where one text finds nothing.</returns>
    public IReadOnlySet<string>? Find(IReadOnlyList<string> texts, out string? mistake)
    {
        HashSet<string> codes = new(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            string[] found = [.. Find(text)];
            if (found.Length == 0)
            {
                mistake = Language.Said("question.noIndicator", text, string.Concat(values.DistinctBy(CodeOf).Select(Describe)));
                return null;
            }

            codes.UnionWith(found);
        }

        mistake = null;
        return codes;
    }

    private static string Describe(Comparand value) =>
        value.Concept is { } concept ? $"\n  {concept.Code,-30} {concept.Name.In("en")} · {concept.Name.In("vi")}" : $"\n  {value.Indicator.Key}";

    private static IEnumerable<string> NamesOf(Comparand value) =>
    [
        value.Indicator.Key,
        .. value.Indicator.Name.Languages.Select(value.Indicator.Name.In),
        .. value.Concept is { } concept ? [concept.Code, .. concept.Name.Languages.Select(concept.Name.In)] : Array.Empty<string>(),
    ];

    private IEnumerable<string> Find(string text)
    {
        string folded = FoldedText.Of(text);
        string[] whole = [.. values.Where(value => new[] { value.Concept?.Code, value.Indicator.Key }.Any(code => code is not null && FoldedText.Of(code) == folded)).Select(CodeOf).Distinct()];
        return folded.Length == 0 ? []
            : whole.Length > 0 ? whole
            : values.Where(value => NamesOf(value).Any(name => FoldedText.Holds(name, folded))).Select(CodeOf).Distinct();
    }
}
