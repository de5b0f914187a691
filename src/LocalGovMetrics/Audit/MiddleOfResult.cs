using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>The middle of what follows from a claim's inputs.</summary>
internal static class MiddleOfResult
{
    /// <summary>The middle of a result that is as narrow as arithmetic allows.</summary>
    public static Computed Of(Interval? face) =>
        face is { Low: { } low, High: { } high } ? Computed.From(BinaryNumber.FromDecimal(Between(low, high))) : Computed.Undefined(UndefinedReason.NotApplicable);

    public static decimal Between(decimal low, decimal high) =>
        low == high ? low
        : DecimalMath.TryAdd(high, -low, out decimal width) ? low + (width / 2)
        : (low / 2) + (high / 2);
}
