namespace LocalGovMetrics.Audit;

/// <summary>The names of the columns, as data: a new spelling is one word here; the first is written.</summary>
internal static class ClaimColumnNames
{
    public static readonly (ClaimColumn Column, string[] Names)[] Table =
    [
        (ClaimColumn.Kind, ["kind", "loại", "cách tính"]),
        (ClaimColumn.Inputs, ["inputs", "số liệu gốc", "đầu vào"]),
        (ClaimColumn.Reported, ["reported", "báo cáo ghi", "số báo cáo"]),
        (ClaimColumn.Periods, ["periods", "số kỳ"]),
        (ClaimColumn.Where, ["where", "vị trí"]),
        (ClaimColumn.Note, ["note", "quote", "ghi chú"]),
        (ClaimColumn.Decimals, ["decimals", "số thập phân"]),
        (ClaimColumn.Direction, ["direction", "chiều mong muốn", "chiều"]),
        (ClaimColumn.Indicator, ["indicator", "chỉ tiêu"]),
    ];
}
