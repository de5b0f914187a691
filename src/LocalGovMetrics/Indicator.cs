using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics;

/// <summary>What is measured (<c>chỉ tiêu</c>).</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record Indicator
{
    /// <summary>Gets the code, unique in its source, or null where the source gives none.</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public string? Code
    {
        get;
        init => field = value is not null && string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A code is not empty; an indicator without one has null.", nameof(value)) : value;
    }

    /// <summary>Gets what tells the indicator from the others of its source: the code, else the name.</summary>
    [JsonIgnore]
    public string Key => Code ?? Name.ToString();

    /// <summary>Gets the name by language.</summary>
    public required LocalizedName Name { get; init; }

    /// <summary>Gets the unit of measure, or null where none is stated.</summary>
    public MeasureUnit? MeasureUnit { get; init; }

    /// <summary>Gets in which direction the indicator is better.</summary>
    public DesiredDirection Direction { get; init; }

    /// <summary>Gets how the indicator combines over units.</summary>
    public Aggregation Aggregation { get; init; }

    /// <summary>Gets the price basis; not printed unless set.</summary>
    public PriceBasis PriceBasis { get; init; } = PriceBasis.NotPrinted;

    /// <summary>Writes the code, where there is one, and the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code is null ? Name.ToString() : $"{Code} {Name}";
}
