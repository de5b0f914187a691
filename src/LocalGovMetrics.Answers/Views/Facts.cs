using LocalGovMetrics.Display;

namespace LocalGovMetrics.Answers.Views;

/// <summary>A few labelled facts about one thing.</summary>
internal sealed record Facts
{
    /// <summary>Gets what the facts are about; empty where they speak for themselves.</summary>
    public string Title { get; init; } = string.Empty;

    public required IReadOnlyList<(string Label, string Text)> Lines { get; init; }

    /// <summary>Gets what the reader should know besides.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Makes the document.</summary>
    /// <param name="data">The facts for a program.</param>
    public DisplayDocument ToDocument(DisplayTable? data = null) => new(
    [
        .. Title.Length > 0 ? [DisplayBlock.Heading(DisplayText.Verbatim(Title), level: 1)] : Array.Empty<DisplayBlock>(),
        new DisplayTable(DisplayText.Empty, [.. Lines.Select(line => Tables.Text(line.Label))], [Tables.Row(Lines.Select(line => line.Text))]) { IsRecords = true },
        .. Notes.Select(note => DisplayBlock.Note(DisplayText.Verbatim(note))),
    ]) { Data = data };
}
