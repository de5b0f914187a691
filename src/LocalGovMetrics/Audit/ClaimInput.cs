using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>A printed number from which a claim was derived.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record ClaimInput
{
    /// <summary>Gets the number as printed, or null where the text is none: a missing figure, an item of a list.</summary>
    public ReportedValue? Number { get; init; }

    /// <summary>Gets the text as printed, or null where the input was made in code.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the weight of the number in a weighted mean, or null.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Gets what the number is, such as its year, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Gets the figures of the sub-rows that make up this figure, where they are known; empty otherwise.</summary>
    public IReadOnlyList<ReportedValue> Parts
    {
        get;
        init => field = ValueList.From(value, nameof(Parts));
    } = ValueList<ReportedValue>.Empty;

    /// <summary>Makes an input from a printed number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="text">The text as printed, or null.</param>
    /// <returns>The input.</returns>
    public static ClaimInput Of(ReportedValue number, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(number);
        return new ClaimInput { Number = number, Text = text };
    }

    /// <summary>Makes an input from a number; its scale is the printed precision.</summary>
    /// <param name="number">The number.</param>
    /// <param name="unit">The unit of measure, or null.</param>
    /// <returns>The input.</returns>
    public static ClaimInput Of(decimal number, MeasureUnit? unit = null) => Of(ReportedValue.AsPrinted(number, unit));

    /// <summary>Writes the text as printed, else the number.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text ?? Number?.ToString() ?? string.Empty;
}
