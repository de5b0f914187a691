using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Sentences for explanations: one text a code, <c>{0}</c> the value, <c>{1}</c> the number replaced, <c>{2}</c> the number used, <c>{3}</c> the print that was meant.</summary>
internal static class ExplanationSentence
{
    public static string Of(Explanation explanation, Language language) => language.Text(
        Key(explanation.Code, explanation.MeantPrint is not null),
        explanation.Value.ValueOrNull is { } value && Math.Abs(value) < 1e15 ? language.Number(BinaryNumber.ToDecimal(value)) : explanation.Value.ToString(),
        Number(explanation.Instead, language),
        Number(explanation.Used, language),
        Number(explanation.MeantPrint, language));

    private static string Key(ExplanationCode code, bool ofPrint) =>
        ofPrint && code == ExplanationCode.DecimalMarkReadAsThousands ? "explanationCode.decimalMarkReadAsThousandsInPrint"
        : ofPrint && code == ExplanationCode.SwappedDigits ? "explanationCode.swappedDigitsInPrint"
        : EnumKeys<ExplanationCode>.Of(code);

    private static string Number(decimal? value, Language language) => value is { } number ? language.Number(number) : "?";
}
