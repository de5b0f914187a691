using System.Globalization;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Refuses fonts whose ranges of codes or widths would fill the memory of whoever spells them out.</summary>
internal sealed class PdfFontScan(PdfObjects objects)
{
    private const int MostCodes = 70_000;
    private const int MostOfAllFonts = 4_000_000;
    private double _widths;

    /// <summary>Checks the widths of all fonts, and that no object is only a reference to itself.</summary>
    public void Check()
    {
        foreach (PdfObject held in objects.All)
        {
            int at = PdfBytes.SkipSpace(held.Source, held.At);
            ReadOnlySpan<byte> bytes = held.Source.AsSpan(at);
            if (bytes.Length > 0 && char.IsAsciiDigit((char)bytes[0]))
            {
                objects.Resolve(objects.Read(held));
            }
            else if (bytes.StartsWith("<<"u8) && objects.Read(held) is Dictionary<string, object?> dictionary)
            {
                CheckWidths(dictionary);
            }
        }
    }

    /// <summary>Checks the ranges of a map of codes; other data are passed over.</summary>
    public static void CheckMap(byte[] data)
    {
        double all = Codes(data, "beginbfrange"u8) + Codes(data, "begincidrange"u8) + Codes(data, "beginnotdefrange"u8);
        if (all > MostOfAllFonts)
        {
            throw TooManyCodes();
        }
    }

    private static double Codes(ReadOnlySpan<byte> data, ReadOnlySpan<byte> kind)
    {
        double all = 0;
        for (int at = data.IndexOf(kind); at >= 0; at = data.IndexOf(kind))
        {
            data = data[(at + kind.Length)..];
            int end = data.IndexOf("end"u8);
            all += Ranges(end < 0 ? data : data[..end]);
            data = end < 0 ? default : data[end..];
        }

        return all;
    }

    /// <summary>How many codes the ranges of a block take: each its first and its last, and what they stand for.</summary>
    private static double Ranges(ReadOnlySpan<byte> block)
    {
        double all = 0;
        while (Code(ref block, out long first) && Code(ref block, out long last))
        {
            double codes = last - first + 1d;
            if (codes > MostCodes)
            {
                throw TooManyCodes();
            }

            all += Math.Max(0, codes);
            int line = block.IndexOfAny((byte)'\n', (byte)'\r');
            int list = block.IndexOf((byte)'[');
            int behind = list >= 0 && (line < 0 || list < line) ? block[list..].IndexOf((byte)']') + list : line;
            int mark = behind < 0 ? block.IndexOf((byte)'>') : behind;
            block = mark < 0 ? default : block[(mark + 1)..];
        }

        return all;
    }

    private static bool Code(ref ReadOnlySpan<byte> block, out long code)
    {
        code = 0;
        int from = block.IndexOf((byte)'<');
        int end = from < 0 ? -1 : block[from..].IndexOf((byte)'>');
        if (end < 0)
        {
            return false;
        }

        ReadOnlySpan<byte> digits = block.Slice(from + 1, end - 1).Trim((byte)' ');
        block = block[(from + end + 1)..];
        return digits.Length <= 15 && long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
    }

    private void CheckWidths(Dictionary<string, object?> dictionary)
    {
        if (objects.Resolve(dictionary.GetValueOrDefault("FirstChar")) is double first && objects.Resolve(dictionary.GetValueOrDefault("LastChar")) is double last
            && (first < -MostCodes || last > MostCodes || last - first > MostCodes))
        {
            throw TooManyCodes();
        }

        foreach (string key in (ReadOnlySpan<string>)["W", "W2"])
        {
            if (dictionary.ContainsKey("CIDSystemInfo") && objects.Resolve(dictionary.GetValueOrDefault(key)) is List<object?> widths)
            {
                _widths += CodesOf(widths);
            }
        }

        if (_widths > MostOfAllFonts)
        {
            throw TooManyCodes();
        }
    }

    /// <summary>How many codes a list of widths names: a code and a list, or two codes and a width.</summary>
    private double CodesOf(List<object?> widths)
    {
        double all = 0;
        for (int at = 0; at + 1 < widths.Count;)
        {
            object? next = objects.Resolve(widths[at + 1]);
            double codes = next is List<object?> list ? list.Count : next is double last && widths[at] is double from ? last - from + 1 : 0;
            if (codes > MostCodes)
            {
                throw TooManyCodes();
            }

            all += Math.Max(0, codes);
            at += next is List<object?> ? 2 : 3;
        }

        return all;
    }

    private static DocumentRefusedException TooManyCodes() => new(DocumentRefusal.TooLarge, Language.Said("documentNote.fontOfThePdfTakesMoreThan", MostCodes));
}
