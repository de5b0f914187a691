using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>How a table of plan-versus-actual rows is read, and what it does not say itself.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record PlanTableOptions
{
    /// <summary>Gets the options that infer the notation.</summary>
    public static PlanTableOptions Default { get; } = new();

    /// <summary>Gets the notation of the cells, or null to infer it from the words and marks of the table.</summary>
    public ReportNotation? Notation { get; init; }

    /// <summary>Gets how many errors are listed before the rest is only counted.</summary>
    /// <value>1 or more; 100 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxDiagnostics
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 100;

    /// <summary>Gets a value indicating whether the other rows are given where some cannot be read; those are in <see cref="PlanTable.Failed"/>.</summary>
    /// <remarks>An error of the header still gives no table.</remarks>
    public bool KeepGoing { get; init; }

    /// <summary>Gets a value indicating whether the cells are texts that somebody asks of: no unit, no indicator and no period need be named.</summary>
    internal bool AreTextsAlone { get; init; }

    /// <summary>Gets a value indicating whether a row may say that its time is unknown, as one of a document that names none does; a comparison cannot do without.</summary>
    internal bool MayLackPeriod { get; init; } = true;

    /// <summary>Gets the administrative unit of rows that name none, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the period of rows that name none, or null.</summary>
    public Period? Period { get; init; }

    /// <summary>Gets the term of rows that name none, or null.</summary>
    public Term? Term { get; init; }

    /// <summary>Gets the base year of rows that name none, or null.</summary>
    public int? BaseYear { get; init; }

    /// <summary>Gets the status of actuals that have none of their own, or null.</summary>
    public ObservationStatus? Status { get; init; }

    /// <summary>Gets the month in which financial years such as <c>2024/25</c> start, or null: April is taken then, and said.</summary>
    /// <value>1 to 12.</value>
    /// <exception cref="ArgumentOutOfRangeException">The month is outside 1 to 12.</exception>
    public int? FinancialYearStart
    {
        get;
        init => field = value is null or (>= 1 and <= 12) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A month is from 1 to 12.");
    }

    /// <summary>Gets which column of the file is which, where its header does not tell: the documented name, such as <c>target</c>, and the name in the file.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Columns
    {
        get;
        init => field = ValueList.From(value, nameof(Columns));
    } = ValueList<KeyValuePair<string, string>>.Empty;
}
