using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Json;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display.Pictures;

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

    /// <summary>Gives the pictures of a comparison: of a league its charts, else the ranks of what was reported, else those of attainment.</summary>
    public static IEnumerable<Picture> PicturesOf(Compared compared)
    {
        if (compared.League is { } league)
        {
            return league.SelectMany(one => one.Tables.Select(table => new LeagueView(one.Column, table, one.Basis).Picture)).OfType<Picture>();
        }

        ILookup<bool, RankList> ranks = compared.Columns
            .Select(column => (IsAttainment: column.Column.Aspect == ComparandAspect.Attainment, new ColumnView(column).Picture))
            .Where(one => one.Picture is not null)
            .ToLookup(one => one.IsAttainment, one => one.Picture!);
        return ranks[false].Any() ? ranks[false] : ranks[true];
    }
}
