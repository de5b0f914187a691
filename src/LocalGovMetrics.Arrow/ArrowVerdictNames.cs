using LocalGovMetrics.Columns;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Arrow;

/// <summary>How the columns of a record batch of results are named.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ArrowVerdictNames
{
    /// <summary>Gets the names that are used unless others are given.</summary>
    public static ArrowVerdictNames Default { get; } = new();

    /// <summary>Gets the column of codes of <see cref="VerdictKind"/>, of type <c>uint8</c>.</summary>
    public string Verdict { get; init; } = "verdict";

    /// <summary>Gets the column of codes of <see cref="ReasonCode"/>, of type <c>uint8</c>.</summary>
    public string Reason { get; init; } = "reason";

    /// <summary>Gets the column of attainment ratios, of type <c>double</c>, null where there is none; see <see cref="VerdictColumns.Attainments"/>.</summary>
    public string Attainment { get; init; } = "attainment";

    /// <summary>Gets the column of compound growth rates, of type <c>double</c>, null where there is none; see <see cref="VerdictColumns.Growth"/>.</summary>
    public string Growth { get; init; } = "growth";
}
