using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace LocalGovMetrics.Csv;

/// <summary>What a text runs through: its encoding found, its delimiter found, guarded, parsed record by record.</summary>
internal sealed class CsvPipe : IDisposable
{
    private const int HeadLength = 1 << 16;
    private readonly TextReader _whole;
    private readonly CsvParser _parser;
    private readonly IDisposable[] _owned;
    private bool _foundBadData;

    private CsvPipe(TextReader text, CsvGuard guard, char delimiter, params IDisposable[] owned)
    {
        _owned = owned;
        _whole = text;
        Guard = guard;
        Guard.Delimiter = delimiter;
        _parser = new CsvParser(
            Guard,
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = delimiter.ToString(),
                HasHeaderRecord = false,
                IgnoreBlankLines = true,
                TrimOptions = TrimOptions.None,
                DetectDelimiter = false,
                BadDataFound = _ => _foundBadData = true,
            },
            leaveOpen: true);
    }

    public CsvGuard Guard { get; }

    public bool IsWellFormed => !_foundBadData;

    /// <summary>Opens a stream of bytes, which stays open.</summary>
    public static CsvPipe Of(Stream stream, string name, CsvLimits limits)
    {
        byte[] start = new byte[CsvEncoding.MarkLength];
        int taken = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        (Encoding encoding, string encodingName, int markLength) = CsvEncoding.Detect(start.AsSpan(0, taken));
        CountedStream counted = new(stream, start.AsMemory(markLength, taken - markLength), limits.MaxFileLength);
        StreamReader text = new(counted, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 15);
        return Of(text, name, encodingName, limits, () => counted.IsOverLimit, text, counted);
    }

    /// <summary>Opens a text, which stays open.</summary>
    public static CsvPipe Of(TextReader text, string name, CsvLimits limits) => Of(text, name, "text", limits, () => false);

    /// <summary>Opens a run of whole records in UTF-8 that stand somewhere in a file.</summary>
    public static CsvPipe OfBlock(Stream stream, string name, CsvLimits limits, char delimiter, int line)
    {
        StreamReader text = new(stream, CsvEncoding.Utf8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 12);
        return new CsvPipe(text, new CsvGuard(text, name, CsvEncoding.Utf8Name, limits, () => false, line), delimiter, text);
    }

    /// <summary>Reads the next record, or null at the end.</summary>
    public string[]? Read() => _parser.Read() ? _parser.Record ?? [] : null;

    private static CsvPipe Of(TextReader text, string name, string encoding, CsvLimits limits, Func<bool> isTooLarge, params IDisposable[] owned)
    {
        char[] head = new char[HeadLength];
        int headLength = text.ReadBlock(head, 0, head.Length);
        int markLength = headLength > 0 && head[0] == '\uFEFF' ? 1 : 0;
        ReadOnlyMemory<char> rest = head.AsMemory(markLength, headLength - markLength);
        HeadedReader whole = new(rest, text);
        return new CsvPipe(whole, new CsvGuard(whole, name, encoding, limits, isTooLarge), CsvDelimiter.Detect(rest.Span), owned);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _parser.Dispose();
        Guard.Dispose();
        _whole.Dispose();
        foreach (IDisposable owned in _owned)
        {
            owned.Dispose();
        }
    }
}
