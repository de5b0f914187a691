using LocalGovMetrics.Assessments;
using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Tool.Assessing;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Writes an assessment in every format.</summary>
internal static class AssessmentOutput
{
    public static void Write(AssessedFile file, CommonChoices choices, TerminalInfo terminal, TextWriter output)
    {
        switch (choices.Format)
        {
            case OutputFormat.Json:
                output.Write(JsonOutput.Write(AssessmentJson.Of(file.Assessment, file.Sample?.Title.ToString()), ContractContext.Readable.AssessmentJson));
                break;
            case OutputFormat.Csv:
                AssessmentCsv.Write(file.Assessment, file.Source, choices.Wording, output);
                break;
            default:
                DocumentOutput.Write(BlocksOf(file), choices, terminal, output);
                break;
        }
    }

    /// <summary>Gives the assessment as a document.</summary>
    public static IEnumerable<DisplayBlock> BlocksOf(AssessedFile file) =>
        AssessmentBlocks.Of(file.Assessment, file.Source.Header, file.Sample is { } sample ? language => sample.Title.In(language.Tag) : null);

    /// <summary>Writes it for a person.</summary>
    public static void Write(AssessmentView view, CommonChoices choices, TerminalInfo terminal, TextWriter output) => DocumentOutput.Write(AssessmentBlocks.Of(view), choices, terminal, output);
}
