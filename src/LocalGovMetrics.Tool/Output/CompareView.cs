using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Tool.Comparing;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of a comparison, for a person.</summary>
internal sealed class CompareView(Compared compared, Wording wording)
{
    public Wording Wording => wording;

    public string Summary => wording.CompareSummary(compared.Set.Table.Comparands.Count, compared.Columns.Count, compared.Set.InNoColumn.Count);

    /// <summary>Gets the columns of what was reported.</summary>
    public IEnumerable<CompareColumnView> Reported => Views(compared.Columns.Where(column => column.Column.Aspect != ComparandAspect.Attainment));

    /// <summary>Gets the columns of attainment.</summary>
    public IEnumerable<CompareColumnView> Attainments => Views(compared.Columns.Where(column => column.Column.Aspect == ComparandAspect.Attainment));

    public IEnumerable<LeagueView>? League => compared.League?.SelectMany(league => league.Tables.Select(table => new LeagueView(league, table, wording)));

    public IndexView? Index => compared.Index is { } index ? new IndexView(index, wording) : null;

    public IEnumerable<ProgressView>? Progress => compared.Progress?.Where(row => row.Gap != ProgressGap.NoTarget).Select(row => new ProgressView(row, wording));

    /// <summary>Gets the rows of several years that have no target, or null where there is none.</summary>
    public string? WithoutTarget => compared.Progress?.Where(row => row.Gap == ProgressGap.NoTarget).Select(row => new ProgressView(row, wording).Title).ToArray() is [_, ..] rows ? wording.NoTargets(string.Join("; ", rows)) : null;

    /// <summary>Gets how much each unit of each input achieved, by our count and by its own.</summary>
    public IEnumerable<string> Criteria =>
        from source in compared.Sources
        from unit in source.Assessed.GroupBy(row => row.Row.Plan.Unit)
        let headlines = unit.Where(row => row.IsHeadline).ToArray()
        let counted = headlines.Length > 0 ? headlines : [.. unit]
        select $"{source.Name}, {unit.Key}: {AssessmentView.LineOf(counted, source.Sample, wording)}";

    /// <summary>Gets what compares with nothing, by reason; of what was refused each definition with its values and why.</summary>
    public IEnumerable<(string Reason, IReadOnlyList<string> Lines)> InNoColumn
    {
        get
        {
            RefusedDefinition[] refused =
            [
                .. compared.Set.InNoColumn.Where(omitted => omitted is { Reason: OmissionReason.NotComparable, Comparand.Aspect: ComparandAspect.Actual })
                    .GroupBy(NameOf)
                    .Select(name => RefusedDefinition.Of(name.Key, [.. name.Select(omitted => omitted.Comparand)], compared.Set.Table, wording)),
            ];
            return from line in refused.Select(one => (Reason: one.Why.Length > 0 ? OmissionReason.NotComparable : OmissionReason.NoCounterpart, Text: one.Why.Length > 0 ? $"{one.Name}: {one.Values} – {one.Why}" : one.Name))
                       .Concat(compared.Set.InNoColumn.Where(omitted => omitted.Reason != OmissionReason.NotComparable && omitted.Comparand.Aspect == ComparandAspect.Actual).Select(omitted => (omitted.Reason, Text: NameOf(omitted))))
                   group line by line.Reason into reason
                   orderby reason.Key
                   select (wording.WordFor(reason.Key), (IReadOnlyList<string>)(reason.Key == OmissionReason.NotComparable ? [.. reason.Select(line => line.Text)] : [string.Join("; ", reason.Select(line => line.Text).Distinct())]));
        }
    }

    private IEnumerable<CompareColumnView> Views(IEnumerable<ComparedColumn> columns) => columns.Select(column => new CompareColumnView(column, wording));

    private string NameOf(OmittedValue omitted)
    {
        Comparand value = omitted.Comparand;
        return (value.Concept?.Name ?? value.Indicator.Name).In(wording.Language) + (value.Concept?.Part is { } part ? $" ({part.In(wording.Language)})" : string.Empty);
    }
}
