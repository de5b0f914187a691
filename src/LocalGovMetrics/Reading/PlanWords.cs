using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Reading;

/// <summary>The words that the coded columns allow, as data, in English and Vietnamese; case and diacritics do not count.</summary>
internal static class PlanWords
{
    private static readonly FrozenDictionary<string, DesiredDirection> Directions = Words(
        (DesiredDirection.Higher, ["higher", "cao hơn", "tăng"]),
        (DesiredDirection.Lower, ["lower", "thấp hơn", "giảm"]),
        (DesiredDirection.Closer, ["closer", "sát hơn"]),
        (DesiredDirection.None, ["none", "không"]));

    private static readonly FrozenDictionary<string, ObservationStatus> Statuses = Words(
        (ObservationStatus.Actual, ["actual", "chính thức", "thực hiện"]),
        (ObservationStatus.Estimated, ["estimated", "ước", "dự ước", "ước thực hiện"]),
        (ObservationStatus.Forecast, ["forecast", "dự kiến"]),
        (ObservationStatus.Pending, ["pending", "chờ", "chờ kết quả"]));

    private static readonly FrozenDictionary<string, Aggregation> Aggregations = Words(
        (Aggregation.None, ["none", "không"]),
        (Aggregation.Additive, ["additive", "cộng"]),
        (Aggregation.Intensive, ["intensive", "tỷ lệ"]));

    private static readonly FrozenDictionary<string, MeasureKind> MeasureKinds =
        Words([.. Enum.GetValues<MeasureKind>().Select(kind => (kind, (string[])[kind.ToString()]))]);

    private static readonly FrozenDictionary<string, bool> YesOrNo = Words(
        (true, ["yes", "true", "1", "x", "có"]),
        (false, ["no", "false", "0", "không"]));

    public static bool TryReadDirection(string text, out DesiredDirection direction) => Directions.TryGetValue(HeaderText.Fold(text), out direction);

    public static bool TryReadStatus(string text, out ObservationStatus status) => Statuses.TryGetValue(HeaderText.Fold(text), out status);

    public static bool TryReadAggregation(string text, out Aggregation aggregation) => Aggregations.TryGetValue(HeaderText.Fold(text), out aggregation);

    public static bool TryReadYesOrNo(string text, out bool yes) => YesOrNo.TryGetValue(HeaderText.Fold(text), out yes);

    public static bool TryReadMeasure(string text, [NotNullWhen(true)] out Measure? measure) =>
        Measure.TryParse(text, out measure)
        || (MeasureKinds.TryGetValue(HeaderText.Fold(text), out MeasureKind kind) && (measure = Measure.Of(kind)) is not null);

    public static bool TryReadMeasureUnit(string text, [NotNullWhen(true)] out MeasureUnit? unit) => MeasureUnit.TryReadPrinted(text, out unit, out _);

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
