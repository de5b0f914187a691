using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display;

/// <summary>A cell of a table: its text, and a mark or none.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record DisplayCell
{
    /// <summary>Makes a cell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">The mark; its sign is written before the text.</param>
    public DisplayCell(DisplayText text, DisplayMark mark = DisplayMark.None)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Mark = mark;
    }

    /// <summary>Gets the cell that says nothing.</summary>
    public static DisplayCell Empty { get; } = new(DisplayText.Empty);

    /// <summary>Gets the text.</summary>
    public DisplayText Text { get; }

    /// <summary>Gets the mark.</summary>
    public DisplayMark Mark { get; }

    /// <summary>Makes a cell whose text is the same in every language.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The cell.</returns>
    public static DisplayCell Verbatim(string text) => new(DisplayText.Verbatim(text));

    /// <summary>Gives sign and text in a language.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>; null for Vietnamese with English beside.</param>
    /// <returns>The text.</returns>
    public string In(Language? language) => Mark == DisplayMark.None ? Text.In(language) : $"{Mark.Sign()} {Text.In(language)}".TrimEnd();

    /// <summary>Writes sign and text in both languages.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => In(null);
}
