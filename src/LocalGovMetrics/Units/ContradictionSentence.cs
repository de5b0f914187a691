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

    private static string Key(RegisterContradiction contradiction) => contradiction.Code switch
    {
        RegisterContradictionCode.CodeOverlap when contradiction.Day is null && contradiction.Changes.Count > 0 => "registerContradictionCode.codeOverlapUntilChange",
        RegisterContradictionCode.Overlap when contradiction.Changes.Count > 1 => "registerContradictionCode.overlapOfChanges",
        RegisterContradictionCode.Overlap when contradiction.Changes is [UnitCreation] || (contradiction.Changes is [{ } change] && change.TerritoryLinks.Any(link => link.To == contradiction.Units[0] && (change is UnitRecode || link.Receiver == ReceiverState.New))) => "registerContradictionCode.overlapWithCreation",
        RegisterContradictionCode.Gap when contradiction.Changes is [UnitCreation] => "registerContradictionCode.gapBeforeStart",
        RegisterContradictionCode.AlreadyEnded when contradiction.Changes.Count > 1 => "registerContradictionCode.alreadyEndedByChange",
        RegisterContradictionCode.SuccessorAlreadyEnded when contradiction.Day is null && contradiction.Changes.Count > 1 => "registerContradictionCode.successorAlreadyEndedByChange",
        RegisterContradictionCode.ParentDoesNotExist when contradiction.Changes.Count > 0 => "registerContradictionCode.parentDoesNotExistByChange",
        _ => EnumKeys<RegisterContradictionCode>.Of(contradiction.Code),
    };

    private static string Unit(RegisterContradiction contradiction, int index) =>
        index >= contradiction.Units.Count ? Nothing
        : index < contradiction.Names.Count && contradiction.Names[index].Length > 0 ? $"{contradiction.Names[index]} ({contradiction.Units[index]})"
        : contradiction.Units[index].ToString();
}
