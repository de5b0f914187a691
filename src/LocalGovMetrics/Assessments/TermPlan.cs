using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Assessments;

/// <summary>The plan of a term for one indicator of one administrative unit: its own target, the plans of its years, and whether they add up to it.</summary>
/// <remarks>
/// Totals and counts add up, growth rates compound, averages are averaged, and a level is held against the plan of the last year.
/// Where nothing says whether an amount adds up over the years, both readings are tried. Equal by content, immutable.
/// </remarks>
public sealed record TermPlan
{
    private TermPlan(PlanRow whole, IReadOnlyList<PlanRow> years) => (Whole, Years) = (whole, ValueList.From(years));

    /// <summary>Gets the row of the whole term, or of several years of it.</summary>
    public PlanRow Whole { get; }

    /// <summary>Gets the rows of single years within it that have a target, in their order.</summary>
    public IReadOnlyList<PlanRow> Years { get; }

    /// <summary>Gets whether the plans of the years add up to the term's.</summary>
    public TermPlanOutcome Outcome { get; internal init; }

    /// <summary>Gets how the plans of the years were taken together.</summary>
    public TermPlanBasis Basis { get; internal init; }

    /// <summary>Gets what the plans of the years come to, or null where that cannot be said.</summary>
    /// <value>In <see cref="MeasureUnit"/>; growth in per cent a year.</value>
    public decimal? Planned { get; internal init; }

    /// <summary>Gets what the term commits to, or null where that is no number.</summary>
    /// <value>In <see cref="MeasureUnit"/>: the low end of a range where higher is better, the high end where lower is.</value>
    public decimal? Asked { get; internal init; }

    /// <summary>Gets the unit of measure of both, or null.</summary>
    public MeasureUnit? MeasureUnit { get; internal init; }

    /// <summary>Gets the years that need a plan and have none, in ascending order.</summary>
    public IReadOnlyList<int> MissingYears
    {
        get;
        internal init => field = ValueList.From(value, nameof(MissingYears));
    } = ValueList<int>.Empty;

    /// <summary>Gets the key of the sentence.</summary>
    internal string Said { get; init; } = string.Empty;

    /// <summary>Gets the plan of the last year, where the sum is another number.</summary>
    internal decimal? LastYear { get; init; }

    /// <summary>Finds the plans of terms among rows, each with the plans of its years.</summary>
    /// <param name="rows">The rows of a table.</param>
    /// <param name="policy">Which target of a row counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <returns>One for each row of several years with a target that has rows of single years of the same unit and indicator beside it, in the order of the rows.</returns>
    public static IReadOnlyList<TermPlan> In(IEnumerable<PlanRow> rows, VerdictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        policy ??= VerdictPolicy.Face;
        PlanRow[] all = [.. rows];
        List<TermPlan> found = [];
        if (!Array.Exists(all, row => IsWhole(row, policy)))
        {
            return ValueList<TermPlan>.Empty;
        }

        ILookup<(string, string), PlanRow> yearly = all.Where(row => row.Period is { IsKnown: true, IsWholeYears: true, YearCount: 1 } && policy.TargetOf(row) is not null).ToLookup(KeyOf);
        foreach (PlanRow whole in all.Where(row => IsWhole(row, policy)))
        {
            PlanRow[] own =
            [
                .. yearly[KeyOf(whole)].Where(row => row.Period.FirstYear >= whole.Period.FirstYear && row.Period.LastYear <= whole.Period.LastYear)
                    .OrderBy(row => row.Period.LastYear).DistinctBy(row => row.Period.LastYear),
            ];
            if (own.Length > 0)
            {
                found.Add(new TermPlanSum(policy, whole, own).Check(new TermPlan(whole, own)));
            }
        }

        return ValueList.From(found);
    }

    /// <summary>Says whether the plans of the years add up to the term's.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>One sentence.</returns>
    public string Sentence(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        string name = Whole.Indicator.Name.In(language.Tag);
        string years = YearsOf([.. Years.Select(row => row.Period.LastYear)]);
        string planned = Number(Planned, language);
        string target = Whole.Target is { } asked ? asked.Text ?? CriterionText.Of(asked.Rule, language) : Number(Asked, language);
        string difference = Planned is { } one && Asked is { } other ? Difference(Math.Abs(one - other), language) : string.Empty;
        return Outcome switch
        {
            TermPlanOutcome.YearsMissing when Basis == TermPlanBasis.LastYear => language.Text("termPlan.lastYearMissing", name, YearsOf(MissingYears), target),
            TermPlanOutcome.YearsMissing => language.Text("termPlan.yearsMissing", name, YearsOf(MissingYears), years, planned, target),
            TermPlanOutcome.CannotTell when LastYear is { } last => language.Text("termPlan.sumOrLevel", name, years, planned, Number(last, language), target),
            TermPlanOutcome.CannotTell => language.Text($"termPlan.{Said}", name, years, target),
            TermPlanOutcome.AddsUp or TermPlanOutcome.GoesBeyond or TermPlanOutcome.FallsShort => language.Text(
                $"termPlan.{Said}",
                name,
                Basis == TermPlanBasis.LastYear ? YearsOf([Years[^1].Period.LastYear]) : years,
                planned,
                target,
                difference),
        };
    }

    /// <summary>Writes the row and what its years come to.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Whole.Unit}, {Whole.Indicator}, {Whole.Period}: {Outcome} ({Basis}, {Planned} of {Asked})");

    private static bool IsWhole(PlanRow row, VerdictPolicy policy) => row.Period is { IsWholeYears: true, YearCount: > 1 } && policy.TargetOf(row) is not null;

    private static (string Unit, string Indicator) KeyOf(PlanRow row) => (row.UnitLabel, row.Indicator.Key);

    // 2021-2023, 2025
    private static string YearsOf(IReadOnlyList<int> years)
    {
        List<string> spans = [];
        for (int i = 0; i < years.Count;)
        {
            int end = i;
            while (end + 1 < years.Count && years[end + 1] == years[end] + 1)
            {
                end++;
            }

            spans.Add(FormattableString.Invariant(end == i ? (FormattableString)$"{years[i]}" : $"{years[i]}-{years[end]}"));
            i = end + 1;
        }

        return string.Join(", ", spans);
    }

    // Between two per cents there are points.
    private string Difference(decimal number, Language language) =>
        MeasureUnit is { Dimension: Dimension.Percent } ? $"{language.Number(number)} {language.Text("tool.percentagePoints")}" : Number(number, language);

    private string Number(decimal? number, Language language) => number is { } known ? ReasonSentence.Number(known, MeasureUnit, language) : string.Empty;
}
