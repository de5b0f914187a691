using System.Security.Cryptography;
using LocalGovMetrics.Documents.Formats;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents;

/// <summary>Reads a whole report, whatever kind of file it is.</summary>
/// <remarks>
/// The kind is told by the content. A file that cannot be read (encrypted, broken, a scan, beyond the limits, no document) is
/// refused in one sentence, and nothing goes on working on it afterwards. No macro, link, script or remote picture is followed.
/// Safe for several threads.
/// </remarks>
public static class DocumentReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="limits">What a document may be at most; null = <see cref="DocumentLimits.Default"/>.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The document.</returns>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="DocumentRefusedException">The file is not read as a document; the exception says why.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Document ReadFile(string path, DocumentLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using FileStream stream = File.OpenRead(path);
        return Read(Path.GetFileName(path), stream, limits, cancellation);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="name">The name that results and errors repeat.</param>
    /// <param name="stream">The bytes of the file.</param>
    /// <param name="limits">What a document may be at most; null = <see cref="DocumentLimits.Default"/>.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The document.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="DocumentRefusedException">The bytes are not read as a document; the exception says why.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Document Read(string name, Stream stream, DocumentLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= DocumentLimits.Default;
        return Read(name, BoundedBytes.ReadAll(stream, limits.Bytes), limits, cancellation);
    }

    /// <summary>Tells by its first bytes and its parts what kind of document a file is.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <returns>The format; <see cref="DocumentFormat.Text"/> for any text that is neither HTML nor Markdown with a table or a heading; <see cref="DocumentFormat.None"/> for what is no document.</returns>
    public static DocumentFormat FormatOf(ReadOnlySpan<byte> bytes) => FormatDetection.Detect(bytes, out _);

    private static Document Read(string name, byte[] bytes, DocumentLimits limits, CancellationToken cancellation)
    {
        DocumentFormat format = FormatDetection.Detect(bytes, out string? whyNot);
        if (bytes.Length == 0)
        {
            throw new DocumentRefusedException(DocumentRefusal.Empty, Language.Said("documentNote.fileEmpty"));
        }

        DocumentBuilder builder = new(limits, cancellation);
        switch (format)
        {
            case DocumentFormat.Docx:
                DocxReader.Read(bytes, builder);
                break;
            case DocumentFormat.Xlsx:
                XlsxReader.Read(bytes, builder);
                break;
            case DocumentFormat.Pdf:
                PdfReader.Read(bytes, builder, cancellation);
                break;
            case DocumentFormat.Html:
                HtmlReader.Read(FileText.Decode(bytes, builder), builder);
                break;
            case DocumentFormat.Markdown:
                MarkdownReader.Read(FileText.Decode(bytes, builder), builder);
                break;
            case DocumentFormat.Text:
                PlainTextReader.Read(FileText.Decode(bytes, builder), builder);
                break;
            case DocumentFormat.None:
                throw FormatDetection.Refuse(bytes, whyNot);
        }

        if (builder.Blocks.Count == 0 && builder.Findings.Count == 0)
        {
            builder.Note(DocumentFindingCode.Empty, Language.Said("documentNote.thereNoTextInDocument"));
        }

        return new Document(name, format, Convert.ToHexStringLower(SHA256.HashData(bytes)), builder);
    }
}
