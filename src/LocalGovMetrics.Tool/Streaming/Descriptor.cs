using System.ComponentModel;
using System.Runtime.InteropServices;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>What the operating system knows of open files and of paths and .NET does not tell.</summary>
internal static class Descriptor
{
    private const int GetFlags = 1;
    private const int ClosedOnExec = 1;
    private const int CurrentFolder = -100;
    private const uint TypeModeOwnerAndNumber = 0x11B;
    private const int LengthOfStatus = 256;
    private const int Interrupted = 4;

    /// <summary>Whether a descriptor came from the one who started the process: the runtime marks its own, which may have taken the place of a closed one.</summary>
    public static bool IsInherited(int descriptor) =>
        OperatingSystem.IsWindows() || Fcntl(descriptor, GetFlags) is var flags && flags >= 0 && (flags & ClosedOnExec) == 0;

    /// <summary>Writes where an open file stands, which may be its end.</summary>
    public static void Write(int descriptor, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            nint written = Write(descriptor, in MemoryMarshal.GetReference(bytes), bytes.Length);
            if (written >= 0)
            {
                bytes = bytes[(int)written..];
            }
            else if (Marshal.GetLastPInvokeError() is not Interrupted and var error)
            {
                throw new IOException(new Win32Exception(error).Message);
            }
        }
    }

    /// <summary>What a path leads to, links followed, or null where there is nothing, or where the system does not tell.</summary>
    public static FileStatus? StatusOf(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        Span<byte> status = stackalloc byte[LengthOfStatus];
        try
        {
            return Statx(CurrentFolder, path, 0, TypeModeOwnerAndNumber, ref MemoryMarshal.GetReference(status)) == 0 ? FileStatus.From(status) : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Gives a file to an owner and a group, where this process may.</summary>
    public static bool TryGive(string path, FileStatus owner) => !OperatingSystem.IsWindows() && Chown(path, owner.User, owner.Group) == 0;

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Fcntl(int descriptor, int command);

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Write(int descriptor, in byte bytes, nint count);

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, ref byte status);

    [DllImport("libc", EntryPoint = "chown")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Chown([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint user, uint group);
}
