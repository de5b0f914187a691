namespace LocalGovMetrics.Documents.Formats;

/// <summary>What the styles of a Word document say of headings and fonts.</summary>
internal sealed class DocxStyles
{
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private string? _defaultFont;
    private string? _defaultStyle;

    public DocxStyles(PackageParts parts) => parts.Walk("word/styles.xml", xml => xml.Children(() => ReadStyle(xml)));

    /// <summary>The level of a heading style, 1 to 9; 0 for other styles.</summary>
    public int LevelOf(string? style) => Find(style, found => found.Level > 0 ? (int?)found.Level : null) ?? 0;

    /// <summary>The font of text in a style.</summary>
    public string? FontOf(string? style) => Find(style ?? _defaultStyle, found => found.Font) ?? _defaultFont;

    /// <summary>Reads the font of run properties, and ends behind the element.</summary>
    public static string? FontIn(XmlWalk xml)
    {
        string? font = xml.Attribute("ascii") ?? xml.Attribute("hAnsi") ?? xml.Attribute("cs");
        xml.Skip();
        return font;
    }

    /// <summary>What a style says, or the nearest of those that it is based on; the default where none says it.</summary>
    private T? Find<T>(string? style, Func<Style, T?> ask)
    {
        for (int steps = 0; style is not null && steps < 20 && _styles.TryGetValue(style, out Style? found); steps++)
        {
            if (ask(found) is { } answer)
            {
                return answer;
            }

            style = found.BasedOn;
        }

        return default;
    }

    private void ReadStyle(XmlWalk xml)
    {
        if (xml.Name == "docDefaults")
        {
            xml.Children(() => xml.Children(() => xml.Children(() =>
            {
                if (xml.Name == "rFonts")
                {
                    _defaultFont = FontIn(xml);
                }
                else
                {
                    xml.Skip();
                }
            })));
            return;
        }

        if (xml.Name != "style")
        {
            xml.Skip();
            return;
        }

        string? id = xml.Attribute("styleId");
        bool isDefault = xml.Attribute("default") is "1" or "true" && xml.Attribute("type") == "paragraph";
        string? basedOn = null;
        int level = 0;
        string? font = null;
        xml.Children(() =>
        {
            switch (xml.Name)
            {
                case "name":
                    level = Math.Max(level, HeadingLevel(xml.Attribute("val")));
                    xml.Skip();
                    break;
                case "basedOn":
                    basedOn = xml.Attribute("val");
                    xml.Skip();
                    break;
                case "pPr":
                    xml.Children(() =>
                    {
                        level = xml.Name == "outlineLvl" ? Math.Max(level, xml.Number("val", 9, 0, 9) is < 9 and int outline ? outline + 1 : 0) : level;
                        xml.Skip();
                    });
                    break;
                case "rPr":
                    xml.Children(() =>
                    {
                        if (xml.Name == "rFonts")
                        {
                            font = FontIn(xml);
                        }
                        else
                        {
                            xml.Skip();
                        }
                    });
                    break;
                default:
                    xml.Skip();
                    break;
            }
        });
        if (id is not null)
        {
            _styles[id] = new Style(basedOn, level, font);
            _defaultStyle = isDefault ? id : _defaultStyle;
        }
    }

    private static int HeadingLevel(string? name) =>
        name is null ? 0
        : name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name.Length == 9 && char.IsAsciiDigit(name[8]) ? name[8] - '0'
        : name.Equals("title", StringComparison.OrdinalIgnoreCase) ? 1
        : 0;

    private sealed record Style(string? BasedOn, int Level, string? Font);
}
