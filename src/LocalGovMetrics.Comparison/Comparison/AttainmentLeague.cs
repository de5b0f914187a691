using LocalGovMetrics.Assessments;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Comparison;

/// <summary>Attainment league (<c>bảng xếp hạng hoàn thành kế hoạch</c>): units that set themselves different targets, with what came beside what was planned.</summary>
/// <remarks>
/// Attainment alone rewards the modest planner. So each unit has two ranks, by attainment and by ambition, and a standing that reads
/// them together; there is no number that mixes both. What rests on a direction that is only assumed has no rank. Rows of one indicator are taken as comparable: check them before (see the
/// comparability floor). Pure functions, safe for concurrent use.
/// </remarks>
/// <example>
/// <code>
/// LeagueResult league = AttainmentLeague.Of([.. Reports.All.SelectMany(report => report.Table.Headlines).DistinctBy(plan => (plan.Unit, plan.Indicator.Key))]);
/// foreach (LeagueUnit unit in league.Units)
/// {
///     Console.WriteLine($"{unit.Unit}: {unit.Criteria.Achieved}/{unit.Criteria.Counted} …");
/// }
/// </code>
/// </example>
public static class AttainmentLeague
{
    /// <summary>Makes a league of rows: those of one key (<see cref="Indicator.Key"/>) are of one indicator; the criteria of a unit are the rows that its report counts.</summary>
    /// <param name="rows">The rows of all units; of a unit at most one row an indicator. Rows under different names are of one indicator where they get its code: <c>row with { Indicator = row.Indicator with { Code = "…" } }</c>.</param>
    /// <param name="options">How it is made; null for the usual options.</param>
    /// <returns>The league.</returns>
    /// <exception cref="ArgumentNullException">The list, or a row, is null.</exception>
    /// <exception cref="ArgumentException">A unit has two rows of one indicator.</exception>
    public static LeagueResult Of(IReadOnlyList<PlanRow> rows, LeagueOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        options ??= LeagueOptions.Usual;
        LeagueCandidate[] candidates = [.. rows.Select((row, i) => new LeagueCandidate(row ?? throw new ArgumentNullException(nameof(rows), FormattableString.Invariant($"Row {i} is null.")), options.Policy))];
        if (candidates.GroupBy(each => (each.Unit, each.Indicator)).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"{twice.First().Row.UnitLabel} has two rows of {twice.Key.Indicator}.", nameof(rows));
        }

        LeagueTable[] tables = [.. candidates.GroupBy(each => each.Indicator).SelectMany(indicator => TablesOf(indicator.Key, [.. indicator], options))];
        return new LeagueResult { Options = options, Tables = ValueList.From(tables), Units = UnitsOf(candidates, tables, options) };
    }

    private static IEnumerable<LeagueTable> TablesOf(string indicator, LeagueCandidate[] candidates, LeagueOptions options) =>
        candidates.GroupBy(each => each.Kind).Select(like => TableOf(indicator, [.. like], candidates, options));

    private static LeagueTable TableOf(string indicator, LeagueCandidate[] like, LeagueCandidate[] all, LeagueOptions options)
    {
        TargetCommitment first = like[0].Commitment;
        // Like units convert into each other: which one the table is in must not depend on the order of the rows.
        MeasureUnit? unit = like.Select(each => each.Commitment.MeasureUnit).OfType<MeasureUnit>().GroupBy(each => each)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Symbol, StringComparer.Ordinal).FirstOrDefault()?.Key;
        string[] names = [.. like.Select(each => each.Row.UnitLabel)];
        TargetAmbition[] own = [.. like.Select(each => each.Commitment.AmbitionIn(unit))];
        double?[] targets = [.. own.Select(each => each.Target.ValueOrNull)];
        double?[] ambitions = [.. own.Select(each => each.By(options.Basis).ValueOrNull)];
        Computed[] attainments = [.. like.Select(each => each.IsDirectionAssumed ? Computed.Undefined(UndefinedReason.DirectionAssumed) : each.Verdict.Attainment)];
        IReadOnlyList<Computed> byAttainment = RanksOf(attainments, options.Ties);
        RankingResult byAmbition = Ranking.Of([.. ambitions.Select((ambition, i) => like[i].IsDirectionAssumed ? null : ambition)], first.Direction, options.Ties);
        return new LeagueTable
        {
            Indicator = indicator,
            Measure = first.Measure,
            Direction = first.Direction,
            MeasureUnit = unit,
            Places = ValueList.From(like.Select((each, i) =>
            {
                UndefinedReason unlike = WhyPeersAreFew(each, all, options.MinimumPeers);
                TargetAmbition ambition = BesidePeers(own[i], Withheld(MedianOfOthers(targets, names, i, options.MinimumPeers), unlike));
                Comparator median = Withheld(MedianOfOthers(ambitions, names, i, options.MinimumPeers), unlike);
                Computed basis = ambition.By(options.Basis);
                (LeagueStanding standing, UndefinedReason reason) = each.IsDirectionAssumed
                    ? (LeagueStanding.NotPlaced, UndefinedReason.DirectionAssumed)
                    : StandingOf(each.Verdict, basis, median.Value, first.Direction);
                return new LeaguePlace
                {
                    Unit = each.Row.Unit,
                    UnitId = each.Row.UnitId,
                    UnitParent = each.Row.UnitParent,
                    Verdict = each.Verdict,
                    AttainmentRank = byAttainment[i],
                    Ambition = ambition,
                    AmbitionRank = !basis.IsDefined ? basis : each.IsDirectionAssumed ? Computed.Undefined(UndefinedReason.DirectionAssumed) : byAmbition.Ranks[i],
                    PeerAmbition = median,
                    Standing = standing,
                    Reason = reason,
                };
            })),
        };
    }

    // Nothing left to reduce goes before every number.
    private static IReadOnlyList<Computed> RanksOf(Computed[] attainments, TieRule ties)
    {
        double?[] places = [.. attainments.Select(own => own.ValueOrNull ?? (own.Reason == UndefinedReason.NothingLeft ? double.MaxValue : null))];
        RankingResult ranking = Ranking.Of(places, DesiredDirection.Higher, ties);
        return [.. ranking.Ranks.Select((rank, i) => places[i] is null ? attainments[i] : rank)];
    }

    private static Comparator MedianOfOthers(double?[] values, string[] names, int unit, int minimumPeers) =>
        Comparators.Median([.. values.Where((_, i) => i != unit)], minimumPeers, [.. names.Where((_, i) => i != unit)]);

    private static Comparator Withheld(Comparator median, UndefinedReason unlike) =>
        median.Value.Reason == UndefinedReason.TooFewObservations && unlike != UndefinedReason.None ? median with { Value = Computed.Undefined(unlike) } : median;

    private static TargetAmbition BesidePeers(TargetAmbition own, Comparator peers)
    {
        Computed Against(Func<double, double, Computed> compare) =>
            !own.Target.IsDefined ? own.Target : !peers.Value.IsDefined ? peers.Value : compare(own.Target.Value, peers.Value.Value);

        return own with
        {
            PeerTargets = peers,
            RatioToPeers = Against((target, median) =>
                median == 0 ? Computed.Undefined(UndefinedReason.ZeroBase)
                : median < 0 ? Computed.Undefined(target > 0 ? UndefinedReason.SignChange : UndefinedReason.NegativeBase)
                : target < 0 ? Computed.Undefined(UndefinedReason.SignChange)
                : Computed.From(target / median)),
            DifferenceFromPeers = Against((target, median) => Computed.From(target - median)),
        };
    }

    // Others have the indicator too and would be enough, but in units that do not convert, or asked in another measure.
    private static UndefinedReason WhyPeersAreFew(LeagueCandidate own, LeagueCandidate[] all, int minimumPeers)
    {
        bool AreEnough(Func<LikeTargets, bool> isAlike) => all.Count(other => other != own && isAlike(other.Kind)) >= minimumPeers;

        return AreEnough(other => other == own.Kind) ? UndefinedReason.None
            : AreEnough(other => other.Measure == own.Kind.Measure && other.Direction == own.Kind.Direction) ? UndefinedReason.IncompatibleUnits
            : AreEnough(_ => true) ? UndefinedReason.NotApplicable
            : UndefinedReason.None;
    }

    private static (LeagueStanding Standing, UndefinedReason Reason) StandingOf(Verdict verdict, Computed ambition, Computed median, DesiredDirection direction)
    {
        UndefinedReason why = verdict.IsAchieved is null ? WhyNoVerdict(verdict)
            : !ambition.IsDefined ? ambition.Reason
            : !median.IsDefined ? median.Reason
            : Ranking.WhyNoOrder(direction, null);
        if (why != UndefinedReason.None)
        {
            return (LeagueStanding.NotPlaced, why);
        }

        bool isAmbitious = Ranking.Goodness(ambition.Value, direction, null) >= Ranking.Goodness(median.Value, direction, null);
        return ((isAmbitious, verdict.IsAchieved == true) switch
        {
            (true, true) => LeagueStanding.AmbitiousAndAchieved,
            (false, true) => LeagueStanding.ModestAndAchieved,
            (true, false) => LeagueStanding.AmbitiousAndMissed,
            (false, false) => LeagueStanding.ModestAndMissed,
        }, UndefinedReason.None);
    }

    private static UndefinedReason WhyNoVerdict(Verdict verdict) =>
        verdict.Kind == VerdictKind.NotAssessable && verdict.Attainment.Reason is not UndefinedReason.None and var why ? why
        : verdict.Kind == VerdictKind.NotAssessable ? UndefinedReason.NotApplicable
        : UndefinedReason.Missing;

    private static ValueList<LeagueUnit> UnitsOf(LeagueCandidate[] candidates, LeagueTable[] tables, LeagueOptions options)
    {
        ILookup<(string, string?, UnitId?), LeagueStanding> standings = tables.SelectMany(table => table.Places).ToLookup(place => (place.Unit, place.UnitParent, place.UnitId), place => place.Standing);
        LeagueUnit[] units = [.. candidates.GroupBy(each => each.Unit).Select(unit =>
        {
            LeagueStanding[] own = [.. standings[unit.Key]];
            VerdictTally criteria = new();
            foreach (LeagueCandidate each in unit.Where(each => each.Row.CountsAsHeadline))
            {
                criteria.Add(each.Verdict, each.Row.ReportedVerdict, each.IsDirectionAssumed);
            }

            return new LeagueUnit
            {
                Unit = unit.Key.Name,
                UnitId = unit.Key.Id,
                UnitParent = unit.Key.Parent,
                Criteria = criteria.ToCounts(),
                Printed = options.Reported.FirstOrDefault(each => each.Unit == unit.First().Row.UnitLabel) ?? options.Reported.FirstOrDefault(each => each.Unit == unit.Key.Name && unit.Key.Parent is null),
                AmbitiousAndAchieved = own.Count(standing => standing == LeagueStanding.AmbitiousAndAchieved),
                ModestAndAchieved = own.Count(standing => standing == LeagueStanding.ModestAndAchieved),
                AmbitiousAndMissed = own.Count(standing => standing == LeagueStanding.AmbitiousAndMissed),
                ModestAndMissed = own.Count(standing => standing == LeagueStanding.ModestAndMissed),
                NotPlaced = own.Count(standing => standing == LeagueStanding.NotPlaced),
            };
        })];
        Computed[] shares = [.. units.Select(unit => unit.Criteria.DirectionAssumed > 0 ? Computed.Undefined(UndefinedReason.DirectionAssumed) : unit.Criteria.ShareOfDecided)];
        IReadOnlyList<Computed> ranks = RanksOf(shares, options.Ties);
        return ValueList.From(units.Select((unit, i) => unit with { CriteriaRank = ranks[i] }));
    }
}
