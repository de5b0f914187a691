namespace LocalGovMetrics.Documents.Formats;

/// <summary>Undoes the old filters of a PDF's streams, up to a limit.</summary>
internal static class PdfFilters
{
    private const int ClearTable = 256;
    private const int EndOfData = 257;
    private const int MostCodes = 4096;

    /// <summary>Undoes runs of equal bytes.</summary>
    public static byte[] FromRuns(byte[] data, long most)
    {
        using MemoryStream result = new();
        Span<byte> run = stackalloc byte[128];
        for (int at = 0; at < data.Length && data[at] != 128 && result.Length < most;)
        {
            int length = data[at++];
            if (length < 128)
            {
                int taken = Math.Min(length + 1, data.Length - at);
                result.Write(data, at, taken);
                at += taken;
            }
            else if (at < data.Length)
            {
                run.Fill(data[at++]);
                result.Write(run[..(257 - length)]);
            }
        }

        return result.ToArray();
    }

    /// <summary>Undoes letters that stand for four bytes by five of 85.</summary>
    public static byte[] FromBase85(byte[] data)
    {
        using MemoryStream result = new();
        long value = 0;
        int count = 0;
        foreach (byte b in data)
        {
            if (b == '~')
            {
                break;
            }

            if (b == 'z' && count == 0)
            {
                result.Write([0, 0, 0, 0]);
            }
            else if (b is >= (byte)'!' and <= (byte)'u')
            {
                value = (value * 85) + b - '!';
                if (++count == 5)
                {
                    Write(value, 4);
                    (value, count) = (0, 0);
                }
            }
        }

        if (count > 1)
        {
            for (int i = count; i < 5; i++)
            {
                value = (value * 85) + 84;
            }

            Write(value, count - 1);
        }

        return result.ToArray();

        void Write(long word, int bytes)
        {
            for (int i = 0; i < bytes; i++)
            {
                result.WriteByte((byte)((word >> (24 - (8 * i))) & 255));
            }
        }
    }

    /// <summary>Undoes codes of 9 to 12 bits that stand for texts seen before.</summary>
    public static byte[] FromLzw(byte[] data, long most)
    {
        using MemoryStream result = new();
        byte[][] table = new byte[MostCodes][];
        for (int i = 0; i < ClearTable; i++)
        {
            table[i] = [(byte)i];
        }

        int codes = EndOfData + 1;
        byte[]? before = null;
        int bits = 0;
        int held = 0;
        foreach (byte b in data)
        {
            held = ((held & 0xFFFF) << 8) | b;
            bits += 8;
            int width = codes + 1 < 512 ? 9 : codes + 1 < 1024 ? 10 : codes + 1 < 2048 ? 11 : 12;
            if (bits < width)
            {
                continue;
            }

            bits -= width;
            int code = (held >> bits) & ((1 << width) - 1);
            if (code == EndOfData || result.Length >= most)
            {
                break;
            }

            if (code == ClearTable)
            {
                (codes, before) = (EndOfData + 1, null);
                continue;
            }

            byte[]? text = code < codes ? table[code] : before is null ? null : [.. before, before[0]];
            if (text is null)
            {
                break;
            }

            result.Write(text);
            if (before is not null && codes < MostCodes)
            {
                table[codes++] = [.. before, text[0]];
            }

            before = text;
        }

        return result.ToArray();
    }
}
