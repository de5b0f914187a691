using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>PDF files, made of their objects: the first is the catalog, and each is known by its number, 1 and on.</summary>
internal static class PdfFiles
{
    public const string Catalog = "<</Type/Catalog/Pages 2 0 R>>";
    public const string Helvetica = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";

    private static readonly ConcurrentDictionary<(long Count, byte Value), byte[]> Packed = [];

    /// <summary>The objects with a table of their places.</summary>
    public static byte[] Of(params IReadOnlyList<byte[]> objects) => Of(objects, string.Empty);

    public static byte[] Of(IReadOnlyList<byte[]> objects, string trailer)
    {
        using MemoryStream file = new();
        file.Write("%PDF-1.7\n"u8);
        List<long> places = [];
        for (int i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Write(Bytes(FormattableString.Invariant($"{i + 1} 0 obj\n")));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }

        long table = file.Length;
        StringBuilder end = new(FormattableString.Invariant($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (long place in places)
        {
            end.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        }

        end.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n");
        file.Write(Bytes(end.ToString()));
        return file.ToArray();
    }

    /// <summary>A file of one page whose content is given; more objects have the numbers 6 and on.</summary>
    public static byte[] Page(byte[] content, string resources = "", params byte[][] more) =>
        Of([Bytes(Catalog), Bytes("<</Type/Pages/Kids[3 0 R]/Count 1>>"), Bytes($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>{resources}>>/Contents 5 0 R>>"), Bytes(Helvetica), content, .. more]);

    public static byte[] Stream(byte[] data, string dictionary = "") =>
        [.. Bytes(FormattableString.Invariant($"<</Length {data.Length}{dictionary}>>\nstream\n")), .. data, .. "\nendstream"u8];

    public static byte[] Stream(string data, string dictionary = "") => Stream(Bytes(data), dictionary);

    public static byte[] Deflated(byte[] data, string dictionary = "") => Stream(Deflate(data), $"/Filter/FlateDecode{dictionary}");

    public static byte[] Deflate(byte[] data)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return packed.ToArray();
    }

    /// <summary>So many bytes of one value, packed without holding them.</summary>
    public static byte[] DeflatedRun(long count, byte value = (byte)' ') => Packed.GetOrAdd((count, value), key => PackedBytes(key.Count, key.Value));

    private static byte[] PackedBytes(long count, byte value)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            byte[] piece = new byte[1 << 20];
            piece.AsSpan().Fill(value);
            for (long left = count; left > 0; left -= piece.Length)
            {
                zlib.Write(piece, 0, (int)Math.Min(piece.Length, left));
            }
        }

        return packed.ToArray();
    }

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
