using LocalGovMetrics.Growth;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Assessments;

/// <summary>Verdicts on printed texts in one call.</summary>
public static class NotationAssessment
{
    /// <summary>Tells whether a printed target was kept, and why: <c>ReportNotation.Vietnamese.Assess("14,5-15,5", "8,8")</c>.</summary>
    /// <param name="notation">How the texts are written.</param>
    /// <param name="target">What was planned, as printed.</param>
    /// <param name="actual">What came, as printed; empty where nothing was reported.</param>
    /// <param name="options">What is known besides, or null.</param>
    /// <returns>The verdict, the same as that of <c>lgm judge</c>.</returns>
    /// <exception cref="TableFormatException">A text cannot be read; the exception says which, where in it, and why.</exception>
    /// <example>
    /// <code>
    /// Verdict verdict = ReportNotation.Vietnamese.Assess("14,5-15,5", "8,8");
    /// Console.WriteLine(verdict.Kind);                    // NotAchieved
    /// Console.WriteLine(verdict.Reason.Sentence("en"));   // 8.8 is below the range; its low end is 14.5.
    /// Verdict poverty = ReportNotation.Vietnamese.Assess("2%", "1,85%", new AssessOptions { Direction = DesiredDirection.Lower });
    /// Console.WriteLine(poverty.Kind);                    // Exceeded
    /// </code>
    /// </example>
    public static Verdict Assess(this ReportNotation notation, string target, string actual, AssessOptions? options = null) => Judge(notation, target, actual, options).GetValueOrThrow().Verdict;

    /// <summary>Tells whether a printed target was kept, with how both texts were read, or what is wrong with them.</summary>
    /// <param name="notation">How the texts are written.</param>
    /// <param name="target">What was planned, as printed.</param>
    /// <param name="actual">What came, as printed; empty where nothing was reported.</param>
    /// <param name="options">What is known besides, or null.</param>
    /// <returns>The verdict with the readings, or all errors.</returns>
    public static Outcome<AssessedText, Diagnostic> Judge(this ReportNotation notation, string target, string actual, AssessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(notation);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(actual);
        AssessOptions known = options ?? new AssessOptions();
        Period? period = known.Period ?? ReadTexts.PeriodOf(notation, target, actual);
        return ReadTexts.Read(
            notation,
            [
                ("target", target),
                ("actual", actual),
                ("indicator", known.Indicator),
                ("direction", known.Direction?.ToString()),
                ("measureUnit", known.MeasureUnit),
                ("base", known.Base),
                ("reportedVerdict", known.ReportedVerdict),
            ],
            new PlanTableOptions { Period = period ?? ReadTexts.AnyPeriod, BaseYear = known.BaseYear, Status = known.Status }).Then(read => ReadingOutcome.Success(new AssessedText
            {
                Verdict = read.Target is { } plan
                    ? VerdictCalculator.Assess(plan.Target, read.Series, read.Direction, known.Policy, read.IsDirectionAssumed, read.Printed)
                    : VerdictCalculator.WithoutTarget(read.Series.Actual, known.Policy),
                Target = read.Target,
                Actual = read.Actual,
                Series = period is null ? read.Series with { Period = null } : read.Series,
                Direction = read.Direction,
                IsDirectionAssumed = read.IsDirectionAssumed,
                ReportedVerdict = read.Printed,
                Notes = ValueList.From(read.Notes),
            }));
    }

    /// <summary>Gives how much of a printed target a printed actual reached.</summary>
    /// <param name="notation">How the texts are written.</param>
    /// <param name="target">What was planned, as printed.</param>
    /// <param name="actual">What came, as printed.</param>
    /// <param name="direction">In which direction the indicator is better.</param>
    /// <returns>A ratio, 1 = the committing number exactly; undefined with its reason where there is none: see <see cref="Verdict.Attainment"/>.</returns>
    /// <exception cref="TableFormatException">A text cannot be read; the exception says which, where in it, and why.</exception>
    /// <example>
    /// <code>
    /// Computed reached = ReportNotation.Vietnamese.Attainment("550-600", "467", DesiredDirection.Higher);
    /// Console.WriteLine(reached.Value.ToString("P0", CultureInfo.InvariantCulture));   // 85 %
    /// </code>
    /// </example>
    public static Computed Attainment(this ReportNotation notation, string target, string actual, DesiredDirection direction) =>
        Assess(notation, target, actual, new AssessOptions { Direction = direction }).Attainment;

    /// <summary>Gives the average growth between two printed values, with the bounds that their printed precision allows.</summary>
    /// <param name="notation">How the texts are written.</param>
    /// <param name="first">The value at the base year, as printed.</param>
    /// <param name="last">The value at the last year, as printed.</param>
    /// <param name="baseYear">The base year.</param>
    /// <param name="lastYear">The last year, after the base year.</param>
    /// <returns>The growth; its rate is undefined, with the reason, where the values have none.</returns>
    /// <exception cref="FormatException">A text cannot be read, or is not one number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last year is not after the base year.</exception>
    /// <example>
    /// <code>
    /// CompoundGrowthResult growth = ReportNotation.Vietnamese.Growth("98,1", "126,0", 2020, 2025);
    /// Console.WriteLine(growth.Index.Value.ToString("F2", CultureInfo.InvariantCulture));   // 105.13
    /// </code>
    /// </example>
    public static CompoundGrowthResult Growth(this ReportNotation notation, string first, string last, int baseYear, int lastYear)
    {
        ArgumentNullException.ThrowIfNull(notation);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(last);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lastYear, baseYear);
        return CompoundGrowth.Between(NumberOf(notation, first), NumberOf(notation, last), CompoundGrowth.PeriodsBetween(baseYear, lastYear));
    }

    private static ReportedValue NumberOf(ReportNotation notation, string text) =>
        notation.ReadValue(text).GetValueOrThrow().Value as ReportedValue ?? throw new FormatException($"'{text}' is not one number.");
}
