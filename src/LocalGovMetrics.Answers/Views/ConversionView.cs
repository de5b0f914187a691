using LocalGovMetrics.Answers.Converting;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using NodaTime.Text;

namespace LocalGovMetrics.Answers.Views;

/// <summary>The texts of a converted table, for a person; those of the rows are kept in a stream, since their widths need a pass over all of them.</summary>
internal sealed class ConversionView(ConvertedTable table, Language language, Stream spool)
{
    /// <summary>Gets the document.</summary>
    public IEnumerable<DisplayBlock> Blocks =>
    [
        DisplayBlock.Heading(DisplayText.Verbatim(Title), level: 1),
        new TableBlock(
            DisplayText.Empty,
            [Tables.Text(language.Text("tool.administrativeUnit")), Tables.Name(language.Text("tool.indicator")), Tables.Text(language.Text("tool.periodOfTime")), Tables.Text(language.Text("tool.target")), Tables.Text(language.Text("tool.actual")), Tables.Text(language.Text("tool.verdict")), Tables.Text(language.Text("tool.conversion"))],
            Spooled()) { IsRecords = true },
        DisplayBlock.Line(DisplayText.Verbatim(Summary), isStrong: true),
        .. LeftOut.Count > 0 ? [DisplayBlock.Heading(DisplayText.Verbatim(language.Text("tool.leftOut"))), DisplayBlock.List(LeftOut.Select(DisplayCell.Verbatim))] : Array.Empty<DisplayBlock>(),
    ];

    private string Title => $"{table.Title?.In(language.Tag) ?? table.Name}, {language.Text("tool.inUnitsOf", LocalDatePattern.Iso.Format(table.To))}";

    private string Summary => language.Text("tool.rowsConverted", table.Totals.Converted, table.Totals.Rows, table.Totals.Estimated);

    private IEnumerable<DisplayRow> Spooled()
    {
        DisplayRowSpool.Write(table.Rows.Select(row => new ConvertedRowView(row, language).Cells), language, spool);
        return DisplayRowSpool.Read(spool);
    }

    /// <summary>Gets the rows that are in no unit of the other day, each in a line.</summary>
    private IReadOnlyList<string> LeftOut { get; } =
        [.. table.LeftOut.Select(left => $"{language.Text("tool.onLine", left.Row.Line.GetValueOrDefault())}: {left.Row.UnitLabel}, {left.Row.Indicator.Name}, {left.Row.Period}: {left.Cause.Words(language)}")];
}

/// <summary>The texts of one converted row.</summary>
internal sealed class ConvertedRowView(ConvertedTableRow row, Language language)
{
    private const int MostDecimals = 4;

    public DisplayRow Cells =>
    [
        Tables.Cell(row.Converted.Row.UnitLabel),
        Tables.Cell(row.Converted.Row.Indicator.Name.ToString()),
        Tables.Cell(row.Converted.Row.Period.ToString()),
        Tables.Cell(Target),
        Tables.Cell(Actual),
        Tables.Cell(language.WordFor(row.Verdict.Verdict.Kind), row.Verdict.Verdict.Kind.Mark(row.Verdict.Verdict.IsNear)),
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
        (language.Text("tool.actual"), row.Converted.Actual.Record.Sentence(language)),
        .. row.Converted.Target is { } target ? [(language.Text("tool.target"), target.Record.Sentence(language))] : Array.Empty<(string, string)>(),
        .. row.IsAggregationAssumed ? [(language.Text("tool.assumed"), language.WordFor(row.Aggregation))] : Array.Empty<(string, string)>(),
    ];

    private string TextOf(Reported value) => value.Match(
        TextOf,
        list => string.Join("; ", list.Items.Select(TextOf)),
        rank => rank.ToString(),
        grade => grade.ToString(),
        date => date.ToString(),
        text => text.ToString(),
        unsettled => unsettled.ToString());

    private string TextOf(ReportedValue number)
    {
        string value = Number(number.Value.GetValueOrDefault());
        string text = number.Fraction is { } fraction ? (number.Value is null ? fraction.ToString() : $"{fraction} ({value})") : number.Qualifier switch
        {
            Qualifier.Range => language.Text("tool.between", Number(number.RangeLow.GetValueOrDefault()), Number(number.RangeHigh.GetValueOrDefault())),
            Qualifier.AtLeast => language.Text("tool.orMore", value),
            Qualifier.MoreThan => language.Text("tool.moreThan", value),
            Qualifier.AtMost => language.Text("tool.orLess", value),
            Qualifier.LessThan => language.Text("tool.lessThan", value),
            Qualifier.None or Qualifier.Exact or Qualifier.About or Qualifier.Nearly => value,
        };
        return number.MeasureUnit is { } unit ? $"{text} {unit}" : text;
    }

    private string TextOf(TargetRule rule)
    {
        TargetRule shown = rule.Criterion is NumericCriterion { Low: var low, High: var high } numeric
            ? rule with { Criterion = new NumericCriterion(numeric.Kind, Rounded(low ?? high), Rounded(high ?? low)) }
            : rule;
        return CriterionText.Of(shown, language);
    }

    private string Number(decimal value) => language.Plain(Rounded(value));

    private static decimal Rounded(decimal? value) => value is { Scale: > MostDecimals } number ? Math.Round(number, MostDecimals, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m : value.GetValueOrDefault();
}
