using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The signs beside the words, so that colour never has to carry a verdict: those of the library's tables.</summary>
internal static class Signs
{
    public static string Near => DisplayMark.Near.Sign();

    public static string Disagrees => DisplayMark.Disagrees.Sign();

    public static string For(VerdictKind verdict, bool near) => verdict.Mark(near).Sign();

    public static string For(ComparabilityKind kind) => kind.Mark().Sign();

    public static string For(ComparabilitySeverity severity) => severity.Mark().Sign();

    public static string For(MidTermStatus status) => status switch
    {
        MidTermStatus.Achieved => "✓",
        MidTermStatus.Near => Near,
        MidTermStatus.OnTrack => "↗",
        MidTermStatus.HardToReach => "✗",
        _ => "–",
    };
}
