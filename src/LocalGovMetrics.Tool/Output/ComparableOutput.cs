using LocalGovMetrics.Tool.Commands;
using LocalGovMetrics.Tool.Comparing;
using LocalGovMetrics.Tool.Json;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Writes what may be compared in every format.</summary>
internal static class ComparableOutput
{
    public static void Write(ComparedRows compared, CommonChoices choices, ToolContext context)
    {
        switch (choices.Format)
        {
            case OutputFormat.Json:
                context.Output.Write(JsonOutput.Write(new ComparableJson(compared), ToolJsonContext.Readable.ComparableJson));
                break;
            case OutputFormat.Csv:
                ComparableCsv.Write(compared, choices.Wording, context.Output);
                break;
            case OutputFormat.Markdown:
                context.Output.Write(ComparableMarkdown.Write(new ComparableView(compared, choices.Wording)));
                break;
            default:
                context.Output.Write(ComparablePage.Write(new ComparableView(compared, choices.Wording), context.Terminal));
                break;
        }
    }
}
