using LocalGovMetrics.Assessments;
using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Views;

/// <summary>An assessment in every form.</summary>
internal static class AssessAnswer
{
    public static Answer Of(AssessedFile file, Language language) => Answer.Of(
        () => BlocksOf(file),
        output => AssessmentCsv.Write(file.Assessment, file.Source, language, output),
        () => AssessmentJson.Of(file.Assessment, file.Sample?.Title.ToString()),
        () => ContractContext.Readable.AssessmentJson);

    /// <summary>Gives the assessment as a document.</summary>
    public static IEnumerable<DisplayBlock> BlocksOf(AssessedFile file) =>
        AssessmentBlocks.Of(file.Assessment, file.Source.Header, file.Sample is { } sample ? language => sample.Title.In(language.Tag) : null);
}
