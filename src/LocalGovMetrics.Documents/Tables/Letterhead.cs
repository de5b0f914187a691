using LocalGovMetrics.Text;

namespace LocalGovMetrics.Documents.Tables;

/// <summary>Reads the administrative unit that a report is of from its letterhead and titles.</summary>
internal static class Letterhead
{
    private const int LookedAt = 40;
    private const int LongestBare = 40;

    /// <summary>The unit, with the place where it stands; null where no letterhead names one.</summary>
    public static (string Unit, DocumentPlace Place)? Find(Document document)
    {
        foreach (DocumentBlock block in document.Blocks.Take(LookedAt))
        {
            string text = TextMending.Mend(block.Grid is null ? block.Text : string.Join('\n', block.Grid.Cells.Take(6).Select(cell => cell.Text)), out _);
            string lower = text.ToLowerInvariant();
            if (lower.Length != text.Length)
            {
                continue;
            }

            if (OfCouncil(text) is { } council)
            {
                return (council, block.Place);
            }

            string? bare = Array.Find(LetterheadWords.Kinds, word => lower.StartsWith(word + " ", StringComparison.Ordinal));
            if (bare is not null && text.Length <= LongestBare && EndOfName(text, bare.Length) == text.TrimEnd().Length)
            {
                return (text.Trim(), block.Place);
            }

            foreach (string opener in LetterheadWords.Openers)
            {
                int at = lower.IndexOf(opener, StringComparison.Ordinal);
                if (at < 0 || (at > 0 && char.IsLetterOrDigit(lower[at - 1])))
                {
                    continue;
                }

                int start = at + opener.Length;
                while (start < text.Length && char.IsWhiteSpace(text[start]))
                {
                    start++;
                }

                string? kind = Array.Find(LetterheadWords.Kinds, word => lower.AsSpan(start).StartsWith(word, StringComparison.Ordinal));
                int end = kind is null ? start : EndOfName(text, start + kind.Length);
                if (kind is not null && end > start + kind.Length + 1)
                {
                    return (text[start..end].Trim(), block.Place);
                }
            }
        }

        return null;
    }

    /// <summary>The name of a council or a government in English, Indonesian or French: capitalised words before or after a word for it.</summary>
    private static string? OfCouncil(string text)
    {
        string line = text.Split('\n')[0];
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int council = Array.FindIndex(words, word => word.Trim(',', '.', ':', '-', '–', '—').Equals("council", StringComparison.OrdinalIgnoreCase));
        if (council > 0 && words.Take(council + 1).All(word => char.IsUpper(word[0]) || word is "of" or "and" or "the" or "&"))
        {
            return string.Join(' ', words.Take(council + 1)).TrimEnd(',', '.', ':', '-');
        }

        foreach (string opener in LetterheadWords.Governments)
        {
            if (line.StartsWith(opener, StringComparison.OrdinalIgnoreCase) && line.Length > opener.Length)
            {
                int end = EndOfName(line, opener.Length);
                return end > opener.Length ? line[..end].Trim() : null;
            }
        }

        return null;
    }

    /// <summary>The end of a name: up to four words that begin with a capital letter.</summary>
    private static int EndOfName(string text, int from)
    {
        int end = from;
        int at = from;
        for (int words = 0; words < 4; words++)
        {
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            if (at >= text.Length || !(char.IsUpper(text[at]) || char.IsAsciiDigit(text[at])))
            {
                break;
            }

            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '\''))
            {
                at++;
            }

            end = at;
            if (at < text.Length && text[at] is not ' ')
            {
                break;
            }
        }

        return end;
    }
}
