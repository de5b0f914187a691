using LocalGovMetrics.Units;
using static LocalGovMetrics.Tests.Units.Given;

namespace LocalGovMetrics.Tests.Units;

public class RegisterContradictionTests
{
    private const string ByAct = "(1264/NQ-UBTVQH14, UBTVQH, 2021-04-27)";

    [Fact]
    public void Build_UnknownUnit_NamesItAndTheChange() => Only(
        [Unit("1")],
        [Merge("2020-01-01", Link("1", "2"), Link("3", "2"))],
        (RegisterContradictionCode.UnknownUnit, $"t:2 is named by the merge on 2020-01-01 {ByAct} and is not in the register.", $"việc sáp nhập ngày 2020-01-01 {ByAct} nêu t:2, đơn vị này không có trong danh mục."),
        (RegisterContradictionCode.UnknownUnit, $"t:3 is named by the merge on 2020-01-01 {ByAct} and is not in the register.", $"việc sáp nhập ngày 2020-01-01 {ByAct} nêu t:3, đơn vị này không có trong danh mục."));

    [Fact]
    public void Build_DuplicateIdentity_NamesIt() => Only(
        [Unit("1", "An Xuân"), Unit("1", "Phước Hòa")], [],
        (RegisterContradictionCode.DuplicateIdentity, "An Xuân (t:1) stands twice in the register.", "An Xuân (t:1) có hai lần trong danh mục."));

    [Fact]
    public void Build_SameChangeTwice_NamesIt() => Only(
        [Unit("1")], [Rename("2020", "1", "A"), Rename("2020", "1", "A")],
        (RegisterContradictionCode.DuplicateChange, $"the renaming in 2020 {ByAct} of Xã 1 (t:1) stands twice.", $"việc đổi tên năm 2020 {ByAct} của Xã 1 (t:1) được ghi hai lần."));

    [Fact]
    public void Build_UnitThatEndsBeforeItBegins_IsNamed() => Only(
        [new AdministrativeUnit { ValidTo = Day("2019-12-31"), Id = Id("1@2020-01-01"), Name = LocalizedName.Of("A"), Kind = UnitKind.Ward }], [],
        (RegisterContradictionCode.EndsBeforeItBegins, "A (t:1@2020-01-01) ends on 2019-12-31, before it begins.", "A (t:1@2020-01-01) kết thúc ngày 2019-12-31, trước khi bắt đầu."));

    [Fact]
    public void Build_CodeOfTwoUnitsAtOnce_NamesBothAndADay() => Only(
        [Unit("1", until: "2020-06-30"), Unit("1@2020-01-01", "Mới")], [],
        (RegisterContradictionCode.CodeOverlap, "Xã 1 (t:1) and Mới (t:1@2020-01-01) have the same code and both exist on 2020-06-30.", "Xã 1 (t:1) và Mới (t:1@2020-01-01) cùng mã và cùng tồn tại ngày 2020-06-30."));

    [Fact]
    public void Build_CodeGivenAgainWhileInUse_IsNamed() => Codes([Unit("1"), Unit("1@2020-01-01")]).Should().Equal(RegisterContradictionCode.CodeOverlap);

    [Fact]
    public void Build_UnitThatOutlivesItsMerge_Overlaps() => Only(
        [Unit("1", until: "2020-03-31"), Unit("2"), Unit("3@2020-01-01")],
        [Merge("2020-01-01", Link("1", "3@2020-01-01"), Link("2", "3@2020-01-01"))],
        (RegisterContradictionCode.Overlap, $"Xã 1 (t:1) exists until 2020-03-31, and the merge on 2020-01-01 {ByAct} ends it earlier.", $"Xã 1 (t:1) tồn tại đến ngày 2020-03-31, nhưng việc sáp nhập ngày 2020-01-01 {ByAct} đã chấm dứt sớm hơn."));

    [Fact]
    public void Build_UnitThatIsThereBeforeItsCreation_Overlaps() => Only(
        [Unit("1@2020-01-01")], [Creation("2021-01-01", "1@2020-01-01")],
        (RegisterContradictionCode.Overlap, $"Xã 1 (t:1@2020-01-01) exists from 2020-01-01, before the creation on 2021-01-01 {ByAct} creates it.", $"Xã 1 (t:1@2020-01-01) tồn tại từ ngày 2020-01-01, trước việc thành lập ngày 2021-01-01 {ByAct} lập ra đơn vị này."));

    [Fact]
    public void Build_UnitCreatedTwice_Overlaps() => Only(
        [Unit("1")], [Creation("2020", "1"), Creation("2021-01-01", "1")],
        (RegisterContradictionCode.Overlap, $"Xã 1 (t:1) comes into being twice: by the creation in 2020 {ByAct} and again by the creation on 2021-01-01 {ByAct}.", $"Xã 1 (t:1) được lập hai lần: việc thành lập năm 2020 {ByAct} và lại việc thành lập ngày 2021-01-01 {ByAct}."));

    [Fact]
    public void Build_UnitThatEndsBeforeItsMerge_LeavesAGap() => Only(
        [Unit("1", until: "2019-12-30"), Unit("2"), Unit("3@2020-01-01")],
        [Merge("2020-01-01", Link("1", "3@2020-01-01"), Link("2", "3@2020-01-01"))],
        (RegisterContradictionCode.Gap, $"Xã 1 (t:1) exists until 2019-12-30 only, and the merge on 2020-01-01 {ByAct} ends it later: nothing stands in its place between.", $"Xã 1 (t:1) chỉ tồn tại đến ngày 2019-12-30, nhưng việc sáp nhập ngày 2020-01-01 {ByAct} chấm dứt muộn hơn: khoảng giữa không có đơn vị nào."));

    [Fact]
    public void Build_UnitThatBeginsAfterItsCreation_LeavesAGap() => Only(
        [Unit("1@2020-01-01")], [Creation("2019", "1@2020-01-01")],
        (RegisterContradictionCode.Gap, $"Xã 1 (t:1@2020-01-01) begins on 2020-01-01 only, and the creation in 2019 {ByAct} creates it earlier: nothing stands in its place between.", $"Xã 1 (t:1@2020-01-01) đến ngày 2020-01-01 mới bắt đầu, nhưng việc thành lập năm 2019 {ByAct} diễn ra sớm hơn: khoảng giữa không có đơn vị nào."));

    [Fact]
    public void Build_PredecessorThatIsNotThereYet_IsNamed() => Only(
        [Unit("1@2020-01-01"), Unit("2@2020-01-01"), Unit("3@2020-01-01")],
        [Split("2020-01-01", Link("1@2020-01-01", "2@2020-01-01"), Link("1@2020-01-01", "3@2020-01-01"))],
        (RegisterContradictionCode.BeforeItExists, $"Xã 1 (t:1@2020-01-01) begins on 2020-01-01; the split on 2020-01-01 {ByAct} comes before it has existed for a day.", $"Xã 1 (t:1@2020-01-01) bắt đầu ngày 2020-01-01; việc chia tách ngày 2020-01-01 {ByAct} diễn ra khi đơn vị chưa tồn tại ngày nào."));

    [Fact]
    public void Build_RenamingBeforeTheStart_IsNamed() => Codes([Unit("1@2020-01-01")], Rename("2019", "1@2020-01-01", "A")).Should().Equal(RegisterContradictionCode.BeforeItExists);

    [Fact]
    public void Build_UnitThatEndsTwice_NamesBothChanges() => Only(
        [Unit("1"), Unit("2"), Unit("3"), Unit("4")],
        [Merge("2020", Link("1", "3"), Link("3", "3")), Merge("2022-01-01", Link("1", "4"), Link("4", "4"))],
        (RegisterContradictionCode.AlreadyEnded, $"Xã 1 (t:1) has ended by the merge in 2020 {ByAct} when the merge on 2022-01-01 {ByAct} takes effect.", $"Xã 1 (t:1) đã kết thúc do việc sáp nhập năm 2020 {ByAct} khi việc sáp nhập ngày 2022-01-01 {ByAct} có hiệu lực."));

    [Fact]
    public void Build_RenamingAfterTheEnd_IsNamed() => Only(
        [Unit("1", until: "2019-12-31")], [Rename("2020-01-01", "1", "A")],
        (RegisterContradictionCode.AlreadyEnded, $"Xã 1 (t:1) ended on 2019-12-31, before the renaming on 2020-01-01 {ByAct} takes effect.", $"Xã 1 (t:1) đã kết thúc ngày 2019-12-31, trước khi việc đổi tên ngày 2020-01-01 {ByAct} có hiệu lực."));

    [Fact]
    public void Build_SuccessorThatIsNotThereYet_IsNamed() => Only(
        [Unit("1"), Unit("2"), Unit("3@2020-02-01", "Mới")],
        [Merge("2020-01-01", Link("1", "3@2020-02-01"), Link("2", "3@2020-02-01"))],
        (RegisterContradictionCode.SuccessorBeforeItExists, $"Mới (t:3@2020-02-01) begins on 2020-02-01 only, after the merge on 2020-01-01 {ByAct} made it the successor of Xã 1 (t:1).", $"Mới (t:3@2020-02-01) đến ngày 2020-02-01 mới bắt đầu, sau khi việc sáp nhập ngày 2020-01-01 {ByAct} đã lấy làm đơn vị kế tục của Xã 1 (t:1)."));

    [Fact]
    public void Build_SuccessorThatHasEnded_IsNamed() => Only(
        [Unit("1"), Unit("2", until: "2019-12-31")], [Transfer("2020-01-01", Link("1", "2"))],
        (RegisterContradictionCode.SuccessorAlreadyEnded, $"Xã 2 (t:2) ended on 2019-12-31; the transfer of territory on 2020-01-01 {ByAct} makes it the successor of Xã 1 (t:1) after that.", $"Xã 2 (t:2) đã kết thúc ngày 2019-12-31; việc điều chỉnh địa giới ngày 2020-01-01 {ByAct} lấy làm đơn vị kế tục của Xã 1 (t:1) sau ngày đó."));

    [Fact]
    public void Build_UnitsThatBecomeEachOther_AreACycle() => Only(
        [Unit("1"), Unit("2")], [Recode("unknown", "1", "2"), Recode("2010-2020", "2", "1")],
        (RegisterContradictionCode.Cycle, $"Xã 1 (t:1) → Xã 2 (t:2) → Xã 1 (t:1) become each other in a circle: the change of code at an unknown date {ByAct}; the change of code in 2010-2020 {ByAct}.", $"Xã 1 (t:1) → Xã 2 (t:2) → Xã 1 (t:1) nối nhau thành vòng: việc đổi mã không rõ ngày {ByAct}; việc đổi mã năm 2010-2020 {ByAct}."));

    [Fact]
    public void Build_TwoNamesAtOnce_Conflict() => Only(
        [Unit("1")], [Rename("2020-01-01", "1", "A"), Rename("2020-01-01", "1", "B")],
        (RegisterContradictionCode.ConflictingChanges, $"Xã 1 (t:1) is changed twice at once and differently: the renaming on 2020-01-01 {ByAct}, the renaming on 2020-01-01 {ByAct}.", $"Xã 1 (t:1) thay đổi hai lần cùng lúc và khác nhau: việc đổi tên ngày 2020-01-01 {ByAct}, việc đổi tên ngày 2020-01-01 {ByAct}."));

    [Fact]
    public void Build_UnknownParent_IsNamed() => Only(
        [Unit("1", parent: "46")], [ParentChange("2020", "1", "47")],
        (RegisterContradictionCode.UnknownParent, "t:46, the parent of Xã 1 (t:1), is not in the register.", "t:46, cấp trên của Xã 1 (t:1), không có trong danh mục."),
        (RegisterContradictionCode.UnknownParent, "t:47, the parent of Xã 1 (t:1), is not in the register.", "t:47, cấp trên của Xã 1 (t:1), không có trong danh mục."));

    [Fact]
    public void Build_ParentThatHasEnded_IsNamed() => Only(
        [Unit("474", "Huế", UnitKind.ProvincialCity), Unit("1", parent: "474")], [Dissolution("2025-07-01", "474")],
        (RegisterContradictionCode.ParentDoesNotExist, $"Huế (t:474), the parent of Xã 1 (t:1) by the dissolution on 2025-07-01 {ByAct}, does not exist on 2025-07-01.", $"Huế (t:474), cấp trên của Xã 1 (t:1) theo việc giải thể ngày 2025-07-01 {ByAct}, không tồn tại ngày 2025-07-01."));

    [Fact]
    public void Build_ParentThatIsNotThereYet_IsNamed() => Only(
        [Unit("46@2000-01-01", "Huế"), Unit("1@1999-12-31", parent: "46@2000-01-01")], [],
        (RegisterContradictionCode.ParentDoesNotExist, "Huế (t:46@2000-01-01), the parent of Xã 1 (t:1@1999-12-31), does not exist on 1999-12-31.", "Huế (t:46@2000-01-01), cấp trên của Xã 1 (t:1@1999-12-31), không tồn tại ngày 1999-12-31."));

    [Fact]
    public void Build_ParentsInACircle_AreNamed() => Only(
        [Unit("1@2000-01-01", parent: "2@2000-01-01"), Unit("2@2000-01-01", parent: "3@2000-01-01"), Unit("3@2000-01-01")],
        [ParentChange("2020-01-01", "3@2000-01-01", "1@2000-01-01")],
        (RegisterContradictionCode.ParentCycle, "Xã 3 (t:3@2000-01-01) → Xã 1 (t:1@2000-01-01) → Xã 2 (t:2@2000-01-01) → Xã 3 (t:3@2000-01-01) stand above each other in a circle on 2020-01-01.", "Xã 3 (t:3@2000-01-01) → Xã 1 (t:1@2000-01-01) → Xã 2 (t:2@2000-01-01) → Xã 3 (t:3@2000-01-01) là cấp trên của nhau thành vòng ngày 2020-01-01."));

    [Fact]
    public void Build_ManyContradictions_AreAllNamedWithUnitsDatesAndActs()
    {
        Outcome<UnitRegister, RegisterContradiction> outcome = UnitRegister.Build(
            [Unit("1", until: "2019-12-30"), Unit("2", parent: "9"), Unit("3@2020-02-01")],
            [Merge("2020-01-01", Link("1", "3@2020-02-01"), Link("2", "3@2020-02-01"))]);

        outcome.IsSuccess.Should().BeFalse();
        outcome.Reasons.Select(found => found.Code).Should().BeEquivalentTo([RegisterContradictionCode.Gap, RegisterContradictionCode.UnknownParent, RegisterContradictionCode.SuccessorBeforeItExists]);
        RegisterContradiction gap = outcome.Reasons.Single(found => found.Code == RegisterContradictionCode.Gap);
        gap.Units.Should().Equal(Id("1"));
        gap.Dates.Should().Equal(KnownDate.On(Day("2020-01-01")));
        gap.Acts.Should().Equal(Act);
        outcome.Invoking(failed => failed.GetValueOrThrow()).Should().Throw<RegisterContradictionException>().Which.Contradictions.Should().HaveCount(3);
    }

    [Fact]
    public void Build_DatesThatAreNotKnownClosely_ContradictNothingThatCouldBe() =>
        Codes(
            [Unit("1", parent: "9@1990-01-01"), Unit("1@2020-06-01"), Unit("2"), Unit("9@1990-01-01"), Unit("3", until: "2020-07-31"), Unit("4@2020-06-01"), Unit("5")],
            Recode("2020", "1", "1@2020-06-01"),
            Rename("2020", "1", "A"),
            Rename("2020", "1", "B"),
            Merge("2020", Link("3", "4@2020-06-01"), Link("2", "4@2020-06-01")),
            Merge("after 2019-01-01", Link("5", "4@2020-06-01"), Link("4@2020-06-01", "4@2020-06-01")),
            Rename("unknown", "5", "C")).Should().BeEmpty();

    [Fact]
    public void Build_AnAreaThatGoesToSeveralAtOnce_IsNoContradiction() => Codes(
        [Unit("1"), Unit("2"), Unit("3"), Unit("4@2025-07-01"), Unit("5@2025-07-01")],
        Merge("2025-07-01", Link("1", "4@2025-07-01"), Link("2", "4@2025-07-01")),
        Split("2025-07-01", Link("3", "4@2025-07-01"), Link("3", "5@2025-07-01"))).Should().BeEmpty();

    private static RegisterContradictionCode[] Codes(AdministrativeUnit[] units, params UnitChange[] changes) => [.. UnitRegister.Build(units, changes).Reasons.Select(found => found.Code)];

    private static void Only(AdministrativeUnit[] units, UnitChange[] changes, params (RegisterContradictionCode Code, string English, string Vietnamese)[] expected)
    {
        Outcome<UnitRegister, RegisterContradiction> outcome = UnitRegister.Build(units, changes);

        outcome.Reasons.Select(found => (found.Code, found.Sentence("en"), found.Sentence("vi"))).Should().BeEquivalentTo(expected);
    }
}
