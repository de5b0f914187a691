using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>Minutes and seconds, or hours and minutes, with a colon between them: only the row's unit tells which (<c>2:35</c> in a row of minutes).</summary>
internal static class ClockText
{
    private const int LongestPair = 8;

    /// <summary>Adds the row's unit to a bare pair.</summary>
    public static string WithUnit(string text, ReadingContext context)
    {
        bool tells = context.MeasureUnit is { Dimension: Dimension.Duration, Symbol: VietnameseParticles.Hour or VietnameseParticles.Minute };
        return tells && text.Length <= LongestPair && IsPair(text.AsSpan().Trim()) ? $"{text.Trim()} {context.MeasureUnit!.Symbol}" : text;
    }

    private static bool IsPair(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(':');
        return colon is > 0 and < 4
            && text.Length == colon + 3
            && text[..colon].IndexOfAnyExceptInRange('0', '9') < 0
            && text[(colon + 1)..].IndexOfAnyExceptInRange('0', '9') < 0
            && text[colon + 1] <= '5';
    }
}
