using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Assessing;

/// <summary>How many rows came to which verdict.</summary>
internal sealed record VerdictCounts
{
    /// <summary>Counts rows.</summary>
    /// <param name="rows">The rows.</param>
    internal VerdictCounts(IReadOnlyCollection<AssessedRow> rows)
    {
        Rows = rows.Count;
        Achieved = rows.Count(row => row.Verdict.IsAchieved == true);
        Exceeded = Count(VerdictKind.Exceeded);
        NotAchieved = Count(VerdictKind.NotAchieved);
        Undetermined = Count(VerdictKind.Undetermined);
        Pending = Count(VerdictKind.Pending);
        NotAssessable = Count(VerdictKind.NotAssessable);
        Disagreements = rows.Count(row => row.Agrees == false);

        int Count(VerdictKind kind) => rows.Count(row => row.Verdict.Kind == kind);
    }

    public int Rows { get; }

    /// <summary>Gets how many were achieved, those exceeded among them.</summary>
    public int Achieved { get; }

    public int Exceeded { get; }

    public int NotAchieved { get; }

    public int Undetermined { get; }

    public int Pending { get; }

    public int NotAssessable { get; }

    public int Disagreements { get; }
}
