namespace LocalGovMetrics.Documents.Tables;

/// <summary>Tells the target and the actual that belong together from those of other years, other parts and other givers.</summary>
internal static class ColumnPairs
{
    /// <summary>Settles which target is judged by which actual; the others become earlier values, later plans, parts or something else.</summary>
    public static void Settle(List<ColumnDraft> drafts, HeaderLabel ofTitle)
    {
        SettleQuarters(drafts);
        SettleTotal(drafts);
        List<ColumnDraft> targets = drafts.FindAll(draft => draft.Role == ColumnRole.Target);
        List<ColumnDraft> actuals = drafts.FindAll(draft => draft.Role is ColumnRole.Actual or ColumnRole.Year);
        if (drafts.Exists(draft => draft.Role == ColumnRole.Actual && draft.Label.Path.Any(PartOfYear.IsTotal)) && actuals.Count(draft => draft.Role == ColumnRole.Year) >= 2)
        {
            // Years beside their total are its parts.
            actuals.RemoveAll(draft => draft.Role == ColumnRole.Year);
        }

        DropEarlier(targets, actuals);
        int? reported = actuals.Select(draft => draft.Label.Year).Where(year => year is not null).DefaultIfEmpty(null).Max() ?? ofTitle.Year;
        (ColumnDraft? target, ColumnDraft? paired) = Best(targets, actuals, reported);
        foreach (ColumnDraft other in targets.Where(draft => draft != target))
        {
            bool isLater = (other.Label.Year is { } year && year > (target!.Label.Year ?? reported ?? int.MaxValue)) || (other.Label.Year is null && other.Index > target!.Index && !SharesTail(other, actuals) && actuals.Exists(actual => actual.Index < other.Index));
            other.Role = other.IsQuarter ? ColumnRole.Part : isLater ? ColumnRole.NextPlan : ColumnRole.Other;
        }

        if (actuals.Count == 0 || IsSeries(targets, actuals))
        {
            return;
        }

        ColumnDraft actual = paired ?? actuals.Where(draft => draft.Cells.Count > 0).MaxBy(draft => ((draft.Label.Year ?? 0) * 1000) + draft.Index) ?? actuals[^1];
        foreach (ColumnDraft other in actuals.Where(draft => draft != actual))
        {
            bool isEarlier = other.Label.Year < actual.Label.Year || (other.Index < actual.Index && !OfAnother(other, actual, targets));
            other.Role = other.IsQuarter ? ColumnRole.Part : isEarlier ? ColumnRole.Previous : ColumnRole.Other;
        }

        actual.Role = ColumnRole.Actual;
    }

    /// <summary>Quarters beside the whole year are its parts; without it the last one that has values is the actual, where its values are of the size of the targets.</summary>
    private static void SettleQuarters(List<ColumnDraft> drafts)
    {
        List<ColumnDraft> quarters = drafts.FindAll(draft => draft.IsQuarter && draft.Role is ColumnRole.Actual or ColumnRole.Other && draft.Numbers * 2 >= draft.Cells.Count);
        if (quarters.Count < 2)
        {
            return;
        }

        List<ColumnDraft> targets = drafts.FindAll(draft => draft.Role == ColumnRole.Target);
        int? due = targets.Max(draft => draft.Label.Year);
        ColumnDraft? total = drafts.Find(draft => draft.Role == ColumnRole.Other && draft.Index > quarters[0].Index && draft.Numbers * 2 > draft.Cells.Count && draft.Label.Path.Any(PartOfYear.IsTotal));
        if (total is not null)
        {
            total.Role = ColumnRole.Actual;
        }

        bool hasWhole = drafts.Exists(draft => draft.Role == ColumnRole.Actual && !draft.IsQuarter && !(draft.Label.Year < due));
        ColumnDraft? last = quarters.FindLast(draft => draft.Cells.Count > 0);
        bool hasOwnTargets = targets.Exists(target => target.IsQuarter);
        if (hasOwnTargets && !hasWhole)
        {
            return;
        }

        quarters.ForEach(draft => draft.Role = ColumnRole.Part);
        if (!hasWhole && last is not null && targets.Count > 0 && AreOfOneSize(last, targets[0]))
        {
            last.Role = ColumnRole.Actual;
        }
    }

    /// <summary>A total beside the values of several years answers a target of all of them.</summary>
    private static void SettleTotal(List<ColumnDraft> drafts)
    {
        List<ColumnDraft> years = drafts.FindAll(draft => draft.Role is ColumnRole.Actual or ColumnRole.Year && draft.Label.Year is not null && !draft.IsQuarter);
        bool isOfSpan = drafts.Exists(draft => draft.Role == ColumnRole.Target && draft.Label.Spans.Count > 0 && years.TrueForAll(year => year.Label.Year >= draft.Label.Spans[^1].From && year.Label.Year <= draft.Label.Spans[^1].To));
        if (years.Select(draft => draft.Label.Year).Distinct().Count() >= 2 && isOfSpan
            && drafts.Find(draft => draft.Role == ColumnRole.Other && draft.Index > years[0].Index && draft.Numbers * 2 > draft.Cells.Count && draft.Label.Path.Any(PartOfYear.IsTotal)) is { } total)
        {
            years.ForEach(year => year.Role = ColumnRole.Year);
            total.Role = ColumnRole.Actual;
        }
    }

    /// <summary>Whether the values of most rows are about as large as their targets: running totals or levels, and not what came in a quarter.</summary>
    private static bool AreOfOneSize(ColumnDraft actual, ColumnDraft target)
    {
        Dictionary<int, string> targets = target.Cells.ToDictionary(cell => cell.Row, cell => cell.Text);
        int rows = 0;
        int alike = 0;
        foreach ((int row, string text) in actual.Cells)
        {
            if (targets.TryGetValue(row, out string? plan) && LooseNumber.Readings(plan) is { Count: > 0 } plans && LooseNumber.Readings(text) is { Count: > 0 } values)
            {
                rows++;
                alike += plans.Any(one => values.Any(two => one.Value != 0 && two.Value / one.Value is >= 0.6m and <= 1.67m)) ? 1 : 0;
            }
        }

        return rows > 0 && alike * 2 > rows;
    }

    /// <summary>An actual of a year before that of the target is no answer to it, unless the target is one to be reached over several years.</summary>
    private static void DropEarlier(List<ColumnDraft> targets, List<ColumnDraft> actuals)
    {
        if (targets.Count == 0)
        {
            return;
        }

        // How far off a target is tells that it is one of several years: seen from the last actual, and not from each.
        int last = actuals.Max(actual => actual.Label.Year) ?? 0;
        foreach (ColumnDraft actual in actuals.Where(actual => actual.Label.Year is { } year && targets.TrueForAll(target => target.Label.Year > year && !IsHorizon(target, last, targets.Count))).ToList())
        {
            actual.Role = ColumnRole.Previous;
            actuals.Remove(actual);
        }
    }

    private static bool IsHorizon(ColumnDraft target, int year, int targets) =>
        target.Label.Spans.Count > 0 || target.Label.SaysHorizon || (targets == 1 && target.Label.Year - year >= 2);

    private static (ColumnDraft? Target, ColumnDraft? Actual) Best(List<ColumnDraft> targets, List<ColumnDraft> actuals, int? reported)
    {
        if (targets.Count == 0)
        {
            return (null, null);
        }

        if (actuals.Count == 0)
        {
            return (targets[0], null);
        }

        return targets.SelectMany(target => actuals.Select(actual => (target, actual)))
            .OrderByDescending(pair => (pair.actual.Cells.Count > 0 ? 4 : 0) + (pair.target.Cells.Count > 0 ? 2 : 0))
            .ThenBy(pair => HeaderTimes.Differ(pair.target.Label.Path, pair.actual.Label.Path) ? 1 : 0)
            .ThenByDescending(pair => pair.target.IsQuarter == pair.actual.IsQuarter ? 1 : 0)
            .ThenByDescending(pair => YearsMatch(pair.target.Label.Year, pair.actual.Label.Year, reported))
            .ThenByDescending(pair => pair.target.Label.Year is null && pair.actual.Label.Year is null && pair.actual.Label.Says(HeaderWord.Actual) && !pair.actual.IsQuarter ? 1 : 0)
            .ThenByDescending(pair => pair.actual.Label.Year ?? 0)
            .ThenByDescending(pair => pair.actual.IsQuarter ? 0 : 1)
            .ThenByDescending(pair => pair.target.Tail == pair.actual.Tail ? 1 : 0)
            .ThenBy(pair => pair.target.IsQuarter ? -pair.target.Index : pair.target.Index)
            .ThenByDescending(pair => pair.actual.Index)
            .First();
    }

    private static int YearsMatch(int? target, int? actual, int? reported) =>
        (target is not null && target == actual) || (target is not null && actual is null && target == reported) ? 3
        : target is null || actual is null ? 2
        : target < actual ? 1
        : 0;

    private static bool SharesTail(ColumnDraft target, List<ColumnDraft> actuals) => target.Tail.Length > 0 && actuals.Exists(actual => actual.Tail == target.Tail);

    /// <summary>Whether an actual answers another target of the same year: the same words stand above both.</summary>
    private static bool OfAnother(ColumnDraft other, ColumnDraft actual, List<ColumnDraft> targets) =>
        other.Tail != actual.Tail && targets.Exists(target => target.Tail == other.Tail) && targets.Exists(target => target.Tail == actual.Tail) && other.Label.Year == actual.Label.Year;

    private static bool IsSeries(List<ColumnDraft> targets, List<ColumnDraft> actuals)
    {
        List<ColumnDraft> years = actuals.FindAll(draft => draft.Label.Year is not null && draft.Label.Spans.Count == 0 && !draft.IsQuarter);
        int count = years.Select(draft => draft.Label.Year).Distinct().Count();
        bool isSeries = count >= 3 || (count >= 2 && targets.Count > 0 && targets[0].Label.Year is null && actuals.Count == years.Count && !targets.Exists(target => target.Label.Year is not null));
        if (isSeries)
        {
            years.ForEach(draft => draft.Role = ColumnRole.Year);
        }

        return isSeries;
    }
}
