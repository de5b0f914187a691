using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Growth;

/// <summary>Compound growth between two printed values: what went in, the rate at face value, and the bounds that the prints allow.</summary>
/// <remarks>Method: (last / first)^(1 / periods) − 1. Equality compares all members. Immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record CompoundGrowthResult : IDisplayable
{
    internal CompoundGrowthResult(int periods, ReportedValue first, ReportedValue last, Computed rate, GrowthBounds bounds)
    {
        First = first;
        Last = last;
        Periods = periods;
        Rate = rate;
        Bounds = bounds;
    }

    /// <summary>Gets the value at the base, as printed.</summary>
    public ReportedValue First { get; }

    /// <summary>Gets the value at the end, as printed.</summary>
    public ReportedValue Last { get; }

    /// <summary>Gets the periods from base to end.</summary>
    public int Periods { get; }

    /// <summary>Gets the rate per period at face value: from the printed numbers, or the bounds or fractions that were printed.</summary>
    /// <value>0.05 = 5 %, −1 or more; undefined, <see cref="UndefinedReason.NotApplicable"/>, where a range was printed.</value>
    public Computed Rate { get; }

    /// <summary>Gets the index at face value, previous period = 100.</summary>
    /// <value>105 = 5 % a period, 0 or more; undefined where the rate is.</value>
    public Computed Index => CompoundGrowth.IndexFromRate(Rate);

    /// <summary>Gets the bounds of the rate per period that the printed precision and qualifiers allow.</summary>
    /// <value>0.05 = 5 %, −1 or more.</value>
    public GrowthBounds Bounds { get; }

    /// <inheritdoc/>
    public DisplayTable ToTable() => CompoundGrowthTable.Of(this);

    /// <summary>Writes inputs, rate and bounds.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{First} to {Last} in {Periods}: {Rate}, bounds {Bounds}");
}
