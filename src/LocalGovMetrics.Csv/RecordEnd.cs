namespace LocalGovMetrics.Csv;

/// <summary>Finds where records end without reading their cells.</summary>
internal static class RecordEnd
{
    /// <summary>Finds the end of the last record that ends in a text that begins with a record.</summary>
    /// <param name="text">The bytes, of which more follow.</param>
    /// <returns>How many bytes the whole records have; 0 where no record ends.</returns>
    /// <remarks>A line end is inside quotes where an odd number of quotes stands before it. Quotes that break the rules upset that, and their block then does not split.</remarks>
    public static int Find(ReadOnlySpan<byte> text)
    {
        bool isOdd = text.Count((byte)'"') % 2 != 0;
        ReadOnlySpan<byte> before = text;
        while (before.LastIndexOfAny((byte)'\n', (byte)'"') is >= 0 and var at)
        {
            if (before[at] == '"')
            {
                isOdd = !isOdd;
            }
            else if (!isOdd)
            {
                return at + 1;
            }

            before = before[..at];
        }

        // Carriage returns alone end lines too; a last one may belong to a line feed that follows.
        int end = text.Contains((byte)'"') || text.Contains((byte)'\n') ? -1 : text[..^1].LastIndexOf((byte)'\r');
        return end + 1;
    }

    /// <summary>Counts line ends: a line feed, a carriage return, or both together.</summary>
    public static int CountLines(ReadOnlySpan<byte> text)
    {
        int lines = text.Count((byte)'\n');
        int returns = text.Count((byte)'\r');
        return returns == 0 ? lines : lines + returns - text.Count("\r\n"u8);
    }
}
