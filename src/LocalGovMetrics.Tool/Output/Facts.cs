using Spectre.Console;

namespace LocalGovMetrics.Tool.Output;

/// <summary>A few labelled facts about one thing.</summary>
internal sealed record Facts
{
    /// <summary>Gets what the facts are about.</summary>
    public required string Title { get; init; }

    public required IReadOnlyList<(string Label, string Text)> Lines { get; init; }

    /// <summary>Gets what the reader should know besides.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Writes the facts for a person.</summary>
    /// <param name="terminal">Where they are shown.</param>
    /// <returns>The lines.</returns>
    public string ForTerminal(TerminalInfo terminal)
    {
        Spectre.Console.Grid grid = new();
        grid.AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2));
        grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach ((string label, string text) in Lines)
        {
            grid.AddRow(Page.Cell(label), Page.Cell(text));
        }

        using Page page = new(terminal);
        page.Add(Title, new Style(decoration: Decoration.Bold));
        page.AddBlank();
        page.Add(grid);
        if (Notes.Count > 0)
        {
            page.AddBlank();
        }

        foreach (string note in Notes)
        {
            page.Add(note, new Style(decoration: Decoration.Dim));
        }

        return page.ToString();
    }

    /// <summary>Writes the facts as a table of two columns.</summary>
    /// <returns>The lines.</returns>
    public string ForMarkdown() =>
        MarkdownOutput.Write(new Grid([Title, string.Empty], [.. Lines.Select(fact => (IReadOnlyList<string>)[fact.Label, fact.Text])]))
        + string.Concat(Notes.Select(note => $"\n{MarkdownOutput.Escape(note)}\n"));
}
