using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>One usual mistake: makes it anew with the numbers of a claim, and keeps it only where that leads to the print.</summary>
internal abstract class Hypothesis
{
    /// <summary>Gets every usual mistake; a new one is one type, and one line here.</summary>
    public static IReadOnlyList<Hypothesis> All { get; } =
    [
        new PeriodsMiscounted(ExplanationCode.PeriodsOneShort, -1),
        new PeriodsMiscounted(ExplanationCode.PeriodsOneLong, 1),
        new Truncation(),
        new ComplementOfTruncatedShare(),
        new CountOffByOne(ExplanationCode.NumeratorOffByOne, 0),
        new CountOffByOne(ExplanationCode.DenominatorOffByOne, 1),
        new NeighbouringFigure(),
        new SumOfSubRows(),
        new ArithmeticMean(),
        new DecimalMarkConfused(),
        new DigitDropped(),
        new SwappedDigits(),
        new AnotherPlan(),
        new InputsSwapped(ExplanationCode.YearsSwapped, kind => kind is ClaimKind.Growth or ClaimKind.AverageGrowth or ClaimKind.AverageGrowthIndex or ClaimKind.Multiple or ClaimKind.Change),
        new InputsSwapped(ExplanationCode.PlanAndActualSwapped, kind => kind is ClaimKind.Attainment or ClaimKind.GrowthAttainment),
        new DifferentSpan(),
        new PartLeftOut(),
        new AnotherPrint(),
        new PlanRepeated(),
        new PrintedVerdictsCounted(),
        new OnePartTakenForAll(),
    ];

    /// <summary>Gets a value indicating whether the mistake is one of judging, not of reckoning: then it explains printed verdicts, and nothing else.</summary>
    public virtual bool IsOfVerdicts => false;

    /// <summary>Gives every way in which the mistake leads to the print.</summary>
    /// <param name="check">A check of a claim whose print is a number without qualifier and whose result is one number.</param>
    /// <param name="table">The other claims of the table.</param>
    public abstract IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table);

    /// <summary>Keeps the mistake where a claim that makes it leads to the print.</summary>
    /// <param name="check">The check of the claim as it stands.</param>
    /// <param name="altered">The claim with the mistake made.</param>
    /// <param name="loosely">Whether, for a print that is wrong by more than its last digit, it is enough that the mistake leads there with cut digits or within the rounding of the inputs.</param>
    /// <param name="explanation">What to keep, its fit and numbers filled in.</param>
    protected static IEnumerable<Explanation> Keep(ClaimCheck check, Claim altered, bool loosely, Explanation explanation)
    {
        ClaimCheck found = ClaimCalculator.Check(altered with { Decimals = check.Decimals, Problem = null });
        return found.Recomputed.IsDefined && found.Possible is { } possible
            ? Keep(check, FitOf(found.Class, found.IsWithinRounding), loosely, explanation with { Value = found.Recomputed, Possible = possible })
            : [];
    }

    /// <summary>Keeps the mistake where a result leads to the print.</summary>
    protected static IEnumerable<Explanation> Keep(ClaimCheck check, Interval face, Interval possible, bool loosely, Explanation explanation)
    {
        PrintJudgement judgement = PrintJudgement.Of(check.Claim.Print!, check.Decimals, isCount: false, isQualified: false, face, possible);
        return Keep(check, FitOf(judgement.Class, judgement.IsWithinRounding), loosely, explanation with { Value = MiddleOfResult.Of(face), Possible = possible });
    }

    /// <summary>Makes an explanation to be filled in.</summary>
    protected static Explanation Draft(ExplanationCode code, int simplicity = 1) => new()
    {
        Code = code,
        Simplicity = simplicity,
        Value = default,
        Possible = default,
        Fit = ExplanationFit.None,
    };

    /// <summary>Gives a claim with another number for one of its inputs.</summary>
    protected static Claim With(Claim claim, int index, ReportedValue number)
    {
        ClaimInput[] inputs = [.. claim.Inputs];
        inputs[index] = inputs[index] with { Number = number, Text = null };
        return claim with { Inputs = inputs };
    }

    /// <summary>Tells quickly, and never wrongly, that another number for an input does not lead to the print; else it has to be tried.</summary>
    protected static bool MayLead(ClaimCheck check, int index, ReportedValue figure)
    {
        Claim claim = check.Claim;
        if (claim.Kind is not (ClaimKind.Fraction or ClaimKind.Share or ClaimKind.Attainment)
            || claim.Inputs is not [{ Number: { } first }, { Number: { } second }]
            || first.MeasureUnit != second.MeasureUnit
            || figure.MeasureUnit != first.MeasureUnit
            || (index == 0 ? figure : first).Value is not { } part
            || (index == 1 ? figure : second).Value is not { } whole
            || claim.Print?.Value is not { } print)
        {
            return true;
        }

        const double Slack = 2;
        double result = 100 * BinaryNumber.FromDecimal(part) / BinaryNumber.FromDecimal(whole);
        return !(Math.Abs(result - BinaryNumber.FromDecimal(print)) > (Slack * Math.Pow(10, -check.Decimals)) + (Math.Abs(result) * 1e-9));
    }

    private static ExplanationFit FitOf(AuditClass found, bool isWithinRounding) =>
        found == AuditClass.Consistent ? ExplanationFit.Rounded
        : found == AuditClass.Truncated ? ExplanationFit.Truncated
        : isWithinRounding ? ExplanationFit.WithinRounding
        : ExplanationFit.None;

    private static IEnumerable<Explanation> Keep(ClaimCheck check, ExplanationFit fit, bool loosely, Explanation explanation) =>
        fit == ExplanationFit.Rounded || (fit != ExplanationFit.None && loosely && check.Class == AuditClass.Inconsistent)
            ? [explanation with { Fit = fit }]
            : [];
}
