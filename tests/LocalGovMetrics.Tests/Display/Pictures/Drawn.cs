using System.Globalization;
using System.Xml.Linq;
using LocalGovMetrics.Display.Pictures;

namespace LocalGovMetrics.Tests.Display.Pictures;

/// <summary>What stands in a drawing, read back from its SVG: texts with the room that they take, and the room that there is.</summary>
internal sealed class Drawn
{
    private const double Letter = 0.62;
    private const double StrongLetter = 0.68;

    private Drawn(XElement svg, string text)
    {
        (Svg, Source) = (svg, text);
        double[] box = [.. svg.Attribute("viewBox")!.Value.Split(' ').Select(Number)];
        Page = new Box(box[0], box[1], box[0] + box[2], box[1] + box[3], "page");
        Texts = [.. svg.Descendants().Where(element => element.Name.LocalName == "text").Select(TextOf)];
    }

    public XElement Svg { get; }

    public string Source { get; }

    public Box Page { get; }

    public IReadOnlyList<Box> Texts { get; }

    public string Description => Svg.Elements().First(element => element.Name.LocalName == "desc").Value;

    /// <summary>Gets all numbers that place or size something.</summary>
    public IEnumerable<double> Numbers => Svg.Descendants()
        .SelectMany(element => element.Attributes().Where(attribute => attribute.Name.LocalName is "x" or "y" or "x1" or "x2" or "y1" or "y2" or "cx" or "cy" or "r" or "width" or "height"))
        .Select(attribute => Number(attribute.Value));

    public static Drawn Of(Picture picture, string language = "vi", int width = 760) => Of(picture.ToSvg(language, width));

    public static Drawn Of(string svg) => new(XElement.Parse(svg), svg);

    /// <summary>Says what is wrong with where texts stand; nothing where all is well.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (Box text in Texts.Where(text => !text.IsIn(Page)))
        {
            yield return $"{text} leaves the page {Page}";
        }

        for (int i = 0; i < Texts.Count; i++)
        {
            for (int k = i + 1; k < Texts.Count; k++)
            {
                if (Texts[i].Overlaps(Texts[k]))
                {
                    yield return $"{Texts[i]} lies on {Texts[k]}";
                }
            }
        }
    }

    private static Box TextOf(XElement text)
    {
        double size = Number(text.Attribute("font-size")!.Value);
        bool isStrong = text.Attribute("class")?.Value == "s";
        double width = new StringInfo(text.Value).LengthInTextElements * size * (isStrong ? StrongLetter : Letter);
        double x = Number(text.Attribute("x")!.Value);
        double y = Number(text.Attribute("y")!.Value);
        double left = text.Attribute("text-anchor")?.Value switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
        return new Box(left, y - (size * 0.8), left + width, y + (size * 0.2), text.Value);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>A rectangle, and what stands in it.</summary>
    public sealed record Box(double Left, double Top, double Right, double Bottom, string Of)
    {
        private const double Slack = 0.6;

        public bool IsIn(Box page) => Left >= page.Left - Slack && Right <= page.Right + Slack && Top >= page.Top - Slack && Bottom <= page.Bottom + Slack;

        public bool Overlaps(Box other) => Left < other.Right - Slack && other.Left < Right - Slack && Top < other.Bottom - Slack && other.Top < Bottom - Slack;

        public override string ToString() => FormattableString.Invariant($"'{Of}' ({Left:0.#} {Top:0.#} {Right:0.#} {Bottom:0.#})");
    }
}
