using System.Text.Json.Serialization;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>A picture as data: what is drawn, with the words for it. Drawing it, saying it and listing it are made from the same facts.</summary>
/// <remarks>
/// <para>The kinds are closed; results make theirs. JSON is an object with <c>kind</c> and what is drawn, and reads back as an equal picture.</para>
/// <para>Equal by content, immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Picture? picture = Reports.Find("huong-tra-2023")!.Assess().ToPicture();
/// File.WriteAllText("huong-tra-2023.svg", picture!.ToSvg("vi"));
/// </code>
/// </example>
[JsonConverter(typeof(PictureConverter))]
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public abstract record Picture : IDisplayable
{
    /// <summary>How wide a picture is on a page, and in a narrow window.</summary>
    /// <remarks>In pixels at the size at which text is 12 to 13 pixels high.</remarks>
    internal const int Wide = 760;

    internal const int Narrow = 328;

    private protected Picture()
    {
    }

    /// <summary>Gets what the picture shows.</summary>
    public DisplayText Title { get; init; } = DisplayText.Empty;

    /// <summary>Gets what is to be seen at a glance, in a sentence or two.</summary>
    public DisplayText Summary { get; init; } = DisplayText.Empty;

    /// <summary>Gets every fact of the picture in words: for those who do not see it.</summary>
    [JsonIgnore]
    public DisplayText Description => Described(isPart: false);

    /// <summary>Gives every fact of the picture as a table.</summary>
    /// <returns>The table, in Vietnamese and English.</returns>
    public abstract DisplayTable ToTable();

    /// <summary>Gives the picture with its table.</summary>
    /// <returns>The document, in Vietnamese and English.</returns>
    public DisplayDocument ToDocument() => new([DisplayBlock.Picture(this)]);

    /// <summary>Draws the picture as a file that stands for itself: readable on light and dark ground, with its title and its description for screen readers.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>; null for Vietnamese.</param>
    /// <param name="width">How wide it is.</param>
    /// <returns>SVG without a script and without anything to load; the same picture gives the same text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is not from 280 to 4,000.</exception>
    public string ToSvg(Language? language = null, int width = Wide) => DrawnOn(language, width, isPart: false).ToSvg(this);

    /// <summary>Draws the picture as a part of a page, which has its style and its title.</summary>
    internal string ToPart(Language? language, int width) => DrawnOn(language, width, isPart: true).ToSvg(this);

    /// <summary>Gets a value indicating whether a page tells the notes beside the picture, which as a part of it leaves them out.</summary>
    private protected virtual bool HasNotesBeside => false;

    /// <summary>Gets the picture in parts that each stand on a sheet of paper: itself where it is short.</summary>
    [JsonIgnore]
    internal virtual IEnumerable<Picture> Parts => [this];

    /// <summary>Says all facts of what is drawn.</summary>
    internal DisplayText Described(bool isPart) => DisplayText.Of(language => PictureWords.Of(this, language, withNotes: !isPart || !HasNotesBeside));

    /// <summary>Draws what is drawn from the left edge to the right one, below what is drawn already.</summary>
    internal abstract void Draw(Sheet sheet);

    /// <summary>Names one of several parts.</summary>
    private protected DisplayText TitleOf(int part, int parts) => DisplayText.Join(" ", [Title, DisplayText.Verbatim(FormattableString.Invariant($"({part}/{parts})"))]);

    private Sheet DrawnOn(Language? language, int width, bool isPart)
    {
        Sheet sheet = new(width, language ?? Language.Vietnamese, isPart);
        sheet.Begin(this);
        Draw(sheet);
        return sheet;
    }

    /// <summary>Writes the title.</summary>
    /// <returns>The text in both languages.</returns>
    public sealed override string ToString() => Title.ToString();
}
