using System.IO.Compression;
using UglyToad.PdfPig.Tokens;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Undoes the filters of a PDF's content streams, up to a limit.</summary>
internal static class PdfStreams
{
    /// <summary>The bytes of a stream; those that cannot be undone are left as they are.</summary>
    public static byte[] Decode(StreamToken stream, long most, Func<IToken?, IToken?> resolve)
    {
        byte[] data = stream.Data.ToArray();
        foreach (string filter in Filters(stream.StreamDictionary, resolve))
        {
            if (filter is "FlateDecode" or "Fl")
            {
                data = Inflate(data, most);
            }
            else if (filter is "ASCIIHexDecode" or "AHx")
            {
                data = FromHex(data);
            }
            else
            {
                // Pictures and rare filters: what they hold are no operators that nest.
                return data;
            }
        }

        return data;
    }

    private static IEnumerable<string> Filters(DictionaryToken dictionary, Func<IToken?, IToken?> resolve)
    {
        if (!dictionary.TryGet(NameToken.Filter, out IToken token))
        {
            return [];
        }

        return resolve(token) switch
        {
            NameToken name => [name.Data],
            ArrayToken array => array.Data.Select(part => resolve(part)).OfType<NameToken>().Select(name => name.Data).Take(8),
            _ => [],
        };
    }

    private static byte[] Inflate(byte[] data, long most)
    {
        using MemoryStream result = new();
        byte[] buffer = new byte[65_536];
        try
        {
            using ZLibStream zlib = new(new MemoryStream(data, writable: false), CompressionMode.Decompress);
            for (int read; (read = zlib.Read(buffer)) > 0 && result.Length < most;)
            {
                result.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            // A stream that breaks off: what came until then counts.
        }

        return result.ToArray();
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
