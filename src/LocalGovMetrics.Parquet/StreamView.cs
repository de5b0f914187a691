using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Parquet;

/// <summary>A place of its own in a stream that several read: each by its own view, at the same time.</summary>
/// <remarks>Who reads on at its end is refused, where other streams give nothing: the library asks for the rest of a page until it comes.</remarks>
/// <param name="stream">The stream, which can seek.</param>
/// <param name="gate">What all views of the stream share.</param>
internal sealed class StreamView(Stream stream, Lock gate) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length
    {
        get
        {
            lock (gate)
            {
                return stream.Length;
            }
        }
    }

    public override long Position
    {
        get => _position;
        set => _position = value;
    }

    public override int Read(Span<byte> buffer)
    {
        int length;
        lock (gate)
        {
            stream.Position = _position;
            length = stream.Read(buffer);
        }

        if (length == 0 && !buffer.IsEmpty)
        {
            throw new EndOfStreamException(Language.Said("fileNote.fileEndsBeforeItsData"));
        }

        _position += length;
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : new ValueTask<int>(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => _position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
