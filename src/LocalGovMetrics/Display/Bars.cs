namespace LocalGovMetrics.Display;

/// <summary>Numbers as lengths and heights.</summary>
internal static class Bars
{
    private const int Steps = 8;
    private const string Lengths = " ▏▎▍▌▋▊▉█";
    private const string Heights = "▁▂▃▄▅▆▇█";

    /// <summary>Draws a bar.</summary>
    /// <param name="share">The share of the full length, 0 or more; what is beyond 1 is marked by a plus sign.</param>
    /// <param name="width">The full length, in columns of the terminal.</param>
    /// <returns>The bar, without blanks at its end.</returns>
    public static string Bar(double share, int width)
    {
        int steps = (int)Math.Round(Math.Min(share, 1) * width * Steps, MidpointRounding.AwayFromZero);
        string rest = steps % Steps == 0 ? string.Empty : Lengths[steps % Steps].ToString();
        return new string('█', steps / Steps) + rest + (share > 1 ? "+" : string.Empty);
    }

    /// <summary>Tells whether a text is a drawing and nothing else.</summary>
    public static bool IsDrawn(string text) => text.Length > 0 && text[0] is >= '▀' and <= '▟' && text.All(letter => letter is >= '▀' and <= '▟' or '+');

    /// <summary>Draws a series, from its lowest value to its highest.</summary>
    /// <param name="values">The values.</param>
    /// <returns>A character a value; all alike where the values are.</returns>
    public static string Sparkline(IReadOnlyList<double> values)
    {
        double low = values.DefaultIfEmpty().Min();
        double span = values.DefaultIfEmpty().Max() - low;
        return string.Concat(values.Select(value => Heights[span > 0 ? (int)Math.Round((value - low) / span * (Steps - 1), MidpointRounding.AwayFromZero) : Steps / 2]));
    }
}
