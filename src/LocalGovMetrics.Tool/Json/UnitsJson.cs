using System.Text.Json.Serialization;
using LocalGovMetrics.Units;
using NodaTime;
using NodaTime.Text;

namespace LocalGovMetrics.Tool.Json;

/// <summary>An administrative unit, as the contract shows it.</summary>
internal sealed record UnitJson
{
    public UnitJson(AdministrativeUnit unit)
    {
        Id = unit.Id.ToString();
        Scheme = unit.Id.Scheme;
        Code = unit.Id.Code;
        Name = unit.Name.ToString();
        Names = unit.Name;
        Kind = unit.Kind;
        Parent = unit.Parent?.ToString();
        ValidFrom = Iso(unit.Id.ValidFrom);
        ValidTo = Iso(unit.ValidTo);
    }

    public string Id { get; }

    public string Scheme { get; }

    public string Code { get; }

    public string Name { get; }

    public LocalizedName Names { get; }

    public UnitKind Kind { get; }

    public string? Parent { get; }

    /// <summary>Gets the first day, or null where it is not known.</summary>
    public string? ValidFrom { get; }

    /// <summary>Gets the last day, or null while it exists or where it is not known to the day.</summary>
    public string? ValidTo { get; }

    public static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}

/// <summary>A unit as it was on a day.</summary>
internal sealed record UnitOnDayJson(UnitJson Unit, Existence Existence, IReadOnlyList<UnitJson> Alternatives);

/// <summary>The answer of <c>lgm units list</c>.</summary>
internal sealed record UnitListJson
{
    public UnitListJson(LocalDate at, IReadOnlyList<UnitOnDay> units)
    {
        At = UnitJson.Iso(at)!;
        Units = [.. units.Select(unit => new UnitOnDayJson(new UnitJson(unit.Unit), unit.Existence, [.. unit.Alternatives.Select(other => new UnitJson(other))]))];
    }

    public string At { get; }

    public IReadOnlyList<UnitOnDayJson> Units { get; }
}

/// <summary>A legal act.</summary>
internal sealed record ActJson(string? Number, string? Issuer, string? Day)
{
    public static ActJson? Of(LegalAct? act) => act is null ? null : new ActJson(act.Number, act.Issuer, UnitJson.Iso(act.Day));
}

/// <summary>One step of a lineage.</summary>
internal sealed record StepJson
{
    public StepJson(LineageStep step, UnitRegister register)
    {
        Date = step.Change.Date.ToString();
        Earliest = UnitJson.Iso(step.Change.Date.Earliest);
        Latest = UnitJson.Iso(step.Change.Date.Latest);
        Change = step.Change.ChangeKind;
        From = Unit(step.From);
        To = Unit(step.To);
        Weights = step.Link?.Weights ?? [];
        Act = ActJson.Of(step.Change.Act);
        NewName = (step.Change as UnitRename)?.NewName;
        NewKind = (step.Change as UnitKindChange)?.NewKind;
        NewParent = (step.Change as UnitParentChange)?.NewParent?.ToString();
        Source = step.Change.Source;
        Note = step.Change.Note;
        Known = step.Change.Date;

        UnitJson? Unit(UnitId? id) => id is null ? null : new UnitJson(register.Find(id)!);
    }

    public string Date { get; }

    public string? Earliest { get; }

    public string? Latest { get; }

    public UnitChangeKind Change { get; }

    public UnitJson? From { get; }

    public UnitJson? To { get; }

    public IReadOnlyList<LinkWeight> Weights { get; }

    public LocalizedName? NewName { get; }

    public UnitKind? NewKind { get; }

    public string? NewParent { get; }

    public ActJson? Act { get; }

    public string? Source { get; }

    public string? Note { get; }

    [JsonIgnore]
    public KnownDate Known { get; }
}

/// <summary>The answer of <c>lgm units lineage</c>.</summary>
internal sealed record LineageJson
{
    public LineageJson(AdministrativeUnit unit, UnitLineage lineage, UnitRegister register)
    {
        Unit = new UnitJson(unit);
        Backwards = [.. lineage.Backwards.Select(step => new StepJson(step, register))];
        Forwards = [.. lineage.Forwards.Select(step => new StepJson(step, register))];
    }

    public UnitJson Unit { get; }

    public IReadOnlyList<StepJson> Backwards { get; }

    public IReadOnlyList<StepJson> Forwards { get; }
}

/// <summary>A successor and its part; neither whole nor with shares: the part is not known.</summary>
internal sealed record SuccessorJson(UnitJson Unit, Existence Existence, bool IsWhole, IReadOnlyList<WeightShare> Shares);

/// <summary>The answer of <c>lgm units now</c>.</summary>
internal sealed record NowJson
{
    public NowJson(AdministrativeUnit unit, LocalDate of, LocalDate? on, IReadOnlyList<UnitShare> successors, UnitRegister register, LocalDate last)
    {
        Unit = new UnitJson(unit);
        Of = UnitJson.Iso(of)!;
        On = UnitJson.Iso(on);
        Successors = [.. successors.Select(share => new SuccessorJson(new UnitJson(register.Find(share.Unit, last)?.Unit ?? register.Find(share.Unit)!), share.Existence, share.IsWhole, share.Shares))];
    }

    public UnitJson Unit { get; }

    public string Of { get; }

    /// <summary>Gets the later day, or null for after all changes.</summary>
    public string? On { get; }

    public IReadOnlyList<SuccessorJson> Successors { get; }
}

/// <summary>The answer of <c>lgm units check</c> for a register that holds.</summary>
internal sealed record RegisterCheckJson(string Source, int Units, int Changes);
