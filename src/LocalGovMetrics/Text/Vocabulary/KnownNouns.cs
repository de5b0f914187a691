namespace LocalGovMetrics.Text;

/// <summary>Words that close the name of an indicator: directly before a number they are its label and say nothing of it.</summary>
internal static class KnownNouns
{
    private const string Data =
        "nghèo|trưởng|tạo|rừng|hạt|nghiệp|sinh|vong|dưỡng|bản|quân|người|mẫu|cao|chuẩn|hóa|hoá|tế|thôn|mới|sản|xuất|vụ|lượng|giá|thu|chi|tư|khẩu|sách|nước|sạch|điện|bảo|hiểm|y|giáo|dục|trẻ|em|dân|số|lao|động|việc|làm|cán|bộ|đảng|viên|hộ|xã|phường|trường|lớp|học|bệnh|giường|tội|phạm|tai|nạn|đô|thị|môi|rác|thải|khách|du|lịch|doanh|thuế|nợ|công|cải|cách|hành|chính|hài|lòng|tuyển|giải|quyết|hồ|sơ|đúng|hạn|gdp|grdp|pci|par|papi|sipas|index|bhyt|bhxh|ocop"
        + "|trồng|chữa|lúa|ngô|sắn|mía|chè|phê|su|tiêu|điều|tôm|cá|thịt|sữa|trứng|gỗ|đàn|lợn|bò|trâu|gà|cầm|súc|nuôi|thủy|hải|lâm|nông|sửa|xây|dựng|cấp|phát|triển|khai|thác|biến|nạp|lập|gia|phủ|dùng|cư|vốn|fdi|oda|đường|cầu|cống|kênh|mương|nhà|trạm|chợ|khu|cụm|án|đất|tích|suất|dịch|mại|nhập|dụng|kiệm|khuyết|tật|mại|khí|tuyến|năng|công|trình|quyết|trợ|hỗ|mở|đầu|tổ|chức|tập|huấn|kiểm|tra|thanh|trí|tuyên|truyền|vận|động|mua|bán|sống|thọ|tuổi|sức|khỏe|khoẻ|vắc|xin|tiêm|chủng|lâu|năm|ngày|tháng|cháy|nổ|án|vụ|việc"
        + "|answer|resolve|process|complete|rate|score|number|total|target|share|percentage|proportion|satisfaction|recycling|attendance|employment|unemployment|inflation|growth|income|coverage|collection|visits|complaints|homes|households|people|residents|schools|calls|days|cases|build|plant|ensure|provide|create|train|support|complete|inspect|repair|install|recruit|visit|house|secure|achieve|achieving|delivering|open|run|hold|offer|support|fund|publish|review|plant|trees|fix|clean|collect|recycle|assess|register|issue|respond|reply|help|serve|employ|hire|index|level|value|average|revenue|spend|budget|cost|performance|compliance|turnout|vacancy|occupancy|sickness|absence|waste|crime|emissions|jobs|trips|volume|area|output|production|yield|kpi|result|outturn|sales|visitors|members|staff|pupils|students|patients|children|adults|applications|requests|enquiries|roads|parks";

    private static readonly HashSet<string> Words = Data.Split('|').ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word in lower case closes the name of an indicator.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => BySpan.Contains(word);
}
