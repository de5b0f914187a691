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
        string text = rule.Criterion.Match(
            Text,
            date => _language.Text("print.byDate", Day.Format(date.LastDay)),
            rank => _language.Text("print.rankOrBetter", rank.Rank),
            grade => _language.Text("print.gradeOrBetter", grade.Grade.Name),
            words => words.Statement,
            joint => string.Join("; ", joint.Parts.Select(Text)),
            unsettled => unsettled.ToString());
        return rule.MeasureUnit is { } unit && rule.Criterion is NumericCriterion ? $"{text} {unit.Symbol}" : text;
    }

    /// <summary>Prints a value.</summary>
    public string Text(Reported value) => value.Match(
        number => number.Fraction is null ? Text(number) : number.ToString(),
        list => string.Join("; ", list.Items.Select(Text)),
        rank => rank.ToString(),
        grade => grade.ToString(),
        date => date.ToString(),
        text => text.ToString(),
        unsettled => unsettled.ToString());

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
            Qualifier.None or Qualifier.Exact or Qualifier.Nearly => Number(number.Value),
        };
        string all = number.MeasureUnit is { } unit ? $"{text} {unit.Symbol}" : text;
        return number.Sense switch
        {
            ChangeSense.Increase => _language.Text("print.increase", all),
            ChangeSense.Reduction => _language.Text("print.reduction", all),
            ChangeSense.None or ChangeSense.Index => all,
        };
    }

    private string Text(NumericCriterion number) => number.Kind switch
    {
        CriterionKind.AtLeast => "≥ " + Number(number.Low),
        CriterionKind.MoreThan => "> " + Number(number.Low),
        CriterionKind.AtMost => "≤ " + Number(number.High),
        CriterionKind.LessThan => "< " + Number(number.High),
        CriterionKind.Between => $"{Number(number.Low)}-{Number(number.High)}",
        CriterionKind.Reach or CriterionKind.Equal => Number(number.Low),
        CriterionKind.ByDate or CriterionKind.RankAtMost or CriterionKind.GradeAtLeast or CriterionKind.Text or CriterionKind.AllOf or CriterionKind.AnyOf or CriterionKind.Unsettled => Number(number.Low),
    };

    private string Number(decimal? value) => value.GetValueOrDefault().ToString(_format);
}
