using ColumnNumbers = System.Collections.Generic.Dictionary<LocalGovMetrics.Documents.Tables.ColumnDraft, System.Collections.Generic.Dictionary<int, System.Collections.Generic.IReadOnlyList<(decimal Value, int Decimals)>>>;
using Readings = System.Collections.Generic.IReadOnlyList<(decimal Value, int Decimals)>;

namespace LocalGovMetrics.Documents.Tables;

/// <summary>Tells what columns of ratios compare: by the numbers of the columns, by what fits in most rows, and last by their words.</summary>
/// <remarks>So a ratio to last year is never checked against the plan, whatever stands above it.</remarks>
internal static class RatioColumns
{
    private const double Most = 0.6;
    private const int FewestRows = 2;

    public static void Settle(List<ColumnDraft> drafts)
    {
        ColumnDraft? target = drafts.Find(draft => draft.Role == ColumnRole.Target);
        ColumnDraft? actual = drafts.Find(draft => draft.Role == ColumnRole.Actual) ?? drafts.Where(draft => draft.Role == ColumnRole.Year).MaxBy(draft => draft.Label.Year);
        if (target is null || actual is null)
        {
            return;
        }

        ColumnNumbers read = drafts.ToDictionary(draft => draft, Read);
        Dictionary<ColumnDraft, RatioOf?> fits = [];
        foreach (ColumnDraft draft in drafts.Where(draft => draft != target && draft != actual && !draft.IsOfOtherPair && draft.Role is ColumnRole.Ratio or ColumnRole.Other))
        {
            fits[draft] = Fit(draft, target, actual, drafts, read);
        }

        target = OneThatIsMeasured(target, actual, fits, drafts, read);
        foreach ((ColumnDraft draft, RatioOf? fit) in fits)
        {
            bool isNamed = draft.Role == ColumnRole.Ratio || IsSignAlone(draft);
            bool isFound = fit is RatioOf.Plan or RatioOf.OtherPlan && read[draft].Count >= FewestRows;
            if (isNamed || isFound)
            {
                draft.Ratio = ByFormula(draft, target, drafts) ?? fit ?? ByWords(draft, actual, target, read);
                draft.Role = ColumnRole.Ratio;
            }
        }

        // Below a common head of comparisons the earlier value itself may stand, beside the ratio to it.
        foreach (ColumnDraft draft in drafts.Where(draft => draft.Role == ColumnRole.Ratio && draft.Ratio != RatioOf.Plan && draft.Label.Leaf is { } leaf && (leaf.Says(HeaderWord.Previous) || leaf.Year is not null) && !draft.Label.Path[^1].Contains('%', StringComparison.Ordinal)).ToList())
        {
            if (drafts.Exists(other => other != draft && other.Role == ColumnRole.Ratio && Share(other, actual, draft, read, Ratio) >= Most))
            {
                draft.Role = ColumnRole.Previous;
            }
        }
    }

    /// <summary>Of two plans of one year the one that the only ratio is of.</summary>
    private static ColumnDraft OneThatIsMeasured(ColumnDraft target, ColumnDraft actual, Dictionary<ColumnDraft, RatioOf?> fits, List<ColumnDraft> drafts, ColumnNumbers read)
    {
        if (fits.ContainsValue(RatioOf.Plan))
        {
            return target;
        }

        ColumnDraft? ratio = null;
        ColumnDraft? measured = null;
        foreach (ColumnDraft draft in fits.Keys.Where(draft => fits[draft] == RatioOf.OtherPlan))
        {
            measured ??= drafts.Find(other => other.Role == ColumnRole.Other && other.Label.Says(HeaderWord.Target) && other.Label.Year == target.Label.Year && IsOf(ratio = draft, actual, other, read));
        }

        if (measured is null || ratio is null)
        {
            return target;
        }

        if (read[ratio].Count < FewestRows)
        {
            return target;
        }

        target.Role = ColumnRole.Other;
        measured.Role = ColumnRole.Target;
        fits.Remove(measured);
        foreach (ColumnDraft draft in fits.Keys.ToList())
        {
            fits[draft] = Share(draft, actual, measured, read, Ratio) >= Most ? RatioOf.Plan
                : IsOf(draft, actual, measured, read) ? RatioOf.Difference
                : fits[draft] == RatioOf.Plan ? RatioOf.OtherPlan
                : fits[draft];
        }

        return measured;
    }

    private static bool IsOf(ColumnDraft print, ColumnDraft actual, ColumnDraft plan, ColumnNumbers read) =>
        Share(print, actual, plan, read, Ratio) >= Most || Share(print, actual, plan, read, Change) >= Most || Share(print, actual, plan, read, Difference) >= Most;

    private static RatioOf? ByFormula(ColumnDraft draft, ColumnDraft target, List<ColumnDraft> drafts)
    {
        if (draft.Formula is not { } formula || drafts.ElementAtOrDefault(formula.Right) is not { } right)
        {
            return null;
        }

        return !formula.IsRatio ? RatioOf.Difference
            : right == target ? RatioOf.Plan
            : right.Label.Says(HeaderWord.Target) ? RatioOf.OtherPlan
            : RatioOf.Earlier;
    }

    private static RatioOf ByWords(ColumnDraft draft, ColumnDraft actual, ColumnDraft target, ColumnNumbers read)
    {
        HeaderLabel said = draft.Label.Leaf is { Words.Count: > 0 } leaf ? leaf : draft.Label;
        bool isEarlier = said.Says(HeaderWord.Previous) || said.Year < actual.Label.Year;
        return isEarlier ? RatioOf.Earlier
            : said.Says(HeaderWord.Difference) ? RatioOf.Difference
            : read[draft].Count > FewestRows && Share(draft, actual, target, read, Ratio) == 0 ? RatioOf.None
            : said.Says(HeaderWord.Target) || read[draft].Count < FewestRows ? RatioOf.Plan
            : RatioOf.None;
    }

    /// <summary>What fits in most of the rows that can be computed; null where nothing does.</summary>
    private static RatioOf? Fit(ColumnDraft draft, ColumnDraft target, ColumnDraft actual, List<ColumnDraft> drafts, ColumnNumbers read)
    {
        List<(RatioOf Of, double Share)> found =
        [
            (RatioOf.Plan, Share(draft, actual, target, read, Ratio)),
            (RatioOf.Difference, Share(draft, actual, target, read, Difference)),
            (RatioOf.Difference, Share(draft, actual, target, read, Change)),
        ];
        foreach (ColumnDraft other in drafts.Where(other => other != draft && other != target && other != actual && other.Role is ColumnRole.Previous or ColumnRole.Base or ColumnRole.Year or ColumnRole.Other or ColumnRole.Ratio))
        {
            RatioOf of = other.Label.Says(HeaderWord.Target) && other.Role == ColumnRole.Other ? RatioOf.OtherPlan : RatioOf.Earlier;
            found.Add((of, Share(draft, actual, other, read, Ratio)));
            found.Add((of, Share(draft, actual, other, read, Change)));
            found.Add((of, Share(draft, actual, other, read, Difference)));
        }

        (RatioOf best, double share) = found.MaxBy(entry => entry.Share);
        return share >= Most ? best : null;
    }

    private static double Share(ColumnDraft print, ColumnDraft left, ColumnDraft right, ColumnNumbers read, Func<decimal, decimal, decimal?> compute)
    {
        int rows = 0;
        int fitting = 0;
        foreach ((int row, Readings prints) in read[print])
        {
            if (!read[left].TryGetValue(row, out Readings? lefts) || !read[right].TryGetValue(row, out Readings? rights))
            {
                continue;
            }

            rows++;
            fitting += prints.Any(printed => lefts.Any(one => rights.Any(two => compute(one.Value, two.Value) is { } computed && IsNear(computed, printed)))) ? 1 : 0;
        }

        return rows == 0 ? 0 : (double)fitting / rows;
    }

    private static bool IsNear(decimal computed, (decimal Value, int Decimals) printed) =>
        Math.Abs(computed - printed.Value) <= new decimal(11, 0, 0, false, (byte)Math.Min(printed.Decimals + 1, 28));

    private static decimal? Ratio(decimal one, decimal two) => two == 0 ? null : one / two * 100;

    private static decimal? Change(decimal one, decimal two) => two == 0 ? null : (one / two * 100) - 100;

    private static decimal? Difference(decimal one, decimal two) => one - two;

    private static bool IsSignAlone(ColumnDraft draft) => draft.Label.Path.Count > 0 && draft.Label.Path[^1].Trim('(', ')', ' ', '.') is "%";

    private static Dictionary<int, Readings> Read(ColumnDraft draft) =>
        draft.Cells.Select(cell => (cell.Row, Readings: LooseNumber.Readings(cell.Text))).Where(cell => cell.Readings.Count > 0).ToDictionary(cell => cell.Row, cell => cell.Readings);
}
