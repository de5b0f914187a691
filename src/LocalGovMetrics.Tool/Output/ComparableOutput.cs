using LocalGovMetrics.Comparability;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Json;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Writes what may be compared in every format.</summary>
internal static class ComparableOutput
{
    /// <summary>Writes it.</summary>
    /// <param name="compared">The values.</param>
    /// <param name="listsPairs">Whether every pair is listed, however many there are.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where.</param>
    public static void Write(ComparedRows compared, bool listsPairs, CommonChoices choices, ToolContext context)
    {
        switch (choices.Format)
        {
            case OutputFormat.Json:
                JsonOutput.WriteLarge(new ComparableJson(compared, listsPairs), AnswersJsonContext.Readable.ComparableJson, context.Output);
                break;
            case OutputFormat.Csv:
                ComparableCsv.Write(compared, listsPairs, choices.Wording, context.Output);
                break;
            default:
                DocumentOutput.Write(ComparabilityView.BlocksOf(compared.Table, index => $"{compared.Rows[index].Source} {compared.Rows[index].Row.Number}".TrimEnd(), compared.Breaks), choices, context.Terminal, context.Output);
                break;
        }
    }
}
