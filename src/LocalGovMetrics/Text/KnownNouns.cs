using System.Collections.Frozen;

namespace LocalGovMetrics.Text;

/// <summary>Words that close the name of an indicator: directly before a number they are its label and say nothing of it.</summary>
internal static class KnownNouns
{
    private const string Data =
        "nghèo|trưởng|tạo|rừng|hạt|nghiệp|sinh|vong|dưỡng|bản|quân|người|mẫu|cao|chuẩn|hóa|hoá|tế|thôn|mới|sản|xuất|vụ|lượng|giá|thu|chi|tư|khẩu|sách|nước|sạch|điện|bảo|hiểm|y|giáo|dục|trẻ|em|dân|số|lao|động|việc|làm|cán|bộ|đảng|viên|hộ|xã|phường|trường|lớp|học|bệnh|giường|tội|phạm|tai|nạn|đô|thị|môi|rác|thải|khách|du|lịch|doanh|thuế|nợ|công|cải|cách|hành|chính|hài|lòng|tuyển|giải|quyết|hồ|sơ|đúng|hạn|gdp|grdp|pci|par|papi|sipas|index|bhyt|bhxh|ocop"
        + "|answer|resolve|process|complete|rate|score|number|total|target|share|percentage|proportion|satisfaction|recycling|attendance|employment|unemployment|inflation|growth|income|coverage|collection|visits|complaints|homes|households|people|residents|schools|calls|days|cases";

    private static readonly FrozenSet<string> Words = Data.Split('|').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word in lower case closes the name of an indicator.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => BySpan.Contains(word);
}
