namespace LocalGovMetrics.Documents.Prose;

/// <summary>Single words that the grammar of prose asks for by name.</summary>
internal static class ProseParticles
{
    public const string Year = "năm";

    /// <summary>Opens <c>chỉ tiêu 130 đảng viên</c>: a number that was asked for.</summary>
    public const string Quota = "chỉ";

    public const string And = "và";

    public const string Apart = "riêng";

    public const string Dong = "đồng";

    public const string Every = "hằng";

    public const string EveryVariant = "hàng";

    public const string Each = "mỗi";

    public const string One = "một";

    /// <summary>Opens <c>đầu năm</c>, which behind <c>tháng</c> is of this year.</summary>
    public const string Head = "đầu";

    public const string Month = "tháng";

    /// <summary>With <see cref="Up"/> behind it: or more.</summary>
    public const string Back = "trở";

    public const string Up = "lên";

    public const string Star = "sao";

    /// <summary>With <see cref="Yield"/> before it: what was produced.</summary>
    public const string Output = "lượng";

    public const string Yield = "sản";

    public const string Estimated = "ước";

    public const string Age = "tuổi";

    /// <summary>A level of schools and offices, or to grant.</summary>
    public const string Grant = "cấp";

    /// <summary>Words of what may be true of the same thing at once, so that parts named so may overlap.</summary>
    public static readonly HashSet<string> Crossing = new(StringComparer.Ordinal)
    {
        "nữ", "trẻ", "tuổi", "tộc", "đảng", "tôn", "độ", "núi", "biển", "đảo", "tâm", "giới", "khăn", "chuẩn", "cao", "mẫu", "điểm", "nghèo", "sắc", "vùng", "mới", "lượt",
        "women", "female", "men", "young", "aged", "under", "over", "new", "rural", "urban", "disabled", "members", "coastal",
    };

    /// <summary>Words of persons, one or two, of whom several things are true at once.</summary>
    public static readonly HashSet<string> Persons = new(StringComparer.Ordinal)
    {
        "người", "em", "khách", "hộ", "lượt", "nhân khẩu", "cán bộ", "công chức", "viên chức", "công nhân", "công dân", "đại biểu", "đồng chí", "đảng viên", "hội viên", "đoàn viên", "thành viên",
        "giáo viên", "học sinh", "học viên", "sinh viên", "thí sinh", "lao động", "vận động", "đối tượng", "bệnh nhân", "cử tri", "bác sĩ", "bác sỹ", "chiến sĩ", "chiến sỹ", "quần chúng", "ứng viên", "ủy viên",
        "people", "persons", "staff", "members", "students", "pupils", "women", "men", "residents", "employees", "respondents", "officers", "households", "children", "workers", "delegates",
    };

    /// <summary>First words of what is counted by the thousand and by the million.</summary>
    public static readonly HashSet<string> Counters = new(StringComparer.Ordinal)
    {
        "lượt", "người", "con", "cây", "sản", "khách", "hành", "lao", "học", "hồ", "hộ", "bao", "viên", "quả", "trứng", "cái", "chiếc", "bộ", "đôi", "tấm", "thuê", "dân", "nhân", "thẻ", "gốc", "bầu", "thùng", "chai", "lon", "giao", "văn", "bản", "lít", "liều",
        "people", "persons", "residents", "visits", "visitors", "passengers", "items", "trips", "trees", "journeys", "households", "homes", "transactions", "calls", "members",
    };

    /// <summary>First words of comparisons behind a per cent: <c>5% higher than</c>.</summary>
    public static readonly HashSet<string> Comparatives = new(StringComparer.Ordinal) { "higher", "lower", "above", "below", "more", "less", "fewer", "greater" };

    public const string Is = "là";

    public const string Assign = "giao";

    public const string In = "trong";

    /// <summary>Names what is left besides the parts named before.</summary>
    public const string Other = "khác";

    /// <summary>Names funds that are spent by plan.</summary>
    public const string Funds = "vốn";

    /// <summary>Opens <c>nghị quyết</c>, which is a plan only where something is held against it.</summary>
    public const string Resolution = "nghị";

    /// <summary>Words that divide everything between them.</summary>
    public static readonly (string One, string Other)[] Halves =
    [
        ("khai thác", "nuôi trồng"), ("đánh bắt", "nuôi trồng"), ("nội địa", "quốc tế"), ("trong nước", "quốc tế"), ("trong nước", "nước ngoài"), ("xây mới", "sửa chữa"), ("làm mới", "sửa chữa"), ("nam", "nữ"), ("thành thị", "nông thôn"),
        ("domestic", "international"), ("men", "women"), ("male", "female"), ("urban", "rural"), ("caught", "farmed"),
    ];

    public const string Vowels = "aeiouăâêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ";

    /// <summary>Words whose point does not end a sentence.</summary>
    public static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal) { "tp", "tx", "tt", "ts", "ths", "pgs", "gs", "mr", "mrs", "ms", "dr", "st", "no", "vs", "tr", "đ", "c", "p", "q", "ks", "bs", "cn", "approx", "etc", "v" };

    /// <summary>Words between spaces that stand in nearly every French sentence, and in no other language here.</summary>
    public static readonly string[] French = [" de ", " le ", " la ", " les ", " des ", " du ", " est ", " soit ", " une ", " et ", " d'", " l'", " d’", " l’"];

    /// <summary>Words of a headline of what was not achieved.</summary>
    public static readonly string[] Missed = ["không đạt", "chưa đạt", "không hoàn thành", "chưa hoàn thành", "not met", "not achieved", "missed", "off target", "off track"];

    /// <summary>Words of many names, which tell none of them.</summary>
    public static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "và", "các", "của", "trong", "trên", "theo", "đến", "được", "cho", "có", "năm", "tỷ", "tỉ", "lệ", "số", "là", "đạt", "ở", "tại", "với", "về", "từ", "hằng", "hàng", "cả", "tổng", "the", "of", "in", "and", "for", "to", "a", "number", "rate", "percentage", "total", "per",
    };
}
