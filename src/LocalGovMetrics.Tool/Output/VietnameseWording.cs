using System.Globalization;
using LocalGovMetrics.Tool.Assessing;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Vietnamese, in the words of the reports themselves.</summary>
internal sealed partial class VietnameseWording : Wording
{
    public override string Language => "vi";

    public override string Number => "TT";

    public override string Indicator => "Chỉ tiêu";

    public override string AdministrativeUnit => "Đơn vị";

    public override string PeriodOfTime => "Kỳ";

    public override string Target => "Kế hoạch";

    public override string Actual => "Thực hiện";

    public override string Attainment => "% kế hoạch";

    public override string Verdict => "Kết quả";

    public override string Reported => "Báo cáo ghi";

    public override string Near => "gần đạt";

    public override string NotYetDue => "chưa đến hạn";

    public override string AverageGrowth => "Tăng bình quân";

    public override string PossibleGrowth => "Khoảng có thể";

    public override string Index => "Chỉ số";

    public override string PreviousYearIs100 => "năm trước = 100";

    public override string RequiredGrowth => "Cần tăng";

    public override string AYear => "mỗi năm";

    public override string ReadAs => "Được đọc là";

    public override string Possible => "Giá trị có thể";

    public override string MeasureUnit => "Đơn vị tính";

    public override string Status => "Tình trạng";

    public override string Scope => "Thời gian";

    public override string EveryYear => "hằng năm";

    public override string Measure => "Đại lượng";

    public override string Criterion => "Điều kiện";

    public override string Part => "Phần";

    public override string Horizon => "Thời hạn";

    public override string Direction => "Chiều mong muốn";

    protected override NumberFormatInfo Format { get; } = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public override string Because => "Lý do";

    public override string Note => "Ghi chú";

    public override string Sub => "chỉ tiêu thành phần";

    public override string DirectionAssumed => "Không ghi chiều mong muốn: coi cao hơn là tốt hơn.";

    public override string AchievedOf(VerdictCounts counts) => string.Create(CultureInfo.InvariantCulture, $"{counts.Achieved}/{counts.Rows} đạt");

    public override string ReportedMisses(int notAchieved) => string.Create(CultureInfo.InvariantCulture, $"báo cáo ghi {notAchieved} không đạt");

    public override string ReportedCount(int achieved, int of) => string.Create(CultureInfo.InvariantCulture, $"báo cáo ghi {achieved}/{of}");

    public override string RowsDisagree(IReadOnlyList<string> rows) => $"dòng {string.Join(", ", rows)} không khớp";

    public override string DisagreeIfHigher(IReadOnlyList<string> rows) => $"{RowsDisagree(rows)} nếu cao hơn là tốt hơn";

    public override string NotUnderstood(IReadOnlyList<string> rows) => $"chưa hiểu kết luận đã in ở dòng {string.Join(", ", rows)}";

    public override string FailedRows(int count, IReadOnlyList<int> lines) =>
        string.Create(CultureInfo.InvariantCulture, $"Không đọc được {count} dòng: dòng {Lines(lines)}.");

    public override string OnEstimates(int count, int of) => count == of ? "Mọi kết quả đều dựa trên số ước." : string.Create(CultureInfo.InvariantCulture, $"{count}/{of} kết quả dựa trên số ước.");

    public override string ReportSays(string verdict) => $"Báo cáo ghi '{verdict}'.";

    public override string RowsNamed(IReadOnlyList<string> rows) => $"Dòng {string.Join(", ", rows)}";

    public override string Periods(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} kỳ");

    public override string Between(string low, string high) => $"từ {low} đến {high}";

    public override string OrMore(string low) => $"từ {low} trở lên";

    public override string RequiredFor(int from, int by, string target) =>
        string.Create(CultureInfo.InvariantCulture, $"mỗi năm từ {from} đến {by}, để cả giai đoạn tăng bình quân {target} mỗi năm");

    public override string MoreThan(string bound) => $"trên {bound}";

    public override string LessThan(string bound) => $"dưới {bound}";

    public override string OrLess(string bound) => $"từ {bound} trở xuống";

    public override string Exactly(string value) => $"đúng {value}";

    public override string AllOf => "tất cả:";

    public override string AnyOf => "một trong:";

    public override string EveryPart => "mọi phần";

    public override string OnePart => "một phần là đủ";

    protected override string Empty => "(trống)";

    public override string NoTarget => "không có kế hoạch";

    public override string RankOrBetter(int rank) => string.Create(CultureInfo.InvariantCulture, $"hạng {rank} trở lên");

    public override string GradeOrBetter(string grade) => $"{grade} trở lên";

    public override string MayAlsoBe(string text, string other, string why) => $"'{text}' cũng có thể là {other}: {why}";
}
