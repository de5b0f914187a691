using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Views;

/// <summary>Tables for a spreadsheet or a program of what compares years and units: headings that do not change with the language, every digit.</summary>
internal static class AnswerCsv
{
    /// <summary>A line for each row: how its target stands in the middle of its term.</summary>
    public static DisplayTable Of(ComparedProgress[] rows, Language language) => Tables.Data(
        [
            "no", "unit", "indicator", "period", "target", "targetYear", "actual", "measureUnit", "verdict", "midTerm", "reason", "yearsLeft", "changeSoFar", "changeNeeded",
            "growthSoFar", "growthNeeded", "amountSoFar", "amountNeeded", "paceSince", "origin", "line",
        ],
        rows.Select(IEnumerable<string> (row) =>
        {
            RowProgress progress = row.Progress;
            MidTermReading? reading = progress.MidTerm;
            return
            [
                progress.Number ?? string.Empty, progress.Comparand.UnitLabel, progress.Comparand.Indicator.Name.In(language.Tag), progress.Comparand.Period.ToString(), progress.Target?.Text ?? string.Empty,
                Invariant.Text(progress.TargetYear), row.Row.Row.Actual.Text ?? string.Empty, progress.MeasureUnit?.Symbol ?? string.Empty, Invariant.Text(progress.Verdict?.Kind),
                Invariant.Text(reading?.Status ?? MidTermStatus.NotAssessed), new ProgressView(progress).Why.In(language), Invariant.Text(reading?.YearsLeft), Number(reading?.ChangeSoFar), Number(reading?.ChangeNeeded),
                Number(reading?.GrowthSoFar), Number(reading?.GrowthNeeded), Number(reading?.AmountSoFar), Number(reading?.AmountNeeded), Invariant.Text(progress.PaceSince), row.Row.Source, Invariant.Text(row.Row.Row.Line),
            ];
        }));

    /// <summary>A line for each value of a like unit, and one for each unit that was dropped.</summary>
    public static DisplayTable Of(NamedPanel[] panels, Language language) => Tables.Data(
        ["indicator", "part", "unit", "like", "year", "text", "number", "measureUnit", "missingYears", "codes", "reason"],
        panels.SelectMany(named => LinesOf(named, language)));

    /// <summary>A line for each peer, and one for each number of each indicator.</summary>
    public static DisplayTable Of(PeersFound found, Language language) => Tables.Data(
        ["unit", "aspect", "peer", "distance", "indicator", "part", "number", "measureUnit", "weight", "peers", "reason"],
        [
            .. found.Peers.Names.Select(IEnumerable<string> (name, i) => [found.Unit, "peer", name, found.Peers.Distances.Count > 0 ? Invariant.Text(found.Peers.Distances[i].Distance) : string.Empty, .. Enumerable.Repeat(string.Empty, 7)]),
            .. found.Answers.SelectMany(answer => LinesOf(found.Unit, answer, language)),
        ]);

    /// <summary>A line for each part of each whole, one for what is left, and one for the whole.</summary>
    public static DisplayTable Of(NamedContributions[] found, Language language) => Tables.Data(
        ["unit", "indicator", "firstYear", "lastYear", "role", "part", "first", "last", "change", "contribution", "reason"],
        found.SelectMany(one => (IEnumerable<string>[])
        [
            .. one.Result.Parts.Select(part => LineOf(one, "part", part.Part.Name, part, language)),
            LineOf(one, "remainder", string.Empty, one.Result.Remainder, language),
            LineOf(one, "total", string.Empty, one.Result.Total, language),
        ]));

    private static IEnumerable<IEnumerable<string>> LinesOf(NamedPanel named, Language language)
    {
        string name = named.Name.In(language.Tag);
        string part = named.Part?.In(language.Tag) ?? string.Empty;
        foreach (string unit in named.Panel.LikeUnits.Distinct(StringComparer.Ordinal))
        {
            for (int i = 0; i < named.Panel.Years.Count; i++)
            {
                ComparisonColumn column = named.Panel.Columns[i];
                ComparedValue value = column.Values.First(one => one.Comparand.UnitLabel == unit);
                yield return [name, part, unit, Invariant.Text(true), Invariant.Text(named.Panel.Years[i]), value.Comparand.Text ?? string.Empty, Invariant.Text(value.Number.ValueOrNull), column.MeasureUnit?.Symbol ?? string.Empty, string.Empty, string.Empty, string.Empty];
            }
        }

        foreach (PanelOmission unit in named.Panel.Dropped)
        {
            IReadOnlyList<ComparabilityFinding> findings = unit.Refusal?.Findings ?? [];
            yield return
            [
                name, part, unit.Unit, Invariant.Text(false), string.Empty, string.Empty, string.Empty, string.Empty, string.Join(' ', unit.MissingYears),
                string.Join(' ', findings.Select(finding => Invariant.Text(finding.Code)).Distinct(StringComparer.Ordinal)), string.Join(' ', findings.Select(finding => finding.Sentence(language))),
            ];
        }
    }

    private static IEnumerable<string>[] LinesOf(string unit, PeerAnswer answer, Language language)
    {
        string[] indicator = [answer.Column.Name.In(language.Tag), answer.Column.Part?.In(language.Tag) ?? string.Empty];
        string measure = answer.Column.MeasureUnit?.Symbol ?? string.Empty;
        return
        [
            [unit, "own", string.Empty, string.Empty, .. indicator, Invariant.Text(answer.Own.Number?.Value), answer.Own.MeasureUnit?.Symbol ?? string.Empty, string.Empty, string.Empty, string.Empty],
            LineOf("median", answer.Median), LineOf("bestQuartile", answer.BestQuartile),
            .. answer.Weighted is { } mean ? [LineOf("weightedMean", mean)] : Array.Empty<IEnumerable<string>>(),
        ];

        IEnumerable<string> LineOf(string aspect, Comparator comparator) =>
            [unit, aspect, string.Empty, string.Empty, .. indicator, Number(comparator.Value), measure, comparator.WeightName ?? string.Empty, Invariant.Text(comparator.Peers), comparator.Value.IsDefined ? string.Empty : Invariant.Text(comparator.Value.Reason)];
    }

    private static string[] LineOf(NamedContributions one, string role, string name, GrowthContribution part, Language language) =>
    [
        one.Row.Row.UnitLabel, one.Row.Row.Indicator.Name.In(language.Tag), Invariant.Text(one.First), Invariant.Text(one.Last), role, name, Invariant.Text(part.Part.First), Invariant.Text(part.Part.Last),
        Invariant.Text(part.Change), Number(part.Contribution), part.Contribution.IsDefined ? string.Empty : Invariant.Text(part.Contribution.Reason),
    ];

    private static string Number(Computed? number) => number is { } known ? Invariant.Text(known.ValueOrNull) : string.Empty;
}
