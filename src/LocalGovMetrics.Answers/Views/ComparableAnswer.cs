using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Json;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Views;

/// <summary>What may be compared, in every form.</summary>
internal static class ComparableAnswer
{
    /// <summary>Gives it.</summary>
    /// <param name="compared">The values.</param>
    /// <param name="listsPairs">Whether every pair is listed, however many there are.</param>
    /// <param name="language">The language.</param>
    public static Answer Of(ComparedRows compared, bool listsPairs, Language language) => Answer.Of(
        () => ComparabilityView.BlocksOf(compared.Table, index => $"{compared.Rows[index].Source} {compared.Rows[index].Row.Number}".TrimEnd(), compared.Breaks),
        output => ComparableCsv.Write(compared, listsPairs, language, output),
        () => new ComparableJson(compared, listsPairs),
        () => AnswersJsonContext.Readable.ComparableJson);
}
