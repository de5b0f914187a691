namespace LocalGovMetrics.Comparability;

/// <summary>What an indicator measures, apart from the words of one report: the same concept, under whatever name, may be compared.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record IndicatorConcept
{
    /// <summary>Gets the code of the concept, such as <c>clean-water</c>.</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public required string Code
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A concept needs a code.", nameof(value)) : value;
    }

    /// <summary>Gets the name of the concept by language.</summary>
    public required LocalizedName Name { get; init; }

    /// <summary>Gets the part of the whole that is measured, such as <c>dịch vụ</c>, by language, or null for the whole: a part never compares with another part or with the whole.</summary>
    public LocalizedName? Part { get; init; }

    /// <summary>Gets in what the definition differs from the plain one, by language, or null: a difference to be told, not one of concept.</summary>
    public LocalizedName? Variant { get; init; }

    /// <summary>Gets whether a level of it is a state or an amount over a time.</summary>
    public StockOrFlow StockOrFlow { get; init; }

    /// <summary>Writes code, part and variant.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Code}{(Part is null ? string.Empty : $"/{Part}")}{(Variant is null ? string.Empty : $" ({Variant})")}";
}
