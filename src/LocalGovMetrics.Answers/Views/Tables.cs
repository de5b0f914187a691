using LocalGovMetrics.Display;

namespace LocalGovMetrics.Answers.Views;

/// <summary>Parts of tables in the language that was chosen.</summary>
internal static class Tables
{
    public static DisplayColumn Text(string heading) => new(DisplayText.Verbatim(heading));

    public static DisplayColumn Number(string heading) => new(DisplayText.Verbatim(heading), isNumber: true);

    public static DisplayColumn Name(string heading) => new(DisplayText.Verbatim(heading)) { IsName = true };

    public static DisplayCell Cell(string text, DisplayMark mark = DisplayMark.None) => new(DisplayText.Verbatim(text), mark);

    /// <summary>Makes a table for a program.</summary>
    public static DisplayTable Data(IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows) => new(DisplayText.Empty, [.. headings.Select(Text)], [.. rows.Select(Row)]);

    /// <summary>Makes the table of one thing for a program.</summary>
    public static DisplayTable Data(IReadOnlyList<(string Heading, string Text)> cells) => Data(cells.Select(cell => cell.Heading), [cells.Select(cell => cell.Text)]);

    public static DisplayRow Row(IEnumerable<string> cells) => DisplayRow.Of([.. cells.Select(DisplayCell.Verbatim)]);
}
