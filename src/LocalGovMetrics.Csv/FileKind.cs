using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Csv;

/// <summary>Names what a file is that is no text, by how it begins.</summary>
internal static class FileKind
{
    private const char Other = CsvGuard.InvalidBytes;
    private const int LookedAt = 1 << 12;

    /// <summary>How files begin, as characters; what is no character of the encoding is one that stands for all of those.</summary>
    private static readonly (string Start, string Name)[] Starts =
    [
        ("%PDF", Language.Said("fileKind.pdf")),
        ($"{Other}PNG", Language.Said("fileKind.picture")),
        ("GIF8", Language.Said("fileKind.picture")),
        ("II*\0", Language.Said("fileKind.picture")),
        ("MM\0*", Language.Said("fileKind.picture")),
        ($"{Other}{Other}{Other}{Other}\0", Language.Said("fileKind.picture")),
        ($"{Other}{Other}\u0011", Language.Said("fileKind.oldExcelWorkbookOrWord")),
        ("\u001F", Language.Said("fileKind.compressedArchive")),
        ("7z", Language.Said("fileKind.compressedArchive")),
        ("Rar!", Language.Said("fileKind.compressedArchive")),
        ("PAR1", Language.Said("fileKind.parquetFile")),
        ("SQLite format 3", Language.Said("fileKind.database")),
        ("{\\rtf", Language.Said("fileKind.rtfDocument")),
        ("<!DOCTYPE html", Language.Said("fileKind.webPage")),
        ("<html", Language.Said("fileKind.webPage")),
        ("\u007FELF", Language.Said("fileKind.program")),
    ];

    /// <summary>What stands in the names of the parts of a ZIP archive.</summary>
    private static readonly (string Part, string Name)[] Parts =
    [
        ("xl/", Language.Said("fileKind.excelWorkbook")),
        ("word/", Language.Said("fileKind.wordDocument")),
        ("ppt/", Language.Said("fileKind.powerpointPresentation")),
        ("mimetypeapplication/vnd.oasis", Language.Said("fileKind.opendocumentFile")),
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
            return start.IndexOf("[Content_Types].xml", StringComparison.Ordinal) >= 0 ? Language.Said("fileKind.excelWorkbookOrWordDocument") : Language.Said("fileKind.zipArchive");
        }

        foreach ((string begin, string name) in Starts)
        {
            if (start.StartsWith(begin, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        return IsPicture(start) ? Language.Said("fileKind.picture")
            : start.Length >= 8 && HasZeros(start, 1) ? Language.Said("fileKind.utf16WithoutByteOrder")
            : start.Length >= 8 && HasZeros(start, 0) ? Language.Said("fileKind.utf16WithoutByteOrder")
            : null;
    }

    // Cameras write the length of what they say of a picture before the name of its form.
    private static bool IsPicture(ReadOnlySpan<char> start)
    {
        ReadOnlySpan<char> head = start[..Math.Min(start.Length, 16)];
        return (head.StartsWith($"{Other}{Other}{Other}{Other}", StringComparison.Ordinal) && (head.IndexOf("Exif", StringComparison.Ordinal) > 0 || head.IndexOf("JFIF", StringComparison.Ordinal) > 0))
            || (head.StartsWith("RIFF", StringComparison.Ordinal) && head.IndexOf("WEBP", StringComparison.Ordinal) == 8)
            || (head.StartsWith("BM", StringComparison.Ordinal) && head.IndexOf('\0') > 0);
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
