using System.Text;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Answers.Streaming;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Display;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Parquet;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Documents;

/// <summary>An input of a verb, opened: a table as it is, or a whole document as the tidy table of what was found in it.</summary>
/// <remarks>So every verb reads a document exactly as it would read the CSV that <c>lgm extract</c> writes of it.</remarks>
internal sealed class PlanInput : IDisposable
{
    private static readonly CsvWriterOptions AsIs = new() { GuardFormulas = false };

    private PlanInput(Stream stream, string name, DocumentExtraction? document)
    {
        Stream = stream;
        Name = name;
        Document = document;
    }

    /// <summary>Gets the table, which can seek and stands at its start.</summary>
    public Stream Stream { get; }

    /// <summary>Gets what diagnostics call the input.</summary>
    public string Name { get; }

    /// <summary>Gets what was found in the document, or null where the input is a table.</summary>
    public DocumentExtraction? Document { get; }

    /// <summary>Gets a value indicating whether the input is a document without a table of plans and actuals.</summary>
    public bool IsWithoutTable { get; private init; }

    /// <summary>Opens a file or the standard input.</summary>
    /// <param name="path">The path, or a dash.</param>
    /// <param name="options">What a document does not say.</param>
    /// <param name="context">Where the standard input is read.</param>
    /// <returns>The input.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="DocumentRefusedException">It is neither a table nor a document that can be read.</exception>
    public static PlanInput Open(string path, DocumentOptions options, ToolContext context)
    {
        (Stream stream, string name) = Opened(path, context);
        bool isTable = false;
        try
        {
            isTable = !IsDocument(stream, name);
            if (isTable)
            {
                return new PlanInput(stream, name, null);
            }

            DocumentExtraction found = Read(stream, path, name, context);
            TextTable? table = found.ToTable(options);
            return new PlanInput(Written(table), name, found) { IsWithoutTable = table is null };
        }
        finally
        {
            if (!isTable)
            {
                stream.Dispose();
            }
        }
    }

    /// <summary>Reads a document, in another process where the run is to be isolated from what libraries do with it.</summary>
    /// <param name="path">The path, or a dash.</param>
    /// <param name="context">Where the standard input is read, and whether there is another process.</param>
    /// <returns>What was found.</returns>
    public static DocumentExtraction Read(string path, ToolContext context)
    {
        (Stream stream, string name) = Opened(path, context);
        using (stream)
        {
            return Read(stream, path, name, context);
        }
    }

    private static (Stream Stream, string Name) Opened(string path, ToolContext context) =>
        path == StandardStreams.InputPath ? (Spooled.Input(context), StandardStreams.InputName) : (Spooled.Seekable(path), path);

    // No other process can read the standard input again.
    private static DocumentExtraction Read(Stream stream, string path, string name, ToolContext context)
    {
        stream.Position = 0;
        return context.Elsewhere is { } elsewhere
            ? throw new AnsweredElsewhereException(elsewhere(name, path == StandardStreams.InputPath ? stream : null, context.Error))
            : DocumentExtraction.Of(DocumentReader.Read(Path.GetFileName(name), stream));
    }

    /// <summary>Tells whether a file is a document and no table: by its content, and where that is of no format by its name, so that the reader of documents says what it is.</summary>
    private static bool IsDocument(Stream stream, string name)
    {
        stream.Position = 0;
        byte[] start = new byte[1 << 12];
        int length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        ReadOnlySpan<byte> head = start.AsSpan(0, length);
        bool isPacked = head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8);
        return !JsonRows.Is(stream) && (isPacked || DocumentReader.FormatOf(head) switch
        {
            DocumentFormat.Docx or DocumentFormat.Xlsx or DocumentFormat.Pdf or DocumentFormat.Html => true,
            DocumentFormat.Markdown or DocumentFormat.Text => stream.Length <= DocumentLimits.Default.Bytes && !TextShape.IsDelimited(stream),
            DocumentFormat.None => IsOldOffice(head) || head.StartsWith(JsonRows.RichText) || (IsNamedAsDocument(name) && !ParquetBlocks.IsParquet(head)),
        });
    }

    /// <summary>Gives the table of a document in which there is none.</summary>
    public static TextTable Nothing(string name) => new(name, ["unit", "indicator", "period", "target", "actual"], 1, []);

    /// <summary>Says what of a document was not taken, and why.</summary>
    public static void Tell(DocumentExtraction? document, DocumentOptions options, TextWriter error)
    {
        foreach (string sentence in document is null ? [] : ExtractionRemarks.Of(document, options))
        {
            error.WriteLine($"{ToolApp.Name}: {ShownCharacters.OneLine(document!.Document.Name)}: {ShownCharacters.OneLine(ReaderSentences.In(sentence, SafeWriter.LanguageOf(error)))}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Stream.Dispose();

    private static bool IsNamedAsDocument(string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".PDF" or ".DOCX" or ".DOC" or ".XLSX" or ".XLS" or ".RTF" or ".ODT" or ".ODS" or ".PPTX" or ".HTML" or ".HTM";

    // The reader of documents says what to do with it.
    private static bool IsOldOffice(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    private static OutputStream Written(TextTable? table)
    {
        OutputStream spool = Spooled.Create();
        if (table is not null)
        {
            using StreamWriter text = new(spool, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            new CsvTableWriter(text, AsIs).Write(table);
        }

        spool.Position = 0;
        return spool;
    }
}
