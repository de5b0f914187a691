using System.Text.Json.Serialization;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Comparison;

/// <summary>How many criteria were achieved (<c>số chỉ tiêu đạt và vượt</c>), by the verdicts and as the report prints it.</summary>
/// <remarks>What is open or not assessable is never scored: it is neither achieved nor missed, and stands in no denominator. Equal by content, immutable.</remarks>
public sealed record CriteriaShare
{
    [JsonConstructor]
    internal CriteriaShare()
    {
    }

    /// <summary>Gets how many were achieved or exceeded.</summary>
    [JsonInclude]
    [JsonRequired]
    public int Achieved { get; internal init; }

    /// <summary>Gets how many have a verdict: achieved and missed.</summary>
    [JsonInclude]
    [JsonRequired]
    public int Of { get; internal init; }

    /// <summary>Gets how many are open: undetermined, or pending.</summary>
    [JsonInclude]
    [JsonRequired]
    public int Undetermined { get; internal init; }

    /// <summary>Gets how many no number can settle.</summary>
    [JsonInclude]
    [JsonRequired]
    public int NotAssessable { get; internal init; }

    /// <summary>Gets how many of those with a verdict rest on a direction that was assumed.</summary>
    [JsonInclude]
    public int DirectionAssumed { get; internal init; }

    /// <summary>Gets how many the report says were achieved, or null where it does not say.</summary>
    [JsonInclude]
    public int? ReportedAchieved { get; internal init; }

    /// <summary>Gets of how many the report says so, or null where it does not say.</summary>
    [JsonInclude]
    public int? ReportedOf { get; internal init; }

    /// <summary>Gets the share achieved.</summary>
    /// <value>0 to 1; <see cref="UndefinedReason.TooFewObservations"/> where nothing has a verdict.</value>
    [JsonIgnore]
    public Computed Share => Of > 0 ? Computed.From((double)Achieved / Of) : Computed.Undefined(UndefinedReason.TooFewObservations);

    /// <summary>Gets the share achieved as the report prints it.</summary>
    /// <value>Undefined: <see cref="UndefinedReason.Missing"/> where a count is not printed, <see cref="UndefinedReason.ZeroBase"/> of none,
    /// <see cref="UndefinedReason.OutOfRange"/> where more were achieved than there are.</value>
    [JsonIgnore]
    public Computed ReportedShare => (ReportedAchieved, ReportedOf) switch
    {
        ({ } achieved, { } of) when achieved < 0 || achieved > of => Computed.Undefined(UndefinedReason.OutOfRange),
        (_, 0) => Computed.Undefined(UndefinedReason.ZeroBase),
        ({ } achieved, { } of) => Computed.From((double)achieved / of),
        _ => Computed.Undefined(UndefinedReason.Missing),
    };

    /// <summary>Gets whether both agree: the report's number of criteria is that of all rows, and its number achieved is one that the verdicts leave possible.</summary>
    [JsonIgnore]
    public ShareAgreement Agreement
    {
        get
        {
            int open = Undetermined + NotAssessable;
            return (ReportedAchieved, ReportedOf) switch
            {
                (null, null) => ShareAgreement.NotPrinted,
                (_, { } of) when of != Of + open => ShareAgreement.Disagrees,
                ({ } achieved, _) when achieved < Achieved || achieved > Achieved + open => ShareAgreement.Disagrees,
                _ => open == 0 && ReportedAchieved is not null ? ShareAgreement.Agrees : ShareAgreement.Open,
            };
        }
    }

    /// <summary>Counts verdicts.</summary>
    /// <param name="verdicts">The verdicts of the criteria that count: one each.</param>
    /// <param name="reportedAchieved">How many the report says were achieved, or null.</param>
    /// <param name="reportedOf">Of how many the report says so, or null.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentNullException">The list, or a verdict, is null.</exception>
    public static CriteriaShare Count(IReadOnlyList<Verdict> verdicts, int? reportedAchieved = null, int? reportedOf = null)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        foreach (Verdict verdict in verdicts)
        {
            ArgumentNullException.ThrowIfNull(verdict, nameof(verdicts));
        }

        return new CriteriaShare
        {
            Achieved = verdicts.Count(verdict => verdict.IsAchieved == true),
            Of = verdicts.Count(verdict => verdict.IsAchieved is not null),
            Undetermined = verdicts.Count(verdict => verdict.Kind is VerdictKind.Undetermined or VerdictKind.Pending),
            NotAssessable = verdicts.Count(verdict => verdict.Kind == VerdictKind.NotAssessable),
            ReportedAchieved = reportedAchieved,
            ReportedOf = reportedOf,
        };
    }

    /// <summary>Assesses rows and counts their verdicts.</summary>
    /// <param name="rows">The rows that count: the headline criteria of one unit.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <param name="reportedAchieved">How many the report says were achieved, or null.</param>
    /// <param name="reportedOf">Of how many the report says so, or null.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentNullException">The list, or a row, is null.</exception>
    public static CriteriaShare Assess(IReadOnlyList<PlanVersusActual> rows, VerdictPolicy? policy = null, int? reportedAchieved = null, int? reportedOf = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Verdict[] verdicts = [.. rows.Select(row => VerdictCalculator.Assess(row, policy))];
        return Count(verdicts, reportedAchieved, reportedOf) with { DirectionAssumed = verdicts.Where((verdict, i) => verdict.IsAchieved is not null && rows[i].IsDirectionAssumed).Count() };
    }

    /// <summary>Writes the counts.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Achieved}/{Of} achieved, {Undetermined} open, {NotAssessable} not assessable; reported {ReportedAchieved}/{ReportedOf}: {Agreement}");
}
