using System.Text;

namespace LocalGovMetrics.Csv;

/// <summary>Tells the encoding of a file by its first bytes: a byte order mark, else UTF-8.</summary>
internal static class CsvEncoding
{
    /// <summary>The most bytes that a byte order mark takes.</summary>
    public const int MarkLength = 4;

    public const string Utf8Name = "UTF-8";

    /// <summary>Gets UTF-8 that gives the guard a sign where bytes are invalid.</summary>
    public static Encoding Utf8 { get; } = Detect([]).Encoding;

    public static (Encoding Encoding, string Name, int MarkLength) Detect(ReadOnlySpan<byte> start)
    {
        (Encoding encoding, string name, int length) = start switch
        {
            [0xFF, 0xFE, 0, 0, ..] => ((Encoding)new UTF32Encoding(bigEndian: false, byteOrderMark: true), "UTF-32", 4),
            [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), "UTF-32", 4),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true), "UTF-16", 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true), "UTF-16", 2),
            [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(), Utf8Name, 3),
            _ => (new UTF8Encoding(), Utf8Name, 0),
        };
        Encoding marking = (Encoding)encoding.Clone();
        marking.DecoderFallback = new DecoderReplacementFallback(CsvGuard.InvalidBytes.ToString());
        return (marking, name, length);
    }
}
