using System.IO.Compression;
using LocalGovMetrics.Languages;
using UglyToad.PdfPig.Tokens;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Undoes the filters of a PDF's content streams, up to a limit.</summary>
internal static class PdfStreams
{
    /// <summary>How many filters a stream may have.</summary>
    public const int MostFilters = 8;

    /// <summary>The bytes of a stream; those that cannot be undone are left as they are.</summary>
    public static byte[] Decode(StreamToken stream, long most, Func<IToken?, IToken?> resolve, out bool breaksOff) =>
        Decode(stream.Data.ToArray(), Filters(stream.StreamDictionary, resolve), most, out breaksOff);

    /// <summary>The bytes behind filters; more than <c>most</c> of them are not made.</summary>
    /// <exception cref="DocumentRefusedException">There are too many filters.</exception>
    public static byte[] Decode(byte[] data, IReadOnlyList<string> filters, long most) => Decode(data, filters, most, out _);

    private static byte[] Decode(byte[] data, IReadOnlyList<string> filters, long most, out bool breaksOff)
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
                    data = Inflate(data, most, out bool isCut);
                    breaksOff |= isCut;
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
    private static byte[] Inflate(byte[] data, long most, out bool breaksOff)
    {
        byte[] piece = new byte[65_536];
        long length = Inflate(data, piece, most, null, out breaksOff);
        breaksOff &= !IsWhole(data, piece, most);
        byte[] result = new byte[length];
        Inflate(data, piece, length, result, out _);
        return result;
    }

    // A wrong sum of checks at the end is no reason to miss anything.
    private static bool IsWhole(byte[] data, byte[] piece, long most)
    {
        const int Header = 2;
        try
        {
            using DeflateStream bare = new(new MemoryStream(data, Math.Min(Header, data.Length), Math.Max(0, data.Length - Header), writable: false), CompressionMode.Decompress);
            long length = 0;
            for (int read; length < most && (read = bare.Read(piece)) > 0; length += read)
            {
            }

            return length > 0;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static long Inflate(byte[] data, byte[] piece, long most, byte[]? result, out bool breaksOff)
    {
        breaksOff = false;
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
            breaksOff = true;
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
