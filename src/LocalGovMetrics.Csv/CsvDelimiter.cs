namespace LocalGovMetrics.Csv;

/// <summary>Finds the delimiter that the header uses.</summary>
internal static class CsvDelimiter
{
    private const string Candidates = ",;\t";

    /// <summary>The candidate that stands most often in the first line that is not blank, quotes respected; the comma where none does.</summary>
    public static char Detect(ReadOnlySpan<char> head)
    {
        Span<int> counts = stackalloc int[Candidates.Length];
        bool quoted = false;
        bool started = false;
        foreach (char c in head)
        {
            if (c is '\r' or '\n' && !quoted)
            {
                if (started)
                {
                    break;
                }

                continue;
            }

            started = true;
            quoted ^= c == '"';
            int candidate = Candidates.IndexOf(c, StringComparison.Ordinal);
            if (candidate >= 0 && !quoted)
            {
                counts[candidate]++;
            }
        }

        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return Candidates[best];
    }
}
