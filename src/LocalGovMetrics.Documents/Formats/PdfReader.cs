namespace LocalGovMetrics.Documents.Formats;

/// <summary>Reads the pages of a PDF: words with their boxes, from which lines, paragraphs and tables are made.</summary>
internal static class PdfReader
{
    public static void Read(byte[] bytes, DocumentBuilder builder, CancellationToken cancellation)
    {
        _ = bytes.Length;
        cancellation.ThrowIfCancellationRequested();
        throw new DocumentRefusedException(DocumentRefusal.UnknownFormat, "PDF files are not read yet.");
    }
}
