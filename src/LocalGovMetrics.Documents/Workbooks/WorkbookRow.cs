using System.Globalization;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace LocalGovMetrics.Documents.Workbooks;

/// <summary>One row of an assessment as the cells of a sheet.</summary>
internal static class WorkbookRow
{
    private const double Same = 1e-12;
    private const string Target = "H";
    private const string Actual = "I";

    /// <summary>The formulas of attainment, each with what it computes of target and actual.</summary>
    private static readonly (string Formula, Func<double, double, double> Compute)[] Formulas =
    [
        ("{1}/{0}", (target, actual) => actual / target),
        ("{0}/{1}", (target, actual) => target / actual),
        ("(100+{1})/(100+{0})", (target, actual) => (100 + actual) / (100 + target)),
        ("(100+{0})/(100+{1})", (target, actual) => (100 + target) / (100 + actual)),
        ("(100-{0})/(100-{1})", (target, actual) => (100 - target) / (100 - actual)),
        ("(100-{1})/(100-{0})", (target, actual) => (100 - actual) / (100 - target)),
    ];

    public static Cell[] Of(AssessedRow assessed, int number, Language language, StyleId wrapped, StyleId percent)
    {
        PlanRow plan = assessed.Row;
        (Cell target, Cell actual, Cell attainment) = Numbers(assessed, number, percent);
        return
        [
            new Cell(assessed.Row.Number),
            new Cell(plan.UnitLabel, wrapped),
            new Cell(plan.Indicator.Name.In(language.Tag), wrapped),
            new Cell(plan.Indicator.MeasureUnit?.SymbolIn(language)),
            new Cell(plan.Period.ToString()),
            new Cell(plan.Target?.Text, wrapped),
            new Cell(plan.Actual.Text, wrapped),
            target,
            actual,
            attainment,
            new Cell(DisplayText.Word(assessed.Verdict.Kind).In(language)),
            new Cell(assessed.Row.ReportedVerdictText),
            new Cell(assessed.Verdict.Reason.Sentence(language), wrapped),
            new Cell(plan.Source, wrapped),
        ];
    }

    /// <summary>The numbers that were compared, and the attainment: live where a formula of them gives it.</summary>
    private static (Cell Target, Cell Actual, Cell Attainment) Numbers(AssessedRow assessed, int number, StyleId percent)
    {
        VerdictReason reason = assessed.Verdict.Reason;
        double? value = assessed.Verdict.Attainment.ValueOrNull;
        if (reason.Value is not { } actual || reason.Criterion is not NumericCriterion criterion)
        {
            return (new Cell(default(string)), new Cell(reason.Value), new Cell(value, percent));
        }

        foreach (decimal target in new[] { criterion.NearEnd, criterion.FarEnd })
        {
            foreach ((string formula, Func<double, double, double> compute) in Formulas)
            {
                double computed = compute(BinaryNumber.FromDecimal(target), BinaryNumber.FromDecimal(actual));
                if (value is { } ratio && double.IsFinite(computed) && Math.Abs(computed - ratio) <= Same * Math.Max(1, Math.Abs(ratio)))
                {
                    string live = string.Format(CultureInfo.InvariantCulture, formula, Target + number, Actual + number);
                    return (new Cell(target), new Cell(actual), new Cell(new Formula(live), ratio, percent));
                }
            }
        }

        return (new Cell(criterion.NearEnd), new Cell(actual), new Cell(value, percent));
    }
}
