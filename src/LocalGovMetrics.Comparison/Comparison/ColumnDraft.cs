using LocalGovMetrics.Comparability;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Makes the columns of one definition.</summary>
internal sealed class ColumnDraft(ComparabilityTable table, ComparabilityBlock block, IReadOnlyList<int> unitOf, IReadOnlySet<int> ambiguous, Period? period)
{
    private readonly HashSet<int> _told = [];
    private readonly Lazy<ILookup<int, int>> _ofUnit = new(() => block.Members.ToLookup(member => unitOf[member]));

    /// <summary>Gets the values of the definition that no column has, nor names among those it left out.</summary>
    public IEnumerable<OmittedValue> InNoColumn => block.Members.Where(member => !_told.Contains(member)).Select(member => Omit(member, []));

    public IReadOnlyList<ComparisonColumn> Columns()
    {
        IReadOnlyList<int>[] sets = [.. new LikeValues(table, block, unitOf).Find(member => WhyNot(member) is null)];
        return [.. sets.Select(Column)];
    }

    private static (LocalizedName? Part, ComparandAspect Aspect) SideOf(Comparand comparand) => (comparand.Concept?.Part, comparand.Aspect);

    private OmissionReason? WhyNot(int member) =>
        ValueShapes.Of(table.Comparands[member]) != ValueShape.Number ? OmissionReason.NoNumber
        : ambiguous.Contains(member) ? OmissionReason.UnitAmbiguous
        : period is not null && table.Comparands[member].Period != period ? OmissionReason.OtherPeriod
        : null;

    private ComparisonColumn Column(IReadOnlyList<int> set)
    {
        int[] members = [.. set.OrderBy(member => table.Comparands[member].UnitLabel, StringComparer.Ordinal).ThenBy(member => table.Comparands[member], ValuePreference.Instance)];
        Comparand[] values = [.. members.Select(member => table.Comparands[member])];
        MeasureUnit? unit = Commonest(values.Select(value => value.MeasureUnit).OfType<MeasureUnit>(), found => found.Symbol);
        PriceBasis prices = Commonest(values.Select(value => value.PriceBasis), found => found.ToString())!;
        ValueScaling scaling = new(unit, prices, table.Policy.PriceIndex);
        (LocalizedName? part, ComparandAspect aspect) = SideOf(values[0]);
        ComparedValue[] scaled = [.. values.Select(scaling.Apply)];
        int[] alike = [.. OfEachGroup(members)];
        int[][] contradicting = [.. members.Select((member, i) => Contradicting(member, scaled[i], scaling))];
        int[] leftOut = [.. block.Members.Except(members).Except(contradicting.SelectMany(others => others)).Where(member => SideOf(table.Comparands[member]) == (part, aspect))];
        _told.UnionWith(members);
        _told.UnionWith(contradicting.SelectMany(others => others));
        _told.UnionWith(leftOut);
        return new ComparisonColumn(new ComparisonColumnParts
        {
            Code = block.Code,
            Name = block.Name,
            Part = part,
            Aspect = aspect,
            MeasureUnit = unit,
            Prices = prices,
            Values = [.. scaled.Select((value, i) => contradicting[i].Length == 0 ? value : value.Against([.. contradicting[i].Select(other => scaling.Apply(table.Comparands[other]))]))],
            Reservations = [.. Reservations(members), .. scaled.SelectMany((value, i) => contradicting[i].Select(other => Contradiction(i, value.Comparand, table.Comparands[other])))],
            LeftOut = [.. leftOut.Select(member => Omit(member, alike)).OrderBy(left => left.Comparand.UnitLabel, StringComparer.Ordinal).ThenBy(left => left.Comparand, ValuePreference.Instance)],
        });
    }

    // Of the same unit and time, as firm and as well defined as the value that would be taken, and not to be brought together with it.
    private int[] Contradicting(int member, ComparedValue taken, ValueScaling scaling)
    {
        Comparand own = table.Comparands[member];
        return
        [
            .. _ofUnit.Value[unitOf[member]].Where(other => other != member && WhyNot(other) is null)
                .Where(other => table.Comparands[other] is var print && SideOf(print) == SideOf(own) && print.Period == own.Period && print.Status == own.Status
                    && print.Concept == own.Concept && print.Measure == own.Measure && table.Outcome(member, other).IsComparable && scaling.Apply(print).Contradicts(taken))
                .OrderBy(other => table.Comparands[other], ValuePreference.Instance),
        ];
    }

    private ColumnReservation Contradiction(int index, Comparand one, Comparand other) => new(
        new ComparabilityFinding { Code = ComparabilityCode.PrintsDiffer, Severity = table.Policy.SeverityOf(ComparabilityCode.PrintsDiffer), Left = PlaceOf(one, other), Right = PlaceOf(other, one) },
        [index],
        [index]);

    private static string PlaceOf(Comparand one, Comparand other)
    {
        string print = ValueCheck.PrintOf(one);
        return one.Origin is { } origin && origin != other.Origin ? $"{print} ({origin})" : one.Source is { } source && source != other.Source ? $"{print} ({source})" : print;
    }

    // Members of one group meet a stranger alike: two of each tell for all, the second where the first is of its unit.
    private IEnumerable<int> OfEachGroup(int[] members)
    {
        Dictionary<int, int> first = [];
        HashSet<int> withSecond = [];
        foreach (int member in members)
        {
            int group = block.GroupOf(member);
            if (first.TryAdd(group, member) || (unitOf[first[group]] != unitOf[member] && withSecond.Add(group)))
            {
                yield return member;
            }
        }
    }

    private OmittedValue Omit(int member, int[] members)
    {
        if (WhyNot(member) is { } reason)
        {
            return new OmittedValue(table.Comparands[member], reason, []);
        }

        ComparabilityFinding[] refusals =
        [
            .. (members.Length > 0 ? members : block.Groups.Select(group => group[0])).Where(other => unitOf[other] != unitOf[member])
                .SelectMany(other => table.Outcome(member, other).Findings)
                .Where(finding => finding.IsRefusal)
                .Distinct()
                .OrderBy(finding => finding.Code),
        ];
        return new OmittedValue(
            table.Comparands[member],
            refusals.Length > 0 ? OmissionReason.NotComparable : members.Length == 0 ? OmissionReason.NoCounterpart : OmissionReason.AnotherTaken,
            refusals);
    }

    // Each finding once, with all values on either side; a finding of like values has the same on both.
    private IEnumerable<ColumnReservation> Reservations(int[] members)
    {
        Dictionary<ComparabilityFinding, (SortedSet<int> Left, SortedSet<int> Right)> found = [];
        int[] groups = [.. members.Select(block.GroupOf)];
        ILookup<int, int> places = Enumerable.Range(0, groups.Length).ToLookup(place => groups[place]);
        foreach (int[] pair in GroupPairs(groups))
        {
            foreach (ComparabilityFinding finding in block.OutcomeOfGroups(pair[0], pair[1]).Findings)
            {
                bool isMirrored = string.CompareOrdinal(finding.Left, finding.Right) > 0;
                ComparabilityFinding key = isMirrored ? finding.Mirror() : finding;
                if (!found.TryGetValue(key, out (SortedSet<int> Left, SortedSet<int> Right) sides))
                {
                    found.Add(key, sides = ([], []));
                }

                (isMirrored ? sides.Right : sides.Left).UnionWith(places[pair[0]]);
                (isMirrored ? sides.Left : sides.Right).UnionWith(places[pair[1]]);
            }
        }

        return found.Select(entry => new ColumnReservation(entry.Key, [.. entry.Value.Left], [.. entry.Value.Right]))
            .OrderBy(reservation => reservation.Finding.Code)
            .ThenBy(reservation => reservation.Finding.Left, StringComparer.Ordinal)
            .ThenBy(reservation => reservation.Finding.Right, StringComparer.Ordinal);
    }

    private static IEnumerable<int[]> GroupPairs(int[] groups)
    {
        Dictionary<int, int> sizes = groups.CountBy(group => group).ToDictionary();
        int[] distinct = [.. sizes.Keys];
        for (int i = 0; i < distinct.Length; i++)
        {
            if (sizes[distinct[i]] > 1)
            {
                yield return [distinct[i], distinct[i]];
            }

            for (int j = i + 1; j < distinct.Length; j++)
            {
                yield return [distinct[i], distinct[j]];
            }
        }
    }

    private static T? Commonest<T>(IEnumerable<T> all, Func<T, string> text) =>
        all.GroupBy(text, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => same.First()).FirstOrDefault();
}
