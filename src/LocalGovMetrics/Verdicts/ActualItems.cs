using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Finds, among several things that one cell says, the one that a rule asks about.</summary>
internal static class ActualItems
{
    public static IReadOnlyList<Reported> Of(Reported actual) => actual is ReportedList list ? list.Items : [actual];

    /// <summary>Gives what a numeric rule judges: the item in the rule's unit; a change where one is asked for; null where several numbers remain.</summary>
    public static Reported? ForNumber(Reported actual, TargetRule rule, MeasureUnit? indicatorUnit)
    {
        if (actual is not ReportedList list)
        {
            return actual;
        }

        bool wantsChange = rule.Measure.Kind == MeasureKind.Change || rule.Measure.Sense != ChangeSense.None;
        List<ReportedValue> numbers = [.. list.Items.OfType<ReportedValue>()];
        bool hasBoth = numbers.Exists(IsChange) && !numbers.TrueForAll(IsChange);
        if (list.ListKind == ReportedListKind.WithChange || wantsChange || hasBoth)
        {
            numbers = numbers.Exists(number => IsChange(number) == wantsChange) ? numbers.FindAll(number => IsChange(number) == wantsChange) : numbers;
        }

        MeasureUnit? unit = rule.MeasureUnit ?? indicatorUnit;
        if (numbers.Count > 1 && unit is not null)
        {
            List<ReportedValue> fitting = numbers.FindAll(number => number.MeasureUnit is { } own && Fits(own, unit));
            numbers = fitting.Count > 0 ? fitting : numbers.FindAll(number => number.MeasureUnit is null);
        }

        return numbers.Count == 1 ? numbers[0]
            : numbers.Count == 0 && rule.Measure.Kind == MeasureKind.Rank ? list.Items.OfType<ReportedRank>().FirstOrDefault()
            : numbers.Count == 0 && list.Items.All(item => item is ReportedText) ? list.Items[0]
            : null;
    }

    /// <summary>Gives the items of a print that lists one thing over time: a sequence, or parts that nothing tells apart (<c>3, 1, 4, 7, 8</c>); else null.</summary>
    public static IReadOnlyList<Reported>? Sequence(Reported actual) =>
        actual is ReportedList list && (list.ListKind == ReportedListKind.Sequence || (list.ListKind == ReportedListKind.Parts && AreAlike(list.Items))) ? list.Items : null;

    /// <summary>Gives the first item of a kind, or null.</summary>
    public static T? First<T>(Reported actual)
        where T : Reported => actual as T ?? (actual as ReportedList)?.Items.OfType<T>().FirstOrDefault();

    /// <summary>Gives for each part of a joint rule the item that answers it, or null where the print leaves it out; null altogether where no item answers any.</summary>
    public static Reported?[]? Match(Reported actual, IReadOnlyList<TargetRule> parts)
    {
        IReadOnlyList<Reported> items = Of(actual);
        Reported?[] answers = new Reported?[parts.Count];
        bool[] used = new bool[items.Count];
        bool oneForSeveral = items.Count < parts.Count;
        for (int p = 0; p < parts.Count; p++)
        {
            for (int i = 0; i < items.Count && answers[p] is null; i++)
            {
                bool free = !used[i] || (oneForSeveral && !IsCounted(parts[p]));
                if (free && Names(items[i], parts[p]))
                {
                    answers[p] = items[i];
                    used[i] = true;
                }
            }
        }

        bool samePlaces = items.Count == parts.Count;
        bool oneForAll = items.Count == 1 && IsOneQuantity(parts) && !parts.All(part => IsCounted(part) && part.Criterion.Kind == CriterionKind.Reach);
        for (int p = 0; p < parts.Count; p++)
        {
            answers[p] ??= oneForAll ? items[0]
                : samePlaces && !used[p] && MayAnswer(items[p], parts[p]) ? items[p]
                : null;
        }

        return Array.Exists(answers, answer => answer is not null) ? answers : null;
    }

    private static bool AreAlike(IReadOnlyList<Reported> items) =>
        items.All(item => item is ReportedRank) || items.All(item => item is ReportedValue value && value.MeasureUnit == (items[0] as ReportedValue)?.MeasureUnit);

    private static bool IsChange(ReportedValue number) => number.Sense != ChangeSense.None;

    private static bool IsCounted(TargetRule rule) => rule.Criterion is NumericCriterion && rule.MeasureUnit is { Dimension: Dimension.Count };

    // The item says by its kind or its printed unit that it answers the part.
    private static bool Names(Reported item, TargetRule part) => part.Criterion.Match(
        numeric: _ => item is ReportedValue { MeasureUnit: { } unit } && part.MeasureUnit is { } asked && Fits(unit, asked),
        date: _ => item is ReportedDate,
        rank: _ => item is ReportedRank,
        grade: _ => item is ReportedGrade,
        text: _ => false,
        joint: joint => joint.Parts.Any(inner => Names(item, inner)),
        unsettled: _ => false);

    // At the same place of the print, an item without unit answers a part, and so does a dash.
    private static bool MayAnswer(Reported item, TargetRule part) =>
        item is ReportedText || (item is ReportedValue value && part.Criterion is NumericCriterion && (value.MeasureUnit is null || part.MeasureUnit is null));

    private static bool IsOneQuantity(IReadOnlyList<TargetRule> parts)
    {
        for (int p = 0; p < parts.Count; p++)
        {
            if (parts[p].Criterion is not NumericCriterion || (parts[p].MeasureUnit is { } unit && parts[0].MeasureUnit is { } first && !Fits(unit, first)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(MeasureUnit own, MeasureUnit asked) =>
        own.IsConvertibleTo(asked) || (own.WithoutPer().IsConvertibleTo(asked.WithoutPer()) && (own.IsPerYear || asked.IsPerYear));
}
