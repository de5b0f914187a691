using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Bytes of a stream, up to a limit.</summary>
internal static class BoundedBytes
{
    private const int Piece = 81_920;

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="DocumentRefusedException">There are more bytes than the limit.</exception>
    public static byte[] ReadAll(Stream stream, long most)
    {
        if (stream.CanSeek && stream.Length - stream.Position > most)
        {
            throw TooLarge(most);
        }

        using MemoryStream held = new();
        byte[] buffer = new byte[Piece];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (held.Length + read > most)
            {
                throw TooLarge(most);
            }

            held.Write(buffer, 0, read);
        }

        return held.ToArray();
    }

    private static DocumentRefusedException TooLarge(long most) =>
        new(DocumentRefusal.TooLarge, Language.Said("documentNote.fileLargerThanBytes", most));
}
