using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>Sentences for contradictions: one line a code, <c>{0}</c> the first unit, <c>{1}</c> the second, <c>{2}</c> the first change, <c>{3}</c> the second, <c>{4}</c> the day, <c>{5}</c> all units, <c>{6}</c> all changes.</summary>
internal static class ContradictionSentence
{
    private const string Nothing = "–";

    public static string Of(RegisterContradiction contradiction, bool vietnamese)
    {
        (string english, string local) = Templates(contradiction);
        IReadOnlyList<UnitChange> changes = contradiction.Changes;
        return string.Format(
            CultureInfo.InvariantCulture,
            vietnamese ? local : english,
            Unit(contradiction, 0),
            Unit(contradiction, 1),
            changes.Count > 0 ? Change(changes[0], vietnamese) : Nothing,
            changes.Count > 1 ? Change(changes[1], vietnamese) : Nothing,
            contradiction.Day is { } day ? LocalDateConverter.Format(day) : Nothing,
            string.Join(" → ", Enumerable.Range(0, contradiction.Units.Count).Select(i => Unit(contradiction, i))),
            string.Join("; ", changes.Select(change => Change(change, vietnamese))));
    }

    /// <summary>Names a change with its date and act.</summary>
    public static string Change(UnitChange change, bool vietnamese)
    {
        (string english, string local) = Name(change.ChangeKind);
        string act = change.Act is { } found ? $" ({found})" : string.Empty;
        return $"{(vietnamese ? local : english)} {change.Date.Words(vietnamese ? "vi" : "en")}{act}";
    }

    private static (string English, string Vietnamese) Name(UnitChangeKind kind) => kind switch
    {
        UnitChangeKind.Creation => ("the creation", "việc thành lập"),
        UnitChangeKind.Merge => ("the merge", "việc sáp nhập"),
        UnitChangeKind.Split => ("the split", "việc chia tách"),
        UnitChangeKind.Transfer => ("the transfer of territory", "việc điều chỉnh địa giới"),
        UnitChangeKind.Rename => ("the renaming", "việc đổi tên"),
        UnitChangeKind.Recode => ("the change of code", "việc đổi mã"),
        UnitChangeKind.KindChange => ("the change of kind", "việc đổi loại đơn vị"),
        UnitChangeKind.ParentChange => ("the change of parent", "việc chuyển đơn vị cấp trên"),
        _ => ("the dissolution", "việc giải thể"),
    };

    private static (string English, string Vietnamese) Templates(RegisterContradiction contradiction) => contradiction.Code switch
    {
        RegisterContradictionCode.UnknownUnit => ("{0} is named by {2} and is not in the register.", "{2} nêu {0}, đơn vị này không có trong danh mục."),
        RegisterContradictionCode.DuplicateIdentity => ("{0} stands twice in the register.", "{0} có hai lần trong danh mục."),
        RegisterContradictionCode.DuplicateChange => ("{2} of {0} stands twice.", "{2} của {0} được ghi hai lần."),
        RegisterContradictionCode.EndsBeforeItBegins => ("{0} ends on {4}, before it begins.", "{0} kết thúc ngày {4}, trước khi bắt đầu."),
        RegisterContradictionCode.CodeOverlap when contradiction.Day is null && contradiction.Changes.Count > 0 => ("{0} and {1} have the same code and both exist until {2}.", "{0} và {1} cùng mã và cùng tồn tại cho đến {2}."),
        RegisterContradictionCode.CodeOverlap => ("{0} and {1} have the same code and both exist on {4}.", "{0} và {1} cùng mã và cùng tồn tại ngày {4}."),
        RegisterContradictionCode.Overlap when contradiction.Changes.Count > 1 => ("{0} comes into being twice: by {3} and again by {2}.", "{0} được lập hai lần: {3} và lại {2}."),
        RegisterContradictionCode.Overlap when contradiction.Changes is [UnitCreation] || (contradiction.Changes is [{ } change] && change.TerritoryLinks.Any(link => link.To == contradiction.Units[0] && (change is UnitRecode || link.Receiver == ReceiverState.New))) => ("{0} exists from {4}, before {2} creates it.", "{0} tồn tại từ ngày {4}, trước {2} lập ra đơn vị này."),
        RegisterContradictionCode.Overlap => ("{0} exists until {4}, and {2} ends it earlier.", "{0} tồn tại đến ngày {4}, nhưng {2} đã chấm dứt sớm hơn."),
        RegisterContradictionCode.Gap when contradiction.Changes is [UnitCreation] => ("{0} begins on {4} only, and {2} creates it earlier: nothing stands in its place between.", "{0} đến ngày {4} mới bắt đầu, nhưng {2} diễn ra sớm hơn: khoảng giữa không có đơn vị nào."),
        RegisterContradictionCode.Gap => ("{0} exists until {4} only, and {2} ends it later: nothing stands in its place between.", "{0} chỉ tồn tại đến ngày {4}, nhưng {2} chấm dứt muộn hơn: khoảng giữa không có đơn vị nào."),
        RegisterContradictionCode.BeforeItExists => ("{0} begins on {4}; {2} comes before it has existed for a day.", "{0} bắt đầu ngày {4}; {2} diễn ra khi đơn vị chưa tồn tại ngày nào."),
        RegisterContradictionCode.AlreadyEnded when contradiction.Changes.Count > 1 => ("{0} has ended by {3} when {2} takes effect.", "{0} đã kết thúc do {3} khi {2} có hiệu lực."),
        RegisterContradictionCode.AlreadyEnded => ("{0} ended on {4}, before {2} takes effect.", "{0} đã kết thúc ngày {4}, trước khi {2} có hiệu lực."),
        RegisterContradictionCode.SuccessorBeforeItExists => ("{0} begins on {4} only, after {2} made it the successor of {1}.", "{0} đến ngày {4} mới bắt đầu, sau khi {2} đã lấy làm đơn vị kế tục của {1}."),
        RegisterContradictionCode.SuccessorAlreadyEnded when contradiction.Day is null && contradiction.Changes.Count > 1 => ("{0} has ended by {3} when {2} makes it the successor of {1}.", "{0} đã kết thúc do {3} khi {2} lấy làm đơn vị kế tục của {1}."),
        RegisterContradictionCode.SuccessorAlreadyEnded => ("{0} ended on {4}; {2} makes it the successor of {1} after that.", "{0} đã kết thúc ngày {4}; {2} lấy làm đơn vị kế tục của {1} sau ngày đó."),
        RegisterContradictionCode.Cycle => ("{5} become each other in a circle: {6}.", "{5} nối nhau thành vòng: {6}."),
        RegisterContradictionCode.ConflictingChanges => ("{0} is changed twice at once and differently: {2}, {3}.", "{0} thay đổi hai lần cùng lúc và khác nhau: {2}, {3}."),
        RegisterContradictionCode.UnknownParent => ("{1}, the parent of {0}, is not in the register.", "{1}, cấp trên của {0}, không có trong danh mục."),
        RegisterContradictionCode.ParentDoesNotExist when contradiction.Changes.Count > 0 => ("{1}, the parent of {0} by {2}, does not exist on {4}.", "{1}, cấp trên của {0} theo {2}, không tồn tại ngày {4}."),
        RegisterContradictionCode.ParentDoesNotExist => ("{1}, the parent of {0}, does not exist on {4}.", "{1}, cấp trên của {0}, không tồn tại ngày {4}."),
        RegisterContradictionCode.ParentCycle => ("{5} stand above each other in a circle on {4}.", "{5} là cấp trên của nhau thành vòng ngày {4}."),
        _ => ("{5}: {6}.", "{5}: {6}."),
    };

    private static string Unit(RegisterContradiction contradiction, int index) =>
        index >= contradiction.Units.Count ? Nothing
        : index < contradiction.Names.Count && contradiction.Names[index].Length > 0 ? $"{contradiction.Names[index]} ({contradiction.Units[index]})"
        : contradiction.Units[index].ToString();
}
