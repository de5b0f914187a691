namespace LocalGovMetrics.Tool.Streaming;

/// <summary>Writes into a file that another opened, where it stands.</summary>
internal sealed class DescriptorStream(int descriptor) : BareStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => Descriptor.Write(descriptor, buffer);
}
