namespace LocalGovMetrics.Documents.Formats;

/// <summary>Where the pieces of a PDF end.</summary>
internal static class PdfBytes
{
    private const int MostBlanks = 64;

    /// <summary>The place of the next byte that is neither white space nor a comment.</summary>
    public static int SkipSpace(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && (IsSpace(bytes[at]) || bytes[at] == '%'))
        {
            at = bytes[at] == '%' ? EndOfLine(bytes, at) : at + 1;
        }

        return at;
    }

    /// <summary>The place behind a few blanks.</summary>
    public static int SkipBlanks(ReadOnlySpan<byte> bytes, int at)
    {
        int end = Math.Min(bytes.Length, at + MostBlanks);
        while (at < end && IsSpace(bytes[at]))
        {
            at++;
        }

        return at;
    }

    public static int EndOfLine(ReadOnlySpan<byte> bytes, int at)
    {
        int end = bytes[at..].IndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 ? bytes.Length : at + end;
    }

    public static int EndOfWord(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && !IsSpace(bytes[at]) && bytes[at] is not ((byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'/' or (byte)'%' or (byte)'{' or (byte)'}'))
        {
            at++;
        }

        return at;
    }

    /// <summary>The place behind a text in parentheses; the end where none closes it.</summary>
    public static int EndOfText(ReadOnlySpan<byte> bytes, int at)
    {
        int depth = 0;
        for (; at < bytes.Length; at++)
        {
            if (bytes[at] == '\\')
            {
                at++;
            }
            else if (bytes[at] == '(')
            {
                depth++;
            }
            else if (bytes[at] == ')' && --depth == 0)
            {
                return at + 1;
            }
        }

        return bytes.Length;
    }

    private static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;
}
