using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Conversion;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Answers.Converting;

/// <summary>Follows the units of several tables to one day: a new name is taken over, and where units merged, split or gave territory their rows are converted, over all tables together.</summary>
internal sealed class UnitFollowing(UnitRegister register, LocalDate to, string? weight, Language language, ReportNotation? notation)
{
    private readonly List<Diagnostic> _errors = [];
    private readonly List<string> _remarks = [];
    private readonly List<(int Table, PlanRow Row)> _rows = [];
    private readonly Dictionary<PlanRow, UnitBoundaries> _boundaries = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<UnitId, string> _names = register.UnitsOn(to).ToDictionary(unit => unit.Unit.Id, unit => unit.Unit.Name.In(language.Tag));
    private readonly ILookup<UnitId, BoundaryChange> _changes = ChangesByUnit(register);

    /// <summary>Gets what did not carry over, a sentence each.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>Follows the units.</summary>
    /// <param name="tables">The tables, each with the lines of the rows that say how their indicator combines.</param>
    /// <returns>The tables in the same order, or all errors.</returns>
    public Outcome<IReadOnlyList<FollowedTable>, Diagnostic> Follow(IReadOnlyList<(PlanTable Table, IReadOnlySet<int> Stated)> tables)
    {
        PlanTable[] plain = [.. tables.Select(table => table.Table)];
        Followed[] found = [.. tables.SelectMany((table, i) => table.Table.Rows.Select(row => Identify(i, table.Table, row, row.Line is { } line && table.Stated.Contains(line))).OfType<Followed>())];
        foreach (IGrouping<LocalDate, Followed> ofDay in _errors.Count > 0 ? [] : found.GroupBy(row => row.Row.Period.End))
        {
            Follow(ofDay.Key, [.. ofDay], plain);
        }

        return _errors.Count > 0
            ? ReadingOutcome.Failure<IReadOnlyList<FollowedTable>>([.. _errors.Distinct()])
            : ReadingOutcome.Success<IReadOnlyList<FollowedTable>>(
                [.. plain.Select((table, i) => new FollowedTable(new PlanTable(table.Name, [.. _rows.Where(row => row.Table == i).Select(row => row.Row).OrderBy(row => row.Line)]), _boundaries))]);
    }

    private static ILookup<UnitId, BoundaryChange> ChangesByUnit(UnitRegister register) =>
        register.Changes
            .SelectMany(change => change.TerritoryLinks.Where(link => link.From != link.To).SelectMany(link => new[] { link.From, link.To }).Distinct().Select(unit => (Unit: unit, Change: new BoundaryChange(change.Date, change.Act))))
            .Distinct()
            .ToLookup(pair => pair.Unit, pair => pair.Change);

    private Followed? Identify(int table, PlanTable of, PlanRow row, bool isStated)
    {
        if (UnitFinder.Find(register, row.UnitId?.ToString() ?? row.Unit, row.UnitParent, row.Period.End, out string mistake) is not { } unit)
        {
            _errors.Add(new Diagnostic(of.Name, row.Line ?? 1, "unit", row.Unit, mistake));
            return null;
        }

        return new Followed(table, row, unit, isStated);
    }

    private void Follow(LocalDate day, Followed[] rows, IReadOnlyList<PlanTable> tables)
    {
        RegisterLinks links = register.LinksBetween(day, to);
        Crosswalk crosswalk = new(Weighed(links, rows, tables), weight);
        HashSet<UnitId> unchanged = [.. rows.Select(row => row.Unit).Distinct().Where(unit => IsUnchanged(crosswalk, unit))];
        Followed[] changed = [.. rows.Where(row => !unchanged.Contains(row.Unit))];
        Dictionary<PlanRow, Followed> byPlan = new(ReferenceEqualityComparer.Instance);
        foreach (Followed row in changed)
        {
            byPlan.Add(PlanOf(row), row);
        }

        Dictionary<UnitId, UnitBoundaries> boundaries = [];
        foreach (Followed row in rows.Where(row => unchanged.Contains(row.Unit)))
        {
            if (!boundaries.TryGetValue(row.Unit, out UnitBoundaries? own))
            {
                boundaries.Add(row.Unit, own = new UnitBoundaries { AreKnown = true, Changes = [.. _changes[row.Unit]] });
            }

            // The row is as it was read; only its unit has the name of the day.
            PlanRow same = row.Row with { UnitId = row.Unit, Unit = _names.GetValueOrDefault(row.Unit, row.Row.Unit) };
            Add(row.Table, same, own);
        }

        ConvertedRows converted = PlanConversion.Convert(crosswalk, byPlan.Keys, _names);
        ILookup<(string, Period, UnitId), Followed> sources = changed.ToLookup(row => (row.Row.Indicator.Key, row.Row.Period, row.Unit));
        foreach (ConvertedRow made in converted.Rows)
        {
            Followed first = made.Actual.Record.Sources.SelectMany(source => sources[(made.Row.Indicator.Key, made.Row.Period, source.Share.From)]).First();
            Add(first.Table, RowOf(made.Row, first.Row), new UnitBoundaries { AreKnown = true, ConvertedTo = to });
            if (made.Actual.Record.Rule == ConversionRule.Void)
            {
                _remarks.Add($"{made.Row.Unit}, {made.Row.Indicator.Name}, {made.Row.Period}: {made.Actual.Record.Sentence(language)}");
            }
        }

        foreach (LeftOutRow left in converted.LeftOut)
        {
            Followed row = byPlan[left.Row];
            LeftOutCause cause = left.Reason == LeftOutRowReason.Repeated ? LeftOutCause.Repeated : links.Ended.Contains(row.Unit) ? to < day ? LeftOutCause.Begun : LeftOutCause.Ended : LeftOutCause.Uncertain;
            _remarks.Add($"{tables[row.Table].Name}, {language.Text("tool.onLine", row.Row.Line.GetValueOrDefault())}: {row.Row.Unit}, {row.Row.Indicator.Name}, {row.Row.Period}: {cause.Words(language)}");
        }
    }

    private IReadOnlyList<UnitLink> Weighed(RegisterLinks links, Followed[] rows, IReadOnlyList<PlanTable> tables)
    {
        if (weight is null || !Array.Exists(rows, row => row.Row.ExtraText(weight) is not null))
        {
            return links.Links;
        }

        Outcome<WeightTable, Diagnostic> amounts = WeightTable.Of(tables[rows[0].Table].Name, weight, rows.Select(row => row.Row), notation);
        if (amounts.IsSuccess)
        {
            return amounts.Value.Weigh(links, register, at: null, _errors);
        }

        _errors.AddRange(amounts.Reasons);
        return links.Links;
    }

    private static bool IsUnchanged(Crosswalk crosswalk, UnitId unit) =>
        crosswalk.Successors(unit) is [{ IsWhole: true } only] && only.To == unit && crosswalk.Predecessors(unit).Count == 1;

    // The numbers of the rows before are not those of the row that they make.
    private static PlanRow RowOf(PlanRow made, PlanRow first) => made with
    {
        Line = first.Line,
        Number = null,
        Parent = null,
        IsHeadline = first.IsHeadline ?? first.Parent is null,
        Extra = first.Extra,
    };

    private void Add(int table, PlanRow row, UnitBoundaries boundaries)
    {
        _rows.Add((table, row));
        _boundaries.Add(row, boundaries);
    }

    private static PlanRow PlanOf(Followed row)
    {
        PlanRow plan = row.Row;
        Aggregation aggregation = row.IsStated || plan.Indicator.Aggregation != Aggregation.None ? plan.Indicator.Aggregation : AssumedAggregation.Of(TableConversion.MeasureUnitOf(plan));
        return plan with { UnitId = row.Unit, Indicator = plan.Indicator with { Aggregation = aggregation } };
    }

    private sealed record Followed(int Table, PlanRow Row, UnitId Unit, bool IsStated);
}
