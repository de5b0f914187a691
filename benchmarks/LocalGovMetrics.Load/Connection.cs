using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace LocalGovMetrics.Load;

/// <summary>One connection that is kept: a request, its answer, and the next. It does no more than that, so that the machine is the server's.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _held = new byte[1 << 16];
    private int _length;

    public static async Task<Connection> OpenAsync(int port)
    {
        Connection connection = new();
        await connection._socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port));
        return connection;
    }

    /// <summary>Asks, and gives the status and the body of the answer; the body stands until the next request.</summary>
    public async ValueTask<(int Status, ReadOnlyMemory<byte> Body)> AskAsync(Request request, CancellationToken stop)
    {
        await SendAsync(request, stop);
        return await AnswerAsync(stop);
    }

    public async ValueTask SendAsync(Request request, CancellationToken stop)
    {
        for (ReadOnlyMemory<byte> rest = request.Bytes; rest.Length > 0;)
        {
            rest = rest[await _socket.SendAsync(rest, stop)..];
        }
    }

    public async ValueTask<(int Status, ReadOnlyMemory<byte> Body)> AnswerAsync(CancellationToken stop)
    {
        _length = 0;
        int head;
        while ((head = _held.AsSpan(0, _length).IndexOf("\r\n\r\n"u8)) < 0)
        {
            await ReceiveAsync(stop);
        }

        if (_held.AsSpan(0, head).IndexOf("Transfer-Encoding: chunked"u8) >= 0)
        {
            return await ChunkAsync(head, stop);
        }

        int end = head + 4 + LengthIn(_held.AsSpan(0, head));
        while (_length < end)
        {
            await ReceiveAsync(stop);
        }

        return (StatusIn(_held), _held.AsMemory((head + 4)..end));
    }

    public void Dispose() => _socket.Dispose();

    // An answer in one chunk, as short ones are.
    private async ValueTask<(int Status, ReadOnlyMemory<byte> Body)> ChunkAsync(int head, CancellationToken stop)
    {
        while (!_held.AsSpan(0, _length).EndsWith("\r\n0\r\n\r\n"u8))
        {
            await ReceiveAsync(stop);
        }

        int start = head + 4 + _held.AsSpan(head + 4).IndexOf("\r\n"u8) + 2;
        return (StatusIn(_held), _held.AsMemory(start..(_length - 7)));
    }

    private static int StatusIn(ReadOnlySpan<byte> head) => Utf8Parser.TryParse(head.Slice(9, 3), out int status, out _) ? status : 0;

    private static int LengthIn(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> name = "Content-Length: "u8;
        int at = head.IndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(head[(at + name.Length)..], out int length, out _) ? length : 0;
    }

    private async ValueTask ReceiveAsync(CancellationToken stop)
    {
        if (_length == _held.Length)
        {
            Array.Resize(ref _held, 2 * _held.Length);
        }

        int read = await _socket.ReceiveAsync(_held.AsMemory(_length), stop);
        _length += read > 0 ? read : throw new IOException("The server closed the connection.");
    }
}
