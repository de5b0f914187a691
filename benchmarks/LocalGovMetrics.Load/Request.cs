using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Load;

/// <summary>A request as it goes over the wire, made once.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Bytes">Its head and its body.</param>
internal sealed record Request(string Name, byte[] Bytes)
{
    public static Request Get(string path) => new(path, Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"));

    public static Request Post(string name, string path, string body, string type = "application/json")
    {
        byte[] text = Encoding.UTF8.GetBytes(body);
        return new Request(name, [.. Head(path, type, string.Create(CultureInfo.InvariantCulture, $"Content-Length: {text.Length}")), .. text]);
    }

    /// <summary>A request whose body has no stated length.</summary>
    public static Request Chunked(string name, string path, string body)
    {
        byte[] text = Encoding.UTF8.GetBytes(body);
        return new Request(name, [.. Head(path, "application/json", "Transfer-Encoding: chunked"), .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{text.Length:x}\r\n")), .. text, .. "\r\n0\r\n\r\n"u8]);
    }

    /// <summary>The first bytes of a request, whose rest never comes.</summary>
    public Request Cut(int length) => this with { Bytes = Bytes[..length] };

    private static byte[] Head(string path, string type, string length) => Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {type}\r\n{length}\r\n\r\n");
}
