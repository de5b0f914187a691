namespace LocalGovMetrics.Comparability;

/// <summary>A side of a finding in words of a language.</summary>
internal static class SideWords
{
    public static string Of(ComparabilityCode code, string? side, bool vietnamese) => code switch
    {
        ComparabilityCode.PartsDiffer => side ?? (vietnamese ? "toàn bộ" : "the whole"),
        ComparabilityCode.VariantsDiffer => side ?? (vietnamese ? "không ghi gì thêm" : "the plain definition"),
        ComparabilityCode.NoValue => side is null ? vietnamese ? "có số liệu" : "a value" : Missing(side, vietnamese),
        ComparabilityCode.AspectsDiffer => Word(side, vietnamese, ("actual", "an actual", "số thực hiện"), ("target", "a target", "chỉ tiêu kế hoạch"), ("attainment", "an attainment ratio", "tỷ lệ đạt kế hoạch")),
        ComparabilityCode.ValueKindsDiffer => Word(side, vietnamese, ("number", "number", "Con số"), ("rank", "rank", "thứ hạng"), ("grade", "grade", "xếp loại"), ("date", "date", "ngày")),
        ComparabilityCode.NotOneNumber or ComparabilityCode.Censored or ComparabilityCode.Imprecise => side is null ? vietnamese ? "con số" : "a number" : $"«{side}»",
        ComparabilityCode.UnitAssumed => side ?? (vietnamese ? "không ghi" : "none"),
        ComparabilityCode.PriceBasesDiffer or ComparabilityCode.PriceBasisUnknown or ComparabilityCode.PriceBasisUnknownOfRate or ComparabilityCode.Deflated => Prices(side, vietnamese),
        ComparabilityCode.MeasuresDiffer or ComparabilityCode.AverageAgainstYear => MeasureWords(side, vietnamese),
        ComparabilityCode.StockAgainstFlow => Word(side, vietnamese, ("stock", "state", "thời điểm"), ("flow", "amount over a time", "thời kỳ")),
        ComparabilityCode.EstimateAgainstActual or ComparabilityCode.ForecastAgainstOther =>
            Word(side, vietnamese, ("actual", "actual", "thực hiện"), ("estimated", "estimate", "ước"), ("forecast", "forecast", "dự kiến")),
        ComparabilityCode.BoundariesConverted => side ?? (vietnamese ? "không quy đổi" : "not converted"),
        ComparabilityCode.PrecisionDiffers => vietnamese ? side?.Replace('.', ',') ?? string.Empty : side ?? string.Empty,
        _ => side ?? "–",
    };

    private static string Missing(string side, bool vietnamese) => Word(
        side,
        vietnamese,
        ("pending", "pending", "chờ kết quả"),
        ("notReported", "not reported", "không báo cáo"),
        ("notAvailable", "not available", "chưa thu thập được"));

    private static string Prices(string? side, bool vietnamese) =>
        !PriceBasis.TryParse(side, out PriceBasis? basis) ? side ?? "–"
        : basis == PriceBasis.Current ? vietnamese ? "giá hiện hành" : "current prices"
        : basis == PriceBasis.NotPrinted ? vietnamese ? "không ghi loại giá" : "prices not printed"
        : basis.BaseYear is { } year ? FormattableString.Invariant($"{(vietnamese ? "giá so sánh" : "constant prices of")} {year}")
        : vietnamese ? "giá so sánh không ghi năm" : "constant prices of a year not printed";

    private static string MeasureWords(string? side, bool vietnamese) => Word(
        side,
        vietnamese,
        ("level", "level", "mức"),
        ("count", "level", "mức"),
        ("change", "change", "mức thay đổi"),
        ("change:reduction", "reduction", "mức giảm"),
        ("change:increase", "increase", "mức tăng"),
        ("growth", "growth on the previous year", "tốc độ tăng so với năm trước"),
        ("averageGrowth", "average growth a year", "tốc độ tăng bình quân năm"),
        ("multiple", "multiple of the base", "số lần so với năm gốc"),
        ("total", "total of the span", "tổng cả giai đoạn"),
        ("annualAverage", "average a year", "bình quân năm"),
        ("annualAverage:reduction", "average reduction a year", "mức giảm bình quân năm"),
        ("annualAverage:increase", "average increase a year", "mức tăng bình quân năm"),
        ("rank", "rank", "thứ hạng"),
        ("grade", "grade", "xếp loại"),
        ("completion", "date of completion", "ngày hoàn thành"));

    private static string Word(string? side, bool vietnamese, params ReadOnlySpan<(string Side, string English, string Vietnamese)> words)
    {
        foreach ((string known, string english, string local) in words)
        {
            if (known == side)
            {
                return vietnamese ? local : english;
            }
        }

        return side ?? "–";
    }
}
