using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Tool.Output;

/// <content>Units.</content>
internal sealed partial class VietnameseWording
{
    public override string IdentityHeading => "Mã";

    public override string NameHeading => "Tên";

    public override string KindHeading => "Loại";

    public override string ParentHeading => "Thuộc";

    public override string CertaintyHeading => "Độ chắc chắn";

    public override string DateHeading => "Ngày hiệu lực";

    public override string ChangeHeading => "Thay đổi";

    public override string FromHeading => "Từ";

    public override string ToHeading => "Thành";

    public override string ActHeading => "Văn bản";

    public override string PartHeading => "Phần";

    public override string MayExist => "có thể";

    public override string StateUncertain => "tồn tại, chưa rõ tên, loại hoặc cấp trên";

    public override string Whole => "toàn bộ";

    public override string PartUnknown => "một phần, chưa rõ bao nhiêu";

    public override string NoLineage => "Danh mục không ghi thay đổi nào.";

    public override string NoSuccessor => "Đã kết thúc, không có đơn vị kế tục.";

    public override string WordFor(UnitKind kind) => kind switch
    {
        UnitKind.Province => "tỉnh",
        UnitKind.City => "thành phố",
        UnitKind.ProvincialCity => "thành phố thuộc tỉnh",
        UnitKind.Town => "thị xã",
        UnitKind.RuralDistrict => "huyện",
        UnitKind.UrbanDistrict => "quận",
        UnitKind.Ward => "phường",
        UnitKind.Commune => "xã",
        UnitKind.Township => "thị trấn",
        UnitKind.SpecialZone => "đặc khu",
        UnitKind.Group => "nhóm đơn vị",
        _ => string.Empty,
    };

    public override string WordFor(UnitChangeKind kind) => kind switch
    {
        UnitChangeKind.Creation => "thành lập",
        UnitChangeKind.Merge => "sáp nhập",
        UnitChangeKind.Split => "chia tách",
        UnitChangeKind.Transfer => "điều chỉnh địa giới",
        UnitChangeKind.Rename => "đổi tên",
        UnitChangeKind.Recode => "đổi mã",
        UnitChangeKind.KindChange => "đổi loại",
        UnitChangeKind.ParentChange => "đổi cấp trên",
        _ => "giải thể",
    };

    public override string UnitsOn(int count, string day) => $"{Invariant.Text(count)} đơn vị vào ngày {day}";

    public override string UnitsUncertain(int count) => $"{Invariant.Text(count)} đơn vị chưa chắc chắn: chưa rõ ngày thay đổi.";

    public override string WhatBecameOf(string unit, string of, string? on) => $"{unit} ngày {of} {(on is null ? "nay" : $"đến ngày {on}")} là";

    public override string RegisterHolds(int units, int changes) => $"{Invariant.Text(units)} đơn vị, {Invariant.Text(changes)} thay đổi: không có mâu thuẫn.";

    public override string MayMeanSeveral(string text) => $"'{text}' có thể là nhiều đơn vị; hãy ghi mã đầy đủ, hoặc ngày:";

    public override string NoSuchUnit(string text, LocalDate? day) => $"Không có đơn vị '{text}'{(Invariant.Day(day) is { } on ? " ngày " + on : string.Empty)}.";
}
