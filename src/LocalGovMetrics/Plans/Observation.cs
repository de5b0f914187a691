using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Plans;

/// <summary>What was reported of an indicator, how firmly it is known, and the text it was read from.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record Observation
{
    /// <summary>Makes an observation.</summary>
    /// <param name="value">What the cell says.</param>
    /// <param name="status">How firmly it is known.</param>
    public Observation(Reported value, ObservationStatus status = ObservationStatus.Actual)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        Status = status;
    }

    /// <summary>Gets the observation of an empty cell.</summary>
    public static Observation NotReported { get; } = new(new ReportedText(ReportedTextKind.NotReported, string.Empty), ObservationStatus.NotReported);

    /// <summary>Gets what the cell says.</summary>
    public Reported Value { get; init; }

    /// <summary>Gets how firmly it is known.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>Gets the text as printed, or null where the observation was made in code.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the time that the cell itself speaks of (<c>Giai đoạn 2021-2023: 120 hộ</c>), or null where it names none.</summary>
    public Period? Scope { get; init; }

    /// <summary>Gets at which prices the amount is; not printed unless set: then it is that of the indicator.</summary>
    public PriceBasis PriceBasis { get; init; } = PriceBasis.NotPrinted;

    /// <summary>Gets the number, where the cell says one; else null.</summary>
    public ReportedValue? Number => Value as ReportedValue;

    /// <summary>Makes an observation of a printed number.</summary>
    /// <param name="value">The number; its scale is the printed precision.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <param name="status">How firmly it is known.</param>
    /// <returns>The observation.</returns>
    public static Observation Of(decimal value, MeasureUnit? unit = null, ObservationStatus status = ObservationStatus.Actual) =>
        new(ReportedValue.AsPrinted(value, unit), status);

    /// <summary>Writes value and status.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => Status is ObservationStatus.Actual or ObservationStatus.NotReported ? Value.ToString() : $"{Value} ({Status})";
}
