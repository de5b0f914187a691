using System.IO.Compression;
using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Tells by content what a file is.</summary>
internal static class FormatDetection
{
    private const int Looked = 4096;

    private static readonly (string Signature, string What)[] Others =
    [
        ("\x89PNG", Language.Said("fileKind.pngPicture")),
        ("\xFF\xD8\xFF", Language.Said("fileKind.jpegPicture")),
        ("GIF8", Language.Said("fileKind.gifPicture")),
        ("II*\0", Language.Said("fileKind.tiffPicture")),
        ("MM\0*", Language.Said("fileKind.tiffPicture")),
        ("BM", Language.Said("fileKind.bitmapPicture")),
        ("\x7F" + "ELF", Language.Said("fileKind.program")),
        ("MZ", Language.Said("fileKind.program")),
        ("Rar!", Language.Said("fileKind.rarArchive")),
        ("7z\xBC\xAF", Language.Said("fileKind.sevenZipArchive")),
        ("\x1F\x8B", Language.Said("fileKind.gzipArchive")),
        ("PAR1", Language.Said("fileKind.parquetFile")),
        ("SQLite format 3", Language.Said("fileKind.sqliteDatabase")),
        ("{\\rtf", Language.Said("fileKind.richTextFile")),
        ("ARROW1", Language.Said("fileKind.arrowFile")),
        ("MIME-Version:", Language.Said("fileKind.webArchive")),
    ];

    public static DocumentFormat Detect(ReadOnlySpan<byte> bytes, out string? whyNot)
    {
        whyNot = null;
        if (bytes.Length == 0)
        {
            return DocumentFormat.None;
        }

        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8))
        {
            return OfPackage(bytes, out whyNot);
        }

        if (IsPdf(bytes))
        {
            return DocumentFormat.Pdf;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            return DocumentFormat.None;
        }

        foreach ((string signature, string what) in Others)
        {
            if (StartsWith(bytes, signature))
            {
                whyNot = what;
                return DocumentFormat.None;
            }
        }

        if (bytes[..Math.Min(bytes.Length, Looked)].IndexOf("<?mso-application"u8) >= 0)
        {
            whyNot = Language.Said("fileKind.wordXml");
            return DocumentFormat.None;
        }

        return OfText(bytes);
    }

    /// <summary>Says why a file that is of no known format is not read.</summary>
    public static DocumentRefusedException Refuse(ReadOnlySpan<byte> bytes, string? whyNot)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            bool isEncrypted = Contains(bytes, "EncryptedPackage") || Contains(bytes, "EncryptionInfo");
            return isEncrypted
                ? new DocumentRefusedException(DocumentRefusal.Encrypted, Language.Said("documentNote.officeFileEncryptedOpenWith"))
                : new DocumentRefusedException(DocumentRefusal.OldOffice, Language.Said("documentNote.oldOfficeFile"));
        }

        return whyNot is null
            ? new DocumentRefusedException(DocumentRefusal.UnknownFormat, Language.Said("documentNote.fileNoneDocxXlsxPdf"))
            : new DocumentRefusedException(whyNot.StartsWith("a broken", StringComparison.Ordinal) ? DocumentRefusal.Broken : DocumentRefusal.NotADocument, Language.Said("documentNote.fileDocxXlsxPdfHtml", whyNot));
    }

    /// <summary>A PDF begins with its header, or has it at the start of a line within the first kilobyte; a text may speak of one.</summary>
    private static bool IsPdf(ReadOnlySpan<byte> bytes)
    {
        int at = bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8);
        return at == 0 || (at > 0 && (bytes[at - 1] is (byte)'\n' or (byte)'\r' or 0xBF || bytes[..at].IndexOfAnyInRange((byte)0, (byte)8) >= 0) && bytes.IndexOf(" obj"u8) > at);
    }

    private static DocumentFormat OfPackage(ReadOnlySpan<byte> bytes, out string? whyNot)
    {
        whyNot = null;
        try
        {
            using MemoryStream stream = new(bytes.ToArray(), writable: false);
            using ZipArchive archive = new(stream, ZipArchiveMode.Read);
            bool isWord = false;
            bool isExcel = false;
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                string name = PackageParts.NameOf(entry);
                isWord |= name.StartsWith("word/", StringComparison.OrdinalIgnoreCase);
                isExcel |= name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase);
                if (name is "mimetype" or "content.xml")
                {
                    whyNot = Language.Said("fileKind.openDocumentToSave");
                }
                else if (name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
                {
                    whyNot = Language.Said("fileKind.powerpointPresentation");
                }
                else if (name.EndsWith("workbook.bin", StringComparison.OrdinalIgnoreCase))
                {
                    whyNot = Language.Said("fileKind.binaryWorkbookToSave");
                    return DocumentFormat.None;
                }
            }

            if (isWord || isExcel)
            {
                return isWord ? DocumentFormat.Docx : DocumentFormat.Xlsx;
            }

            whyNot ??= Language.Said("fileKind.archiveWithoutDocument");
            return DocumentFormat.None;
        }
        catch (Exception error) when (error is InvalidDataException or IOException or ArgumentException or OverflowException)
        {
            whyNot = Language.Said("fileKind.brokenArchive");
            return DocumentFormat.None;
        }
    }

    private static DocumentFormat OfText(ReadOnlySpan<byte> bytes)
    {
        Encoding? wide = FileText.WideOf(bytes);
        bool isWide = wide is not null;
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, Looked)];
        if (!isWide && head.Count((byte)0) > 0)
        {
            return DocumentFormat.None;
        }

        int controls = 0;
        foreach (byte b in head)
        {
            controls += b is < 32 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') ? 1 : 0;
        }

        if (!isWide && controls > head.Length / 50)
        {
            return DocumentFormat.None;
        }

        string text = wide is not null ? wide.GetString(head) : Encoding.Latin1.GetString(head);
        return LooksLikeHtml(text) ? DocumentFormat.Html
            : MarkdownReader.LooksLikeMarkdown((wide ?? Encoding.Latin1).GetString(bytes[..Math.Min(bytes.Length, 1 << 18)])) ? DocumentFormat.Markdown
            : DocumentFormat.Text;
    }

    private static bool LooksLikeHtml(string text)
    {
        string start = text.TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\t', '\r', '\n');
        foreach (string tag in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body", "<table", "<div", "<meta", "<?xml", "<!--", "<p>", "<h1", "<style", "<span", "<section", "<article", "<main"])
        {
            if (start.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return tag is not ("<?xml" or "<!--") || start.Contains("<html", StringComparison.OrdinalIgnoreCase) || start.Contains("<table", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, string signature)
    {
        if (bytes.Length < signature.Length)
        {
            return false;
        }

        for (int i = 0; i < signature.Length; i++)
        {
            if (bytes[i] != signature[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool Contains(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
