using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Assessments;

/// <summary>How many rows came to which verdict, over how many: the one count of everything that is counted.</summary>
/// <remarks>
/// <para>There are two denominators, each with its name. <see cref="Counted"/>: the rows that state a target, whatever became of it; that is
/// the headline, <c>19/25</c>. <see cref="Decided"/>: those of them that are achieved or not achieved, <c>19/23</c>. A row without a target is
/// listed and not counted, also where the report counts it; and rows that report different results of one unit, indicator and period are
/// marked, and none of them is counted.</para>
/// <para>Every row has one verdict, so the six kinds add up to <see cref="Rows"/>. <see cref="VerdictTally"/> counts. Equal by content, immutable.</para>
/// </remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record VerdictCounts
{
    internal VerdictCounts()
    {
    }

    /// <summary>Gets the counts of no row.</summary>
    public static VerdictCounts None { get; } = new();

    /// <summary>Gets how many rows there are, counted or not.</summary>
    public long Rows { get; internal init; }

    /// <summary>Gets how many are counted, those that state a target: the denominator of the headline.</summary>
    public long Counted => Rows - WithoutTarget - Contradicted - AbsentNotCounted.Total;

    /// <summary>Gets how many are achieved or not achieved: the second denominator.</summary>
    public long Decided => Achieved + NotAchieved;

    /// <summary>Gets how many were achieved, those exceeded among them.</summary>
    public long Achieved { get; internal init; }

    /// <summary>Gets how many of those achieved were exceeded.</summary>
    public long Exceeded { get; internal init; }

    /// <summary>Gets how many were not achieved.</summary>
    public long NotAchieved { get; internal init; }

    /// <summary>Gets how many are open, those that contradict each other among them.</summary>
    public long Undetermined { get; internal init; }

    /// <summary>Gets how many await their result.</summary>
    public long Pending { get; internal init; }

    /// <summary>Gets how many no number settles, those without a target and those that could not be read among them.</summary>
    public long NotAssessable { get; internal init; }

    /// <summary>Gets how many state no target, and are not marked as rows that the report counts: listed, not counted.</summary>
    public long WithoutTarget { get; internal init; }

    /// <summary>Gets how many state a target, and another row reports something else for the same unit, indicator and period: marked, not counted.</summary>
    public long Contradicted { get; internal init; }

    /// <summary>Gets how many state a target and have no value, by the kind of absence.</summary>
    public AbsenceCounts Absent { get; internal init; } = AbsenceCounts.None;

    /// <summary>Gets how many of those without a value are not counted under the policy: listed, in no denominator.</summary>
    public AbsenceCounts AbsentNotCounted { get; internal init; } = AbsenceCounts.None;

    /// <summary>Gets how many could not be read.</summary>
    public long Unreadable { get; internal init; }

    /// <summary>Gets how many print a verdict that says something else.</summary>
    public long Disagreeing { get; internal init; }

    /// <summary>Gets how many disagree with their printed verdict if higher is better, which was only assumed.</summary>
    public long DisagreeingIfHigher { get; internal init; }

    /// <summary>Gets how many of those counted print a verdict that is understood.</summary>
    public long Printed { get; internal init; }

    /// <summary>Gets how many of those counted print that they were achieved.</summary>
    public long PrintedAchieved { get; internal init; }

    /// <summary>Gets how many print a verdict that is not understood.</summary>
    public long PrintedUnknown { get; internal init; }

    /// <summary>Gets how many of those decided rest on a direction that was only assumed.</summary>
    public long DirectionAssumed { get; internal init; }

    /// <summary>Gets how many verdicts rest on an estimate.</summary>
    public long OnEstimates { get; internal init; }

    /// <summary>Gets the share achieved of those counted.</summary>
    /// <value>0 to 1; <see cref="UndefinedReason.TooFewObservations"/> where none is.</value>
    public Computed Share => ShareOf(Counted);

    /// <summary>Gets the share achieved of those decided.</summary>
    /// <value>0 to 1; <see cref="UndefinedReason.TooFewObservations"/> where none is.</value>
    public Computed ShareOfDecided => ShareOf(Decided);

    /// <summary>Counts verdicts of rows that print none.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException">The list, or a verdict, is null.</exception>
    public static VerdictCounts Of(IEnumerable<Verdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        VerdictTally tally = new();
        foreach (Verdict verdict in verdicts)
        {
            tally.Add(verdict);
        }

        return tally.ToCounts();
    }

    /// <summary>Counts rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException">The list, or a row, is null.</exception>
    public static VerdictCounts Of(IEnumerable<AssessedRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        VerdictTally tally = new();
        foreach (AssessedRow row in rows)
        {
            tally.Add(row);
        }

        return tally.ToCounts();
    }

    /// <summary>Writes both fractions and what is neither.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Achieved}/{Counted} achieved ({Exceeded} exceeded), {Achieved}/{Decided} of those decided; {NotAchieved} not achieved, {Undetermined} undetermined, {Pending} pending, {NotAssessable} not assessable; ")
        + FormattableString.Invariant($"{Rows} rows, {WithoutTarget} not counted without a target, {Contradicted} contradicted, {Unreadable} unreadable; printed {PrintedAchieved}/{Printed}, {PrintedUnknown} not understood, ")
        + FormattableString.Invariant($"{Disagreeing} disagree, {DisagreeingIfHigher} if higher is better; {DirectionAssumed} on an assumed direction, {OnEstimates} on estimates");

    private Computed ShareOf(long rows) => rows > 0 ? Computed.From((double)Achieved / rows) : Computed.Undefined(UndefinedReason.TooFewObservations);
}
