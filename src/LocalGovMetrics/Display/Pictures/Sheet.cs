using System.Globalization;
using System.Text;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>Where a picture is drawn: lines, shapes and texts, each text in the room that was reserved for it, as SVG.</summary>
internal sealed class Sheet
{
    public const double Text = 13;
    public const double Small = 12;
    public const int Narrowest = 280;
    public const int Widest = 4_000;

    private readonly StringBuilder _body = new();
    private readonly bool _isPart;

    public Sheet(int width, Language language, bool isPart)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, Narrowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, Widest);
        (Width, Language, _isPart) = (width - (isPart ? 0 : 2 * Margin), language, isPart);
    }

    public double Width { get; }

    public Language Language { get; }

    /// <summary>Gets or sets where what is drawn so far ends.</summary>
    public double Bottom { get; set; }

    /// <summary>Gets a value indicating whether a page is around what is drawn.</summary>
    public bool IsPart => _isPart;

    /// <summary>Gets a value indicating whether names stand above what is drawn for them, for want of room beside it.</summary>
    public bool IsNarrow => Width < 560;

    private static double Margin => 12;

    /// <summary>Says a text in the language of the picture, on one line.</summary>
    public string Say(DisplayText text) => ShownCharacters.OneLine(text.In(Language));

    /// <summary>Says the text of a key.</summary>
    public string Say(string key, params ReadOnlySpan<object?> arguments) => ShownCharacters.OneLine(Language.Text(key, arguments));

    /// <summary>Writes the title of a picture that stands for itself.</summary>
    public void Begin(Picture picture)
    {
        if (!_isPart && Say(picture.Title) is { Length: > 0 } title)
        {
            Bottom = Write(0, 0, Lettering.Wrap(title, Width, 15, isStrong: true), 15, "s") + 6;
        }
    }

    /// <summary>Writes lines below one another.</summary>
    /// <param name="x">Where they begin, end or have their middle.</param>
    /// <param name="y">The top of the first.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="size">The size of the letters.</param>
    /// <param name="style">The class of the text: <c>s</c> strong, <c>q</c> quiet; empty otherwise.</param>
    /// <param name="anchor">Whether x is where the lines start, end, or have their middle.</param>
    /// <returns>The bottom of the last.</returns>
    public double Write(double x, double y, IReadOnlyList<string> lines, double size = Text, string style = "", Anchor anchor = Anchor.Start)
    {
        foreach (string line in lines)
        {
            Write(x, y, line, size, style, anchor);
            y += Lettering.LineHeight(size);
        }

        return y;
    }

    /// <summary>Writes one line.</summary>
    public void Write(double x, double y, string line, double size = Text, string style = "", Anchor anchor = Anchor.Start, DisplayMark mark = DisplayMark.None)
    {
        if (line.Length == 0 && mark == DisplayMark.None)
        {
            return;
        }

        _body.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(y + size)}\" font-size=\"{N(size)}\"");
        _body.Append(style.Length > 0 ? $" class=\"{style}\"" : string.Empty);
        _body.Append(anchor switch { Anchor.Start => ">", Anchor.Middle => " text-anchor=\"middle\">", Anchor.End => " text-anchor=\"end\">" });
        if (mark != DisplayMark.None)
        {
            _body.Append(CultureInfo.InvariantCulture, $"<tspan class=\"{ColourOf(mark)}\">{mark.Sign()}</tspan>{(line.Length > 0 ? " " : string.Empty)}");
        }

        _body.Append(Escaped(line)).Append("</text>\n");
    }

    public void Rectangle(double x, double y, double width, double height, string style) =>
        _body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(Math.Max(0, width))}\" height=\"{N(Math.Max(0, height))}\" class=\"{style}\"/>\n");

    public void Line(double x1, double y1, double x2, double y2, string style) =>
        _body.Append(CultureInfo.InvariantCulture, $"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" class=\"{style}\"/>\n");

    /// <summary>Draws a point; what is said of it is shown when a pointer rests on it.</summary>
    public void Circle(double x, double y, double radius, string style, string? said = null)
    {
        _body.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" class=\"{style}\"");
        _body.Append(said is null ? "/>\n" : $"><title>{Escaped(said)}</title></circle>\n");
    }

    /// <summary>Draws a point that is told from circles by its shape, and not by its colour alone.</summary>
    public void Diamond(double x, double y, double radius, string style, string said) =>
        _body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{N(x)} {N(y - radius)} L{N(x + radius)} {N(y)} L{N(x)} {N(y + radius)} L{N(x - radius)} {N(y)} Z\" class=\"{style}\"><title>{Escaped(said)}</title></path>\n");

    public void Path(IEnumerable<(double X, double Y)> points, string style, bool isClosed = false)
    {
        string d = string.Join(' ', points.Select((point, i) => $"{(i == 0 ? "M" : "L")}{N(point.X)} {N(point.Y)}"));
        if (d.Length > 0)
        {
            _body.Append(CultureInfo.InvariantCulture, $"<path d=\"{d}{(isClosed ? " Z" : string.Empty)}\" class=\"{style}\"/>\n");
        }
    }

    /// <summary>Draws the head of an arrow along a horizontal line: the number may lie anywhere beyond.</summary>
    public void Arrow(double x, double y, bool pointsRight)
    {
        double back = pointsRight ? -6 : 6;
        Path([(x, y), (x + back, y - 4), (x + back, y + 4)], "bar", isClosed: true);
    }

    /// <summary>The class of what is drawn in the colour of a mark.</summary>
    public static string ColourOf(DisplayMark mark) => mark switch
    {
        DisplayMark.Met or DisplayMark.Exceeded or DisplayMark.Coming => "good",
        DisplayMark.Missed => "bad",
        DisplayMark.Near or DisplayMark.Open or DisplayMark.Awaited => "near",
        DisplayMark.Disagrees => "odd",
        DisplayMark.None or DisplayMark.NotApplicable => "plain",
    };

    /// <summary>Writes the picture.</summary>
    public string ToSvg(Picture picture)
    {
        double margin = _isPart ? 0 : Margin;
        string width = N(Width + (2 * margin));
        string height = N(Math.Ceiling(Math.Max(Bottom, 1) + (2 * margin)));
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"lgp\" {(_isPart ? string.Empty : "xmlns=\"http://www.w3.org/2000/svg\" ")}viewBox=\"{N(-margin)} {N(-margin)} {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" lang=\"{Language.Tag}\">\n");
        svg.Append("<title>").Append(Escaped(Say(picture.Title))).Append("</title>\n<desc>").Append(Escaped(Say(picture.Described(_isPart)))).Append("</desc>\n");
        if (!_isPart)
        {
            svg.Append("<style>\n").Append(SheetStyle.OfSigns).Append(SheetStyle.OfFile).Append(SheetStyle.OfPicture).Append("</style>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(-margin)}\" y=\"{N(-margin)}\" width=\"{width}\" height=\"{height}\" class=\"ground\"/>\n");
        }

        return svg.Append(_body).Append("</svg>\n").ToString();
    }

    private static string N(double number) => Math.Round(BinaryNumber.ToDecimal(number), 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) is var text && text == "-0" ? "0" : text;

    private static string Escaped(string text)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture);
        HtmlText.WriteEscaped(output, text);
        return output.ToString();
    }
}

/// <summary>Which part of a text stands at its place.</summary>
internal enum Anchor
{
    /// <summary>Its start.</summary>
    Start = 0,

    /// <summary>Its middle.</summary>
    Middle = 1,

    /// <summary>Its end.</summary>
    End = 2,
}
