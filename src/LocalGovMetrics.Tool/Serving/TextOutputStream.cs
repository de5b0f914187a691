using System.Text;

namespace LocalGovMetrics.Tool.Serving;

/// <summary>The standard output as a stream of bytes: what is written to it is UTF-8 and goes on when it is flushed.</summary>
internal sealed class TextOutputStream(TextWriter output) : BareStream
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();

    public override void Flush() => output.Flush();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        char[] text = new char[_decoder.GetCharCount(buffer, flush: false)];
        _decoder.GetChars(buffer, text, flush: false);
        output.Write(text);
    }
}
