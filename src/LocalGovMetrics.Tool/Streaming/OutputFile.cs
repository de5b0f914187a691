using System.Text;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>A result that appears only once it is whole: written aside, and put in its place at the end.</summary>
/// <remarks>
/// A file is written beside its place under another name, and takes the place by its name; the mode and the owner of what it replaces stay. A link
/// stays, and what it leads to is replaced. A device, a pipe or an open file is written through, and so is a file in a folder that takes no other.
/// Whatever ends the process by a signal leaves nothing behind.
/// </remarks>
internal sealed class OutputFile : IDisposable
{
    private const int BufferLength = 1 << 16;
    private const UnixFileMode Widest = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _name;
    private readonly OutputPlace _place;
    private readonly string? _temporary;
    private readonly OutputStream _stream;

    /// <summary>Writes a text to a file, which appears once it is whole.</summary>
    /// <param name="path">The path.</param>
    /// <param name="write">Writes the text.</param>
    public static void Write(string path, Action<TextWriter> write)
    {
        using OutputFile file = new(path);
        using (StreamWriter text = new(file.Stream, leaveOpen: true) { NewLine = "\n" })
        {
            write(text);
        }

        file.Keep();
    }

    /// <summary>Begins a result.</summary>
    /// <param name="path">Its place; a file there stays as it is until the new one is whole.</param>
    /// <exception cref="OutputFailedException">Nothing can be written there.</exception>
    public OutputFile(string path)
    {
        _name = ShownCharacters.OneLine(path);
        try
        {
            _place = OutputPlace.Of(path);
            if (_place.Status is { IsFolder: true })
            {
                throw new IOException(Language.Said("fileNote.folder"));
            }

            CheckWritable();
            _stream = _place.IsWrittenThrough ? Spooled.Create() : Begin(out _temporary);
        }
        catch (Exception e) when (OutputFailedException.IsOfOutput(e) || e is ArgumentException)
        {
            throw new OutputFailedException(_name, e);
        }
    }

    public Stream Stream => _stream;

    public void Write(string text) => _stream.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>Puts the result in its place.</summary>
    /// <exception cref="OutputFailedException">There is no room, or nobody reads.</exception>
    public void Keep()
    {
        try
        {
            _stream.Flush();
            if (_temporary is null)
            {
                WriteThrough();
                return;
            }

            _stream.Dispose();
            if (_place.Status is { } replaced && !OperatingSystem.IsWindows())
            {
                _ = Descriptor.TryGive(_temporary, replaced);
                File.SetUnixFileMode(_temporary, replaced.Mode);
            }

            File.Move(_temporary, _place.Path, overwrite: true);
        }
        catch (Exception e) when (OutputFailedException.IsOfOutput(e))
        {
            throw new OutputFailedException(_name, e);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _stream.Dispose();
        }
        catch (OutputFailedException)
        {
            // Said before, by the one who wrote; what is left in the buffer is dropped.
        }

        DropAtExit(this, EventArgs.Empty);
        AppDomain.CurrentDomain.ProcessExit -= DropAtExit;
    }

    private void DropAtExit(object? sender, EventArgs e)
    {
        if (_temporary is not null)
        {
            Drop(_temporary);
        }
    }

    private static void Drop(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (OutputFailedException.IsOfOutput(e))
        {
            // The folder went away, or it is no longer ours.
        }
    }

    // What may not be written may not be replaced either.
    private void CheckWritable()
    {
        if (!_place.IsWrittenThrough && File.Exists(_place.Path))
        {
            new FileStream(_place.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
        }
    }

    // A folder that takes no new file leaves what is in it to be written.
    private OutputStream Begin(out string? temporary)
    {
        string beside = _place.Path + "." + Path.GetRandomFileName();
        temporary = beside;
        AppDomain.CurrentDomain.ProcessExit += DropAtExit;
        try
        {
            return new OutputStream(() => new FileStream(beside, Creation()), _name);
        }
        catch (OutputFailedException e) when (e.InnerException is UnauthorizedAccessException && File.Exists(_place.Path))
        {
            temporary = null;
            return Spooled.Create();
        }
    }

    // Until it is whole it is not wider than what it replaces; what is new is as wide as the process makes files.
    private FileStreamOptions Creation()
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = BufferLength };
        if (!OperatingSystem.IsWindows() && _place.Status is { } replaced)
        {
            options.UnixCreateMode = replaced.Mode & Widest;
        }

        return options;
    }

    private void WriteThrough()
    {
        _stream.Position = 0;
        using Stream target = Target();
        _stream.CopyTo(target, BufferLength);
        target.Flush();
    }

    private Stream Target()
    {
        if (_place.OpenFile is not { } number)
        {
            FileMode mode = _place.IsWrittenThrough ? FileMode.Open : FileMode.Truncate;
            return new FileStream(_place.Path, mode, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        }

        return Descriptor.IsInherited(number) ? new DescriptorStream(number) : throw new IOException("It is not open.");
    }
}
