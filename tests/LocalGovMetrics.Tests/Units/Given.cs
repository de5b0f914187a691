using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Tests.Units;

/// <summary>Short ways to make units and changes: <c>t:1</c>, <c>t:1@2020-01-01</c>.</summary>
internal static class Given
{
    public static UnitId Id(string text) => UnitId.Parse(text.Contains(':', StringComparison.Ordinal) ? text : "t:" + text);

    public static LocalDate Day(string iso) => LocalDateConverter.TryParse(iso, out LocalDate day) ? day : throw new FormatException(iso);

    public static AdministrativeUnit Unit(string id, string? name = null, UnitKind kind = UnitKind.Commune, string? parent = null, string? until = null) => new()
    {
        Id = Id(id),
        Name = LocalizedName.Of(name ?? "Xã " + Id(id).Code),
        Kind = kind,
        Parent = parent is null ? null : Id(parent),
        ValidTo = until is null ? null : Day(until),
    };

    public static UnitLink Link(string from, string to, decimal? population = null) =>
        new(Id(from), Id(to), population is { } amount ? [new LinkWeight("population", amount)] : []);

    public static UnitMerge Merge(string date, params UnitLink[] links) => new(links) { Date = KnownDate.Parse(date), Act = Act };

    public static UnitSplit Split(string date, params UnitLink[] links) => new(links) { Date = KnownDate.Parse(date), Act = Act };

    public static TerritoryTransfer Transfer(string date, params UnitLink[] links) => new(links) { Date = KnownDate.Parse(date), Act = Act };

    public static UnitRecode Recode(string date, string from, string to) => new(Link(from, to)) { Date = KnownDate.Parse(date), Act = Act };

    public static UnitCreation Creation(string date, string unit) => new(Id(unit)) { Date = KnownDate.Parse(date), Act = Act };

    public static UnitDissolution Dissolution(string date, string unit) => new(Id(unit)) { Date = KnownDate.Parse(date), Act = Act };

    public static UnitRename Rename(string date, string unit, string name) => new(Id(unit), LocalizedName.Of(name)) { Date = KnownDate.Parse(date), Act = Act };

    public static UnitKindChange KindChange(string date, string unit, UnitKind kind) => new(Id(unit), kind) { Date = KnownDate.Parse(date), Act = Act };

    public static UnitParentChange ParentChange(string date, string unit, string? parent) => new(Id(unit), parent is null ? null : Id(parent)) { Date = KnownDate.Parse(date), Act = Act };

    public static LegalAct Act { get; } = new("1264/NQ-UBTVQH14", "UBTVQH", new LocalDate(2021, 4, 27));

    public static UnitRegister Register(AdministrativeUnit[] units, params UnitChange[] changes) => UnitRegister.Build(units, changes).GetValueOrThrow();
}
