namespace LocalGovMetrics.Text;

/// <summary>Words beside the number of a result that say it is not what came of the plan in its time; the row's own name or target may hold them, and then they say nothing.</summary>
internal static class DoubtWords
{
    /// <summary>Before a number: another time, a wish, a duty, a part of the area, a want.</summary>
    public const string Before =
        "được giao|tỉnh giao|mục tiêu|đặt mục tiêu|chỉ tiêu giao|đăng ký|đề nghị|đề xuất|sẽ|sẽ đạt|có thể|khả năng|có khả năng|quyết tâm|phấn đấu|hướng tới|hướng đến|cần|cần phải|cùng kỳ|năm trước|năm ngoái|kỳ trước|nếu|nếu tính|nợ|còn nợ|hụt|hụt thu|thất thu|còn thiếu|bổ sung|cơ bản|cơ bản đạt|riêng|một số|một vài|có xã|có nơi|có đơn vị|có huyện|trong đó"
        + "|on course|should|will|could|might|may reach|aim|aims|aiming|last year|prior year|previous year|same period last year|if|up from";

    /// <summary>Behind a number, in its clause: not done, not yet done, done otherwise.</summary>
    public const string Behind =
        "không|chưa|chẳng|đang|đăng ký|đề nghị|chậm|chậm tiến độ|quá hạn|trễ hạn|bị hủy|hủy bỏ|dở dang|dở|hoãn|tạm dừng|bị thu hồi|năm trước|năm ngoái|cùng kỳ năm trước"
        + "|not|not yet|no longer|never|dissatisfied|unsatisfied|non-compliant|noncompliant|overdue|late|approved|planned|pending|pipeline|in progress|under construction|at risk|outstanding|delayed|cancelled|canceled|deferred|rejected|refused|incomplete|disputed|above target|below target|above plan|below plan|last year|prior year|of a sample";

    /// <summary>What a negation directly behind a number makes a printed verdict.</summary>
    public const string Done = "đạt|hoàn|met|achieved|reached|completed";

    /// <summary>Words that hold some of these and say nothing against a result.</summary>
    public const string Harmless = "không kể|không bao gồm|không gồm|không tính|chưa kể|chưa bao gồm|chưa gồm|chưa tính|không khí|không gian|hàng không|không dùng tiền mặt|không tiền mặt|không chuyên trách|không thường xuyên|not including|not counting|so với cùng kỳ|so cùng kỳ|so với cùng kỳ năm trước|so với cùng kỳ năm ngoái|so với năm trước|so năm trước|so với năm ngoái|bằng cùng kỳ|cao hơn cùng kỳ|thấp hơn cùng kỳ|compared to last year|compared with last year|on last year|than last year|against last year|from last year|on the previous year|than the previous year|compared with the previous year|compared to the previous year|over the previous year|over last year";

    /// <summary>Anywhere beside a date of completion: another event than the completion.</summary>
    public const string BesideDate =
        "khởi công|khởi động|bắt đầu|trình|thẩm định|gia hạn|hoãn|tạm hoãn|lùi|đang|đang thực hiện|hủy|bị hủy|chậm|đấu thầu|mở thầu|lấy ý kiến|dự thảo|báo cáo ngày"
        + "|cancelled|canceled|deferred|delayed|started|start|commenced|began|begun|awarded|award|tender|draft|due|scheduled|review|revised|consultation|consulted|report to|to be|postponed|suspended|extended";

    /// <summary>Parts of a year, beside the number of a year.</summary>
    public const string PartOfYear =
        "đầu năm|quý i|quý ii|quý iii|quý 1|quý 2|quý 3|quí i|quí ii|quí iii|nửa đầu năm|sáu tháng|chín tháng"
        + "|q1|q2|q3|h1|ytd|year to date|to date|so far|as at|to end of|first quarter|first half|half year|half-year|mid-year";

    /// <summary>Words before a day or a month until which a number was counted.</summary>
    public const string Until = "tính đến|lũy kế đến|luỹ kế đến|tính tới|đến ngày|tính đến ngày|tính đến tháng|lũy kế đến tháng";

    /// <summary>Ends of a year, until which a whole year is counted.</summary>
    public const string YearEnds = "31 12|31 december|31 dec|31 march|31 mar|31 03|31 3";

    /// <summary>Words behind a per cent that make it one of the plan.</summary>
    public const string OfPlan = "kế hoạch|kh|dự toán|kế hoạch năm|kh năm|dự toán năm|kế hoạch giao|kế hoạch đề ra|dự toán giao|of plan|of target|of the plan|of the target";

    /// <summary>Words before a number of years in which something came.</summary>
    public const string Over = "trong|qua|over|during";

    /// <summary>Words before how long the thing takes: a standard of service.</summary>
    public const string Within = "within|in|trong|vòng";

    /// <summary>Words of what a level is measured against: how far below it is no level.</summary>
    public const string Against = "below baseline|above baseline|below the baseline|above the baseline|below base year|on baseline";

    /// <summary>Words before two numbers of which one is left and the other reached.</summary>
    public const string From = "from";

    /// <summary>Units of how long a thing takes, each line of words for the same.</summary>
    public static readonly string[] Durations = ["minute|minutes|mins|min|phút", "hour|hours|hrs|hr|giờ", "day|days|ngày", "week|weeks|wks|tuần", "month|months|tháng", "year|years|yrs|năm"];

    /// <summary>Halves and seasons of a year, which no date reader takes.</summary>
    public const string Seasons = "h1|h2|spring|summer|autumn|fall|winter|mùa xuân|mùa hè|mùa thu|mùa đông|first half|second half";

    /// <summary>Words of a target that ask for new ones.</summary>
    public const string New = "mới|thêm|new|additional|newly";

    /// <summary>A word of what is left, and words of a target that ask for how much is to go.</summary>
    public const string Left = "còn|còn lại";

    /// <summary>Words of a target that ask for a level to be reduced to.</summary>
    public const string DownTo = "còn|xuống|về";

    /// <summary>Words of a target that ask for a reduction.</summary>
    public const string Reduce = "giảm|kéo giảm";
}
