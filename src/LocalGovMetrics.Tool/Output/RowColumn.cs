using Spectre.Console;
using Spectre.Console.Rendering;

namespace LocalGovMetrics.Tool.Output;

/// <summary>One column of an assessment on a terminal.</summary>
internal sealed class RowColumn
{
    private const int LongestNumber = 20;

    private readonly Func<RowView, string> _text;
    private readonly int _partIndent;

    private readonly int _narrowest;
    private readonly int _widest;

    /// <summary>Makes a column as wide as the longest text that is measured asks for, up to a limit.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="text">Its text of a row.</param>
    /// <param name="narrowest">How narrow it may become.</param>
    /// <param name="widest">How wide it may become.</param>
    /// <param name="partIndent">How far the text of a part stands to the right.</param>
    public RowColumn(string heading, Func<RowView, string> text, int narrowest, int widest = int.MaxValue, int partIndent = 0)
    {
        _text = text;
        _partIndent = partIndent;
        (_narrowest, _widest) = (narrowest, widest);
        Heading = heading;
        Width = Math.Min(Page.WidthOf(heading), widest);
    }

    public string Heading { get; }

    public int Width { get; set; }

    public int Narrowest => Math.Min(Width, _narrowest);

    /// <summary>Gets a value indicating whether short texts stand at the right.</summary>
    public bool IsNumber { get; init; }

    public Func<RowView, Style>? StyleOf { get; init; }

    /// <summary>Makes room for the text of a row.</summary>
    public void Measure(RowView row)
    {
        // No text is wider than its letters, each twice as wide as usual.
        string text = _text(row);
        int indent = row.IsPart ? _partIndent : 0;
        if (Width < _widest && (text.Length * 2) + indent > Width)
        {
            Width = Math.Min(Math.Max(Width, Page.WidthOf(text) + indent), _widest);
        }
    }

    public IRenderable CellOf(RowView row)
    {
        string text = _text(row);
        Spectre.Console.Text cell = Page.Cell(text, StyleOf?.Invoke(row));
        cell.Justification = IsNumber && text.Length <= LongestNumber ? Justify.Right : Justify.Left;
        return row.IsPart && _partIndent > 0 ? new Padder(cell, new Padding(_partIndent, 0, 0, 0)) : cell;
    }

    public IRenderable HeadingCell(Style style)
    {
        Spectre.Console.Text cell = Page.Cell(Heading, style);
        cell.Justification = IsNumber ? Justify.Right : Justify.Left;
        return cell;
    }
}
