namespace LocalGovMetrics.Tool.Streaming;

/// <summary>A stream whose failures to write say where they happened, so that nobody takes them for failures to read.</summary>
internal sealed class OutputStream : Stream
{
    private readonly Stream _stream;
    private readonly string _place;

    /// <summary>Opens a stream.</summary>
    /// <param name="open">Opens what is written.</param>
    /// <param name="place">What it is called where it fails.</param>
    /// <exception cref="OutputFailedException">It cannot be opened.</exception>
    public OutputStream(Func<Stream> open, string place)
    {
        _place = place;
        try
        {
            _stream = open();
        }
        catch (Exception e) when (OutputFailedException.IsOfOutput(e))
        {
            throw new OutputFailedException(place, e);
        }
    }

    public override bool CanRead => _stream.CanRead;

    public override bool CanSeek => _stream.CanSeek;

    public override bool CanWrite => _stream.CanWrite;

    public override long Length => _stream.Length;

    public override long Position
    {
        get => _stream.Position;
        set => Guard(() => _stream.Position = value);
    }

    public override void Flush() => Guard(_stream.Flush);

    public override int Read(byte[] buffer, int offset, int count) => _stream.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => _stream.Read(buffer);

    public override long Seek(long offset, SeekOrigin origin)
    {
        long position = 0;
        Guard(() => position = _stream.Seek(offset, origin));
        return position;
    }

    public override void SetLength(long value) => Guard(() => _stream.SetLength(value));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _stream.Write(buffer);
        }
        catch (Exception e) when (OutputFailedException.IsOfOutput(e))
        {
            throw new OutputFailedException(_place, e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Guard(_stream.Dispose);
        }

        base.Dispose(disposing);
    }

    private void Guard(Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (OutputFailedException.IsOfOutput(e))
        {
            throw new OutputFailedException(_place, e);
        }
    }
}
