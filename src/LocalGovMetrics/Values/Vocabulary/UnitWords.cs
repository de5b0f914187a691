namespace LocalGovMetrics.Values;

/// <summary>The known units and their spellings, as data. A new unit, or a new spelling of one, is one word here.</summary>
internal static class UnitWords
{
    public const string Year = "năm";
    public const string Person = "người";

    /// <summary>Dimension, symbol of the base unit, how many base units one is, symbol, and other spellings between bars, in lower case.</summary>
    public static readonly (Dimension Dimension, string Base, decimal Factor, string Symbol, string Spellings)[] Table =
    [
        (Dimension.Number, string.Empty, 1, "1", "đơn vị tính"),
        (Dimension.Percent, "%", 1, "%", "phần trăm|per cent|percent|pct|％|persen|por ciento|por cento|pour cent"),
        (Dimension.Percent, "%", 0.1m, "‰", "phần nghìn|phần ngàn|per mille|permille|per mil|promille|por mil|pour mille|por mille|per thousand|%o|0/00|o/oo"),
        (Dimension.PercentagePoint, "điểm %", 1, "điểm %", "điểm phần trăm|percentage point|percentage points|pp|ppt|% điểm|per cent points|ppts|percent points|% points|% point"),
        (Dimension.Multiple, "lần", 1, "lần", "times|fold|x"),
        (Dimension.Points, "điểm", 1, "điểm", "point|points|pts"),

        (Dimension.Money, "đồng", 1, "đồng", "vnd|vnđ|đ|dong|đồng việt nam|₫|việt nam đồng|đồng vn"),
        (Dimension.Money, "đồng", 1_000, "nghìn đồng", "1.000 đồng|1000 đồng|1.000đ|1000đ|1.000 đ|1000 đ|ngđ|nghđ|ngàn đ|nghìn đ"),
        (Dimension.Money, "đồng", 1_000_000, "triệu đồng", "tr.đồng|tr đồng|tr.đ|trđ|trđồng|triệu|tr|tr đ|tr. đồng|tr. đ|triệuđồng"),
        (Dimension.Money, "đồng", 1_000_000_000, "tỷ đồng", "tỷ|tỉ|tỷ đ|tỉ đ|tỷđ|tỷđồng"),
        (Dimension.Money, "đồng", 1_000_000_000_000, "nghìn tỷ đồng", "nghìn tỷ|ngàn tỷ|nghìn tỉ|ngàn tỉ"),
        (Dimension.Money, "đồng", 1_000_000_000_000_000, "triệu tỷ đồng", "triệu tỷ|triệu tỉ"),
        (Dimension.Money, "đồng", 1_000_000_000_000_000_000, "tỷ tỷ đồng", "tỷ tỷ|tỉ tỉ"),

        (Dimension.Mass, "kg", 0.000_001m, "mg", "milligram|milligrams"),
        (Dimension.Mass, "kg", 0.001m, "g", "gram|grams|gam"),
        (Dimension.Mass, "kg", 1, "kg", "kilogram|kilograms|ki-lô-gam|kilo|kgs"),
        (Dimension.Mass, "kg", 10, "yến", string.Empty),
        (Dimension.Mass, "kg", 100, "tạ", "quintal|quintals|kuintal"),
        (Dimension.Mass, "kg", 1_000, "tấn", "tonne|tonnes|ton|tons|t|metric ton|metric tons|toneladas|tonelada"),
        (Dimension.Area, "m2", 1, "m2", "m²|mét vuông|square metre|square metres|square meter|square meters|sq m|sqm"),
        (Dimension.Area, "m2", 10_000, "ha", "hecta|héc-ta|héc ta|hectare|hectares|hektar|hectáreas|hectares"),
        (Dimension.Area, "m2", 1_000_000, "km2", "km²|square kilometre|square kilometres|square kilometer|square kilometers|sq km|sqkm"),
        (Dimension.Area, "m2 sàn", 1, "m2 sàn", "m² sàn|mét vuông sàn|m2 sàn nhà ở|m² sàn nhà ở"),
        (Dimension.Length, "m", 0.01m, "cm", "centimetre|centimetres|centimeter|centimeters"),
        (Dimension.Length, "m", 0.001m, "mm", "millimetre|millimetres|millimeter|millimeters"),
        (Dimension.Length, "m", 1, "m", "mét|metre|metres|meter|meters"),
        (Dimension.Length, "m", 1_000, "km", "ki-lô-mét|kilometre|kilometres|kilometer|kilometers|kms"),
        (Dimension.Length, "m", 1_609.344m, "mile", "miles"),
        (Dimension.Volume, "m3", 0.001m, "lít", "litre|litres|liter|liters|l"),
        (Dimension.Volume, "m3", 1, "m3", "m³|mét khối|cubic metre|cubic metres|cubic meter|cubic meters"),
        (Dimension.Energy, "kWh", 1, "kWh", "kw.h|kilowatt hour|kilowatt hours"),
        (Dimension.Energy, "kWh", 1_000, "MWh", string.Empty),
        (Dimension.Energy, "kWh", 1_000_000, "GWh", string.Empty),
        (Dimension.Energy, "kWh", 1_000_000_000, "TWh", string.Empty),
        (Dimension.Power, "kW", 1, "kW", "kilowatt|kilowatts"),
        (Dimension.Power, "kW", 1_000, "MW", "megawatt|megawatts"),
        (Dimension.Power, "kW", 1_000_000, "GW", "gigawatt|gigawatts"),
        (Dimension.Power, "kWp", 1, "kWp", string.Empty),
        (Dimension.Power, "kWp", 1_000, "MWp", string.Empty),
        (Dimension.Power, "kWp", 1_000_000, "GWp", string.Empty),

        (Dimension.Duration, "giây", 1, "giây", "second|seconds|sec|secs|hh:mm:ss|h:mm:ss|giờ:phút:giây"),
        (Dimension.Duration, "giây", 60, "phút", "minute|minutes|min|mins|mm:ss|m:ss|phút:giây|min:sec|minutes:seconds"),
        (Dimension.Duration, "giây", 3_600, "giờ", "hour|hours|hr|hrs|tiếng|hh:mm|h:mm|giờ:phút|hours:minutes"),
        (Dimension.Duration, "giây", 86_400, "ngày", "day|days|ngày đêm|calendar day|calendar days"),
        (Dimension.Duration, "giây", 604_800, "tuần", "week|weeks|wk|wks"),
        (Dimension.Duration, "ngày làm việc", 1, "ngày làm việc", "working day|working days|business day|business days|workday|workdays"),
        (Dimension.Duration, "giờ làm việc", 1, "giờ làm việc", "working hour|working hours|business hour|business hours"),
        (Dimension.Duration, "tháng", 1, "tháng", "month|months|mth|mths|bulan|mes|meses|mois"),
        (Dimension.Duration, "tháng", 3, "quý", "quarter|quarters"),
        (Dimension.Duration, "tháng", 12, Year, "year|years|annum|yr|yrs|tahun|año|años|ano|anos"),

        (Dimension.Count, "hộ nghèo", 1, "hộ nghèo", "poor household|poor households"),
        (Dimension.Count, "hộ cận nghèo", 1, "hộ cận nghèo", "near-poor household|near-poor households"),
        (Dimension.Count, "trường hợp", 1, "trường hợp", "case|cases"),
        (Dimension.Count, "lượt", 1, "lượt", string.Empty),
        (Dimension.Count, "lượt khách", 1, "lượt khách", "visit|visits"),
        (Dimension.Count, "lượt người", 1, "lượt người", string.Empty),
        (Dimension.Count, "hồ sơ", 1, "hồ sơ", "file|files"),
        (Dimension.Count, "dự án", 1, "dự án", "project|projects"),
        (Dimension.Count, "cây", 1, "cây", "tree|trees"),
        (Dimension.Count, "con", 1, "con", "head"),
        (Dimension.Count, "hộ", 1, "hộ", "hộ dân|hộ gia đình|household|households"),
        (Dimension.Count, Person, 1, Person, "person|persons|people|dân|nhân khẩu|capita|inhabitant|inhabitants|resident|residents|population|orang|habitantes|habitante|habitants|habitant|penduduk|người dân|ng"),
        (Dimension.Count, "lao động", 1, "lao động", "worker|workers"),
        (Dimension.Count, "phụ nữ", 1, "phụ nữ", "woman|women"),
        (Dimension.Count, "trẻ em", 1, "trẻ em", "child|children"),
        (Dimension.Count, "trẻ đẻ sống", 1, "trẻ đẻ sống", "live birth|live births|trẻ sinh sống|ca đẻ sống|trẻ sinh ra sống|births"),
        (Dimension.Count, "trường", 1, "trường", "trường học|school|schools"),
        (Dimension.Count, "xã", 1, "xã", "commune|communes"),
        (Dimension.Count, "phường", 1, "phường", "ward|wards"),
        (Dimension.Count, "xã, phường", 1, "xã, phường", "phường, xã|phường xã|xã phường|commune or ward"),
        (Dimension.Count, "thôn", 1, "thôn", "village|villages"),
        (Dimension.Count, "hợp tác xã", 1, "hợp tác xã", "htx|cooperative|cooperatives"),
        (Dimension.Count, "người chết", 1, "người chết", "death|deaths"),
        (Dimension.Count, "người bị thương", 1, "người bị thương", string.Empty),
        (Dimension.Count, "doanh nghiệp", 1, "doanh nghiệp", "dn|enterprise|enterprises"),
        (Dimension.Count, "đảng viên", 1, "đảng viên", "party member|party members|đảng viên mới"),
        (Dimension.Count, "học sinh", 1, "học sinh", "pupil|pupils"),
        (Dimension.Count, "giường bệnh", 1, "giường bệnh", "giường|hospital bed|hospital beds"),
        (Dimension.Count, "máy", 1, "máy", string.Empty),
        (Dimension.Count, "chiếc", 1, "chiếc", string.Empty),
    ];

    /// <summary>The people that a rate per power of ten is of: <c>8,2/1.000 dân</c> is a rate, <c>5/1.000 trường</c> is five of a thousand schools.</summary>
    public static readonly string[] Populations = [Person, "phụ nữ", "trẻ em", "trẻ đẻ sống"];

    /// <summary>Words behind a unit that say per what time it is; <c>mỗi năm</c> and <c>a year</c> are words of the notation.</summary>
    public static readonly (string Phrase, string Time)[] PerTimes =
    [
        ("mỗi tháng", "tháng"), ("một tháng", "tháng"), ("hàng tháng", "tháng"), ("hằng tháng", "tháng"), ("mỗi quý", "quý"), ("hàng quý", "quý"), ("hằng quý", "quý"),
        ("mỗi tuần", "tuần"), ("hàng tuần", "tuần"), ("hằng tuần", "tuần"), ("mỗi ngày", "ngày"), ("một ngày", "ngày"), ("hàng ngày", "ngày"), ("hằng ngày", "ngày"),
        ("a month", "tháng"), ("monthly", "tháng"), ("each month", "tháng"), ("every month", "tháng"), ("per month", "tháng"), ("a quarter", "quý"), ("quarterly", "quý"), ("each quarter", "quý"),
        ("a week", "tuần"), ("weekly", "tuần"), ("each week", "tuần"), ("a day", "ngày"), ("daily", "ngày"), ("each day", "ngày"),
        ("per bulan", "tháng"), ("al mes", "tháng"), ("por mes", "tháng"), ("por mês", "tháng"), ("par mois", "tháng"),
    ];

    /// <summary>Words that begin like a scale and are none.</summary>
    public static readonly string[] NoScales =
        ["tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tỷ suất", "tỉ suất", "tỷ giá", "tỉ giá", "tỷ số", "tỉ số", "tỷ phú", "tỉ phú"];

    /// <summary>What words of money may follow a bare scale (<c>5 tỷ vốn đầu tư</c>), where any other noun is what is counted (<c>5 triệu hành khách</c>).</summary>
    public static readonly string[] MoneyNouns =
        ["vốn", "tiền", "ngân sách", "doanh thu", "thu", "chi", "kinh phí", "nợ", "trái phiếu", "tín dụng", "dự toán", "lợi nhuận", "thuế", "giá trị", "đầu tư", "viện trợ", "hỗ trợ"];
}
