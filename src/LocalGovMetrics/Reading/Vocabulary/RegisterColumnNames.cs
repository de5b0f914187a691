namespace LocalGovMetrics.Reading;

/// <summary>The names of the columns, as data: a new spelling is one word here; the first is written.</summary>
internal static class RegisterColumnNames
{
    public static readonly (RegisterColumn Column, string[] Names)[] Table =
    [
        (RegisterColumn.Record, ["record", "bản ghi", "loại bản ghi"]),
        (RegisterColumn.Unit, ["unit", "đơn vị", "đơn vị hành chính"]),
        (RegisterColumn.To, ["to", "đơn vị mới", "đơn vị kế tục"]),
        (RegisterColumn.Date, ["date", "ngày hiệu lực"]),
        (RegisterColumn.Group, ["group", "nhóm"]),
        (RegisterColumn.NameVi, ["nameVi", "tên"]),
        (RegisterColumn.NameEn, ["nameEn", "tên tiếng Anh"]),
        (RegisterColumn.OtherNames, ["otherNames", "tên khác"]),
        (RegisterColumn.Kind, ["kind", "loại", "loại đơn vị"]),
        (RegisterColumn.Parent, ["parent", "cấp trên", "đơn vị cấp trên"]),
        (RegisterColumn.ValidTo, ["validTo", "ngày cuối"]),
        (RegisterColumn.Weights, ["weights", "quyền số"]),
        (RegisterColumn.Act, ["act", "văn bản"]),
        (RegisterColumn.Issuer, ["issuer", "cơ quan ban hành"]),
        (RegisterColumn.ActDate, ["actDate", "ngày ban hành"]),
        (RegisterColumn.Source, ["source", "nguồn"]),
        (RegisterColumn.Note, ["note", "ghi chú"]),
        (RegisterColumn.Sequence, ["sequence", "thứ tự"]),
        (RegisterColumn.Receiver, ["receiver", "đơn vị nhận"]),
        (RegisterColumn.Shares, ["shares", "tỷ phần"]),
    ];
}
