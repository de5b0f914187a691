using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>How a notation reads one cell that reports a value.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record ValueReading
{
    /// <summary>Gets the text.</summary>
    public required string Text { get; init; }

    /// <summary>Gets what the cell says.</summary>
    public required Reported Value { get; init; }

    /// <summary>Gets how firmly the words of the cell say it is known, or null where they do not say.</summary>
    public ObservationStatus? Status { get; init; }

    /// <summary>Gets at which prices the words of the cell say it is (<c>giá so sánh 2010</c>), or null where they do not say.</summary>
    public PriceBasis? PriceBasis { get; init; }

    /// <summary>Gets the time the cell itself names (<c>Giai đoạn 2021-2025:</c>), or null.</summary>
    public Period? Scope { get; init; }

    /// <summary>Gets a value indicating whether the words ask for every year (<c>hằng năm</c>).</summary>
    public bool IsEveryYear { get; init; }

    /// <summary>Gets the other readings that the text allows; empty where there is none.</summary>
    public IReadOnlyList<AlternativeReading> Alternatives
    {
        get;
        init => field = ValueList.From(value, nameof(Alternatives));
    } = ValueList<AlternativeReading>.Empty;

    /// <summary>Gets what was decided or noticed.</summary>
    public IReadOnlyList<ReadingNote> Notes
    {
        get;
        init => field = ValueList.From(value, nameof(Notes));
    } = ValueList<ReadingNote>.Empty;

    /// <summary>Writes what was read, its status and its scope, in one line.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        $"{Value}{(Status is { } status ? $" ({CanonicalText.FormatName(status)})" : string.Empty)}{(Scope is { } scope ? $" in {scope}" : string.Empty)}{(PriceBasis is { } prices ? $" at {prices} prices" : string.Empty)}{(IsEveryYear ? " every year" : string.Empty)}";
}

/// <summary>Another reading that a text allows.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record AlternativeReading
{
    /// <summary>Makes another reading.</summary>
    /// <param name="value">What the text would say.</param>
    /// <param name="why">Why it may be read so, in English.</param>
    public AlternativeReading(Reported value, string why)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(why);
        Value = value;
        Why = why;
    }

    /// <summary>Gets what the text would say.</summary>
    public Reported Value { get; }

    /// <summary>Gets why it may be read so, in English.</summary>
    public string Why { get; }

    /// <summary>Writes value and reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Value} ({Why})";
}
