using System.Buffers;
using System.Text;

namespace LocalGovMetrics.Display;

/// <summary>Texts that stand for themselves in Markdown.</summary>
internal static class MarkdownText
{
    private const string WordJoiner = "\u2060";

    private static readonly SearchValues<char> Markup = SearchValues.Create("|\\`*_[]<~&");

    /// <summary>Makes a text stand for itself: no markup, no link, no line break.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Markdown on one line.</returns>
    public static string Escape(string text)
    {
        string plain = ShownCharacters.OneLine(text);
        StringBuilder escaped = new(plain.Length);
        for (int i = 0; i < plain.Length; i++)
        {
            escaped.Append(Markup.Contains(plain[i]) ? "\\" : string.Empty).Append(plain[i]);

            // An address or a name that a page would make live: a joiner of no width between its signs keeps it a text.
            bool isLive = (plain[i] == '@' && i + 1 < plain.Length && char.IsLetterOrDigit(plain[i + 1]))
                || (plain[i] == ':' && plain.AsSpan(i + 1).StartsWith("//", StringComparison.Ordinal))
                || (plain[i] == '.' && i >= 3 && plain.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
            escaped.Append(isLive ? WordJoiner : string.Empty);
        }

        return escaped.ToString();
    }
}
