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
                // The number of a document ends on the same letters (215/BC-UBND): every place where they stand is tried.
                for (int at = lower.IndexOf(opener, StringComparison.Ordinal); at >= 0; at = lower.IndexOf(opener, at + 1, StringComparison.Ordinal))
                {
                    if (NameBehind(text, lower, at, opener) is { } name)
                    {
                        return (name, block.Place);
                    }
                }
            }
        }

        return null;
    }

    private static string? NameBehind(string text, string lower, int at, string opener)
    {
        if (at > 0 && char.IsLetterOrDigit(lower[at - 1]))
        {
            return null;
        }

        int start = at + opener.Length;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        string? kind = Array.Find(LetterheadWords.Kinds, word => lower.AsSpan(start).StartsWith(word, StringComparison.Ordinal));
        int end = kind is null ? start : EndOfName(text, start + kind.Length);
        return kind is not null && end > start + kind.Length + 1 ? text[start..end].Trim() : null;
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

        // A title names the place behind what it is a report of, and the time behind the place.
        bool isReport = LetterheadWords.Reports.Any(word => line.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        (int at, int from) = isReport ? LetterheadWords.Governments.Select(opener => (At: line.LastIndexOf(" " + opener, StringComparison.OrdinalIgnoreCase) + 1, opener.Length)).Select(found => (found.At, found.At + found.Length)).Max() : (0, 0);
        int last = at > 0 ? EndOfName(line, from) : 0;
        return last > from && at > 0 ? line[at..last].Trim() : null;
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

            if (at >= text.Length || !(char.IsUpper(text[at]) || char.IsAsciiDigit(text[at])) || (words > 0 && LetterheadWords.Times.Any(word => text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase))))
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
