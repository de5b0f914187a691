namespace LocalGovMetrics.Csv;

/// <summary>A stream read forward that starts with bytes already taken from it, and ends once a limit is passed.</summary>
internal sealed class CountedStream(Stream stream, ReadOnlyMemory<byte> taken, long limit) : Stream
{
    private ReadOnlyMemory<byte> _taken = taken;
    private long _count;

    public bool IsOverLimit => _count > limit;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (IsOverLimit || buffer.IsEmpty)
        {
            return 0;
        }

        int read;
        if (_taken.IsEmpty)
        {
            read = stream.Read(buffer);
        }
        else
        {
            read = Math.Min(buffer.Length, _taken.Length);
            _taken.Span[..read].CopyTo(buffer);
            _taken = _taken[read..];
        }

        _count += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
