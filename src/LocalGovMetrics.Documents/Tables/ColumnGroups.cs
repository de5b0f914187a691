namespace LocalGovMetrics.Documents.Tables;

/// <summary>Pairs of target and actual that stand side by side in one table: of several years, of several parts of a budget, of several tasks of one office.</summary>
internal sealed class ColumnGroups
{
    private const int FewestOfSeries = 3;
    private const int MostPairs = 24;
    private readonly List<(ColumnDraft Target, ColumnDraft Actual)> _pairs;

    private ColumnGroups(List<(ColumnDraft Target, ColumnDraft Actual)> pairs) => _pairs = pairs;

    /// <summary>Gets the places of the pairs, that of the last year first: what is judged where only one can be.</summary>
    public IEnumerable<int> InOrder => Enumerable.Range(0, _pairs.Count).OrderByDescending(i => _pairs[i].Target.Label.Year ?? 0).ThenBy(i => _pairs[i].Target.Index);

    /// <summary>Finds the pairs: one target and one actual of the same year, below the same words.</summary>
    /// <param name="drafts">The columns, each by what its own words say.</param>
    public static ColumnGroups Of(List<ColumnDraft> drafts)
    {
        List<ColumnDraft> targets = drafts.FindAll(draft => draft.Role == ColumnRole.Target && IsOfNumbers(draft));
        List<ColumnDraft> actuals = drafts.FindAll(draft => draft.Role is ColumnRole.Actual or ColumnRole.Previous && draft.Label.Says(HeaderWord.Actual) && IsOfNumbers(draft));
        List<(ColumnDraft, ColumnDraft)> pairs = [];
        if (targets.Count > MostPairs || actuals.Count > MostPairs)
        {
            return new ColumnGroups(pairs);
        }

        foreach (ColumnDraft target in targets)
        {
            List<ColumnDraft> answers = actuals.FindAll(actual => AreOne(target, actual));
            if (answers is [{ } actual] && targets.Count(other => AreOne(other, actual)) == 1)
            {
                pairs.Add((target, actual));
            }
        }

        if (pairs.Count == 0 && targets.Count > 1 && targets.Count == actuals.Count && AreAlike(targets) && AreAlike(actuals))
        {
            // Names above them were lost, or say the same: the first target is that of the first actual.
            pairs.AddRange(targets.Zip(actuals));
            bool alternate = pairs.Zip(pairs.Skip(1)).All(two => Last(two.First) < First(two.Second));
            bool areBlocks = targets[^1].Index < actuals[0].Index || actuals[^1].Index < targets[0].Index;
            return new ColumnGroups(alternate || areBlocks ? pairs : []);
        }

        return new ColumnGroups(pairs.Count > 1 && pairs.Count == targets.Count(target => actuals.Exists(actual => AreOne(target, actual))) ? pairs : []);
    }

    /// <summary>Tells whether columns judge by a pair.</summary>
    /// <param name="pair">The place of the pair.</param>
    /// <param name="columns">The columns as they were understood.</param>
    public bool Is(int pair, List<ExtractedColumn> columns)
    {
        int actual = columns.Find(column => column.Role == ColumnRole.Actual)?.Index ?? columns.Where(column => column.Role == ColumnRole.Year).MaxBy(column => column.Year)?.Index ?? -1;
        return columns.Find(column => column.Role == ColumnRole.Target)?.Index == _pairs[pair].Target.Index && actual == _pairs[pair].Actual.Index;
    }

    /// <summary>Leaves the columns of one pair, and those of none, as they are: the columns of the others are of other rows.</summary>
    /// <param name="drafts">The columns.</param>
    /// <param name="own">The place of the pair.</param>
    public void Keep(List<ColumnDraft> drafts, int own)
    {
        int? year = _pairs[own].Target.Label.Year;
        bool isSeries = year is not null && _pairs.TrueForAll(pair => pair.Target.Label.Year <= year) && _pairs.Select(pair => pair.Target.Label.Year).Distinct().Count() >= FewestOfSeries;
        foreach ((ColumnDraft draft, bool isActual) in drafts.Where(draft => PairOf(draft, drafts) is { } pair && pair != own).Select(draft => (draft, _pairs.Exists(pair => pair.Actual == draft))).ToList())
        {
            draft.IsOfOtherPair = true;
            draft.Role = isActual && isSeries ? draft.Role : isActual && draft.Label.Year < year ? ColumnRole.Previous : ColumnRole.Other;
        }

        // A ratio or a verdict that belongs to no pair for sure is of what is judged first.
        if (own != InOrder.First())
        {
            foreach (ColumnDraft draft in drafts.Where(draft => draft.Role is ColumnRole.Ratio or ColumnRole.ReportedVerdict && PairOf(draft, drafts) is null).ToList())
            {
                draft.IsOfOtherPair = true;
                draft.Role = ColumnRole.Other;
            }
        }

        // A year alone beside the pairs of other years is no actual of theirs.
        foreach (ColumnDraft draft in drafts.Where(draft => draft.Role == ColumnRole.Year && draft.Label.Year != year && !draft.Label.Says(HeaderWord.Actual)))
        {
            draft.Role = draft.Label.Year < year ? ColumnRole.Previous : ColumnRole.Other;
        }
    }

    /// <summary>The pair that a column belongs to: by its own words, or by its place right of the last column of one.</summary>
    private int? PairOf(ColumnDraft draft, List<ColumnDraft> drafts)
    {
        int at = _pairs.FindIndex(pair => pair.Target == draft || pair.Actual == draft);
        if (at >= 0)
        {
            return at;
        }

        if (draft.Role is not (ColumnRole.Ratio or ColumnRole.ReportedVerdict or ColumnRole.Growth or ColumnRole.Other))
        {
            return null;
        }

        at = _pairs.FindIndex(pair => StandBelowOne(draft, pair.Target) && StandBelowOne(draft, pair.Actual));
        return at >= 0 ? at : ByTail(draft) ?? ByPlace(draft, drafts);
    }

    private int? ByTail(ColumnDraft draft)
    {
        List<int> alike = [.. Enumerable.Range(0, _pairs.Count).Where(i => _pairs[i].Target.Tail.Length > 0 && _pairs[i].Target.Tail == draft.Tail && (draft.Label.Year is null || draft.Label.Year == _pairs[i].Target.Label.Year))];
        return alike is [var only] ? only : null;
    }

    /// <summary>Columns without words of their own pair stand behind it where each pair begins a block of columns of one width.</summary>
    private int? ByPlace(ColumnDraft draft, List<ColumnDraft> drafts)
    {
        int[] firsts = [.. _pairs.Select(First)];
        int[] lasts = [.. _pairs.Select(Last)];
        int width = firsts[1] - firsts[0];
        bool areBlocks = Enumerable.Range(1, firsts.Length - 1).All(i => firsts[i] - firsts[i - 1] == width && lasts[i - 1] < firsts[i]) && lasts[0] - firsts[0] < width;
        int at = areBlocks && draft.Index >= firsts[0] ? (draft.Index - firsts[0]) / width : _pairs.Count;
        bool repeats = at < _pairs.Count && Enumerable.Range(0, _pairs.Count).All(i => drafts.ElementAtOrDefault(firsts[i] + draft.Index - firsts[at]) is { } other && other.Role == draft.Role);
        return repeats ? at : null;
    }

    /// <summary>Whether a target and an actual are of one thing: below one name that names neither, or of one year and the same words.</summary>
    private static bool AreOne(ColumnDraft target, ColumnDraft actual) =>
        !target.IsQuarter && !actual.IsQuarter && target.Label.Spans.Count == 0 && actual.Label.Spans.Count == 0
        && (StandBelowOne(target, actual) || (target.Label.Year == actual.Label.Year && target.Tail == actual.Tail && (target.Label.Year is not null || target.Tail.Length > 0)));

    /// <summary>Whether the highest name above two columns is one that names something else than what they hold.</summary>
    private static bool StandBelowOne(ColumnDraft one, ColumnDraft other) =>
        one.Label.Path.Count > 1 && other.Label.Path.Count > 1 && one.Label.Path[0] == other.Label.Path[0]
        && HeaderLabel.Of([one.Label.Path[0]]) is { } head && !head.Says(HeaderWord.Target) && !head.Says(HeaderWord.Actual) && (!head.Says(HeaderWord.Comparison) || ColumnRoles.NamesShare(one.Label.Path[0]));

    private static bool AreAlike(List<ColumnDraft> columns) =>
        columns.TrueForAll(column => !column.IsQuarter && column.Label.Spans.Count == 0 && column.Label.Year == columns[0].Label.Year && column.Tail == columns[0].Tail);

    private static int First((ColumnDraft Target, ColumnDraft Actual) pair) => Math.Min(pair.Target.Index, pair.Actual.Index);

    private static int Last((ColumnDraft Target, ColumnDraft Actual) pair) => Math.Max(pair.Target.Index, pair.Actual.Index);

    private static bool IsOfNumbers(ColumnDraft draft) => draft.Cells.Count > 0 && draft.Numbers * 2 >= draft.Cells.Count;
}
