using System.IO.Compression;
using System.Xml;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>The parts of a packed Office file, unpacked within the limits; a part is read as XML without DTD, entities or outside resources.</summary>
internal sealed class PackageParts : IDisposable
{
    // An XML reader holds a name, a value or a text as a whole.
    private const long LongestRun = 16L << 20;
    private const long LongestTag = 1L << 20;
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly DocumentLimits _limits;
    private long _unpacked;

    public PackageParts(byte[] bytes, DocumentLimits limits)
    {
        _limits = limits;
        try
        {
            _archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (_archive.Entries.Count > limits.Parts)
            {
                throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.packedFileHoldsMoreThan", limits.Parts));
            }

            foreach (ZipArchiveEntry entry in _archive.Entries)
            {
                _entries.TryAdd(NameOf(entry), entry);
            }
        }
        catch (InvalidDataException error)
        {
            throw Broken(error);
        }
    }

    public static DocumentRefusedException Broken(Exception? error) =>
        new(DocumentRefusal.Broken, Language.Said("documentNote.fileBreaksOffOrDoes"), error);

    /// <summary>The name of a part: from the root of the package, with the slashes of the format, whatever program packed it.</summary>
    public static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>Walks over the nodes of a part; nothing where there is no such part.</summary>
    public void Walk(string name, Action<XmlWalk> walk)
    {
        if (!_entries.TryGetValue(name, out ZipArchiveEntry? entry))
        {
            return;
        }

        if (entry.IsEncrypted)
        {
            throw new DocumentRefusedException(DocumentRefusal.Encrypted, Language.Said("documentNote.officeFileEncryptedOpenWith"));
        }

        try
        {
            using Stream stream = new CountedStream(entry.Open(), this);
            using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                MaxCharactersInDocument = _limits.UnpackedBytes,
                CloseInput = false,
            });
            XmlWalk xml = new(reader, _limits.Depth);
            xml.ToRoot();
            walk(xml);
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw Broken(error);
        }
    }

    public void Dispose() => _archive.Dispose();

    private void Count(int bytes)
    {
        _unpacked += bytes;
        if (_unpacked > _limits.UnpackedBytes)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.partsPackedFileUnpackMore", _limits.UnpackedBytes));
        }
    }

    private sealed class CountedStream(Stream inner, PackageParts parts) : Stream
    {
        private long _run;
        private bool _isTag;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            int read = inner.Read(buffer);
            parts.Count(read);
            CountRun(buffer[..read]);
            return read;
        }

        /// <summary>Counts the bytes since a tag began or ended.</summary>
        private void CountRun(ReadOnlySpan<byte> bytes)
        {
            int first = bytes.IndexOfAny((byte)'<', (byte)'>');
            _run += first < 0 ? bytes.Length : first;
            long longest = _isTag ? LongestTag : LongestRun;
            if (_run > longest)
            {
                throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.textWithinThePackedFile", longest));
            }

            if (first >= 0)
            {
                int last = bytes.LastIndexOfAny((byte)'<', (byte)'>');
                _run = bytes.Length - 1 - last;
                _isTag = bytes[last] == '<';
            }
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
