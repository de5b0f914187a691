using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Units;
using NodaTime;
using NodaTime.Text;

namespace LocalGovMetrics.Answers.Converting;

/// <summary>Amounts of units as they were before and after changes: whose an amount is follows from its day, or from what exists.</summary>
internal sealed class UnitAmounts
{
    private readonly UnitRegister _register;
    private readonly RegisterLinks _links;
    private readonly LocalDate? _at;
    private readonly bool? _isBefore;
    private readonly HashSet<UnitId> _asked;
    private readonly List<(UnitId Unit, string Text, decimal Amount)> _open = [];
    private bool _allBefore = true;
    private bool _allAfter = true;

    /// <summary>Makes amounts of a day.</summary>
    public UnitAmounts(UnitRegister register, RegisterLinks links, LocalDate? at = null, bool? isBefore = null)
    {
        (_register, _links, _at, _isBefore) = (register, links, at, isBefore);
        _asked = [.. LinkWeighing.AskedUnits(links.Links)];
    }

    public Dictionary<UnitId, decimal> Before { get; } = [];

    public Dictionary<UnitId, decimal> After { get; } = [];

    /// <summary>Adds the amount of a unit.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public string? Add(string text, string? parent, decimal amount) => _at is { } day ? AddAt(text, parent, amount, day) : AddOfEither(text, parent, amount);

    /// <summary>Settles amounts of units that stand on both sides: a table is of one day, so units that are there on one side only tell which.</summary>
    /// <returns>Those of which it stays open.</returns>
    public IEnumerable<(string Text, string Problem)> Asked()
    {
        foreach ((UnitId unit, string text, decimal amount) in _open)
        {
            if (_allBefore != _allAfter)
            {
                (_allBefore ? Before : After)[unit] = amount;
            }
            else
            {
                yield return (text, $"{unit} is not the same on {Iso(_links.From)} and on {Iso(_links.To)}: it gave or received territory. Say of which day the amount is: --weights-at DATE.");
            }
        }
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string? Put(Dictionary<UnitId, decimal> amounts, UnitId unit, decimal amount) => amounts.TryAdd(unit, amount) ? null : Language.Said("command.standsTwice", unit);

    private string? AddAt(string text, string? parent, decimal amount, LocalDate day)
    {
        if (UnitFinder.Find(_register, text, parent, day, out string mistake) is not { } unit)
        {
            // Rows of other days name units of those.
            return _isBefore is null ? mistake : null;
        }

        bool isBefore = _isBefore ?? IsSame(unit, _links.From, day);
        bool isAfter = _isBefore is null && IsSame(unit, _links.To, day);
        return !isBefore && !isAfter ? Language.Said("command.neitherAsWasOnNor", unit, Iso(day), Iso(_links.From), Iso(_links.To))
            : (isBefore ? Put(Before, unit, amount) : null) ?? (isAfter ? Put(After, unit, amount) : null);
    }

    private string? AddOfEither(string text, string? parent, decimal amount)
    {
        UnitId? before = UnitFinder.Find(_register, text, parent, _links.From, out string mistake);
        UnitId? after = UnitFinder.Find(_register, text, parent, _links.To, out string other);
        if (before is null && after is null)
        {
            return UnitFinder.Lookup(_register, text, parent, _links.From).IsAmbiguous ? mistake : other;
        }

        if (before is not null && after is not null && before != after)
        {
            return Language.Said("command.oneUnitBeforeAndAnother", text, before, after);
        }

        UnitId unit = before ?? after!;
        _allBefore &= before is not null;
        _allAfter &= after is not null;
        if (Before.ContainsKey(unit) || After.ContainsKey(unit) || _open.Exists(open => open.Unit == unit))
        {
            return Language.Said("command.standsTwice", unit);
        }

        if (_asked.Contains(unit))
        {
            _open.Add((unit, text, amount));
            return null;
        }

        return (before is null ? null : Put(Before, unit, amount)) ?? (after is null ? null : Put(After, unit, amount));
    }

    /// <summary>Whether a unit has the same territory on two days.</summary>
    private bool IsSame(UnitId unit, LocalDate one, LocalDate other)
    {
        (LocalDate first, LocalDate last) = one < other ? (one, other) : (other, one);
        return _register.SuccessorsOf(unit, first, last) is [{ IsWhole: true, Existence: Existence.Certain } to] && to.Unit == unit
            && _register.PredecessorsOf(unit, first, last) is [{ IsWhole: true } from] && from.Unit == unit;
    }
}
