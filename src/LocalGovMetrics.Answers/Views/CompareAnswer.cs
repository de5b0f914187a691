using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Json;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Views;

/// <summary>A comparison in every form.</summary>
internal static class CompareAnswer
{
    public static Answer Of(Compared compared, Language language) => Answer.Of(
        () => CompareBlocks.Of(compared, language),
        output => CompareCsv.Write(compared, output),
        () => new CompareJson(compared),
        () => AnswersJsonContext.Readable.CompareJson);

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
