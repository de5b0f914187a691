using System.Collections.Frozen;
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
    private static readonly FrozenDictionary<string, DesiredDirection> Directions = Words(
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
    private static readonly FrozenDictionary<string, DesiredDirection> DirectionSigns = new Dictionary<string, DesiredDirection>
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
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ObservationStatus> Statuses = Words(
        (ObservationStatus.Actual, ["actual", "revised", "confirmed", "chính thức", "thực hiện", "đã điều chỉnh"]),
        (ObservationStatus.Estimated, ["estimated", "estimate", "provisional", "preliminary", "ước", "ước tính", "dự ước", "ước thực hiện", "sơ bộ"]),
        (ObservationStatus.Forecast, ["forecast", "projected", "dự kiến", "dự báo"]),
        (ObservationStatus.Pending, ["pending", "awaited", "not yet available", "chờ", "chờ kết quả", "chưa có kết quả"]));

    private static readonly FrozenDictionary<string, Aggregation> Aggregations = Words(
        (Aggregation.None, ["none", "không"]),
        (Aggregation.Additive, ["additive", "cộng"]),
        (Aggregation.Intensive, ["intensive", "tỷ lệ"]));

    private static readonly FrozenDictionary<string, MeasureKind> MeasureKinds =
        Words([.. Enum.GetValues<MeasureKind>().Select(kind => (kind, (string[])[kind.ToString()]))]);

    private static readonly FrozenDictionary<string, bool> YesOrNo = Words(
        (true, ["yes", "true", "1", "x", "có"]),
        (false, ["no", "false", "0", "không"]));

    public static bool TryReadDirection(string text, out DesiredDirection direction) =>
        DirectionSigns.TryGetValue(text.Trim().TrimEnd('\uFE0E', '\uFE0F'), out direction) || Directions.TryGetValue(HeaderText.Fold(text), out direction);

    public static bool TryReadStatus(string text, out ObservationStatus status) => Statuses.TryGetValue(HeaderText.Fold(text), out status);

    public static bool TryReadAggregation(string text, out Aggregation aggregation) => Aggregations.TryGetValue(HeaderText.Fold(text), out aggregation);

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
        if (folded is "giahienhanh" or "hienhanh")
        {
            basis = PriceBasis.Current;
            return true;
        }

        foreach (string word in (string[])["giasosanh", "giacodinh", "sosanh", "codinh"])
        {
            if (folded.StartsWith(word, StringComparison.Ordinal))
            {
                string year = folded[word.Length..];
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

    private static FrozenDictionary<string, T> Words<T>(params (T Value, string[] Words)[] table) =>
        table.SelectMany(row => row.Words.Select(word => KeyValuePair.Create(HeaderText.Fold(word), row.Value))).ToFrozenDictionary(StringComparer.Ordinal);
}
