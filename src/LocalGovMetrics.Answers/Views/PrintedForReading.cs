using System.Globalization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using NodaTime.Text;

namespace LocalGovMetrics.Answers.Views;

/// <summary>Prints computed targets and values so that the reader of tables reads them back: in the marks of the table's notation, the measure in a column of its own.</summary>
internal sealed class PrintedForReading(ReportNotation notation)
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    private readonly NumberFormatInfo _format = new() { NumberDecimalSeparator = notation.DecimalMark == DecimalMark.Comma ? "," : "." };
    private readonly Language _language = notation.Language;

    /// <summary>Prints a target.</summary>
    public string Text(TargetRule rule)
    {
        string text = rule.Criterion switch
        {
            NumericCriterion number => Text(number),
            DateCriterion date => _language.Text("print.byDate", Day.Format(date.LastDay)),
            RankCriterion rank => _language.Text("print.rankOrBetter", rank.Rank),
            GradeCriterion grade => _language.Text("print.gradeOrBetter", grade.Grade.Name),
            TextCriterion words => words.Statement,
            JointCriterion joint => string.Join("; ", joint.Parts.Select(Text)),
            _ => rule.Criterion.ToString(),
        };
        return rule.MeasureUnit is { } unit && rule.Criterion is NumericCriterion ? $"{text} {unit.Symbol}" : text;
    }

    /// <summary>Prints a value.</summary>
    public string Text(Reported value) => value switch
    {
        ReportedValue { Fraction: null } number => Text(number),
        ReportedList list => string.Join("; ", list.Items.Select(Text)),
        _ => value.ToString(),
    };

    private string Text(ReportedValue number)
    {
        string text = number.Qualifier switch
        {
            Qualifier.Range => $"{Number(number.RangeLow)}-{Number(number.RangeHigh)}",
            Qualifier.AtLeast => "≥ " + Number(number.Value),
            Qualifier.MoreThan => "> " + Number(number.Value),
            Qualifier.AtMost => "≤ " + Number(number.Value),
            Qualifier.LessThan => "< " + Number(number.Value),
            Qualifier.About => "~" + Number(number.Value),
            _ => Number(number.Value),
        };
        string all = number.MeasureUnit is { } unit ? $"{text} {unit.Symbol}" : text;
        return number.Sense switch
        {
            ChangeSense.Increase => _language.Text("print.increase", all),
            ChangeSense.Reduction => _language.Text("print.reduction", all),
            _ => all,
        };
    }

    private string Text(NumericCriterion number) => number.Kind switch
    {
        CriterionKind.AtLeast => "≥ " + Number(number.Low),
        CriterionKind.MoreThan => "> " + Number(number.Low),
        CriterionKind.AtMost => "≤ " + Number(number.High),
        CriterionKind.LessThan => "< " + Number(number.High),
        CriterionKind.Between => $"{Number(number.Low)}-{Number(number.High)}",
        _ => Number(number.Low),
    };

    private string Number(decimal? value) => value.GetValueOrDefault().ToString(_format);
}
