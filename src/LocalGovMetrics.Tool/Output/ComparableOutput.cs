using LocalGovMetrics.Comparability;
using LocalGovMetrics.Tool.Comparing;
using LocalGovMetrics.Tool.Json;

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
                WriteJson(compared, listsPairs, context.Output);
                break;
            case OutputFormat.Csv:
                ComparableCsv.Write(compared, listsPairs, choices.Wording, context.Output);
                break;
            default:
                DocumentOutput.Write(ComparabilityView.BlocksOf(compared.Table, index => $"{compared.Rows[index].Source} {compared.Rows[index].Row.Number}".TrimEnd(), compared.Breaks), choices, context.Terminal, context.Output);
                break;
        }
    }

    private static void WriteJson(ComparedRows compared, bool listsPairs, TextWriter output)
    {
        ComparabilityTable table = compared.Table;
        output.Write("{\n  \"policy\": " + JsonOutput.Text(table.Policy.Name));
        JsonOutput.WriteList("values", compared.Rows.Select((row, i) => new ComparedValueJson(i, row)), ToolJsonContext.Readable.ComparedValueJson, output);
        output.Write(",\n  \"indicators\": [");
        bool any = false;
        foreach (ComparabilityBlock block in table.Blocks)
        {
            string head = JsonOutput.Indented(new ComparableIndicatorJson(block), ToolJsonContext.Readable.ComparableIndicatorJson, 4);
            output.Write((any ? ",\n    " : "\n    ") + head[..head.LastIndexOf("\n    }", StringComparison.Ordinal)]);
            any = true;
            if (listsPairs || ComparedRows.AreFew(block))
            {
                JsonOutput.WriteList("pairs", block.Pairs().Select(pair => new ComparablePairJson(pair)), ToolJsonContext.Readable.ComparablePairJson, output, 6);
            }
            else
            {
                output.Write(",\n      \"pairs\": null");
            }

            JsonOutput.WriteList("pairsOfGroups", block.ClassPairs().Select(pair => new ComparableGroupPairJson(pair)), ToolJsonContext.Readable.ComparableGroupPairJson, output, 6);
            JsonOutput.WriteList("pairsOfOneUnit", block.PairsOfOneUnit().Select(pair => new ComparablePairJson(pair)), ToolJsonContext.Readable.ComparablePairJson, output, 6);
            output.Write("\n    }");
        }

        output.Write((any ? "\n  " : string.Empty) + "]");
        JsonOutput.WriteList("leftOut", table.LeftOut.Select(left => new LeftOutJson(left)), ToolJsonContext.Readable.LeftOutJson, output);
        JsonOutput.WriteList("breaks", compared.Breaks.Select(found => new SeriesBreakJson(found.Index, found.Break)), ToolJsonContext.Readable.SeriesBreakJson, output);
        output.Write(",\n  \"summary\": " + JsonOutput.Indented(new ComparableSummaryJson(compared), ToolJsonContext.Readable.ComparableSummaryJson, 2) + "\n}\n");
    }
}
