using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Fractions on either side: counts where both count, percentages where one side prints a percentage.</summary>
internal static class FractionReading
{
    /// <summary>Takes a fraction of the rule or of the actual; null where there is none to take.</summary>
    public static MeasuredValue? Take(Question question, NumericCriterion criterion, ReportedValue number) =>
        question.Rule.Fraction is { } asked && criterion.Kind != CriterionKind.Between ? Against(asked, question, criterion, number)
        : number.Fraction is { } printed ? Of(printed, question, criterion, number)
        : null;

    private static MeasuredValue? Against(Fraction asked, Question question, NumericCriterion criterion, ReportedValue number)
    {
        MeasureUnit? noun = UnitAlignment.IsPercent(question.Rule.MeasureUnit) ? null : question.Rule.MeasureUnit;
        if (number.Fraction is { } printed)
        {
            return printed.Of == asked.Of
                ? MeasuredValue.Of(At(criterion, asked.Count), Quantity.Of(printed.Count, noun))
                : Percentage(printed) is { } share && Percentage(asked) is { } plan
                    ? MeasuredValue.Of(At(criterion, plan), Quantity.Of(share, MeasureUnit.Percent), ReasonNote.RatiosCompared)
                    : MeasuredValue.None(criterion, ReasonCode.NotANumber);
        }

        Quantity quantity = Quantity.From(number, question.Policy);
        MeasureUnit? unit = UnitAlignment.IsMissing(number.MeasureUnit) ? question.Series.MeasureUnit : number.MeasureUnit;
        if (UnitAlignment.IsMissing(unit) && IsNoCountOf(number.Value, asked))
        {
            return MeasuredValue.None(criterion, ReasonCode.KindsDiffer);
        }

        if (!UnitAlignment.IsPercent(unit))
        {
            TargetRule counting = question.Rule with { MeasureUnit = noun };
            ReasonCode problem = UnitAlignment.Align(ref quantity, counting, UnitAlignment.IsPercent(question.Series.MeasureUnit) ? null : question.Series.MeasureUnit);
            return MeasuredValue.Of(At(criterion, asked.Count), quantity) with { Problem = problem };
        }

        if (Percentage(asked) is not { } exact)
        {
            return MeasuredValue.None(criterion, ReasonCode.NotANumber);
        }

        // A percentage that is how the fraction prints stands for the fraction.
        quantity = quantity with { MeasureUnit = MeasureUnit.Percent };
        bool samePrint = quantity.Set.IsPoint && number.Qualifier == Qualifier.Exact && number.Possible.Contains(exact);
        decimal threshold = criterion.NearEnd == asked.Count ? exact : criterion.NearEnd;
        return MeasuredValue.Of(At(criterion, threshold), samePrint && threshold == exact ? Quantity.Of(exact, MeasureUnit.Percent) : quantity, ReasonNote.PercentageOfFraction);
    }

    private static MeasuredValue? Of(Fraction printed, Question question, NumericCriterion criterion, ReportedValue number)
    {
        MeasureUnit? asked = UnitAlignment.IsMissing(question.Rule.MeasureUnit) ? question.Series.MeasureUnit : question.Rule.MeasureUnit;
        if (UnitAlignment.IsPercent(asked) && question.Rule.Measure.Kind != MeasureKind.Count)
        {
            return Percentage(printed) is not { } exact ? MeasuredValue.None(criterion, ReasonCode.NotANumber)
                : InPercent(exact, number.Value, criterion, question.Policy, asked);
        }

        if (number.Value is not null && asked is null && question.Rule.Measure.Kind != MeasureKind.Count)
        {
            // A bare plan that may be a count as well as the printed per cent tells neither.
            return printed.Of == 100 || IsNoCountOf(criterion.NearEnd, printed) || IsNoCountOf(criterion.FarEnd, printed) ? null : MeasuredValue.None(criterion, ReasonCode.KindsDiffer);
        }

        if (UnitAlignment.IsMissing(asked) && (IsNoCountOf(criterion.NearEnd, printed) || IsNoCountOf(criterion.FarEnd, printed)))
        {
            return MeasuredValue.None(criterion, ReasonCode.KindsDiffer);
        }

        Quantity count = Quantity.Of(printed.Count, UnitAlignment.IsPercent(number.MeasureUnit) ? null : number.MeasureUnit);
        ReasonCode problem = UnitAlignment.Align(ref count, question.Rule, UnitAlignment.IsPercent(question.Series.MeasureUnit) ? null : question.Series.MeasureUnit);
        return MeasuredValue.Of(criterion, count) with { Problem = problem };
    }

    // One fact: its printed per cent where there is one, else k of n, as the target prints numbers. Where rounding counts, all between the two.
    private static MeasuredValue InPercent(decimal exact, decimal? print, NumericCriterion criterion, VerdictPolicy policy, MeasureUnit? unit)
    {
        decimal face = print ?? AsPrintedThere(exact, criterion);
        Interval hull = Interval.Closed(Math.Min(face, exact), Math.Max(face, exact));
        MeasuredValue measured = MeasuredValue.Of(criterion, policy.RoundingCounts && !hull.IsPoint ? new Quantity(hull, face, unit) : Quantity.Of(face, unit), ReasonNote.PercentageOfFraction);
        return print is null && face != exact ? measured.Noting(ReasonNote.FractionRounded) : measured;
    }

    // Rounding counts where it lands on the number that commits, and nowhere else.
    private static decimal AsPrintedThere(decimal exact, NumericCriterion criterion)
    {
        foreach (decimal end in (ReadOnlySpan<decimal>)[criterion.NearEnd, criterion.FarEnd])
        {
            if (Math.Round(exact, end.Scale, MidpointRounding.AwayFromZero) == end)
            {
                return end;
            }
        }

        return exact;
    }

    // A bare number beside k of n is a count, unless it is none of so many: then it is likely a share, and nothing says so.
    private static bool IsNoCountOf(decimal? number, Fraction fraction) => number is { } bare && (bare != decimal.Truncate(bare) || bare > fraction.Of);

    private static NumericCriterion At(NumericCriterion criterion, decimal number) =>
        criterion.NearEnd == number ? criterion : new NumericCriterion(criterion.Kind, number, number);

    private static decimal? Percentage(Fraction fraction) =>
        fraction.Ratio is { } ratio && DecimalMath.TryMultiply(ratio, 100, out decimal percentage) ? percentage : null;
}
