using Spectre.Console;

namespace LocalGovMetrics.Tool.Output;

/// <summary>A few labelled facts about one thing.</summary>
internal static class Facts
{
    /// <summary>Writes the facts for a person.</summary>
    /// <param name="title">What they are about.</param>
    /// <param name="facts">Label and text.</param>
    /// <param name="notes">What the reader should know.</param>
    /// <param name="terminal">Where they are shown.</param>
    /// <returns>The lines.</returns>
    public static string ForTerminal(string title, IReadOnlyList<(string Label, string Text)> facts, IReadOnlyList<string> notes, TerminalInfo terminal)
    {
        Spectre.Console.Grid grid = new();
        grid.AddColumn(new GridColumn().NoWrap().PadRight(2));
        grid.AddColumn(new GridColumn().PadRight(0));
        foreach ((string label, string text) in facts)
        {
            grid.AddRow(Canvas.Text(label), Canvas.Text(text));
        }

        List<Spectre.Console.Rendering.IRenderable> lines = [Canvas.Text(title, new Style(decoration: Decoration.Bold)), Spectre.Console.Text.NewLine, grid];
        foreach (string note in notes)
        {
            lines.Add(Canvas.Text(note, new Style(decoration: Decoration.Dim)));
        }

        return Canvas.Render(new Rows(lines), terminal);
    }

    /// <summary>Writes the facts as a table of two columns.</summary>
    /// <param name="title">What they are about.</param>
    /// <param name="facts">Label and text.</param>
    /// <param name="notes">What the reader should know.</param>
    /// <returns>The lines.</returns>
    public static string ForMarkdown(string title, IReadOnlyList<(string Label, string Text)> facts, IReadOnlyList<string> notes) =>
        MarkdownOutput.Write(new Grid([title, string.Empty], [.. facts.Select(fact => (IReadOnlyList<string>)[fact.Label, fact.Text])]))
        + string.Concat(notes.Select(note => $"\n{MarkdownOutput.Escape(note)}\n"));
}
