using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>A table of plan-versus-actual rows in the units after, and what was left out.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ConvertedRows
{
    /// <summary>Gets the rows of the units after: by indicator and period in the order in which the rows before name them, and within by unit.</summary>
    public required IReadOnlyList<ConvertedRow> Rows
    {
        get;
        init => field = ValueList.From(value, nameof(Rows));
    }

    /// <summary>Gets the rows that were not converted, each with its reason.</summary>
    public IReadOnlyList<LeftOutRow> LeftOut
    {
        get;
        init => field = ValueList.From(value, nameof(LeftOut));
    } = ValueList<LeftOutRow>.Empty;

    /// <summary>Writes how many rows there are.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Rows.Count} rows, {LeftOut.Count} left out: [{string.Join("; ", Rows)}] [{string.Join("; ", LeftOut)}]");
}
