using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>The automatic numbers of a Word document's lists, as they are shown.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;
    private readonly Dictionary<string, Level[]> _abstract = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    public DocxNumbering(PackageParts parts) => parts.Walk("word/numbering.xml", xml => xml.Children(() =>
    {
        switch (xml.Name)
        {
            case "abstractNum":
                ReadAbstract(xml);
                break;
            case "num":
                string? id = xml.Attribute("numId");
                xml.Children(() =>
                {
                    if (xml.Name == "abstractNumId" && id is not null && xml.Attribute("val") is { } of)
                    {
                        _lists[id] = of;
                    }

                    xml.Skip();
                });
                break;
            default:
                xml.Skip();
                break;
        }
    }));

    /// <summary>The label of the next item of a list; empty for a bullet and for no list.</summary>
    public string Next(string? list, int level)
    {
        if (list is null || level is < 0 or >= Levels || !_lists.TryGetValue(list, out string? of) || !_abstract.TryGetValue(of, out Level[]? levels))
        {
            return string.Empty;
        }

        int[] counts = _counts.TryGetValue(of, out int[]? already) ? already : _counts[of] = new int[Levels];
        counts[level] = counts[level] == 0 ? levels[level].Start : counts[level] + 1;
        Array.Clear(counts, level + 1, Levels - level - 1);
        if (levels[level].Format is "bullet" or "none")
        {
            return string.Empty;
        }

        StringBuilder label = new();
        string pattern = levels[level].Text;
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                int other = pattern[++i] - '1';
                label.Append(Shown(counts[other] == 0 ? levels[other].Start : counts[other], levels[other].Format));
            }
            else
            {
                label.Append(pattern[i]);
            }
        }

        return label.ToString();
    }

    private static string Shown(int number, string format) => format switch
    {
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letter(int number, char first) => number is < 1 or > 26 * 20 ? string.Empty : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        StringBuilder roman = new();
        foreach ((int value, string sign) in (ReadOnlySpan<(int, string)>)[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
            {
                roman.Append(sign);
            }
        }

        return roman.ToString();
    }

    private void ReadAbstract(XmlWalk xml)
    {
        string? id = xml.Attribute("abstractNumId");
        Level[] levels = [.. Enumerable.Repeat(new Level(1, "none", string.Empty), Levels)];
        xml.Children(() =>
        {
            if (xml.Name != "lvl")
            {
                xml.Skip();
                return;
            }

            int at = xml.Number("ilvl", 0, 0, Levels - 1);
            int start = 1;
            string format = "decimal";
            string text = string.Empty;
            xml.Children(() =>
            {
                switch (xml.Name)
                {
                    case "start":
                        start = xml.Number("val", 1, 0, 1_000_000);
                        break;
                    case "numFmt":
                        format = xml.Attribute("val") ?? format;
                        break;
                    case "lvlText":
                        text = xml.Attribute("val") ?? text;
                        break;
                    default:
                        break;
                }

                xml.Skip();
            });
            levels[at] = new Level(start, format, text.Length > 40 ? text[..40] : text);
        });
        if (id is not null)
        {
            _abstract[id] = levels;
        }
    }

    private sealed record Level(int Start, string Format, string Text);
}
