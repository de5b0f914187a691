using System.Text.Json.Serialization;
using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Json;

/// <summary>An administrative unit, as the contract shows it.</summary>
internal sealed record UnitJson
{
    public required string Id { get; init; }

    public required string Scheme { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public required UnitKind Kind { get; init; }

    public required string? Parent { get; init; }

    /// <summary>Gets the first day, or null where it is not known.</summary>
    public required string? ValidFrom { get; init; }

    /// <summary>Gets the last day, or null while it exists or where it is not known to the day.</summary>
    public required string? ValidTo { get; init; }

    public static UnitJson Of(AdministrativeUnit unit) => new()
    {
        Id = unit.Id.ToString(),
        Scheme = unit.Id.Scheme,
        Code = unit.Id.Code,
        Name = unit.Name.ToString(),
        Names = unit.Name.Languages.ToDictionary(language => language, unit.Name.In),
        Kind = unit.Kind,
        Parent = unit.Parent?.ToString(),
        ValidFrom = Days.Text(unit.Id.ValidFrom),
        ValidTo = Days.Text(unit.ValidTo),
    };
}

/// <summary>A unit as it was on a day.</summary>
internal sealed record UnitOnDayJson(UnitJson Unit, Existence Existence, IReadOnlyList<UnitJson> Alternatives);

/// <summary>The answer of <c>lgm units list</c>.</summary>
internal sealed record UnitListJson
{
    public int Version => ContractJson.Version;

    public required string At { get; init; }

    public required IReadOnlyList<UnitOnDayJson> Units { get; init; }

    public static UnitListJson Of(LocalDate at, IReadOnlyList<UnitOnDay> units) => new()
    {
        At = Days.Text(at),
        Units = [.. units.Select(unit => new UnitOnDayJson(UnitJson.Of(unit.Unit), unit.Existence, [.. unit.Alternatives.Select(UnitJson.Of)]))],
    };
}

/// <summary>A legal act.</summary>
internal sealed record ActJson(string? Number, string? Issuer, string? Day)
{
    public static ActJson? Of(LegalAct? act) => act is null ? null : new ActJson(act.Number, act.Issuer, Days.Text(act.Day));
}

/// <summary>One step of a lineage.</summary>
internal sealed record StepJson
{
    public required string Date { get; init; }

    public required string? Earliest { get; init; }

    public required string? Latest { get; init; }

    public required UnitChangeKind Change { get; init; }

    public required UnitJson? From { get; init; }

    public required UnitJson? To { get; init; }

    public required IReadOnlyList<WeightJson> Weights { get; init; }

    public required string? NewName { get; init; }

    public required UnitKind? NewKind { get; init; }

    public required string? NewParent { get; init; }

    public required ActJson? Act { get; init; }

    public required string? Source { get; init; }

    public required string? Note { get; init; }

    public static StepJson Of(LineageStep step, UnitRegister register)
    {
        return new StepJson
        {
            Date = step.Change.Date.ToString(),
            Earliest = Days.Text(step.Change.Date.Earliest),
            Latest = Days.Text(step.Change.Date.Latest),
            Change = step.Change.ChangeKind,
            From = Unit(step.From),
            To = Unit(step.To),
            Weights = [.. (step.Link?.Weights ?? []).Select(weight => new WeightJson(weight.Name, weight.Amount))],
            NewName = (step.Change as UnitRename)?.NewName.ToString(),
            NewKind = (step.Change as UnitKindChange)?.NewKind,
            NewParent = (step.Change as UnitParentChange)?.NewParent?.ToString(),
            Act = ActJson.Of(step.Change.Act),
            Source = step.Change.Source,
            Note = step.Change.Note,
        };

        UnitJson? Unit(UnitId? id) => id is null ? null : UnitJson.Of(register.Find(id)!);
    }
}

/// <summary>The answer of <c>lgm units lineage</c>.</summary>
internal sealed record LineageJson
{
    public int Version => ContractJson.Version;

    public required UnitJson Unit { get; init; }

    public required IReadOnlyList<StepJson> Backwards { get; init; }

    public required IReadOnlyList<StepJson> Forwards { get; init; }

    public static LineageJson Of(AdministrativeUnit unit, UnitLineage lineage, UnitRegister register) => new()
    {
        Unit = UnitJson.Of(unit),
        Backwards = [.. lineage.Backwards.Select(step => StepJson.Of(step, register))],
        Forwards = [.. lineage.Forwards.Select(step => StepJson.Of(step, register))],
    };
}

/// <summary>A successor and its part; neither whole nor with shares: the part is not known.</summary>
internal sealed record SuccessorJson(UnitJson Unit, Existence Existence, bool IsWhole, IReadOnlyList<ShareJson> Shares);

/// <summary>A part by a weight, 1 = all.</summary>
internal sealed record ShareJson(string Weight, decimal Share);

/// <summary>An amount of a weight.</summary>
internal sealed record WeightJson(string Name, decimal Amount);

/// <summary>The answer of <c>lgm units now</c>.</summary>
internal sealed record NowJson
{
    public int Version => ContractJson.Version;

    public required UnitJson Unit { get; init; }

    public required string Of { get; init; }

    /// <summary>Gets the later day, or null for after all changes.</summary>
    public required string? On { get; init; }

    public required IReadOnlyList<SuccessorJson> Successors { get; init; }

    public static NowJson From(AdministrativeUnit unit, LocalDate of, LocalDate? on, UnitRegister register)
    {
        LocalDate last = on ?? LocalDate.MaxIsoValue;
        return new NowJson
        {
            Unit = UnitJson.Of(unit),
            Of = Days.Text(of),
            On = Days.Text(on),
            Successors =
            [
                .. register.SuccessorsOf(unit.Id, of, last).Select(share => new SuccessorJson(
                    UnitJson.Of(register.Find(share.Unit, last)?.Unit ?? register.Find(share.Unit)!),
                    share.Existence,
                    share.IsWhole,
                    [.. share.Shares.Select(part => new ShareJson(part.Weight, part.Share))])),
            ],
        };
    }
}

/// <summary>The answer of <c>lgm units check</c> for a register that holds.</summary>
internal sealed record RegisterCheckJson(string Source, int Units, int Changes, IReadOnlyList<RegisterNoteJson> Notes)
{
    [JsonPropertyOrder(-1)]
    public int Version => ContractJson.Version;
}

/// <summary>What a register leaves open, and how it was taken.</summary>
internal sealed record RegisterNoteJson
{
    private readonly RegisterNote _note;

    internal RegisterNoteJson(RegisterNote note) => _note = note;

    public string Unit => _note.Unit.ToString();

    public string Name => _note.Name;

    public string Date => _note.Change.Date.ToString();

    public string Text => _note.Sentence("en");

    public string TextVi => _note.Sentence("vi");
}
