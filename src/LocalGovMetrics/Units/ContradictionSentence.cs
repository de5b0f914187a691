using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>Sentences for contradictions: one text a code, <c>{0}</c> the first unit, <c>{1}</c> the second, <c>{2}</c> the first change, <c>{3}</c> the second, <c>{4}</c> the day, <c>{5}</c> all units, <c>{6}</c> all changes.</summary>
internal static class ContradictionSentence
{
    private const string Nothing = "–";

    public static string Of(RegisterContradiction contradiction, Language language)
    {
        IReadOnlyList<UnitChange> changes = contradiction.Changes;
        return language.Text(
            Key(contradiction),
            Unit(contradiction, 0),
            Unit(contradiction, 1),
            changes.Count > 0 ? Change(changes[0], language) : Nothing,
            changes.Count > 1 ? Change(changes[1], language) : Nothing,
            contradiction.Day is { } day ? LocalDateConverter.Format(day) : Nothing,
            string.Join(" → ", Enumerable.Range(0, contradiction.Units.Count).Select(i => Unit(contradiction, i))),
            string.Join("; ", changes.Select(change => Change(change, language))));
    }

    /// <summary>Names a change with its date and act.</summary>
    public static string Change(UnitChange change, Language language)
    {
        string act = change.Act is { } found ? $" ({found})" : string.Empty;
        return $"{language.Word(change.ChangeKind)} {change.Date.Words(language)}{act}";
    }

    // By its code, but where what is known asks for other words.
    private static string Key(RegisterContradiction contradiction) => Special(contradiction.Code, contradiction) ?? EnumKeys<RegisterContradictionCode>.Of(contradiction.Code);

    private static string? Special(RegisterContradictionCode code, RegisterContradiction contradiction) =>
        code == RegisterContradictionCode.CodeOverlap && contradiction.Day is null && contradiction.Changes.Count > 0 ? "registerContradictionCode.codeOverlapUntilChange"
        : code == RegisterContradictionCode.Overlap && contradiction.Changes.Count > 1 ? "registerContradictionCode.overlapOfChanges"
        : code == RegisterContradictionCode.Overlap && (contradiction.Changes is [UnitCreation] || (contradiction.Changes is [{ } change] && change.TerritoryLinks.Any(link => link.To == contradiction.Units[0] && (change is UnitRecode || link.Receiver == ReceiverState.New)))) ? "registerContradictionCode.overlapWithCreation"
        : code == RegisterContradictionCode.Gap && contradiction.Changes is [UnitCreation] ? "registerContradictionCode.gapBeforeStart"
        : code == RegisterContradictionCode.AlreadyEnded && contradiction.Changes.Count > 1 ? "registerContradictionCode.alreadyEndedByChange"
        : code == RegisterContradictionCode.SuccessorAlreadyEnded && contradiction.Day is null && contradiction.Changes.Count > 1 ? "registerContradictionCode.successorAlreadyEndedByChange"
        : code == RegisterContradictionCode.ParentDoesNotExist && contradiction.Changes.Count > 0 ? "registerContradictionCode.parentDoesNotExistByChange"
        : null;

    private static string Unit(RegisterContradiction contradiction, int index) =>
        index >= contradiction.Units.Count ? Nothing
        : index < contradiction.Names.Count && contradiction.Names[index].Length > 0 ? $"{contradiction.Names[index]} ({contradiction.Units[index]})"
        : contradiction.Units[index].ToString();
}
