using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>A crosswalk as arrays: links ordered by the unit before, each with its share, and the links into each unit after.</summary>
internal sealed class CrosswalkIndex
{
    /// <summary>Stands for a share or an amount that is not known.</summary>
    public const double Unknown = -1;

    private const int MoreDecimals = 12;
    private const int MostDigits = 27;
    private readonly Dictionary<UnitId, int> _fromPlaces = [];
    private readonly Dictionary<UnitId, int> _toPlaces = [];
    private readonly int[] _linkFrom;
    private readonly decimal?[] _amounts;
    private readonly decimal?[] _parts;
    private readonly decimal?[] _totals;
    private readonly decimal[] _coverage;
    private readonly int[] _toStarts;
    private readonly int[] _toLinks;
    private readonly bool[] _isWeighed;

    public CrosswalkIndex(IReadOnlyList<UnitLink> links, string? weight)
    {
        List<UnitId> from = [];
        List<UnitId> to = [];
        foreach (UnitLink link in links)
        {
            Place(link.From, _fromPlaces, from);
            Place(link.To, _toPlaces, to);
        }

        From = ValueList.From(from);
        To = ValueList.From(to);
        UnitLink[] ordered = [.. links.OrderBy(link => _fromPlaces[link.From])];
        _linkFrom = [.. ordered.Select(link => _fromPlaces[link.From])];
        LinkTo = [.. ordered.Select(link => _toPlaces[link.To])];
        RefuseRepeated(ordered);
        Starts = StartsOf(_linkFrom, from.Count);
        _amounts = [.. ordered.Select(link => weight is null ? null : link.Amount(weight))];
        _parts = [.. _amounts];
        _totals = [.. Enumerable.Range(0, from.Count).Select(place => TotalFrom(place, ordered, weight))];
        _toLinks = [.. Enumerable.Range(0, ordered.Length).OrderBy(link => LinkTo[link])];
        _toStarts = StartsOf([.. _toLinks.Select(link => LinkTo[link])], to.Count);
        _isWeighed = new bool[to.Count];
        _coverage = new decimal[ordered.Length];
        for (int place = 0; place < to.Count; place++)
        {
            Cover(place);
        }

        Shares = [.. Enumerable.Range(0, ordered.Length).Select(link => ShareAt(link) is { } share ? BinaryNumber.FromDecimal(share.Count) / BinaryNumber.FromDecimal(share.Of) : Unknown)];
        Weights = [.. _amounts.Select(amount => amount is { } known ? BinaryNumber.FromDecimal(known) : Unknown)];
        Coverage = [.. _coverage.Select(part => BinaryNumber.FromDecimal(part))];
    }

    public ValueList<UnitId> From { get; }

    public ValueList<UnitId> To { get; }

    /// <summary>Gets the first link of each unit before, and the number of links at the end.</summary>
    public int[] Starts { get; }

    /// <summary>Gets the place of the unit after, by link.</summary>
    public int[] LinkTo { get; }

    /// <summary>Gets the share of the unit before, by link, or <see cref="Unknown"/>.</summary>
    public double[] Shares { get; }

    /// <summary>Gets the amount that passed, by link, or <see cref="Unknown"/>.</summary>
    public double[] Weights { get; }

    /// <summary>Gets the part of the unit after, by link.</summary>
    public double[] Coverage { get; }

    public int FromPlace(UnitId unit) => _fromPlaces.GetValueOrDefault(unit, -1);

    public int ToPlace(UnitId unit) => _toPlaces.GetValueOrDefault(unit, -1);

    public bool IsWeighed(int to) => _isWeighed[to];

    public IEnumerable<int> LinksFrom(int from) => Enumerable.Range(Starts[from], Starts[from + 1] - Starts[from]);

    public IEnumerable<int> LinksInto(int to) => new ArraySegment<int>(_toLinks, _toStarts[to], _toStarts[to + 1] - _toStarts[to]);

    public ReadOnlySpan<int> Into(int to) => _toLinks.AsSpan(_toStarts[to].._toStarts[to + 1]);

    public int FromOf(int link) => _linkFrom[link];

    public CrosswalkShare ShareOf(int link) => new()
    {
        From = From[_linkFrom[link]],
        To = To[LinkTo[link]],
        Share = ShareAt(link),
        Amount = _amounts[link],
        Coverage = _coverage[link],
    };

    /// <summary>The part of an amount that passed along a link; the largest part takes what rounding leaves.</summary>
    public decimal? Part(int from, int to, decimal amount)
    {
        int start = Starts[from];
        int end = Starts[from + 1];
        int wanted = Array.IndexOf(LinkTo, to, start, end - start);
        if (wanted < 0 || (end - start > 1 && _totals[from] is not > 0))
        {
            return null;
        }

        if (end - start == 1)
        {
            return amount;
        }

        int largest = start;
        for (int link = start + 1; link < end; link++)
        {
            largest = _parts[link] > _parts[largest] ? link : largest;
        }

        int decimals = Math.Clamp(amount.Scale + MoreDecimals, 0, Math.Max(0, MostDigits - DecimalMath.IntegerDigits(amount)));
        if (wanted != largest)
        {
            return Rounded(wanted, from, amount, decimals);
        }

        decimal rest = amount;
        for (int link = start; link < end; link++)
        {
            if (link != largest)
            {
                if (Rounded(link, from, amount, decimals) is not { } part || !DecimalMath.TryAdd(rest, -part, out rest))
                {
                    return null;
                }
            }
        }

        return rest;
    }

    private decimal? Rounded(int link, int from, decimal amount, int decimals)
    {
        decimal share = _parts[link].GetValueOrDefault();
        decimal total = _totals[from].GetValueOrDefault();
        decimal? part = DecimalMath.TryMultiply(amount, share, out decimal product) && DecimalMath.TryDivide(product, total, out decimal quotient) ? quotient
            : DecimalMath.TryDivide(share, total, out decimal ratio) && DecimalMath.TryMultiply(amount, ratio, out product) ? product
            : null;
        return part is { } exact ? Math.Round(exact, decimals, MidpointRounding.ToEven) : null;
    }

    private static void Place(UnitId unit, Dictionary<UnitId, int> places, List<UnitId> units)
    {
        if (places.TryAdd(unit, units.Count))
        {
            units.Add(unit);
        }
    }

    private static int[] StartsOf(int[] ordered, int count)
    {
        int[] starts = new int[count + 1];
        foreach (int place in ordered)
        {
            starts[place + 1]++;
        }

        for (int place = 0; place < count; place++)
        {
            starts[place + 1] += starts[place];
        }

        return starts;
    }

    private void RefuseRepeated(UnitLink[] ordered)
    {
        HashSet<(int From, int To)> seen = [];
        for (int link = 0; link < ordered.Length; link++)
        {
            if (!seen.Add((_linkFrom[link], LinkTo[link])))
            {
                throw new ArgumentException($"The link {ordered[link].From} -> {ordered[link].To} stands twice.", nameof(ordered));
            }
        }
    }

    /// <summary>The amount of all that passed from a unit; where an amount is not known but every part is, the parts stand for amounts.</summary>
    private decimal? TotalFrom(int place, UnitLink[] ordered, string? weight)
    {
        decimal? total = Sum(LinksFrom(place), From[place]);
        if (total > 0 || weight is null)
        {
            return total;
        }

        decimal?[] shares = [.. LinksFrom(place).Select(link => ordered[link].ShareBy(weight))];
        if (Array.Exists(shares, share => share is null) || shares.Sum() is not > 0)
        {
            return total;
        }

        shares.CopyTo(_parts, Starts[place]);
        return shares.Sum();
    }

    private decimal? Sum(IEnumerable<int> links, UnitId unit)
    {
        decimal sum = 0;
        foreach (int link in links)
        {
            if (_amounts[link] is not { } amount)
            {
                return null;
            }

            sum = DecimalMath.TryAdd(sum, amount, out decimal more) ? more : throw new ArgumentException($"The amounts of {unit} are too large to be added.", nameof(links));
        }

        return sum;
    }

    private Fraction? ShareAt(int link)
    {
        int from = _linkFrom[link];
        return Starts[from + 1] - Starts[from] == 1 ? Fraction.FromCount(1, 1)
            : _totals[from] is { } total and > 0 ? Fraction.FromCount(_parts[link].GetValueOrDefault(), total)
            : null;
    }

    // In the weight where it is known of all that came; else in whole units, an unknown share as one of so many equal ones.
    private void Cover(int to)
    {
        int[] links = [.. LinksInto(to)];
        decimal? total = Sum(links, To[to]);
        _isWeighed[to] = total > 0;
        decimal[] sizes = [.. links.Select(link => _isWeighed[to] ? _amounts[link].GetValueOrDefault() : ShareAt(link)?.Ratio ?? (1m / (Starts[_linkFrom[link] + 1] - Starts[_linkFrom[link]])))];
        decimal whole = sizes.Sum();
        for (int i = 0; i < links.Length; i++)
        {
            _coverage[links[i]] = whole > 0 ? sizes[i] / whole : 1m / links.Length;
        }
    }
}
