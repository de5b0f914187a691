using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Assessments;

/// <summary>What a report says of its plan as a whole: <c>13/18 chỉ tiêu đạt và vượt</c>.</summary>
/// <remarks>Equal by content, immutable.</remarks>
/// <example>
/// <code>
/// VerdictCounts counts = Reports.Find("huong-tra-2023")!.Assess().Headline;
/// PrintedHeadline printed = new() { Achieved = 8, Of = 11 };
/// Console.WriteLine(printed.Agreement(counts));   // Disagrees
/// </code>
/// </example>
[JsonConverter(typeof(ContractConverter))]
public sealed record PrintedHeadline
{
    /// <summary>Gets how many targets the report says were achieved, or null where it does not say.</summary>
    public int? Achieved { get; init; }

    /// <summary>Gets of how many targets the report says so, or null where it does not say.</summary>
    public int? Of { get; init; }

    /// <summary>Gets how many targets the report says were not achieved, or null where it does not say.</summary>
    public int? NotAchieved { get; init; }

    /// <summary>Gets the name of the administrative unit that it speaks of, as in its rows; null where there is only one.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the words as printed, or null.</summary>
    public string? Text { get; init; }

    /// <summary>Gets where they stand, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Gets the share achieved as the report prints it.</summary>
    /// <value>0 to 1. Undefined: <see cref="UndefinedReason.Missing"/> where a count is not printed, <see cref="UndefinedReason.ZeroBase"/> of none,
    /// <see cref="UndefinedReason.OutOfRange"/> where more were achieved than there are.</value>
    public Computed Share => (Achieved, Of) switch
    {
        ({ } achieved, { } of) when achieved < 0 || achieved > of => Computed.Undefined(UndefinedReason.OutOfRange),
        (_, 0) => Computed.Undefined(UndefinedReason.ZeroBase),
        ({ } achieved, { } of) => Computed.From((double)achieved / of),
        _ => Computed.Undefined(UndefinedReason.Missing),
    };

    /// <summary>Gives what a report counts itself; else what its printed verdicts come to, where every counted row has one that is understood.</summary>
    /// <param name="counts">The rows that are counted.</param>
    /// <param name="printed">What the report says of its plan as a whole, or null where it says nothing.</param>
    /// <returns>The headline, or null where nothing is printed.</returns>
    public static PrintedHeadline? For(VerdictCounts counts, PrintedHeadline? printed = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return printed is { Achieved: not null, Of: not null } or { NotAchieved: not null } || counts.Counted == 0 || counts.Printed != counts.Counted
            ? printed
            : (printed ?? new PrintedHeadline()) with { Achieved = (int)counts.PrintedAchieved, Of = (int)counts.Printed };
    }

    /// <summary>Tells whether the report's count is one that the verdicts leave possible.</summary>
    /// <remarks>A row that is open, not assessable or not counted may be anything to the report.</remarks>
    /// <param name="counts">The rows that are counted.</param>
    /// <returns>The agreement.</returns>
    public HeadlineAgreement Agreement(VerdictCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        long open = counts.Rows - counts.Decided;
        return Achieved is null && NotAchieved is null && Of is null ? HeadlineAgreement.NotPrinted
            : IsOutside(Of, counts.Counted, counts.Rows) || IsOutside(Achieved, counts.Achieved, counts.Achieved + open) || IsOutside(NotAchieved, counts.NotAchieved, counts.NotAchieved + open) ? HeadlineAgreement.Disagrees
            : open == 0 && (Achieved ?? NotAchieved) is not null ? HeadlineAgreement.Agrees
            : HeadlineAgreement.Open;
    }

    /// <summary>Writes the words, else the counts.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text ?? FormattableString.Invariant($"{Achieved}/{Of}");

    private static bool IsOutside(int? printed, long least, long most) => printed < least || printed > most;
}
