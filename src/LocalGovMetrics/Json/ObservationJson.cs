using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Json;

/// <summary>A value with how firmly it is known.</summary>
internal sealed record ObservationJson : ValueJson
{
    public ObservationJson()
    {
    }

    [SetsRequiredMembers]
    private ObservationJson(Observation observation)
        : base(Of(observation.Text, observation.Value))
    {
        Status = observation.Status;
        Scope = observation.Scope?.ToString();
        PriceBasis = Prices.Shown(observation.PriceBasis);
    }

    [JsonPropertyOrder(1)]
    public ObservationStatus? Status { get; init; }

    [JsonPropertyOrder(1)]
    public string? Scope { get; init; }

    /// <summary>Gets at which prices the amount is, where its cell or column says it.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PriceBasis? PriceBasis { get; init; }

    public static ObservationJson Of(Observation observation) => new(observation);

    public Observation ToObservation() => new(ToReported(), Status ?? ObservationStatus.Actual)
    {
        Text = Text,
        Scope = Scope is null ? null : Period.Parse(Scope),
        PriceBasis = Prices.Read(PriceBasis),
    };
}

/// <summary>The value of a year.</summary>
internal sealed record YearJson(int Year, [property: JsonConverter(typeof(BriefConverter<ObservationJson>))] ObservationJson Observation)
{
    public static YearJson Of(YearObservation year) => new(year.Year, ObservationJson.Of(year.Observation));

    public YearObservation ToYear() => new(Year, Observation.ToObservation());
}

/// <summary>What a verdict is made of on the side of the actual.</summary>
internal sealed record SeriesJson
{
    [JsonConverter(typeof(BriefConverter<ObservationJson>))]
    public required ObservationJson Actual { get; init; }

    public string? Period { get; init; }

    public int? BaseYear { get; init; }

    [JsonConverter(typeof(BriefConverter<ObservationJson>))]
    public ObservationJson? Baseline { get; init; }

    public IReadOnlyList<YearJson>? Years { get; init; }

    public string? MeasureUnit { get; init; }

    public IReadOnlyDictionary<string, string>? Names { get; init; }

    public bool Contradicted { get; init; }

    public Aggregation Aggregation { get; init; }

    /// <summary>Gets the price basis of the indicator, where it has one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PriceBasis? PriceBasis { get; init; }

    public static SeriesJson Of(ActualSeries series) => new()
    {
        Actual = ObservationJson.Of(series.Actual),
        Period = series.Period?.ToString(),
        BaseYear = series.BaseYear,
        Baseline = series.Baseline is { } baseline ? ObservationJson.Of(baseline) : null,
        Years = [.. series.Years.Select(YearJson.Of)],
        MeasureUnit = series.MeasureUnit?.Symbol,
        Names = series.Name?.Languages.ToDictionary(language => language, series.Name.In),
        Contradicted = series.IsContradicted,
        Aggregation = series.Aggregation,
        PriceBasis = Prices.Shown(series.PriceBasis),
    };

    public ActualSeries ToSeries() => new()
    {
        Actual = Actual.ToObservation(),
        Period = Period is null ? null : LocalGovMetrics.Period.Parse(Period),
        BaseYear = BaseYear,
        Baseline = Baseline?.ToObservation(),
        Years = [.. (Years ?? []).Select(year => year.ToYear())],
        MeasureUnit = MeasureUnit is null ? null : Values.MeasureUnit.Parse(MeasureUnit),
        Name = Names is null ? null : new LocalizedName(Names),
        IsContradicted = Contradicted,
        Aggregation = Aggregation,
        PriceBasis = Prices.Read(PriceBasis),
    };
}

/// <summary>Price bases in the contract: what is not printed is left out.</summary>
internal static class Prices
{
    public static PriceBasis? Shown(PriceBasis prices) => prices == PriceBasis.NotPrinted ? null : prices;

    public static PriceBasis Read(PriceBasis? prices) => prices ?? PriceBasis.NotPrinted;
}
