namespace LocalGovMetrics.Tests.Csv;

/// <summary>A stream that begins with some bytes and then repeats one, without holding them.</summary>
internal sealed class RepeatingStream(byte[] start, byte repeated, long length) : ForwardStream
{
    public long Taken { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        int read = (int)Math.Min(buffer.Length, length - Taken);
        for (int i = 0; i < read; i++)
        {
            buffer[i] = Taken + i < start.Length ? start[Taken + i] : repeated;
        }

        Taken += read;
        return read;
    }
}

/// <summary>A stream that gives one byte at a time.</summary>
internal sealed class TricklingStream(byte[] bytes) : ForwardStream
{
    private int _position;

    public override int Read(Span<byte> buffer)
    {
        if (_position == bytes.Length || buffer.IsEmpty)
        {
            return 0;
        }

        buffer[0] = bytes[_position++];
        return 1;
    }
}

/// <summary>A text that gives 1 to 5 characters at a time.</summary>
internal sealed class TricklingReader(string text) : TextReader
{
    private int _position;

    public override int Read(char[] buffer, int index, int count)
    {
        int read = Math.Min(Math.Min((_position % 5) + 1, count), text.Length - _position);
        text.CopyTo(_position, buffer, index, read);
        _position += read;
        return read;
    }

    public override int Read(Span<char> buffer)
    {
        char[] taken = new char[buffer.Length];
        int read = Read(taken, 0, taken.Length);
        taken.AsSpan(0, read).CopyTo(buffer);
        return read;
    }
}

internal abstract class ForwardStream : Stream
{
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

    public abstract override int Read(Span<byte> buffer);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
