using LocalGovMetrics.Comparability;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Tool.Comparing;

namespace LocalGovMetrics.Tool.Output;

/// <summary>A line for every pair of one definition, and one for every value that has no pair.</summary>
internal static class ComparableCsv
{
    private static readonly string[] Side = ["Source", "No", "Line", "Unit", "Indicator", "Period", "Value"];
    private static readonly string[] Columns = ["concept", .. Side.Select(name => "left" + name), .. Side.Select(name => "right" + name), "kind", "leftOut", "codes", "reasons"];

    public static void Write(ComparedRows compared, Wording wording, TextWriter output)
    {
        CsvTableWriter writer = new(output);
        writer.WriteRow(Columns);
        Dictionary<int, LeftOutComparand> leftOut = compared.Table.LeftOut.ToDictionary(left => left.Index);
        foreach (ComparabilityBlock block in compared.Table.Blocks)
        {
            foreach (ComparandPair pair in block.Pairs())
            {
                writer.WriteRow([block.Code, .. SideOf(compared.Rows[pair.Left]), .. SideOf(compared.Rows[pair.Right]), Invariant.Text(pair.Outcome.Kind), string.Empty, .. Found(pair.Outcome.Findings, wording)]);
            }

            if (block.Members.Count == 1)
            {
                LeftOutComparand left = leftOut[block.Members[0]];
                writer.WriteRow([block.Code, .. SideOf(compared.Rows[left.Index]), .. Side.Select(_ => string.Empty), string.Empty, Invariant.Text(left.Reason), .. Found(left.Findings, wording)]);
            }
        }
    }

    private static string[] Found(IReadOnlyList<ComparabilityFinding> findings, Wording wording) =>
        [string.Join(' ', findings.Select(finding => Invariant.Text(finding.Code))), string.Join(' ', findings.Select(finding => finding.Sentence(wording.Language)))];

    private static string[] SideOf(ComparedRow row) =>
        [row.Source, row.Row.Number ?? string.Empty, Invariant.Text(row.Row.Line), row.Comparand.Unit, row.Comparand.Indicator.Code, row.Comparand.Period.ToString(), row.Comparand.Text ?? string.Empty];
}
