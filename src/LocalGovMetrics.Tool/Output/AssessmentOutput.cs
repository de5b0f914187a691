using LocalGovMetrics.Tool.Assessing;
using LocalGovMetrics.Tool.Commands;
using LocalGovMetrics.Tool.Json;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Writes an assessment in every format.</summary>
internal static class AssessmentOutput
{
    public static string Write(Assessment assessment, CommonChoices choices, TerminalInfo terminal) => choices.Format switch
    {
        OutputFormat.Json => JsonOutput.Write(new AssessmentJson(assessment), ToolJsonContext.Readable.AssessmentJson),
        OutputFormat.Csv => CsvOutput.Write(AssessmentCsv.TableOf(assessment, choices.Wording)),
        OutputFormat.Markdown => AssessmentMarkdown.Write(AssessmentView.Of(assessment, choices.Wording)),
        _ => AssessmentTable.Write(AssessmentView.Of(assessment, choices.Wording), terminal),
    };
}
