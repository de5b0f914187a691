using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>What a claim asks, as far as arithmetic is concerned.</summary>
/// <param name="kind">How the result follows from the inputs.</param>
/// <param name="numbers">The inputs; null where one is missing.</param>
/// <param name="weights">The weight of each input; empty where none has one.</param>
/// <param name="print">The printed result.</param>
/// <param name="periods">The periods, where the kind has them.</param>
/// <param name="decimals">The precision at which the print is judged; null = as printed.</param>
/// <param name="isLowerBetter">Whether the plan is divided by the actual, and the high end of a planned range commits.</param>
internal readonly ref struct ClaimQuestion(
    ClaimKind kind,
    ReadOnlySpan<ReportedValue?> numbers,
    ReadOnlySpan<decimal?> weights,
    ReportedValue print,
    int? periods,
    int? decimals,
    bool isLowerBetter = false)
{
    public ClaimKind Kind { get; } = kind;

    public ClaimShape Shape { get; } = ClaimShape.Of(kind);

    public ReadOnlySpan<ReportedValue?> Numbers { get; } = numbers;

    public ReadOnlySpan<decimal?> Weights { get; } = weights;

    public ReportedValue Print { get; } = print;

    public int? Periods { get; } = periods;

    /// <summary>Gets a value indicating whether the plan is divided by the actual, and the high end of a planned range commits.</summary>
    public bool IsLowerBetter { get; } = isLowerBetter;

    /// <summary>Gets the precision at which the print is judged.</summary>
    public int Decimals { get; } = Math.Max(0, Math.Min(decimals ?? print.Decimals, print.Decimals));
}
