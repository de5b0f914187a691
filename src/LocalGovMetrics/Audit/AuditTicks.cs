using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;

namespace LocalGovMetrics.Audit;

/// <summary>Draws an audit: one tick a claim.</summary>
internal static class AuditTicks
{
    /// <summary>How many claims one picture shows.</summary>
    private const int MostTicks = 2_000;

    /// <summary>Makes the picture; null where there is no claim, or more than can be seen.</summary>
    public static AuditStrip? Of(AuditRun run) => run.Checks.Count is 0 or > MostTicks ? null : new AuditStrip
    {
        Title = DisplayText.Keyed("picture.auditTitle"),
        Summary = DisplayText.Keyed("picture.auditSummary"),
        Ticks = [.. run.Checks.Select(TickOf)],
    };

    private static AuditTick TickOf(ClaimCheck check) => new()
    {
        Word = check.Class.Words(),
        Mark = check.Class.Mark(),
        Of = check.Class is AuditClass.Consistent or AuditClass.ConsistentWithinRounding or AuditClass.BoundSatisfied ? DisplayText.Empty : new ClaimCheckText(check).Title,
    };
}
