using System.Globalization;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>Where the path of a result leads: an open file of the one who started the tool, a device or pipe, or a place for a file.</summary>
/// <param name="Path">The path, links followed where a file can be put.</param>
/// <param name="OpenFile">The number of the open file, or null.</param>
/// <param name="Status">What is there, or null.</param>
internal sealed record OutputPlace(string Path, int? OpenFile, FileStatus? Status)
{
    private const int MostLinks = 40;

    private static readonly string[] Folders = ["/dev/fd/", "/proc/self/fd/", "/proc/thread-self/fd/"];

    /// <summary>Gets a value indicating whether a result is written into what is there, which stays what it is.</summary>
    public bool IsWrittenThrough =>
        OpenFile is not null || (Status is { } there ? !there.IsRegular && !there.IsFolder : !OperatingSystem.IsLinux() && Path.StartsWith("/dev/", StringComparison.Ordinal) && File.Exists(Path));

    /// <summary>Follows a path.</summary>
    public static OutputPlace Of(string path)
    {
        string place = System.IO.Path.GetFullPath(path);
        for (int links = 0; links < MostLinks; links++)
        {
            if (OpenFileAt(place) is { } number)
            {
                return new OutputPlace(path, number, null);
            }

            if (Descriptor.StatusOf(place) is { IsRegular: false } other)
            {
                return new OutputPlace(path, null, other);
            }

            if (new FileInfo(place).LinkTarget is not { } target)
            {
                return new OutputPlace(place, null, Descriptor.StatusOf(place));
            }

            place = System.IO.Path.GetFullPath(target, System.IO.Path.GetDirectoryName(place) ?? "/");
        }

        throw new IOException(Language.Said("fileNote.tooManyLinksLeadOn"));
    }

    /// <summary>Whether two paths lead to one file, by links of either kind or by other spellings.</summary>
    public static bool AreSame(string one, string other) =>
        Descriptor.StatusOf(one) is { } status && Descriptor.StatusOf(other) is { } otherStatus
            ? status.IsRegular && status.IsSame(otherStatus)
            : string.Equals(FinalPath(one), FinalPath(other), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static string FinalPath(string path) =>
        File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : System.IO.Path.GetFullPath(path);

    private static int? OpenFileAt(string path) => path switch
    {
        _ when OperatingSystem.IsWindows() => null,
        "/dev/stdout" => 1,
        "/dev/stderr" => 2,
        _ => Array.Find(Folders, folder => path.StartsWith(folder, StringComparison.Ordinal)) is { } folder
            && int.TryParse(path.AsSpan(folder.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null,
    };
}
