using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Views;

/// <summary>A comparison of several inputs as a document.</summary>
internal static class CompareBlocks
{
    // Each block is made when it is written, and not held.
    public static IEnumerable<DisplayBlock> Of(Compared compared, Language language) =>
        ComparisonView.ColumnsOf(compared.Set, compared.Columns).Concat(Parts(compared, language).SelectMany(part => part));

    private static IEnumerable<IEnumerable<DisplayBlock>> Parts(Compared compared, Language language)
    {
        if (compared.League is { } league)
        {
            yield return [DisplayBlock.Heading(DisplayText.Keyed("tool.leagueHeading"))];
            yield return league.SelectMany(one => one.Tables.SelectMany(table => new LeagueView(one.Column, table, one.Basis).Blocks));
        }

        if (compared.Index is { } index)
        {
            yield return Of(new IndexView(index, language));
        }

        if (compared.Progress is { } progress)
        {
            yield return Of([.. progress.Select(row => row.Progress)]);
        }

        yield return ComparisonView.InNoColumn(compared.Set);
        yield return [DisplayBlock.Heading(DisplayText.Keyed("tool.criteriaHeading")), DisplayBlock.List(CriteriaOf(compared, language).Select(DisplayCell.Verbatim))];
    }

    private static IEnumerable<DisplayBlock> Of(IndexView index) =>
    [
        DisplayBlock.Heading(DisplayText.Keyed("tool.indexHeading")),
        DisplayBlock.Faint(DisplayText.Verbatim(index.Settings)),
        index.Units,
        .. index.WithoutScore.ToArray() is { Length: > 0 } without ? [DisplayBlock.List(without)] : Array.Empty<DisplayBlock>(),
    ];

    private static IEnumerable<DisplayBlock> Of(RowProgress[] rows)
    {
        RowProgress[] shown = [.. rows.Where(row => row.Gap != ProgressGap.NoTarget)];
        DisplayText without = DisplayText.Join("; ", rows.Except(shown).Select(row => new ProgressView(row).Title));
        return
        [
            DisplayBlock.Heading(DisplayText.Keyed("tool.progressHeading")),
            .. shown.Length == 0 ? [DisplayBlock.Line(DisplayText.Keyed("tool.noProgressRows"))] : Array.Empty<DisplayBlock>(),
            .. shown.SelectMany(row => new ProgressView(row).Blocks),
            .. shown.Length < rows.Length ? [DisplayBlock.List([new DisplayCell(DisplayText.Keyed("tool.noTargets", without), DisplayMark.NotApplicable)])] : Array.Empty<DisplayBlock>(),
        ];
    }

    // How much each unit of each input achieved, by our count and by its own.
    private static IEnumerable<string> CriteriaOf(Compared compared, Language language) =>
        from source in compared.Sources
        from unit in source.Assessment.ByUnit()
        let assumed = unit.Criteria.DirectionAssumed
        select $"{source.Name}, {unit.Name}: {AssessmentView.LineOf(RowTally.Of(unit.CriteriaRows), unit.Printed, language)}{(assumed > 0 ? language.Text("tool.restOnAssumedDirection", (int)assumed) : string.Empty)}";
}
