using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>A plan-versus-actual row with the derived numbers that its table prints.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record AuditRow
{
    /// <summary>Gets the row.</summary>
    public required PlanVersusActual Plan { get; init; }

    /// <summary>Gets the number of the row as printed, or null.</summary>
    public string? Number { get; init; }

    /// <summary>Gets the number of the row that this row is a part of, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Gets a value indicating whether the report counts the row among its headline indicators.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Gets a value indicating whether the table itself marks the row as one of those that the report counts.</summary>
    internal bool IsMarked { get; init; }

    /// <summary>Gets the line of the row in its file, 1 = first, or null.</summary>
    public int? Line { get; init; }

    /// <summary>Gets the printed average growth of spans of years.</summary>
    public IReadOnlyList<PrintedGrowth> Growth
    {
        get;
        init => field = ValueList.From(value, nameof(Growth));
    } = ValueList<PrintedGrowth>.Empty;

    /// <summary>Gets the printed per cent of plan, or null.</summary>
    public ClaimInput? Ratio { get; init; }

    /// <summary>Gets the printed verdict as it stands, or null.</summary>
    public string? VerdictText { get; init; }

    /// <summary>Writes number and row.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Number is null ? Plan.ToString() : $"{Number}. {Plan}";
}
