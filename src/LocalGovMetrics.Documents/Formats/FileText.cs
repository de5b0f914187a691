using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>The text of a text file: UTF-8 with or without mark, UTF-16 by its mark.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(byte[] bytes, DocumentBuilder builder)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        }

        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        }

        int skipped = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        try
        {
            return Strict.GetString(bytes, skipped, bytes.Length - skipped);
        }
        catch (DecoderFallbackException)
        {
            builder.Note(DocumentFindingCode.InvalidText, Language.Said("documentNote.bytesNoUtf8Shown"));
            return Encoding.UTF8.GetString(bytes, skipped, bytes.Length - skipped);
        }
    }
}
