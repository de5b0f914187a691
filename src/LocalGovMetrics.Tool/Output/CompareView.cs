using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Tool.Assessing;
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

    public IndexView? Index => compared.Index is { } index ? new IndexView(index, wording) : null;

    public IEnumerable<ProgressView>? Progress => compared.Progress?.Select(row => new ProgressView(row, wording));

    /// <summary>Gets how much each unit of each input achieved, by our count and by its own.</summary>
    public IEnumerable<string> Criteria =>
        from source in compared.Sources
        from unit in source.Assessed.GroupBy(row => row.Row.Plan.Unit)
        let headlines = unit.Where(row => row.IsHeadline).ToArray()
        let counted = headlines.Length > 0 ? headlines : [.. unit]
        select $"{source.Name}, {unit.Key}: {AssessmentView.LineOf(counted, source.Sample, wording)}";

    /// <summary>Gets what compares with nothing, by reason; of what was refused each definition with its values and why.</summary>
    public IEnumerable<(string Reason, IReadOnlyList<string> Lines)> InNoColumn =>
        from omitted in compared.Set.InNoColumn
        where omitted.Comparand.Aspect == ComparandAspect.Actual
        group omitted by omitted.Reason into reason
        orderby reason.Key
        select (wording.WordFor(reason.Key), (IReadOnlyList<string>)(reason.Key == OmissionReason.NotComparable ? [.. reason.GroupBy(NameOf).Select(Refused)] : [string.Join("; ", reason.Select(NameOf).Distinct())]));

    private IEnumerable<CompareColumnView> Views(IEnumerable<ComparedColumn> columns) => columns.Select(column => new CompareColumnView(column, wording));

    private string NameOf(OmittedValue omitted)
    {
        Comparand value = omitted.Comparand;
        return (value.Concept?.Name ?? value.Indicator.Name).In(wording.Language) + (value.Concept?.Part is { } part ? $" ({part.In(wording.Language)})" : string.Empty);
    }

    private string Refused(IGrouping<string, OmittedValue> name) =>
        $"{name.Key}: {OmittedText.Of(name.Select(omitted => omitted.Comparand), withPrints: true)} – {string.Join(" ", name.SelectMany(omitted => omitted.Findings).Select(Canonical).Distinct().Select(finding => finding.Sentence(wording.Language)))}";

    private static ComparabilityFinding Canonical(ComparabilityFinding finding) => string.CompareOrdinal(finding.Left, finding.Right) > 0 ? finding.Mirror() : finding;
}
