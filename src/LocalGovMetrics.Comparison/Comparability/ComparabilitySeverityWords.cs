using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparability;

/// <summary>The words and marks of how much a finding weighs.</summary>
internal static class ComparabilitySeverityWords
{
    /// <summary>Says how much a finding weighs.</summary>
    /// <param name="severity">How much.</param>
    /// <returns>The word.</returns>
    public static DisplayText Words(this ComparabilitySeverity severity) => DisplayText.Word(severity);

    /// <summary>Marks a finding.</summary>
    /// <param name="severity">How much it weighs.</param>
    /// <returns>The mark.</returns>
    public static DisplayMark Mark(this ComparabilitySeverity severity) => severity == ComparabilitySeverity.Refusal ? DisplayMark.Missed : DisplayMark.Near;
}
