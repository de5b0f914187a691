using LocalGovMetrics.Text;

namespace LocalGovMetrics.Reading;

/// <summary>How a table of plan-versus-actual rows is read.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record PlanTableOptions
{
    /// <summary>Gets the options that infer the notation.</summary>
    public static PlanTableOptions Default { get; } = new();

    /// <summary>Gets the notation of the cells, or null to infer it from the words and marks of the table.</summary>
    public ReportNotation? Notation { get; init; }

    /// <summary>Gets how many errors are listed before the rest is only counted.</summary>
    /// <value>1 or more; 10,000 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxDiagnostics
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 10_000;
}
