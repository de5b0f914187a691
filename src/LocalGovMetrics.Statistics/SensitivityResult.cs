using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>How firmly the ranks of an index hold: the specification, the options, and the stability of every unit.</summary>
/// <remarks>Equality compares contents. Immutable.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record SensitivityResult : IDisplayable
{
    [JsonConstructor]
    internal SensitivityResult(IndexSpec spec, SensitivityOptions options, IReadOnlyList<RankStability> units)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(options);
        Spec = spec;
        Options = options;
        Units = ValueList.From(units);
    }

    /// <summary>Gets the specification of the index.</summary>
    public IndexSpec Spec { get; }

    /// <summary>Gets the options.</summary>
    public SensitivityOptions Options { get; }

    /// <summary>Gets the units, in the order given.</summary>
    public IReadOnlyList<RankStability> Units { get; }

    /// <inheritdoc/>
    public DisplayTable ToTable() => IndexTable.Of(this);

    /// <summary>Writes options and units.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Options} | {string.Join(" | ", Units)}";
}
