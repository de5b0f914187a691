using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The signs beside the words, so that colour never has to carry a verdict.</summary>
internal static class Signs
{
    public const string Near = "≈";
    public const string Disagrees = "≠";

    public static string For(VerdictKind verdict, bool near) => verdict switch
    {
        VerdictKind.Achieved => "✓",
        VerdictKind.Exceeded => "✓+",
        VerdictKind.NotAchieved => near ? Near : "✗",
        VerdictKind.Undetermined => "?",
        VerdictKind.Pending => "…",
        _ => "–",
    };

    public static string For(ComparabilityKind kind) => kind switch
    {
        ComparabilityKind.Comparable => "✓",
        ComparabilityKind.WithReservations => Near,
        _ => "✗",
    };

    public static string For(ComparabilitySeverity severity) => severity == ComparabilitySeverity.Refusal ? "✗" : Near;

    public static string For(MidTermStatus status) => status switch
    {
        MidTermStatus.Achieved => "✓",
        MidTermStatus.Near => Near,
        MidTermStatus.OnTrack => "↗",
        MidTermStatus.HardToReach => "✗",
        _ => "–",
    };
}
