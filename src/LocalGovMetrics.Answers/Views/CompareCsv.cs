using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Csv;

namespace LocalGovMetrics.Answers.Views;

/// <summary>A line for every value: those that stand in a column with their ranks, the others with the reason.</summary>
internal static class CompareCsv
{
    private static readonly string[] Columns =
        ["column", "indicator", "name", "part", "aspect", "unit", "unitId", "period", "text", "number", "low", "high", "measureUnit", "rank", "bestRank", "worstRank", "rankReason", "status", "origin", "source", "leftOut", "codes"];

    private static readonly string[] ParentColumn = ["unitParent"];

    public static void Write(Compared compared, TextWriter output)
    {
        CsvTableWriter writer = new(output);
        bool hasParents = compared.Set.Table.Comparands.Any(value => value.UnitParent is not null);
        writer.WriteRow([.. Columns, .. hasParents ? ParentColumn : []]);
        for (int i = 0; i < compared.Columns.Count; i++)
        {
            (ComparisonColumn column, ColumnRanking ranking) = (compared.Columns[i].Column, compared.Columns[i].Ranking);
            string place = Invariant.Text(i);
            for (int j = 0; j < column.Values.Count; j++)
            {
                ComparedValue value = column.Values[j];
                RankRange range = ranking.Possible.Ranges[j];
                writer.WriteRow(
                [
                    .. Of(place, value.Comparand, string.Join(" ≠ ", value.Contradicting.Prepend(value.Comparand).Select(print => print.Text ?? string.Empty).Distinct())),
                    Invariant.Text(value.Number.ValueOrNull), Invariant.Text(value.Possible?.Low), Invariant.Text(value.Possible?.High), column.MeasureUnit?.Symbol ?? string.Empty,
                    Invariant.Text(ranking.Face.Ranks[j].ValueOrNull), Rank(range.Best), Rank(range.Worst),
                    ranking.Face.Ranks[j].IsDefined ? string.Empty : Invariant.Text(ranking.Face.Ranks[j].Reason),
                    .. From(value.Comparand), string.Empty, string.Empty, .. ParentOf(value.Comparand, hasParents),
                ]);
            }

            WriteOmitted(writer, place, column.LeftOut, hasParents);
        }

        WriteOmitted(writer, string.Empty, compared.Set.InNoColumn, hasParents);
    }

    private static void WriteOmitted(CsvTableWriter writer, string place, IReadOnlyList<OmittedValue> omitted, bool hasParents)
    {
        foreach (OmittedValue left in omitted)
        {
            Comparand value = left.Comparand;
            writer.WriteRow(
            [
                .. Of(place, value, value.Text ?? string.Empty),
                Invariant.Text(value.Number?.Value), Invariant.Text(value.Number?.Possible.Low), Invariant.Text(value.Number?.Possible.High), value.MeasureUnit?.Symbol ?? string.Empty,
                string.Empty, string.Empty, string.Empty, value.Attained is { IsDefined: false } attained ? Invariant.Text(attained.Reason) : string.Empty,
                .. From(value), Invariant.Text(left.Reason), string.Join(' ', left.Findings.Select(finding => Invariant.Text(finding.Code)).Distinct()), .. ParentOf(value, hasParents),
            ]);
        }
    }

    private static string[] Of(string place, Comparand value, string text) =>
    [
        place,
        DefinitionNames.CodeOf(value), (value.Concept?.Name ?? value.Indicator.Name).In("vi"), value.Concept?.Part?.In("vi") ?? string.Empty,
        Invariant.Text(value.Aspect), value.Unit, value.UnitId?.ToString() ?? string.Empty, value.Period.ToString(), text,
    ];

    private static string[] From(Comparand value) => [Invariant.Text(value.Status), value.Origin ?? string.Empty, value.Source ?? string.Empty];

    // The column is there where a value names the unit above.
    private static string[] ParentOf(Comparand value, bool hasParents) => hasParents ? [value.UnitParent ?? string.Empty] : [];

    private static string Rank(int rank) => rank > 0 ? Invariant.Text(rank) : string.Empty;
}
