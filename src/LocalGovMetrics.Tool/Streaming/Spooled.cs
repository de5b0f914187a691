using System.Text;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>Puts what can be read only once into a file that goes away with its stream.</summary>
internal static class Spooled
{
    private const int BufferLength = 1 << 16;

    /// <summary>Spools the standard input, as it is wherever its bytes are to be had.</summary>
    public static Stream Input(ToolContext context) => context.InputBytes is { } bytes ? From(bytes) : From(context.Input);

    public static Stream From(TextReader text)
    {
        Stream spool = Create();
        using (StreamWriter writer = new(spool, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferLength, leaveOpen: true))
        {
            char[] buffer = new char[BufferLength];
            for (int read = text.ReadBlock(buffer); read > 0; read = text.ReadBlock(buffer))
            {
                writer.Write(buffer, 0, read);
            }
        }

        return spool;
    }

    /// <summary>Opens a file; one that can be read only once is spooled.</summary>
    public static Stream Seekable(string path)
    {
        FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return file.CanSeek ? file : From(file);
    }

    public static Stream From(Stream source)
    {
        using (source)
        {
            Stream spool = Create();
            source.CopyTo(spool);
            return spool;
        }
    }

    /// <summary>Writes a spooled text to its end.</summary>
    public static void CopyTo(Stream spool, TextWriter output)
    {
        spool.Position = 0;
        using StreamReader reader = new(spool, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, BufferLength, leaveOpen: true);
        char[] buffer = new char[BufferLength];
        for (int read = reader.ReadBlock(buffer); read > 0; read = reader.ReadBlock(buffer))
        {
            output.Write(buffer, 0, read);
        }
    }

    /// <summary>Lets something write to a file by its name, which is gone afterwards.</summary>
    /// <param name="use">What writes to the path, and reads what it needs of it.</param>
    public static T Named<T>(Func<string, T> use)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            return use(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>A file without a name, for this process alone; it goes away with its stream, however the process ends.</summary>
    public static OutputStream Create() => new(Open, Path.GetTempPath());

    private static FileStream Open()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, BufferSize = BufferLength };
        if (OperatingSystem.IsWindows())
        {
            options.Options = FileOptions.DeleteOnClose;
            return new FileStream(path, options);
        }

        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        FileStream file = new(path, options);
        File.Delete(path);
        return file;
    }
}
