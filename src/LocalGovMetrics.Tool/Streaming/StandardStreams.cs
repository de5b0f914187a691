using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>The standard streams of the process, and what becomes of those that are closed or full.</summary>
internal static class StandardStreams
{
    /// <summary>What stands for the standard input in place of a path.</summary>
    public const string InputPath = "-";

    /// <summary>What diagnostics call the standard input.</summary>
    public const string InputName = "<stdin>";

    private const int InputNumber = 0;
    private const int OutputNumber = 1;
    private const int ErrorNumber = 2;
    private static readonly string ClosedInput = Language.Said("fileNote.standardInputClosed");
    private static readonly string ClosedOutput = Language.Said("fileNote.closed");

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The standard input; one that is closed says so to whoever reads it.</summary>
    public static StreamReader Input() =>
        new(Descriptor.IsInherited(InputNumber) ? Console.OpenStandardInput() : new ClosedStream(ClosedInput), ToolApp.InputEncoding);

    /// <summary>The standard output, whose failures are its own.</summary>
    public static StreamWriter Output() =>
        new(new OutputStream(() => Descriptor.IsInherited(OutputNumber) ? Console.OpenStandardOutput() : new ClosedStream(ClosedOutput), "the standard output"), Utf8);

    /// <summary>The standard error, or nothing where it is closed.</summary>
    public static StreamWriter Error() =>
        new(new OutputStream(() => Descriptor.IsInherited(ErrorNumber) ? Console.OpenStandardError() : Stream.Null, "the standard error"), Utf8);

    /// <summary>A stream that nobody holds open.</summary>
    private sealed class ClosedStream(string message) : BareStream
    {
        public override bool CanRead => true;

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException(message);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException(message);
    }
}
