using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Json;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Writes a comparison in every format.</summary>
internal static class CompareOutput
{
    public static void Write(Compared compared, CommonChoices choices, ToolContext context)
    {
        switch (choices.Format)
        {
            case OutputFormat.Json:
                JsonOutput.WriteLarge(new CompareJson(compared), AnswersJsonContext.Readable.CompareJson, context.Output);
                break;
            case OutputFormat.Csv:
                CompareCsv.Write(compared, context.Output);
                break;
            default:
                DocumentOutput.Write(CompareBlocks.Of(compared, choices.Wording), choices, context.Terminal, context.Output);
                break;
        }
    }
}
