using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Reading;

/// <summary>The words that the coded columns allow, as data, in English and Vietnamese; case and diacritics do not count.</summary>
internal static class PlanWords
{
    private static readonly HashSet<string> Places = new string[] { "hạng", "thứ hạng", "thứ", "xếp hạng", "vị thứ", "thứ bậc", "vị trí", "rank", "place", "position" }.Select(HeaderText.Fold).ToHashSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, DesiredDirection> Directions = Words(
        (DesiredDirection.Higher,
        [
            "higher", "high", "higher is better", "bigger", "bigger is better", "more", "more is better", "larger is better", "maximise", "maximize", "max", "increase", "increasing", "higher the better", "high is good", "good is high", "positive",
            "cao hơn", "cao", "tăng", "tăng là tốt", "tăng là tốt hơn", "tăng thì tốt", "cao là tốt", "cao hơn là tốt", "cao hơn là tốt hơn", "cao thì tốt", "càng cao càng tốt", "càng nhiều càng tốt", "càng lớn càng tốt", "nhiều hơn là tốt", "lớn hơn là tốt", "tối đa hóa", "thuận", "chiều thuận", "tích cực",
        ]),
        (DesiredDirection.Lower,
        [
            "lower", "low", "lower is better", "smaller", "smaller is better", "less", "less is better", "fewer is better", "minimise", "minimize", "min", "decrease", "decreasing", "reduce", "lower the better", "low is good", "good is low", "negative",
            "thấp hơn", "thấp", "giảm", "giảm là tốt", "giảm là tốt hơn", "giảm thì tốt", "thấp là tốt", "thấp hơn là tốt", "thấp hơn là tốt hơn", "thấp thì tốt", "càng thấp càng tốt", "càng ít càng tốt", "càng nhỏ càng tốt", "ít hơn là tốt", "nhỏ hơn là tốt", "tối thiểu hóa", "nghịch", "chiều nghịch", "tiêu cực",
        ]),
        (DesiredDirection.Closer,
        [
            "closer", "close", "closer is better", "closer to target", "target", "on target", "nearer", "within range", "plan is best",
            "sát hơn", "sát", "càng sát càng tốt", "gần hơn", "đúng kế hoạch", "sát kế hoạch", "bằng kế hoạch",
        ]),
        (DesiredDirection.None, ["none", "neutral", "n/a", "not applicable", "không", "không xét", "không có", "trung tính"]));

    // Folding takes dashes and signs away, so signs stand by themselves.
    private static readonly Dictionary<string, DesiredDirection> DirectionSigns = new()
    {
        ["+"] = DesiredDirection.Higher,
        ["↑"] = DesiredDirection.Higher,
        ["▲"] = DesiredDirection.Higher,
        ["⬆"] = DesiredDirection.Higher,
        ["↗"] = DesiredDirection.Higher,
        ["-"] = DesiredDirection.Lower,
        ["−"] = DesiredDirection.Lower,
        ["–"] = DesiredDirection.Lower,
        ["↓"] = DesiredDirection.Lower,
        ["▼"] = DesiredDirection.Lower,
        ["⬇"] = DesiredDirection.Lower,
        ["↘"] = DesiredDirection.Lower,
        ["="] = DesiredDirection.Closer,
        ["→"] = DesiredDirection.Closer,
        ["↔"] = DesiredDirection.Closer,
    };

    private static readonly Dictionary<string, ObservationStatus> Statuses = Words(
        (ObservationStatus.Actual, ["actual", "A", "final", "confirmed", "official", "normal", "definitive", "chính thức", "số chính thức", "số liệu chính thức", "thực hiện", "thực tế", "đã xác nhận", "số thực hiện", "quyết toán", "đã quyết toán", "audited"]),
        (ObservationStatus.Revised, ["revised", "R", "revision", "updated", "đã điều chỉnh", "điều chỉnh", "số điều chỉnh", "số liệu điều chỉnh", "sau điều chỉnh", "đã hiệu chỉnh", "hiệu chỉnh"]),
        (ObservationStatus.Provisional, ["provisional", "P", "preliminary", "prelim", "prov", "prel", "not final", "not yet final", "unofficial", "unaudited", "sơ bộ", "số sơ bộ", "số liệu sơ bộ", "kết quả sơ bộ", "chưa chính thức", "số chưa chính thức", "số liệu chưa chính thức", "chưa kiểm toán", "chưa quyết toán"]),
        (ObservationStatus.Estimated, ["estimated", "E", "estimate", "est", "imputed", "I", "ước", "ước tính", "dự ước", "ước thực hiện", "ước đạt", "tạm tính", "số ước", "số liệu ước", "ước th", "ưth", "ước cả năm"]),
        (ObservationStatus.Forecast, ["forecast", "F", "projected", "projection", "expected", "dự kiến", "dự báo", "số dự kiến"]),
        (ObservationStatus.Pending, ["pending", "awaited", "awaiting", "not yet available", "to be confirmed", "tbc", "chờ", "đang chờ", "chờ kết quả", "chưa có kết quả", "chờ đánh giá"]),
        (ObservationStatus.NotAvailable, ["not available", "n/a", "unavailable", "missing", "O", "L", "missing value", "no data", "…", "không có số liệu", "chưa có số liệu", "không có dữ liệu", "không rõ"]),
        (ObservationStatus.Suppressed, ["suppressed", "Q", "C", "confidential", "withheld", "not published", "không công bố", "bảo mật", "bí mật", "mật"]),
        (ObservationStatus.NotApplicable, ["not applicable", "M", "Z", "không áp dụng", "không thuộc diện"]),
        (ObservationStatus.NotReported, ["not reported", "no report", "không báo cáo", "chưa báo cáo", "chưa có báo cáo", "không có báo cáo"]));

    /// <summary>The flags that stand behind the year or the name in a header, in brackets or glued: <c>2024p</c>, <c>Actual [r]</c>.</summary>
    private static readonly Dictionary<char, ObservationStatus> Flags = new()
    {
        ['e'] = ObservationStatus.Estimated,
        ['p'] = ObservationStatus.Provisional,
        ['r'] = ObservationStatus.Revised,
        ['f'] = ObservationStatus.Forecast,
    };

    private static readonly Dictionary<string, Aggregation> Aggregations = Words(
        (Aggregation.None, ["none", "không"]),
        (Aggregation.Additive, ["additive", "cộng"]),
        (Aggregation.Intensive, ["intensive", "tỷ lệ"]));

    private static readonly Dictionary<string, MeasureKind> MeasureKinds =
        Words([.. Enum.GetValues<MeasureKind>().Select(kind => (kind, (string[])[kind.ToString()]))]);

    private static readonly Dictionary<string, bool> YesOrNo = Words(
        (true, ["yes", "true", "1", "x", "có"]),
        (false, ["no", "false", "0", "không"]));

    private static readonly HashSet<string> Points = new[] { "points", "point", "pp", "ppt", "p.p.", "percentage points", "percentage point", "điểm %", "điểm", "điểm phần trăm", "đ%" }.Select(HeaderText.Fold).ToHashSet(StringComparer.Ordinal);

    /// <summary>Tells whether a word is one for percentage points.</summary>
    public static bool ArePoints(string text) => Points.Contains(HeaderText.Fold(text));

    public static bool TryReadDirection(string text, out DesiredDirection direction) =>
        DirectionSigns.TryGetValue(text.Trim().TrimEnd('\uFE0E', '\uFE0F'), out direction) || Directions.TryGetValue(HeaderText.Fold(text), out direction);

    public static bool TryReadStatus(string text, out ObservationStatus status) => Statuses.TryGetValue(HeaderText.Fold(text).Trim('[', ']', '(', ')'), out status);

    /// <summary>Reads the flag of a header.</summary>
    public static bool TryReadFlag(char letter, out ObservationStatus status) => Flags.TryGetValue(char.ToLowerInvariant(letter), out status);

    public static bool TryReadAggregation(string text, out Aggregation aggregation) => Aggregations.TryGetValue(HeaderText.Fold(text), out aggregation);

    /// <summary>Tells whether a unit of measure is a place in a ranking.</summary>
    public static bool IsPlace(string text) => Places.Contains(HeaderText.Fold(text));

    public static bool TryReadYesOrNo(string text, out bool yes) => YesOrNo.TryGetValue(HeaderText.Fold(text), out yes);

    public static bool TryReadMeasure(string text, [NotNullWhen(true)] out Measure? measure) =>
        Measure.TryParse(text, out measure)
        || (MeasureKinds.TryGetValue(HeaderText.Fold(text), out MeasureKind kind) && (measure = Measure.Of(kind)) is not null);

    public static bool TryReadPriceBasis(string text, [NotNullWhen(true)] out PriceBasis? basis)
    {
        if (PriceBasis.TryParse(text, out basis))
        {
            return true;
        }

        string folded = HeaderText.Fold(text);
        if (folded is "giahienhanh" or "hienhanh" or "giathucte" or "currentprices" or "nominal")
        {
            basis = PriceBasis.Current;
            return true;
        }

        foreach (string word in (string[])["giasosanhnam", "giasosanh", "giacodinh", "sosanh", "codinh", "constantprices", "constant"])
        {
            if (folded.StartsWith(word, StringComparison.Ordinal))
            {
                string year = folded[word.Length..];
                year = year.EndsWith("prices", StringComparison.Ordinal) ? year[..^6] : year;
                basis = year.Length == 0 ? PriceBasis.ConstantOfUnknownYear
                    : TryReadYear(year, out int number) && number is >= 1900 and <= 2999 ? PriceBasis.Constant(number)
                    : null;
                return basis is not null;
            }
        }

        return false;
    }

    public static bool TryReadYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && text.Length == 4 && year is >= 1 and <= 9998;

    /// <summary>Reads the last day of a target: a year is its last day.</summary>
    public static bool TryReadHorizon(string text, out LocalDate day)
    {
        if (TryReadYear(text, out int year))
        {
            day = new LocalDate(year, 12, 31);
            return true;
        }

        return LocalDateConverter.TryParse(text, out day);
    }

    /// <summary>Reads the first day on which something holds: a day, or the first of a month or a year.</summary>
    public static bool TryReadFirstDay(string text, out LocalDate day)
    {
        if (TryReadYear(text, out int year))
        {
            day = new LocalDate(year, 1, 1);
            return true;
        }

        if (LocalDateConverter.TryParse(text, out day))
        {
            return true;
        }

        string[] parts = text.Split('/', '-', '.');
        int[] numbers = [.. parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0)];
        (int Year, int Month, int Day) read = numbers switch
        {
            [> 31 and var y, var m] => (y, m, 1),
            [var m, > 31 and var y] => (y, m, 1),
            [var d, var m, > 31 and var y] => (y, m, d),
            _ => default,
        };
        bool isDay = read is { Year: >= 1900 and <= 2999, Month: >= 1 and <= 12, Day: >= 1 } && read.Day <= CalendarSystem.Iso.GetDaysInMonth(read.Year, read.Month);
        day = isDay ? new LocalDate(read.Year, read.Month, read.Day) : default;
        return isDay;
    }

    private static Dictionary<string, T> Words<T>(params (T Value, string[] Words)[] table) =>
        table.SelectMany(row => row.Words.Select(word => KeyValuePair.Create(HeaderText.Fold(word), row.Value))).Distinct().ToDictionary(StringComparer.Ordinal);
}
