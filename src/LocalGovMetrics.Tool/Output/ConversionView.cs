using LocalGovMetrics.Display;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tool.Converting;
using LocalGovMetrics.Tool.Streaming;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using NodaTime.Text;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of a converted table, for a person; those of the rows are kept in a stream, since their widths need a pass over all of them.</summary>
internal sealed class ConversionView(ConvertedTable table, Wording wording, Stream spool)
{
    /// <summary>Gets the document.</summary>
    public IEnumerable<DisplayBlock> Blocks =>
    [
        DisplayBlock.Heading(DisplayText.Verbatim(Title), level: 1),
        new TableBlock(
            DisplayText.Empty,
            [Tables.Text(wording.AdministrativeUnit), Tables.Name(wording.Indicator), Tables.Text(wording.PeriodOfTime), Tables.Text(wording.Target), Tables.Text(wording.Actual), Tables.Text(wording.Verdict), Tables.Text(wording.Conversion)],
            Spooled()) { IsRecords = true },
        DisplayBlock.Line(DisplayText.Verbatim(Summary), isStrong: true),
        .. LeftOut.Count > 0 ? [DisplayBlock.Heading(DisplayText.Verbatim(wording.LeftOut)), DisplayBlock.List(LeftOut.Select(DisplayCell.Verbatim))] : Array.Empty<DisplayBlock>(),
    ];

    private string Title => $"{table.Title?.In(wording.Language) ?? table.Name}, {wording.InUnitsOf(LocalDatePattern.Iso.Format(table.To))}";

    private string Summary => wording.RowsConverted(table.Totals.Converted, table.Totals.Rows, table.Totals.Estimated);

    private IEnumerable<DisplayRow> Spooled()
    {
        DisplayRowSpool.Write(table.Rows.Select(row => new ConvertedRowView(row, wording).Cells), wording.Language, spool);
        return DisplayRowSpool.Read(spool);
    }

    /// <summary>Gets the rows that are in no unit of the other day, each in a line.</summary>
    private IReadOnlyList<string> LeftOut { get; } =
        [.. table.LeftOut.Select(left => $"{wording.OnLine(left.Row.Line.GetValueOrDefault())}: {left.Row.UnitLabel}, {left.Row.Indicator.Name}, {left.Row.Period}: {wording.WordFor(left.Cause)}")];
}

/// <summary>The texts of one converted row.</summary>
internal sealed class ConvertedRowView(ConvertedTableRow row, Wording wording)
{
    private const int MostDecimals = 4;

    public DisplayRow Cells =>
    [
        Tables.Cell(row.Converted.Row.UnitLabel),
        Tables.Cell(row.Converted.Row.Indicator.Name.ToString()),
        Tables.Cell(row.Converted.Row.Period.ToString()),
        Tables.Cell(Target),
        Tables.Cell(Actual),
        Tables.Cell(wording.WordFor(row.Verdict.Verdict.Kind), row.Verdict.Verdict.Kind.Mark(row.Verdict.Verdict.IsNear)),
        Tables.Cell(string.Join(" ", How.Select(how => $"{how.Label}: {how.Text}"))),
    ];

    private string Target => row.Converted.Row.Target is { } target ? target.Text ?? TextOf(target.Rule) : string.Empty;

    private string Actual => row.Converted.Row.Actual switch
    {
        { Text: { } text } => text,
        { Value: ReportedText words } => words.Text,
        { Value: var value } => TextOf(value),
    };

    /// <summary>Gets how the actual and the target came here; empty for an unchanged unit.</summary>
    private IReadOnlyList<(string Label, string Text)> How => !row.Verdict.IsConverted ? [] :
    [
        (wording.Actual, row.Converted.Actual.Record.Sentence(wording.Language)),
        .. row.Converted.Target is { } target ? [(wording.Target, target.Record.Sentence(wording.Language))] : Array.Empty<(string, string)>(),
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
        return number.MeasureUnit is { } unit ? $"{text} {unit}" : text;
    }

    private string TextOf(TargetRule rule)
    {
        TargetRule shown = rule.Criterion is NumericCriterion { Low: var low, High: var high } numeric
            ? rule with { Criterion = new NumericCriterion(numeric.Kind, Rounded(low ?? high), Rounded(high ?? low)) }
            : rule;
        return CriterionText.Of(shown, wording.Language);
    }

    private string Number(decimal value) => wording.Plain(Rounded(value));

    private static decimal Rounded(decimal? value) => value is { Scale: > MostDecimals } number ? Math.Round(number, MostDecimals, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m : value.GetValueOrDefault();
}
