using System.Runtime.InteropServices;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>Which file it is, of what kind, and whose.</summary>
/// <param name="Device">The device on which it is.</param>
/// <param name="Number">Its number there.</param>
/// <param name="Type">Its kind and its mode.</param>
/// <param name="User">Its owner.</param>
/// <param name="Group">Its group.</param>
internal readonly record struct FileStatus(ulong Device, ulong Number, int Type, uint User, uint Group)
{
    private const int Kinds = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;
    private const int ModeBits = 0xFFF;

    public bool IsRegular => (Type & Kinds) == Regular;

    public bool IsFolder => (Type & Kinds) == Folder;

    public UnixFileMode Mode => (UnixFileMode)(Type & ModeBits);

    public bool IsSame(FileStatus other) => Device == other.Device && Number == other.Number;

    /// <summary>Takes the parts from the structure of <c>statx</c>, which is the same on every processor.</summary>
    public static FileStatus From(ReadOnlySpan<byte> status) => new(
        MemoryMarshal.Read<ulong>(status[136..]),
        MemoryMarshal.Read<ulong>(status[32..]),
        MemoryMarshal.Read<ushort>(status[28..]),
        MemoryMarshal.Read<uint>(status[20..]),
        MemoryMarshal.Read<uint>(status[24..]));
}
