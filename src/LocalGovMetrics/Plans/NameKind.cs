namespace LocalGovMetrics.Plans;

/// <summary>What an indicator's name tells of the numbers printed for it.</summary>
[Flags]
internal enum NameKind
{
    None = 0,

    /// <summary>Growth in per cent: <c>Tốc độ tăng trưởng</c>.</summary>
    Growth = 1,

    /// <summary>The size of a reduction: <c>Mức giảm tỷ lệ hộ nghèo</c>.</summary>
    Reduction = 2,

    /// <summary>The size of an increase: <c>Số lao động tăng thêm</c>.</summary>
    Increase = 4,

    /// <summary>A share or a rate: <c>Tỷ lệ …</c>.</summary>
    Share = 8,

    /// <summary>A rate, an average or an index, of which a dash says nothing.</summary>
    Rate = 16,

    /// <summary>Of one year: <c>hằng năm</c>.</summary>
    Yearly = 32,

    /// <summary>An amount of which a per cent is a growth: <c>GRDP</c>.</summary>
    Amount = 64,

    /// <summary>When something is complete: <c>Năm hoàn thành</c>.</summary>
    Completion = 128,

    /// <summary>A count of things, of which a per cent is another kind of number: <c>Số lớp học</c>.</summary>
    Count = 256,
}
