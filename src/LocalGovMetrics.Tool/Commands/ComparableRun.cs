using LocalGovMetrics.Comparability;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm comparable</c>.</summary>
internal static class ComparableRun
{
    /// <summary>Reads all inputs, and writes the answer only where all of them can be read.</summary>
    /// <param name="paths">Paths of files, or a dash.</param>
    /// <param name="reports">Reports that come with the library.</param>
    /// <param name="following">To which day the units of the files are followed, or null.</param>
    /// <param name="listsPairs">Whether every pair is listed, however many there are.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The exit status.</returns>
    public static int Answer(IReadOnlyList<string> paths, IReadOnlyList<Report> reports, Following? following, bool listsPairs, CommonChoices choices, ToolContext context)
    {
        if (PlanTables.Read(paths, following is not null, choices, context) is not { } read || Following.Follow(following, read, choices, context) is not { } tables)
        {
            return ExitStatus.BadInput;
        }

        ComparedRow[] rows = [.. reports.SelectMany(ComparedRows.OfReport), .. tables.SelectMany(ComparedRows.OfTable)];
        ComparableOutput.Write(ComparedRows.Of(rows, PolicyOf(choices)), listsPairs, choices, context);
        return ExitStatus.Done;
    }

    /// <summary>Gets what forbids a comparison.</summary>
    /// <param name="choices">The common options.</param>
    /// <returns>The policy.</returns>
    public static ComparabilityPolicy PolicyOf(CommonChoices choices)
    {
        ComparabilityPolicy policy = choices.Policy with { Name = VerdictPolicy.Strict.Name, PriceIndex = null } == VerdictPolicy.Strict ? ComparabilityPolicy.Strict : ComparabilityPolicy.Default;
        return choices.Policy.PriceIndex is { } prices ? policy with { PriceIndex = prices } : policy;
    }
}
