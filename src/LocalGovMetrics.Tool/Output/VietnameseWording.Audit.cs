using System.Globalization;
using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Tool.Output;

/// <content>Audits.</content>
internal sealed partial class VietnameseWording
{
    public override string ClaimHeading => "Số liệu";

    public override string Printed => "đã in";

    public override string Follows => "tính lại";

    public override string OffBy => "chênh";

    public override string Likely => "có thể do";

    public override string Or => "hoặc";

    public override string OrAsLikely => "hoặc, tương đương";

    public override string WordFor(AuditClass found) => found switch
    {
        AuditClass.Consistent => "khớp",
        AuditClass.ConsistentWithinRounding => "khớp nếu tính cả làm tròn của số gốc",
        AuditClass.Truncated => "cắt bớt thay vì làm tròn",
        AuditClass.LastDigit => "lệch chữ số cuối",
        AuditClass.BoundSatisfied => "thỏa mãn giới hạn",
        AuditClass.Inconsistent => "không khớp",
        _ => "không kiểm tra được",
    };

    public override string WordFor(ClaimKind kind) => kind switch
    {
        ClaimKind.Fraction => "tỷ lệ %",
        ClaimKind.Share or ClaimKind.ShareOfSum => "tỷ trọng",
        ClaimKind.Sum => "tổng",
        ClaimKind.PartialSum => "một phần của tổng",
        ClaimKind.SharesSum => "các tỷ trọng cộng lại bằng 100",
        ClaimKind.Difference => "hiệu",
        ClaimKind.Change => "mức thay đổi",
        ClaimKind.Growth or ClaimKind.GrowthFromChange => "tốc độ tăng",
        ClaimKind.AverageGrowth => "tăng bình quân",
        ClaimKind.AverageGrowthIndex => "chỉ số tăng bình quân",
        ClaimKind.Multiple => "số lần",
        ClaimKind.Product => "số lần của giá trị gốc",
        ClaimKind.Attainment => "% kế hoạch",
        ClaimKind.GrowthAttainment => "% tăng trưởng kế hoạch",
        ClaimKind.AveragePerYear => "bình quân mỗi năm",
        ClaimKind.Mean => "trung bình",
        ClaimKind.WeightedMean => "trung bình có trọng số",
        ClaimKind.UnitConversion => "quy đổi đơn vị",
        ClaimKind.SameFact => "cùng một số liệu",
        ClaimKind.ImpliedPlan => "kế hoạch suy ra",
        ClaimKind.ImpliedBase => "giá trị gốc suy ra",
        ClaimKind.ListLength => "số mục liệt kê",
        ClaimKind.HeadlineCount => "số chỉ tiêu",
        ClaimKind.Verdict => "đánh giá",
        _ => "loại không rõ",
    };

    public override string WordFor(UncheckedReason reason) => reason switch
    {
        UncheckedReason.UnknownKind => "không rõ loại",
        UncheckedReason.InputCount => "thừa hoặc thiếu số gốc",
        UncheckedReason.InputMissing => "thiếu một số gốc",
        UncheckedReason.NotANumber => "một số gốc, hoặc số đã in, không phải là một con số",
        UncheckedReason.Unreadable => "có chỗ không đọc được",
        UncheckedReason.PrintMissing => "không in kết quả",
        UncheckedReason.PeriodsMissing => "thiếu số kỳ",
        UncheckedReason.WeightMissing => "thiếu trọng số",
        UncheckedReason.UnitsDiffer => "đơn vị tính không quy đổi được cho nhau",
        UncheckedReason.Undefined => "không tính được kết quả",
        UncheckedReason.Unbounded => "số gốc cho phép mọi kết quả",
        UncheckedReason.NoVerdict => "không in đánh giá đạt hay không đạt",
        UncheckedReason.VerdictOpen => "số liệu chưa đủ để kết luận",
        _ => string.Empty,
    };

    public override string ClaimsCounted(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} số liệu");

    public override string From(string inputs) => $"từ {inputs}";

    public override string OnLine(int line) => string.Create(CultureInfo.InvariantCulture, $"dòng {line}");

    public override string AlsoExplains(int others) => string.Create(CultureInfo.InvariantCulture, $"(Cũng giải thích {others} số khác.)");

    public override string AndMore(int rest) => string.Create(CultureInfo.InvariantCulture, $"và {rest} số khác");
}
