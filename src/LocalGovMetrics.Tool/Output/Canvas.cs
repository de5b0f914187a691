using Spectre.Console;
using Spectre.Console.Rendering;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Lays out text for a person at the width of the terminal, in colour only where that is welcome.</summary>
internal static class Canvas
{
    /// <summary>Renders to text: no blanks at the ends of lines, line feeds only.</summary>
    /// <param name="content">What to show.</param>
    /// <param name="terminal">Where it is shown.</param>
    /// <returns>The lines, each with its end.</returns>
    public static string Render(IRenderable content, TerminalInfo terminal)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = terminal.UsesColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.UsesColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Capabilities.Links = false;
        console.Write(content);
        IEnumerable<string> lines = writer.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd(' '));
        return string.Concat(lines.Select(line => line + "\n"));
    }

    /// <summary>Makes a text that stands for itself: brackets are no markup, control characters do not reach the terminal.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">How it looks, or null.</param>
    /// <returns>What to show.</returns>
    public static Spectre.Console.Text Text(string text, Style? style = null) => new(OneLine(text), style);

    /// <summary>Gets how many columns a text takes.</summary>
    public static int WidthOf(string text) => new Segment(OneLine(text)).CellCount();

    /// <summary>Puts blanks in the place of control characters.</summary>
    public static string OneLine(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = char.IsControl(source[i]) ? ' ' : source[i];
        }
    });
}
