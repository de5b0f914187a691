using System.Globalization;
using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>The text of a text file: UTF-8 with or without mark, UTF-16 by its mark or by its zeros, else a code page of Windows.</summary>
internal static class FileText
{
    private const int Looked = 4096;
    private const int FewestPairs = 8;
    private const int MostBroken = 4;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(byte[] bytes, DocumentBuilder builder)
    {
        if (WideOf(bytes) is { } wide)
        {
            byte[] preamble = wide.GetPreamble();
            int mark = bytes.AsSpan().StartsWith(preamble) ? preamble.Length : 0;
            return wide.GetString(bytes, mark, bytes.Length - mark);
        }

        int skipped = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        try
        {
            return Strict.GetString(bytes, skipped, bytes.Length - skipped);
        }
        catch (DecoderFallbackException)
        {
            string mended = Encoding.UTF8.GetString(bytes, skipped, bytes.Length - skipped);
            if (!IsUtf8ButForSome(mended) && CodePages.Decode(bytes, out int page) is { } text)
            {
                builder.Note(DocumentFindingCode.OldEncodingConverted, Language.Said("documentNote.textInCodePage", page.ToString(CultureInfo.InvariantCulture)));
                return text;
            }

            builder.Note(DocumentFindingCode.InvalidText, Language.Said("documentNote.bytesNoUtf8Shown"));
            return mended;
        }
    }

    /// <summary>Whether bytes that are no UTF-8 stand among many letters that are: a file that was cut within a letter, or one that a program broke. Letters of a code page hardly ever look like them.</summary>
    private static bool IsUtf8ButForSome(string text)
    {
        int broken = text.Count(c => c == '\uFFFD');
        int letters = text.Count(c => c is > '\u007F' and not '\uFFFD');
        return letters > broken * MostBroken;
    }

    /// <summary>The encoding of a text of two or four bytes a letter: by its mark, or since most of its letters have a zero on one side; null for others.</summary>
    public static Encoding? WideOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return Encoding.UTF32;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode;
        }

        int pairs = Math.Min(bytes.Length, Looked) / 2;
        int first = 0;
        int second = 0;
        for (int at = 0; at < pairs * 2; at += 2)
        {
            first += bytes[at] == 0 ? 1 : 0;
            second += bytes[at + 1] == 0 ? 1 : 0;
        }

        return pairs < FewestPairs || bytes.Length % 2 != 0 ? null
            : first == 0 && second * 2 > pairs ? Encoding.Unicode
            : second == 0 && first * 2 > pairs ? Encoding.BigEndianUnicode
            : null;
    }
}
