using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Average growth as a table prints it beside the yearly values: a rate, or an index, previous year = 100.</summary>
/// <remarks>Equal by content, immutable.</remarks>
internal sealed record PrintedGrowth
{
    /// <summary>Gets the first year of the span, as the column names it.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Gets the last year of the span.</summary>
    public required int LastYear { get; init; }

    /// <summary>Gets the number, or null where the text is none.</summary>
    public ReportedValue? Number { get; init; }

    /// <summary>Gets the text as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Writes span and text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{FirstYear}-{LastYear}: {Text}");
}
