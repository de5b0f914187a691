using LocalGovMetrics.Values;

namespace LocalGovMetrics;

/// <summary>What is measured (<c>chỉ tiêu</c>).</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record Indicator
{
    /// <summary>Gets the code, unique in its source.</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public required string Code
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("An indicator needs a code.", nameof(value)) : value;
    }

    /// <summary>Gets the name by language.</summary>
    public required LocalizedName Name { get; init; }

    /// <summary>Gets the unit of measure, or null where none is stated.</summary>
    public MeasureUnit? Unit { get; init; }

    /// <summary>Gets in which direction the indicator is better.</summary>
    public DesiredDirection Direction { get; init; }

    /// <summary>Gets how the indicator combines over units.</summary>
    public Aggregation Aggregation { get; init; }

    /// <summary>Gets the price basis; not printed unless set.</summary>
    public PriceBasis PriceBasis { get; init; } = PriceBasis.NotPrinted;

    /// <summary>Writes code and name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Code} {Name}";
}
