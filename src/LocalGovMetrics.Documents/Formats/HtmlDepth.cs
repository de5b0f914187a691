namespace LocalGovMetrics.Documents.Formats;

/// <summary>Counts how deep the tags of an HTML text nest, before a parser builds a tree of them: a tree of unclosed elements takes time without bound.</summary>
internal static class HtmlDepth
{
    private static readonly string[] Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    // Elements that a parser closes by itself where the next of their kind begins.
    private static readonly string[] SelfClosing = ["p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup"];

    /// <summary>Tells whether the text nests deeper than allowed, or holds more tags than allowed.</summary>
    public static bool IsBeyond(ReadOnlySpan<char> text, int deepest, int mostTags)
    {
        int depth = 0;
        int tags = 0;
        for (int at = text.IndexOf('<'); at >= 0;)
        {
            ReadOnlySpan<char> rest = text[(at + 1)..];
            bool closes = rest.StartsWith("/");
            ReadOnlySpan<char> name = NameAt(closes ? rest[1..] : rest);
            if (name.Length > 0)
            {
                tags++;
                bool isVoid = IsOneOf(name, Void) || IsOneOf(name, SelfClosing) || (rest.IndexOf('>') is > 0 and var end && rest[end - 1] == '/');
                depth = isVoid ? depth : closes ? Math.Max(0, depth - 1) : depth + 1;
                if (depth > deepest || tags > mostTags)
                {
                    return true;
                }
            }

            int next = rest.IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(text[0]) ? text[..length] : default;
    }

    private static bool IsOneOf(ReadOnlySpan<char> name, string[] names)
    {
        foreach (string one in names)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
