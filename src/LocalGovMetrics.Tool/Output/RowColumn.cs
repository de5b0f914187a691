using Spectre.Console;
using Spectre.Console.Rendering;

namespace LocalGovMetrics.Tool.Output;

/// <summary>One column of an assessment on a terminal.</summary>
internal sealed class RowColumn
{
    private const int LongestNumber = 20;

    private readonly Func<RowView, string> _text;
    private readonly int _partIndent;

    /// <summary>Makes a column as wide as its longest text asks for, up to a limit.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="text">Its text of a row.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="narrowest">How narrow it may become.</param>
    /// <param name="widest">How wide it may become.</param>
    /// <param name="partIndent">How far the text of a part stands to the right.</param>
    public RowColumn(string heading, Func<RowView, string> text, IReadOnlyList<RowView> rows, int narrowest, int widest = int.MaxValue, int partIndent = 0)
    {
        _text = text;
        _partIndent = partIndent;
        Heading = heading;
        int natural = Math.Max(Page.WidthOf(heading), rows.Max(row => Page.WidthOf(text(row)) + (row.IsPart ? partIndent : 0)));
        Width = Math.Min(natural, widest);
        Narrowest = Math.Min(Width, narrowest);
    }

    public string Heading { get; }

    public int Width { get; set; }

    public int Narrowest { get; }

    /// <summary>Gets a value indicating whether short texts stand at the right.</summary>
    public bool IsNumber { get; init; }

    public Func<RowView, Style>? StyleOf { get; init; }

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
