using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>Sentences for conversions: one text a rule and a problem, <c>{0}</c> the units before, <c>{1}</c> the weight.</summary>
internal static class ConversionSentence
{
    public static string Of(ConversionRecord record, Language language)
    {
        string sources = string.Join("; ", record.Sources.Select(source => Source(source, language)));
        List<string> sentences = [language.Text(EnumKeys<ConversionRule>.Of(record.Rule), sources, record.Weight ?? language.Text("conversion.weight"))];
        if (record.Problem != ConversionProblem.None)
        {
            sentences.Add(language.Word(record.Problem));
        }

        if (record.MissingShare > 0)
        {
            string key = record.MissingWeight is null ? "conversion.leftOut" : record.Problem == ConversionProblem.WeightMissing ? "conversion.lacksWeight" : "conversion.leftOutByWeight";
            sentences.Add(language.Text(key, language.Number(record.MissingShare * 100), record.MissingWeight));
        }

        if (record.IsEstimated)
        {
            sentences.Add(language.Text("conversion.estimate"));
        }

        return string.Join(' ', [.. sentences, .. record.Parts.Select(part => Of(part, language))]);
    }

    private static string Source(ConversionSource source, Language language)
    {
        string said = source.Rule?.ToString() ?? source.Value?.ToString() ?? language.Text("conversion.nothing");
        return source.Share switch
        {
            { IsWhole: true } => language.Text("conversion.source", source.Share.From, said),
            { Share.Ratio: { } ratio } when DecimalMath.TryMultiply(ratio, 100, out decimal percent) => language.Text("conversion.sourceShare", source.Share.From, said, language.Number(percent)),
            _ => language.Text("conversion.shareUnknown", source.Share.From, said),
        };
    }
}
