using System.Text;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>A result that appears only once it is whole: written beside its place under another name, and put there at the end.</summary>
internal sealed class OutputFile : IDisposable
{
    private const int BufferLength = 1 << 16;
    private readonly string _path;
    private readonly string _temporary;
    private readonly FileStream _stream;
    private bool _isKept;

    /// <summary>Begins a result.</summary>
    /// <param name="path">Its place; a file there stays as it is until the new one is whole.</param>
    public OutputFile(string path)
    {
        _path = Path.GetFullPath(path);
        _temporary = _path + "." + Path.GetRandomFileName();
        _stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferLength);
    }

    public Stream Stream => _stream;

    public void Write(string text) => _stream.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>Puts the result in its place.</summary>
    public void Keep()
    {
        _stream.Dispose();
        File.Move(_temporary, _path, overwrite: true);
        _isKept = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        if (!_isKept)
        {
            File.Delete(_temporary);
        }
    }
}
