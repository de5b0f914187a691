namespace LocalGovMetrics.Display;

/// <summary>The signs of the marks: the one place where they are chosen.</summary>
internal static class DisplayMarkSigns
{
    /// <summary>Gives the sign that stands before the word.</summary>
    /// <param name="mark">The mark.</param>
    /// <returns>One or two characters, or none for <see cref="DisplayMark.None"/>.</returns>
    public static string Sign(this DisplayMark mark) => mark switch
    {
        DisplayMark.None => string.Empty,
        DisplayMark.Met => "✓",
        DisplayMark.Exceeded => "✓+",
        DisplayMark.Missed => "✗",
        DisplayMark.Near => "≈",
        DisplayMark.Open => "?",
        DisplayMark.Awaited => "…",
        DisplayMark.Disagrees => "≠",
        DisplayMark.Coming => "↗",
        DisplayMark.NotApplicable => "–",
    };
}
