using Spectre.Console;
using Spectre.Console.Rendering;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Text for a person, laid out at the width of the terminal, in colour only where that is welcome.</summary>
internal sealed class Page : IDisposable
{
    private readonly StringWriter _text = new() { NewLine = "\n" };
    private readonly IAnsiConsole _console;
    private int _heldBlanks;

    public Page(TerminalInfo terminal)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(_text),
            Ansi = terminal.UsesColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.UsesColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        _console.Profile.Width = terminal.Width;
        _console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>Gets the width of the terminal.</summary>
    public int Width => _console.Profile.Width;

    /// <summary>Makes a text that stands for itself: brackets are no markup, control characters do not reach the terminal.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">How it looks, or null.</param>
    /// <returns>What to show.</returns>
    public static Spectre.Console.Text Cell(string text, Style? style = null) => new(OneLine(text), style);

    /// <summary>Gets how many columns of a terminal a text takes.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The columns.</returns>
    public static int WidthOf(string text) => new Segment(OneLine(text)).CellCount();

    /// <summary>Puts blanks in the place of characters that move the cursor or turn the direction of writing.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A text of the same length.</returns>
    public static string OneLine(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = char.IsControl(source[i]) || source[i] is (>= '\u200E' and <= '\u200F') or '\u061C' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? ' ' : source[i];
        }
    });

    /// <summary>Adds a paragraph.</summary>
    /// <param name="text">The text, wrapped where it is too long.</param>
    /// <param name="style">How it looks, or null.</param>
    /// <param name="indent">The blanks before each of its lines.</param>
    public void Add(string text, Style? style = null, int indent = 0) => Add(new Padder(Cell(text, style), new Padding(indent, 0, 0, 0)));

    /// <summary>Adds what ends its own lines.</summary>
    /// <param name="block">What to show.</param>
    public void Add(IRenderable block) => _console.Write(block);

    /// <summary>Adds an empty line.</summary>
    public void AddBlank() => _text.Write('\n');

    /// <inheritdoc/>
    public void Dispose() => _text.Dispose();

    /// <summary>Hands on the lines that are complete: no blanks at their ends, line feeds only; empty lines once another follows.</summary>
    /// <param name="output">Where they go.</param>
    public void FlushTo(TextWriter output)
    {
        string text = _text.ToString().ReplaceLineEndings("\n");
        _text.GetStringBuilder().Clear();
        foreach (string line in text.Split('\n')[..^1])
        {
            string trimmed = line.TrimEnd(' ');
            if (trimmed.Length == 0)
            {
                _heldBlanks++;
                continue;
            }

            for (; _heldBlanks > 0; _heldBlanks--)
            {
                output.Write('\n');
            }

            output.Write(trimmed);
            output.Write('\n');
        }
    }

    /// <summary>Gives the text: no blanks at the ends of lines, line feeds only.</summary>
    /// <returns>The lines, each with its end.</returns>
    public override string ToString() =>
        string.Concat(_text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd(' ') + "\n"));
}
