using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>The Vietnamese words that tell about numbers. A new way to say one of these is a word in a row; a row lists synonyms between bars.</summary>
internal static class VietnameseWords
{
    public static readonly (string Phrases, Cue Cue, int Argument)[] Data =
    [
        ("trên|hơn|lớn hơn|nhiều hơn|cao hơn|vượt trên|đạt trên|vượt mức", Cue.MoreThan, 0),
        ("ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|không kém|thấp nhất|từ mức", Cue.AtLeast, 0),
        ("dưới|thấp hơn|nhỏ hơn|ít hơn|chưa đến|chưa tới", Cue.LessThan, 0),
        ("không quá|không vượt quá|không vượt|tối đa|nhiều nhất|không cao hơn|không hơn|cao nhất|không lớn hơn|trong vòng", Cue.AtMost, 0),
        ("khoảng|xấp xỉ|ước khoảng|cỡ|tầm|vào khoảng", Cue.About, 0),
        ("gần|suýt soát|ngót", Cue.Nearly, 0),
        ("bằng|đúng", Cue.EqualTo, 0),
        ("trở lên|trở lện|hoặc hơn|hoặc cao hơn", Cue.OrMore, 0),
        ("trở xuống|hoặc thấp hơn", Cue.OrLess, 0),
        ("từ", Cue.From, 0),
        ("đến|tới", Cue.To, 0),

        ("tăng|tăng thêm|tăng trưởng|tăng bình quân", Cue.Increase, 0),
        ("giảm|giảm bớt|giảm được|giảm bình quân", Cue.Reduction, 0),
        ("giảm còn|giảm xuống|giảm xuống còn|còn|còn lại|hạ xuống|hạ còn|giảm về|kéo giảm còn|kéo giảm xuống còn", Cue.ReduceTo, 0),
        ("tăng lên|nâng lên|lên|nâng lên đạt|tăng lên đạt", Cue.IncreaseTo, 0),
        ("gấp", Cue.Multiple, 0),
        ("gấp đôi|gấp 2", Cue.MultipleOf, 2),
        ("gấp ba", Cue.MultipleOf, 3),
        ("gấp bốn|gấp tư", Cue.MultipleOf, 4),
        ("vượt", Cue.ExceedBy, 0),
        ("bình quân|trung bình|bình quân hàng năm|bình quân hằng năm|bình quân mỗi năm|trung bình mỗi năm|bình quân năm", Cue.Average, 0),
        ("hàng năm|hằng năm|các năm|mỗi một năm|tất cả các năm", Cue.EveryYear, 0),
        ("mỗi năm", Cue.PerYear, 0),
        ("cả giai đoạn|cả nhiệm kỳ|trong nhiệm kỳ|tổng cộng|cả nhiệm kì", Cue.InTotal, 0),

        ("ước|ước đạt|ước tính|ước thực hiện|dự ước|dự ước đạt|ước tính đạt|ước tăng|ước giảm", Cue.Estimated, 0),
        ("dự kiến|dự báo|dự kiến đạt", Cue.Forecast, 0),
        ("chờ|đang chờ|chờ kết quả|chưa có kết quả|chưa đánh giá|chờ đánh giá|đang tổng hợp", Cue.Pending, 0),
        ("chưa có số liệu|không có số liệu|không rõ|chưa thống kê|kxđ", Cue.NotAvailable, 0),
        ("và|cùng với|và có", Cue.And, 0),

        ("đến năm|tới năm|vào năm|đến trước năm", Cue.By, 0),
        ("đến cuối năm|đến hết năm|cuối năm|hết năm|đến cuối|đến hết", Cue.EndOf, 0),
        ("trước năm|trước", Cue.Before, 0),
        ("trong năm|ngay trong năm", Cue.Within, 0),
        ("năm", Cue.Year, 0),
        ("tháng", Cue.Month, 0),
        ("ngày|đến ngày|tính đến ngày|tính đến|từ ngày", Cue.Day, 0),
        ("quý", Cue.Quarter, 0),
        ("giai đoạn|gđ|nhiệm kỳ|nhiệm kì|thời kỳ|thời kì", Cue.Span, 0),
        ("tháng đầu năm", Cue.FirstMonths, 0),
        ("so với|so|so cùng kỳ|cùng kỳ|theo nghị quyết", Cue.ComparedWith, 0),
        ("nghị quyết số|quyết định số|kế hoạch số|công văn số|chỉ thị số|thông báo số|hướng dẫn số|nghị định số|theo nghị quyết số|số hiệu", Cue.DocumentNumber, 0),
        ("vào dịp|nhân dịp|kỷ niệm|kỉ niệm", Cue.Anniversary, 0),

        ("tốp|top|nhóm|nằm trong tốp|nằm trong top|trong tốp|trong top|trong nhóm|nằm trong nhóm|tốp đầu", Cue.Top, 0),
        ("thứ|đứng thứ|xếp thứ|vị thứ|vị trí thứ|trí thứ|nằm vị trí thứ|nằm ở vị trí thứ|xếp vị thứ|xếp vị thứ thứ|hạng|xếp hạng|đứng vị trí|đứng vị trí thứ|xếp vị trí thứ|xếp hạng thứ|đứng hạng", Cue.Rank, 0),
        ("thứ nhất|giải nhất|đứng thứ nhất|vị thứ nhất|xếp thứ nhất|dẫn đầu|đứng đầu|hạng nhất|xếp vị thứ nhất", Cue.RankOf, 1),
        ("thứ nhì|thứ hai|đứng thứ nhì|đứng thứ hai|hạng nhì", Cue.RankOf, 2),
        ("thứ ba|đứng thứ ba|hạng ba", Cue.RankOf, 3),
        ("thứ tư|đứng thứ tư", Cue.RankOf, 4),
        ("thứ năm|đứng thứ năm", Cue.RankOf, 5),
        ("loại|xếp loại|đạt loại|xếp loại đạt", Cue.GradeWord, 0),
        ("xuất sắc|hoàn thành xuất sắc|hoàn thành xuất sắc nhiệm vụ", Cue.Grade, 5),
        ("tốt|hoàn thành tốt|hoàn thành tốt nhiệm vụ", Cue.Grade, 4),
        ("khá", Cue.Grade, 3),
        ("hoàn thành nhiệm vụ", Cue.Grade, 2),
        ("yếu|kém|không hoàn thành nhiệm vụ", Cue.Grade, 1),
        ("mức độ|cấp độ|mức|khóa|khoá|điều|lần thứ|đô thị loại|cấp|tập|phụ lục|thứ hạng", Cue.Level, 0),
        ("chỉ tiêu|tiêu chí|trong đó", Cue.Label, 0),
        ("duy trì|giữ vững|duy trì ở mức|giữ", Cue.Maintain, 0),

        ("một", Cue.NumberWord, 1),
        ("hai", Cue.NumberWord, 2),
        ("ba", Cue.NumberWord, 3),
        ("bốn", Cue.NumberWord, 4),
        ("sáu", Cue.NumberWord, 6),
        ("bảy|bẩy", Cue.NumberWord, 7),
        ("tám", Cue.NumberWord, 8),
        ("chín", Cue.NumberWord, 9),
        ("mười", Cue.NumberWord, 10),
        ("vạn", Cue.Scale, 10_000),

        ("không nằm|không còn|chưa thành lập|chưa có|không có|không phát sinh|ghi chú|nâng chất", Cue.Statement, 0),

        ("đạt|hoàn thành|đã đạt|đạt chuẩn|đã hoàn thành|đạt kế hoạch|hoàn thành kế hoạch|đạt chỉ tiêu", Cue.Verdict, (int)ReportedVerdict.Achieved),
        ("không đạt|chưa đạt|chưa hoàn thành|không hoàn thành|chưa đạt được", Cue.Verdict, (int)ReportedVerdict.NotAchieved),
        ("gần đạt|xấp xỉ đạt", Cue.Verdict, (int)ReportedVerdict.NearlyAchieved),
        ("đạt và vượt|hoàn thành vượt|hoàn thành vượt mức|vượt chỉ tiêu|vượt kế hoạch|đạt cao hơn|hoàn thành và hoàn thành vượt mức|vượt dự toán", Cue.Verdict, (int)ReportedVerdict.Exceeded),
        ("cơ bản đạt|cơ bản hoàn thành|cơ bản thực hiện|cơ bản|theo kế hoạch|cơ bản đạt và vượt", Cue.Verdict, (int)ReportedVerdict.Soft),

        ("là|có|được|mới đạt được|đã|phấn đấu|kết nạp|thu nhập|xây dựng|tạo|thành lập|phát triển|thực hiện|nằm|tại|các|những|mới đạt|mức đạt|nhóm đầu|tỷ lệ|tỉ lệ|tổng số|số|trong|của|cho|nâng|đưa|giải quyết|huy động|thu hút|phát sinh|và tương đương|tương đương|tức|tức là|gồm|bao gồm|cả|thêm|với|ở|kh|kế hoạch|hàng|mỗi", Cue.Filler, 0),
    ];
}
