namespace LocalGovMetrics.Tests.Conventions;

/// <summary>The repository that the tests belong to: where they run, whichever way their sources were named when they were compiled.</summary>
internal static class Repository
{
    public static string Root { get; } = RootAbove(new DirectoryInfo(AppContext.BaseDirectory));

    private static string RootAbove(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("The tests run outside the repository.")
        : File.Exists(Path.Combine(folder.FullName, "LocalGovMetrics.sln")) ? folder.FullName
        : RootAbove(folder.Parent);
}
