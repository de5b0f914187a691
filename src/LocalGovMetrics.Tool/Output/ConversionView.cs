using LocalGovMetrics.Targets;
using LocalGovMetrics.Tool.Converting;
using LocalGovMetrics.Tool.Json;
using LocalGovMetrics.Values;
using NodaTime.Text;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of a converted table, for a person.</summary>
internal sealed class ConversionView(ConvertedTable table, Wording wording)
{
    public Wording Wording => wording;

    public string Title => $"{table.Title?.In(wording.Language) ?? table.Name}, {wording.InUnitsOf(LocalDatePattern.Iso.Format(table.To))}";

    public IReadOnlyList<ConvertedRowView> Rows { get; } = [.. table.Rows.Select(row => new ConvertedRowView(row, wording))];

    public string Summary => wording.RowsConverted(table.Rows.Count(row => row.Verdict.IsConverted), table.Rows.Count, table.Rows.Count(row => row.Verdict.IsEstimated));

    /// <summary>Gets the rows that are in no unit of the other day, each in a line.</summary>
    public IReadOnlyList<string> LeftOut { get; } =
        [.. table.LeftOut.Select(left => $"{wording.OnLine(left.Row.Line)}: {left.Row.Plan.Unit}, {left.Row.Plan.Indicator.Name}, {left.Row.Plan.Period}: {wording.WordFor(left.Cause)}")];
}

/// <summary>The texts of one converted row.</summary>
internal sealed class ConvertedRowView(ConvertedRow row, Wording wording)
{
    private const int MostDecimals = 4;

    public string Unit => row.Plan.Plan.Unit;

    public string Indicator => row.Plan.Plan.Indicator.Name.ToString();

    public string Period => row.Plan.Plan.Period.ToString();

    public string Target => row.Plan.Plan.TargetInForce(row.Plan.Plan.Period.End) is { } target ? target.Text ?? TextOf(target.Rule) : string.Empty;

    public string Actual => row.Plan.Plan.Actual switch
    {
        { Text: { } text } => text,
        { Value: ReportedText words } => words.Text,
        { Value: var value } => TextOf(value),
    };

    public string Verdict => $"{Signs.For(row.Verdict.Verdict.Kind, row.Verdict.Verdict.IsNear)} {wording.WordFor(row.Verdict.Verdict.Kind)}";

    /// <summary>Gets how the actual and the target came here; empty for an unchanged unit.</summary>
    public IReadOnlyList<(string Label, string Text)> How => !row.Verdict.IsConverted ? [] :
    [
        (wording.Actual, row.Plan.Actual.Record.Sentence(wording.Language)),
        .. row.Plan.Target is { } target ? [(wording.Target, target.Record.Sentence(wording.Language))] : Array.Empty<(string, string)>(),
        .. row.IsAggregationAssumed ? [(wording.Assumed, wording.WordFor(row.Aggregation))] : Array.Empty<(string, string)>(),
    ];

    private string TextOf(Reported value) => value switch
    {
        ReportedValue number => TextOf(number),
        ReportedList list => string.Join("; ", list.Items.Select(TextOf)),
        _ => value.ToString(),
    };

    private string TextOf(ReportedValue number)
    {
        string text = number switch
        {
            { Fraction: { } fraction, Value: { } percentage } => $"{fraction} ({Number(percentage)})",
            { Fraction: { } fraction } => fraction.ToString(),
            { Qualifier: Qualifier.Range } => wording.Between(Number(number.RangeLow.GetValueOrDefault()), Number(number.RangeHigh.GetValueOrDefault())),
            { Qualifier: Qualifier.AtLeast } => wording.OrMore(Number(number.Value.GetValueOrDefault())),
            { Qualifier: Qualifier.MoreThan } => wording.MoreThan(Number(number.Value.GetValueOrDefault())),
            { Qualifier: Qualifier.AtMost } => wording.OrLess(Number(number.Value.GetValueOrDefault())),
            { Qualifier: Qualifier.LessThan } => wording.LessThan(Number(number.Value.GetValueOrDefault())),
            _ => Number(number.Value.GetValueOrDefault()),
        };
        return number.Unit is { } unit ? $"{text} {unit}" : text;
    }

    private string TextOf(TargetRule rule)
    {
        TargetRule shown = rule.Criterion is NumericCriterion { Low: var low, High: var high } numeric
            ? rule with { Criterion = new NumericCriterion(numeric.Kind, Rounded(low ?? high), Rounded(high ?? low)) }
            : rule;
        return $"{CriterionText.Of(new CriterionJson(shown.Criterion), wording)} {rule.Unit?.Symbol}".TrimEnd();
    }

    private string Number(decimal value) => wording.Plain(Rounded(value));

    private static decimal Rounded(decimal? value) => value is { Scale: > MostDecimals } number ? Math.Round(number, MostDecimals, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m : value.GetValueOrDefault();
}
