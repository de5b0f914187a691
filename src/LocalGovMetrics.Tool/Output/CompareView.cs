using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Tool.Assessing;
using LocalGovMetrics.Tool.Comparing;
using LocalGovMetrics.Values;

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
        from unit in source.Assessment.ByUnit()
        let assumed = unit.Criteria.DirectionAssumed
        select $"{source.Name}, {unit.Name}: {AssessmentView.LineOf(RowTally.Of(unit.CriteriaRows), unit.Printed, wording)}{(assumed > 0 ? wording.RestOnAssumedDirection((int)assumed) : string.Empty)}";

    /// <summary>Gets what compares with nothing, by reason, each definition with its values; of what was refused with what keeps them apart.</summary>
    public IEnumerable<(string Reason, IReadOnlyList<string> Lines)> InNoColumn
    {
        get
        {
            OmittedValue[] told = [.. compared.Set.InNoColumn.Where(IsTold)];
            RefusedDefinition[] refused =
            [
                .. told.Where(omitted => omitted.Reason == OmissionReason.NotComparable)
                    .GroupBy(NameOf)
                    .Select(name => RefusedDefinition.Of(name.Key, [.. name.Select(omitted => omitted.Comparand)], compared.Set.Table, wording)),
            ];
            return from line in refused.Select(one => (Reason: one.Why.Length > 0 ? OmissionReason.NotComparable : OmissionReason.NoCounterpart, Text: one.Why.Length > 0 ? $"{one.Name}: {one.Values} – {one.Why}" : $"{one.Name}: {one.Values}"))
                       .Concat(told.Where(omitted => omitted.Reason != OmissionReason.NotComparable)
                           .GroupBy(omitted => (omitted.Reason, Name: NameOf(omitted), Why: OmittedText.WhyOf(omitted, wording)))
                           .Select(same => (same.Key.Reason, Text: $"{same.Key.Name}: {OmittedText.Of(same.Select(omitted => omitted.Comparand), withPrints: same.First().Comparand.Aspect != ComparandAspect.Attainment)}{(same.Key.Why.Length > 0 ? $" – {same.Key.Why}" : string.Empty)}")))
                   group line by line.Reason into reason
                   orderby reason.Key
                   select (wording.WordFor(reason.Key), (IReadOnlyList<string>)[.. reason.Select(line => line.Text)]);
        }
    }

    // Without a target nothing was to be reached; and how much was reached of a value that is told itself is not told again.
    private bool IsTold(OmittedValue omitted) =>
        omitted.Comparand is not { Aspect: ComparandAspect.Attainment } attainment
        || (attainment.Attained is not { IsDefined: false, Reason: UndefinedReason.Missing or UndefinedReason.NotApplicable } && !compared.Set.InNoColumn.Any(other => other.Comparand.Aspect == ComparandAspect.Actual && other.Comparand.Indicator.Code == attainment.Indicator.Code && other.Comparand.UnitLabel == attainment.UnitLabel));

    private IEnumerable<CompareColumnView> Views(IEnumerable<ComparedColumn> columns) => columns.Select(column => new CompareColumnView(column, wording));

    private string NameOf(OmittedValue omitted)
    {
        Comparand value = omitted.Comparand;
        return (value.Concept?.Name ?? value.Indicator.Name).In(wording.Language) + (value.Concept?.Part is { } part ? $" ({part.In(wording.Language)})" : string.Empty) + (value.Aspect == ComparandAspect.Actual ? string.Empty : $", {wording.WordFor(value.Aspect)}");
    }
}
