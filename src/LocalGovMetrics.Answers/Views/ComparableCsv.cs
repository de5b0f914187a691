using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Views;

/// <summary>A line for every pair of one definition, and one for every value that has no pair.</summary>
internal static class ComparableCsv
{
    private static readonly string[] Side = ["Source", "No", "Line", "Unit", "Indicator", "Period", "Value"];
    private static readonly string[] Columns = ["concept", .. Side.Select(name => "left" + name), .. Side.Select(name => "right" + name), "kind", "leftOut", "codes", "reasons", "pairs"];

    /// <summary>Writes them; where a definition has many, a line for all pairs of two groups that have one outcome, with the first of them, unless each is asked for.</summary>
    public static void Write(ComparedRows compared, bool listsPairs, Language language, TextWriter output)
    {
        CsvTableWriter writer = new(output);
        writer.WriteRow(Columns);
        Dictionary<int, LeftOutComparand> leftOut = compared.Table.LeftOut.ToDictionary(left => left.Index);
        foreach (ComparabilityBlock block in compared.Table.Blocks)
        {
            foreach ((ComparandPair pair, long count) in listsPairs || ComparedRows.AreFew(block) ? block.Pairs().Select(pair => (pair, 1L)) : Groups(block))
            {
                writer.WriteRow([block.Code, .. SideOf(compared.Rows[pair.Left]), .. SideOf(compared.Rows[pair.Right]), Invariant.Text(pair.Outcome.Kind), string.Empty, .. Found(pair.Outcome.Findings, language), Invariant.Text(count)]);
            }

            if (block.Members.Count == 1)
            {
                LeftOutComparand left = leftOut[block.Members[0]];
                writer.WriteRow([block.Code, .. SideOf(compared.Rows[left.Index]), .. Side.Select(_ => string.Empty), string.Empty, Invariant.Text(left.Reason), .. Found(left.Findings, language), string.Empty]);
            }
        }
    }

    private static IEnumerable<(ComparandPair Pair, long Count)> Groups(ComparabilityBlock block) =>
        block.ClassPairs().Select(pair => (pair.Example, pair.Pairs)).Concat(block.PairsOfOneUnit().Select(pair => (pair, 1L)));

    private static string[] Found(IReadOnlyList<ComparabilityFinding> findings, Language language) =>
        [string.Join(' ', findings.Select(finding => Invariant.Text(finding.Code))), string.Join(' ', findings.Select(finding => finding.Sentence(language)))];

    private static string[] SideOf(ComparedRow row) =>
        [row.Source, row.Row.Number ?? string.Empty, Invariant.Text(row.Row.Line), row.Comparand.Unit, row.Comparand.Indicator.Key, row.Comparand.Period.ToString(), row.Comparand.Text ?? string.Empty];
}
