using System.IO.Compression;
using LocalGovMetrics.Languages;
using UglyToad.PdfPig.Tokens;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Undoes the filters of a PDF's content streams, up to a limit.</summary>
internal static class PdfStreams
{
    /// <summary>How many filters a stream may have.</summary>
    public const int MostFilters = 8;
    private const int Padding = 64;

    /// <summary>The bytes of a stream; those that cannot be undone are left as they are.</summary>
    public static byte[] Decode(StreamToken stream, long most, Func<IToken?, IToken?> resolve, out bool breaksOff) =>
        Decode(stream.Data.ToArray(), Filters(stream.StreamDictionary, resolve), most, isChecked: true, out breaksOff);

    /// <summary>The bytes behind filters; more than <c>most</c> of them are not made.</summary>
    /// <exception cref="DocumentRefusedException">There are too many filters.</exception>
    public static byte[] Decode(byte[] data, IReadOnlyList<string> filters, long most) => Decode(data, filters, most, isChecked: false, out _);

    private static byte[] Decode(byte[] data, IReadOnlyList<string> filters, long most, bool isChecked, out bool breaksOff)
    {
        breaksOff = false;
        if (filters.Count > MostFilters)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.pdfStreamIsPackedMoreThan", MostFilters));
        }

        foreach (string filter in filters)
        {
            switch (filter)
            {
                case "FlateDecode" or "Fl":
                    byte[] packed = data;
                    data = Inflate(data, most);
                    breaksOff |= isChecked && data.Length < most && !IsWhole(packed, most);
                    break;
                case "ASCIIHexDecode" or "AHx":
                    data = FromHex(data);
                    break;
                case "ASCII85Decode" or "A85":
                    data = PdfFilters.FromBase85(data);
                    break;
                case "RunLengthDecode" or "RL":
                    data = PdfFilters.FromRuns(data, most);
                    break;
                case "LZWDecode" or "LZW":
                    data = PdfFilters.FromLzw(data, most);
                    break;
                default:
                    // Pictures and encryption: what they hold are no operators that nest.
                    return data;
            }
        }

        return data;
    }

    private static List<string> Filters(DictionaryToken dictionary, Func<IToken?, IToken?> resolve)
    {
        if (!dictionary.TryGet(NameToken.Filter, out IToken token))
        {
            return [];
        }

        return resolve(token) switch
        {
            NameToken name => [name.Data],
            ArrayToken array => [.. array.Data.Select(part => resolve(part)).OfType<NameToken>().Select(name => name.Data).Take(MostFilters + 1)],
            _ => [],
        };
    }

    /// <summary>Unpacks twice, the first time to count: a stream is never held more than once.</summary>
    private static byte[] Inflate(byte[] data, long most)
    {
        byte[] piece = new byte[65_536];
        long length = Inflate(data, piece, most, null);
        byte[] result = new byte[length];
        Inflate(data, piece, length, result);
        return result;
    }

    /// <summary>Whether packed bytes come to their end: then zeros behind them change nothing. A wrong sum of checks at the end is no reason to miss anything.</summary>
    private static bool IsWhole(byte[] data, long most) => Bare(data, 0, most) is { } length && length == Bare(data, Padding, most);

    /// <summary>How many bytes unpack without the sum of checks; null where they break the format.</summary>
    private static long? Bare(byte[] data, int padding, long most)
    {
        const int Header = 2;
        byte[] bytes = new byte[Math.Max(0, data.Length - Header) + padding];
        data.AsSpan(Math.Min(Header, data.Length)).CopyTo(bytes);
        byte[] piece = new byte[65_536];
        long length = 0;
        try
        {
            using DeflateStream bare = new(new MemoryStream(bytes, writable: false), CompressionMode.Decompress);
            for (int read; length < most && (read = bare.Read(piece)) > 0;)
            {
                length += read;
            }

            return length;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static long Inflate(byte[] data, byte[] piece, long most, byte[]? result)
    {
        long length = 0;
        try
        {
            using ZLibStream zlib = new(new MemoryStream(data, writable: false), CompressionMode.Decompress);
            for (int read; length < most && (read = zlib.Read(piece, 0, (int)Math.Min(piece.Length, most - length))) > 0;)
            {
                if (result is not null)
                {
                    piece.AsSpan(0, read).CopyTo(result.AsSpan((int)length));
                }

                length += read;
            }
        }
        catch (InvalidDataException)
        {
            // What came until then counts.
        }

        return length;
    }

    private static byte[] FromHex(byte[] data)
    {
        List<byte> bytes = new(data.Length / 2);
        int high = -1;
        foreach (byte b in data)
        {
            int digit = b switch
            {
                >= (byte)'0' and <= (byte)'9' => b - '0',
                >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
                _ => -1,
            };
            if (digit >= 0)
            {
                if (high < 0)
                {
                    high = digit;
                }
                else
                {
                    bytes.Add((byte)((high << 4) | digit));
                    high = -1;
                }
            }
        }

        return [.. bytes];
    }
}
