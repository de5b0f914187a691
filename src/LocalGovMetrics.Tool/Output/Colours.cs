using LocalGovMetrics.Display;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The colours of a terminal (ECMA-48, section 8.3.117), beside signs and words, never instead of them.</summary>
internal static class Colours
{
    private const string Reset = "\u001b[0m";

    /// <summary>Makes a text stand out.</summary>
    public static string Paint(string text, DisplayMark mark, DisplayEmphasis emphasis)
    {
        string codes = string.Join(';', ((string?[])[CodeOf(emphasis), CodeOf(mark)]).OfType<string>());
        return codes.Length == 0 ? text : $"\u001b[{codes}m{text}{Reset}";
    }

    private static string? CodeOf(DisplayEmphasis emphasis) => emphasis switch
    {
        DisplayEmphasis.None => null,
        DisplayEmphasis.Strong => "1",
        DisplayEmphasis.Section => "1;4",
        DisplayEmphasis.Faint => "2",
    };

    private static string? CodeOf(DisplayMark mark) => mark switch
    {
        DisplayMark.Met or DisplayMark.Exceeded or DisplayMark.Coming => "32",
        DisplayMark.Missed => "31",
        DisplayMark.Near or DisplayMark.Open or DisplayMark.Awaited => "33",
        DisplayMark.Disagrees => "35",
        DisplayMark.None or DisplayMark.NotApplicable => null,
    };
}
