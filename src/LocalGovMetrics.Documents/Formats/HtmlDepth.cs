namespace LocalGovMetrics.Documents.Formats;

/// <summary>Counts how deep the tags of an HTML text nest and how many elements a parser would make of them, before one does: it takes time without bound for a tree of unclosed elements.</summary>
internal static class HtmlDepth
{
    private const int MostAttributes = 1000;

    // Elements that a parser opens again in every paragraph until they are closed.
    private static readonly HashSet<string> Formatting = new(["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"], StringComparer.OrdinalIgnoreCase);

    // Elements without content, and those that a parser closes by itself where the next of their kind begins.
    private static readonly HashSet<string> Unnested = new(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "colgroup"], StringComparer.OrdinalIgnoreCase);

    // Elements whose content is text, whatever it looks like.
    private static readonly HashSet<string> Raw = new(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"], StringComparer.OrdinalIgnoreCase);

    // Elements of another kind of markup, in which a slash at the end of a tag closes it.
    private static readonly HashSet<string> Foreign = new(["svg", "math"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells whether the text nests deeper than allowed, makes more elements than allowed, or has a tag with attributes beyond reason.</summary>
    public static bool IsBeyond(ReadOnlySpan<char> text, int deepest, int mostElements)
    {
        Dictionary<string, int> open = new(StringComparer.OrdinalIgnoreCase);
        var names = open.GetAlternateLookup<ReadOnlySpan<char>>();
        int depth = 0;
        int formatting = 0;
        long elements = 0;
        for (int at = text.IndexOf('<'); at >= 0 && at < text.Length;)
        {
            ReadOnlySpan<char> rest = text[(at + 1)..];
            if (rest.StartsWith("!") || rest.StartsWith("?"))
            {
                at = Next(text, at + 1 + EndOfRemark(rest));
                continue;
            }

            bool closes = rest.StartsWith("/");
            int from = at + (closes ? 2 : 1);
            ReadOnlySpan<char> name = NameAt(text[from..]);
            if (name.Length == 0)
            {
                at = Next(text, at + 1);
                continue;
            }

            int end = EndOfTag(text, from + name.Length, out int attributes, out bool isEmpty);
            bool isNested = !Unnested.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
            int change = Formatting.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? 1 : 0;
            if (closes && isNested && names.TryGetValue(name, out int held) && held > 0)
            {
                names[name] = held - 1;
                depth--;
                formatting -= change;
            }
            else if (!closes)
            {
                elements += 1 + formatting;
                bool isForeign = isEmpty && Foreign.Any(kind => open.GetValueOrDefault(kind) > 0) && open.GetValueOrDefault("foreignObject") == 0;
                if (isNested && !isForeign)
                {
                    names[name] = names.TryGetValue(name, out int before) ? before + 1 : 1;
                    depth++;
                    formatting += change;
                }

                if (Raw.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) && !isEmpty)
                {
                    end = EndOfRaw(text, end, name);
                }
            }

            if (depth > deepest || elements > mostElements || attributes > MostAttributes)
            {
                return true;
            }

            at = Next(text, end);
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        int next = from >= text.Length ? -1 : text[from..].IndexOf('<');
        return next < 0 ? -1 : from + next;
    }

    private static int EndOfRemark(ReadOnlySpan<char> rest)
    {
        bool isComment = rest.StartsWith("!--");
        int end = isComment ? rest[Math.Min(rest.Length, 1)..].IndexOf("-->") : rest.IndexOf('>');
        bool isShort = rest.StartsWith("!-->") || rest.StartsWith("!--->");
        return isShort ? rest.IndexOf('>') + 1 : end < 0 ? rest.Length : end + (isComment ? 4 : 1);
    }

    /// <summary>The place behind a tag; a sign that would end it may stand in the quotes of a value.</summary>
    private static int EndOfTag(ReadOnlySpan<char> text, int at, out int attributes, out bool isEmpty)
    {
        attributes = 0;
        isEmpty = false;
        while (at < text.Length && text[at] != '>')
        {
            bool isSpace = char.IsWhiteSpace(text[at]) || text[at] == '/';
            attributes += isSpace && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not ('/' or '>') ? 1 : 0;
            isEmpty = text[at] == '/' || (isEmpty && isSpace);
            if (text[at] == '=')
            {
                at++;
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }

                if (at < text.Length && text[at] is '"' or '\'')
                {
                    int close = text[(at + 1)..].IndexOf(text[at]);
                    at = close < 0 ? text.Length : at + close + 2;
                }
                else
                {
                    while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '>')
                    {
                        at++;
                    }
                }

                continue;
            }

            at++;
        }

        return Math.Min(text.Length, at + 1);
    }

    /// <summary>The place of the tag that closes an element of text; the end where none does.</summary>
    private static int EndOfRaw(ReadOnlySpan<char> text, int from, ReadOnlySpan<char> name)
    {
        for (int at = from; at < text.Length;)
        {
            int next = text[at..].IndexOf("</");
            if (next < 0)
            {
                break;
            }

            at += next;
            if (NameAt(text[(at + 2)..]).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }

            at += 2;
        }

        return text.Length;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
        {
            return default;
        }

        int length = 1;
        while (length < text.Length && !char.IsWhiteSpace(text[length]) && text[length] is not ('/' or '>'))
        {
            length++;
        }

        return text[..length];
    }
}
