namespace LocalGovMetrics.Text;

/// <summary>Words that tell apart what is counted: where a target has one of a line and the result has another, they speak of different things.</summary>
internal static class ContrastWords
{
    /// <summary>Lines of words that exclude each other; words for the same are parted by bars.</summary>
    public static readonly string[][] Lines =
    [
        ["đô thị|thành thị|urban", "nông thôn|rural", "miền núi|vùng cao|upland|highland"],
        ["nam|nam giới|male|males|men|boys", "nữ|nữ giới|phụ nữ|female|females|women|girls"],
        ["ngoài công lập|tư thục|dân lập|private", "công lập|public"],
        ["mầm non|mẫu giáo|preschool|kindergarten", "tiểu học|primary", "thcs|trung học cơ sở|lower secondary", "thpt|trung học phổ thông|upper secondary|high school", "cao đẳng|college", "đại học|university"],
        ["ngân sách|ngân sách nhà nước|state budget", "xã hội hóa|xã hội hoá|vốn vay|loan|loans|oda"],
        ["ngân sách trung ương|trung ương|central", "ngân sách địa phương|địa phương|local", "ngân sách tỉnh|provincial"],
        ["nâng cao|advanced", "kiểu mẫu|model"],
        ["đường nhựa|nhựa|asphalt", "đường bê tông|bê tông|concrete", "đường đất|earth"],
        ["trồng mới|newly planted", "trồng lại|replanted"],
        ["cấp mới|newly issued", "cấp lại|reissued", "cấp đổi"],
        ["surplus|underspend|thặng dư|xuất siêu|bội thu|lãi", "deficit|overspend|thâm hụt|nhập siêu|bội chi|lỗ"],
        ["xuất khẩu|export|exports", "nhập khẩu|import|imports"],
        ["trong nước|domestic", "nước ngoài|quốc tế|foreign|international"],
        ["nội địa", "nước ngoài|quốc tế|foreign|international"],
        ["khởi công|groundbreaking", "hoàn thành|completed"],
        ["bhyt|bảo hiểm y tế|health insurance", "bhxh|bảo hiểm xã hội|social insurance", "bhtn|bảo hiểm thất nghiệp|unemployment insurance"],
        ["cấp tỉnh|provincial level", "cấp huyện|district level", "cấp xã|commune level", "cấp quốc gia|national level"],
    ];

    /// <summary>Words with a number, a letter or a Roman number behind them that tells one from another (<c>loại A</c>, <c>mức độ 2</c>).</summary>
    public const string Before = "loại|hạng|mức độ|cấp độ|giai đoạn|mũi|đợt|grade|class|category|level|stage|phase|dose|tier|type";

    /// <summary>Words with a number before them that tells one from another (<c>4 sao</c>, <c>dưới 5 tuổi</c>), each line of words for the same.</summary>
    public static readonly string[] After = ["sao|star|stars", "tuổi|years old|years of age"];
}
