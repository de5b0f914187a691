namespace LocalGovMetrics.Csv;

/// <summary>Names what a file is that is no text, by how it begins.</summary>
internal static class FileKind
{
    private const char Other = CsvGuard.InvalidBytes;
    private const int LookedAt = 1 << 12;

    /// <summary>How files begin, as characters; what is no character of the encoding is one that stands for all of those.</summary>
    private static readonly (string Start, string Name)[] Starts =
    [
        ("%PDF", "a PDF"),
        ($"{Other}PNG", "a picture"),
        ("GIF8", "a picture"),
        ("II*\0", "a picture"),
        ("MM\0*", "a picture"),
        ($"{Other}{Other}{Other}{Other}\0", "a picture"),
        ($"{Other}{Other}\u0011", "an old Excel workbook or Word document"),
        ("\u001F", "a compressed archive"),
        ("7z", "a compressed archive"),
        ("Rar!", "a compressed archive"),
        ("PAR1", "a Parquet file"),
        ("{\\rtf", "an RTF document"),
        ("<!DOCTYPE html", "a web page"),
        ("<html", "a web page"),
        ("\u007FELF", "a program"),
    ];

    /// <summary>What stands in the names of the parts of a ZIP archive.</summary>
    private static readonly (string Part, string Name)[] Parts =
    [
        ("xl/", "an Excel workbook"),
        ("word/", "a Word document"),
        ("ppt/", "a PowerPoint presentation"),
        ("mimetypeapplication/vnd.oasis", "an OpenDocument file"),
    ];

    /// <summary>Names the kind of a file.</summary>
    /// <param name="start">The first characters.</param>
    /// <returns>A noun with its article, or null where the file may be text.</returns>
    public static string? Of(ReadOnlySpan<char> start)
    {
        if (start.StartsWith("PK\u0003\u0004", StringComparison.Ordinal) || start.StartsWith("PK\u0005\u0006", StringComparison.Ordinal))
        {
            foreach ((string part, string name) in Parts)
            {
                if (start[..Math.Min(start.Length, LookedAt)].IndexOf(part, StringComparison.Ordinal) >= 0)
                {
                    return name;
                }
            }

            // The list of its parts stands first in what offices write.
            return start.IndexOf("[Content_Types].xml", StringComparison.Ordinal) >= 0 ? "an Excel workbook or Word document" : "a ZIP archive";
        }

        foreach ((string begin, string name) in Starts)
        {
            if (start.StartsWith(begin, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        return start.Length >= 8 && HasZeros(start, 1) ? "UTF-16 without a byte order mark"
            : start.Length >= 8 && HasZeros(start, 0) ? "UTF-16 without a byte order mark"
            : null;
    }

    private static bool HasZeros(ReadOnlySpan<char> start, int from)
    {
        for (int i = 0; i < 8; i++)
        {
            if ((start[i] == '\0') != (i % 2 == from))
            {
                return false;
            }
        }

        return true;
    }
}
